"""One fact, and where it comes from."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reply.fact import render_fact
from bot.reply.html import html, plain
from bot.texts.text import speaking
from store.kinds import Kind, Ref
from store.records import Source
from tests.bot.small import HEALTH, SOM_1, SOM_2, UK, meeting, shelf

OTHER = Source("https://other.example", "")
CATALOGUE = shelf(
    *(meeting(number, f"{2020 + number}-05", sources=(OTHER,)) for number in range(3, 9))
).catalogue
SOM_3 = Ref(Kind.MEETING, "asean-uk-som-3")


def said(fact: Fact) -> list[str]:
    return plain(render_fact(fact, CATALOGUE)).split("\n")


def test_a_fact_comes_first_then_its_context_and_source() -> None:
    """A line each, of the context and the source where there are any."""
    whole = Fact("6 July 2022.", (SOM_1,), (), "1st meeting")
    assert said(whole) == ["6 July 2022.", "1st meeting", "Source: First meeting held"]
    assert 'href="https://news.example/som?a=1&amp;b=2"' in html(render_fact(whole, CATALOGUE))
    assert said(Fact("Nobody.", (), ())) == ["Nobody."]
    assert said(Fact("One.\nTwo.", (), ())) == ["One.", "Two."]


@pytest.mark.parametrize(
    ("refs", "source", "told"),
    [
        ((SOM_1, SOM_3), "", "First meeting held"),
        ((SOM_1, SOM_3), OTHER.url, OTHER.url),
        ((SOM_1, SOM_3), "https://stray.example", "First meeting held"),
        ((HEALTH,), "", "First meeting held"),
        ((Ref(Kind.TOPIC, "gone"), SOM_3), "", OTHER.url),
    ],
)
def test_the_source_is_that_of_the_fact(refs: tuple[Ref, ...], source: str, told: str) -> None:
    """The page that it cites, else the first of its records; of what has none that of its latest meeting."""
    assert said(Fact("Yes.", refs, (), source=source))[-1] == f"Source: {told}"


def test_what_is_long_is_clipped() -> None:
    """The fact to 1,500 units, its context to 400."""
    lead, context, _ = said(Fact("x" * 2000, (SOM_1,), (), "y" * 500))
    assert (lead, context) == ("x" * 1499 + "…", "y" * 399 + "…")


def test_records_that_it_was_read_from_have_buttons() -> None:
    """Six at most, two a row, without numbers."""
    refs = (UK, SOM_1, SOM_2, *(Ref(Kind.MEETING, f"asean-uk-som-{number}") for number in range(3, 9)))
    reply = render_fact(Fact("Yes.", refs, ()), CATALOGUE)
    assert [len(row) for row in reply.buttons] == [2, 2, 2]
    assert [button.text for button in reply.buttons[0]] == ["United Kingdom", "AUKSOM, 6 July 2022"]


@pytest.mark.parametrize(("language", "line"), [("id", "Sumber: "), ("vi", "Nguồn: ")])
def test_the_source_is_named_in_the_language(language: str, line: str) -> None:
    """Its title stays as it is."""
    with speaking(language):
        assert said(Fact("2022.", (SOM_1,), ()))[-1] == f"{line}First meeting held"
