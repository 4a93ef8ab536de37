"""Whether a meeting announced another thing than the next of its kind that is asked for."""

from __future__ import annotations

import pytest

from bot.reading.proposals.onward import led_elsewhere
from bot.reading.proposing import Proposer
from store.kinds import Kind, Ref
from tests.bot.reading.proposed import said, scene

UK, DOC = "asean-uk-som-1", "asean-china-som-doc-15"


@pytest.mark.parametrize(
    ("text", "id_", "elsewhere"),
    [
        ("the first UK SOM met in London; where was the next UK SOM", UK, True),
        ("1st UK SOM and the one that followed, when?", UK, True),
        ("which SOM on the DOC comes right after the 15th", DOC, True),
        ("what came next after the 1st UK SOM", UK, False),
        ("what was announced at the 1st UK SOM", UK, False),
        ("after the 1st UK SOM, when was the next PMC with the UK", UK, False),
        ("31st AEM retreat: when is the next retreat", "aem-retreat-31", False),
        ("the 2nd UK SOM and the one that followed", "asean-uk-som-2", False),
    ],
)
def test_the_next_of_a_kind_is_not_what_was_announced_of_another(
    text: str, id_: str, *, elsewhere: bool
) -> None:
    """Where no kind is named, or that of what was announced, it may well be meant."""
    ref = Ref(Kind.MEETING, id_)
    assert led_elsewhere(Proposer(scene(), said(text)), ref) is elsewhere
