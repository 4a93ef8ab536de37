"""What typed words may stand for."""

from __future__ import annotations

import pytest

from store.kinds import Kind, Ref
from store.matching.index import Index
from store.matching.match import Name
from store.matching.terms import Term, terms
from store.matching.vocabulary import JOINED

TEXTS = ["cybersecurity forum", "energy summit 2025", "energy network", "master plan", "masterplan council"]


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(Name(text, Ref(Kind.MEETING, str(at))) for at, text in enumerate(TEXTS))


def words(index: Index, term: Term) -> dict[str, float]:
    return {index.vocabulary.words[number]: likeness for number, likeness in term.options}


def test_a_known_word_stands_for_itself(index: Index) -> None:
    """With the weight of its rarity: what more records have says less."""
    energy, forum = terms(index, ("energy", "forum"))
    assert words(index, energy)["energy"] == 1.0
    assert energy.weight == pytest.approx(float(index.rarity[index.vocabulary.numbers["energy"]]))
    assert energy.weight < forum.weight
    assert not energy.guessed


def test_words_typed_apart_stand_for_the_one_that_they_make(index: Index) -> None:
    """Each of the two, beside what it is by itself, and nothing around them does."""
    first, second, third = terms(index, ("cyber", "security", "forum"))
    assert words(index, first)["cybersecurity"] == words(index, second)["cybersecurity"] == JOINED
    assert "cybersecurity" not in words(index, third)
    master, plan = terms(index, ("master", "plan"))
    assert words(index, master) == {"masterplan": JOINED, "master": 1.0}
    assert words(index, plan)["masterplan"] == JOINED


def test_a_word_typed_as_one_is_its_parts(index: Index) -> None:
    """'energysummit' is two words, and so is a number that sticks to one."""
    assert [term.word for term in terms(index, ("energysummit",))] == ["energy", "summit"]
    assert [term.is_number for term in terms(index, ("summit", "2025"))] == [False, True]


def test_numbers_join_nothing(index: Index) -> None:
    """'20' and '25' do not make the year."""
    first, second = terms(index, ("20", "25"))
    assert words(index, first) == words(index, second) == {}


def test_an_unknown_word_is_guessed_and_weighs_as_the_rarest(index: Index) -> None:
    """Less where it is an everyday word, which hardly names anything."""
    slip, strange, everyday = terms(index, ("ntwrk", "qqqqqqqq", "dinner"))
    assert slip.guessed
    assert "network" in words(index, slip)
    assert strange.guessed
    assert strange.weight == index.unknown
    assert everyday.weight == min(1.5, index.unknown)
    rich = Index(
        Name(f"word{chr(97 + at % 26) * (at // 26 + 1)}", Ref(Kind.MEETING, str(at))) for at in range(90)
    )
    strange, everyday = terms(rich, ("qqqqqqqq", "dinner"))
    assert strange.weight == rich.unknown > 1.5 == everyday.weight


def test_an_unfinished_word_may_go_on(index: Index) -> None:
    """As the words that begin so, where some do; a finished one is what it is."""
    energy, begun = terms(index, ("energy", "netw"), unfinished=True)
    assert words(index, energy)["energy"] == 1.0
    assert words(index, begun) == {"network": 0.95}
    whole = terms(index, ("energy", "plan"), unfinished=True)[1]
    assert words(index, whole)["plan"] == 1.0
    (cut,) = terms(index, ("mast",))
    assert "masterplan" not in words(index, cut) or words(index, cut)["masterplan"] < 0.95
    (strange,) = terms(index, ("qqqqqqqq",), unfinished=True)
    assert strange.guessed
