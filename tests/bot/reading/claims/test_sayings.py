"""The sentence of a record that says what is claimed of it."""

from __future__ import annotations

import pytest

from bot.reading.claims.sayings import Saying, saying
from store.dates import PartialDate
from store.kinds import Level
from store.records import Meeting, Source
from tests.bot.reading.planted import said, scene

MEETING = Meeting(
    id="kelp-1",
    title="Kelp Forum",
    series="talks",
    level=Level.FORUM,
    date=PartialDate.parse("2024-02-01"),
    summary="Ministers planted kelp in the harbour. No treaty on seals was signed.",
    sources=(Source("https://news.example/1", "News"),),
    highlights=("The forum met by video conference.", "Kelp grows fast, and seals eat no kelp."),
)


def sentence(text: str, *modes: str) -> tuple[str, float, bool] | None:
    """The sentence, the share of the words that it holds, whether it denies them."""
    read = said(text).text
    found: Saying | None = saying(MEETING, range(len(read)), read, scene().content, frozenset(modes))
    return (found.text, round(found.share, 2), found.denied) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kelp planted", None),
        ("kelp planted harbour", ("Ministers planted kelp in the harbour.", 0.55, False)),
        ("seals treaty", ("No treaty on seals was signed.", 1.0, True)),
        ("kelp seals", ("Kelp grows fast, and seals eat no kelp.", 1.0, True)),
        ("kelp whales", ("Kelp grows fast, and seals eat no kelp.", 0.5, True)),
        ("whales orcas dolphins kelp", None),
        ("treaty", ("No treaty on seals was signed.", 1.0, True)),
        ("of the", ("The forum met by video conference.", 0.56, False)),
        ("kelp", ("Kelp grows fast, and seals eat no kelp.", 1.0, True)),
        ("seals", ("Kelp grows fast, and seals eat no kelp.", 1.0, True)),
    ],
)
def test_the_sentence_is_that_which_holds_most_of_the_words(text: str, expected: object) -> None:
    """At least half of what they weigh; the first among equals."""
    assert sentence(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("forum met", ("The forum met by video conference.", 1.0, True)),
        ("kelp planted", None),
    ],
)
def test_a_claim_to_have_met_in_person_is_denied_by_a_screen(text: str, expected: object) -> None:
    """No other sentence speaks of that."""
    assert sentence(text, "in-person") == expected
