"""The sentence about what was to come that says most of some words."""

from __future__ import annotations

from functools import cache

from bot.reading.records.foretold import Foretold
from store.catalogue import Catalogue
from store.content import Content, stems
from store.kinds import Kind, Ref
from tests.bot.small import RECORDS, meeting


@cache
def foretold() -> Foretold:
    """Two meetings that looked ahead, and one that looked back."""
    further = (
        meeting(3, "2024", highlights=("A harbour for whales is to be held open.",)),
        meeting(
            4,
            "2025",
            highlights=("It was planned that the harbour be painted.", "They planned a kite festival."),
        ),
        meeting(5, "2026", highlights=("They painted lighthouses.",)),
    )
    return Foretold(Content(Catalogue((*RECORDS, *further))))


def nearest(words: str) -> tuple[str, float] | None:
    found = foretold().nearest(frozenset(stems(words)))
    return (found[0].id, round(found[2], 2)) if found else None


def test_the_meeting_that_foretold_most_of_the_words_is_found() -> None:
    """Whole words of one sentence; which of several sentences of a meeting is no matter."""
    assert nearest("harbour for whales") == ("asean-uk-som-3", 1.0)
    assert nearest("harbour painted") == ("asean-uk-som-4", 1.0)
    assert nearest("kite festival") == ("asean-uk-som-4", 1.0)


def test_what_nobody_foretold_is_not_found() -> None:
    """Nor is what a meeting only looked back on, or is called by."""
    assert nearest("glaciers") is None
    assert nearest("lighthouses") is None
    assert nearest("united kingdom") is None
    assert nearest("") is None


def test_the_name_of_the_meeting_helps_and_is_told_among_the_words() -> None:
    """The words beside those that it says may be those that it is called by; strange ones lower the share."""
    found = foretold().nearest(frozenset(stems("kite united kingdom")))
    assert found is not None
    assert found[0] == Ref(Kind.MEETING, "asean-uk-som-4")
    assert found[1] == set(stems("kite united kingdom"))
    assert found[2] == 1.0
    strange = nearest("kite glaciers")
    assert strange is not None
    assert 0.2 < strange[1] < 0.8


def test_of_two_that_foretold_as_much_the_first_is_found() -> None:
    """They stand by their days."""
    assert nearest("harbour") == ("asean-uk-som-3", 1.0)


def test_what_a_sentence_says_counts_more_than_what_its_meeting_is_called() -> None:
    """Of a rare word and a name the word decides."""
    other = meeting(6, "2027", title="Whales Meeting", highlights=("A harbour is planned.",))
    ours = meeting(7, "2028", highlights=("A harbour for whales is planned.",))
    known = Foretold(Content(Catalogue((*RECORDS, other, ours))))
    found = known.nearest(frozenset(stems("harbour whales")))
    assert found is not None
    assert found[0].id == ours.id
