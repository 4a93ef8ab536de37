"""What a card says, each thing linked to the page that says it."""

from __future__ import annotations

from bot.reply.cards.cited import cited, meetings, programmes
from bot.reply.reply import Link
from tests.bot.small import MPAC, SOM_1, SOURCES, shelf

CATALOGUE = shelf().catalogue
PAGE = SOURCES[0].url


def test_what_has_a_page_is_a_link_to_it() -> None:
    """With what follows it; else it is plain."""
    assert cited("Kelp", PAGE, ", 2022") == Link("Kelp, 2022", PAGE)
    assert cited("Kelp", None, ", 2022") == "Kelp, 2022"
    assert cited("Kelp", "") == "Kelp"


def test_meetings_bear_their_dates_and_programmes_their_terms() -> None:
    """Each linked to its first page, in a list that a button leads on from."""
    part = meetings([CATALOGUE.meetings[SOM_1.id]])
    assert part.items == (Link("1st ASEAN-UK Senior Officials' Meeting, 6 July 2022", PAGE),)
    assert (part.listed, part.bullets) == (True, True)
    (item,) = programmes([CATALOGUE.programmes[MPAC.id]], CATALOGUE).items
    assert isinstance(item, Link)
    assert item.text.startswith("Master Plan on ASEAN Connectivity 2025, ")
    assert item.text[len("Master Plan on ASEAN Connectivity 2025, ")].islower() or "2016" in item.text
