"""Records ranked by their names, beside the same without arrays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.kinds import Kind, Ref
from store.matching.index import Index
from store.matching.match import Name
from store.matching.search import rank
from store.matching.terms import Term, terms
from store.matching.words import normalise
from tests.store.matching.reference import having, ranked, word

WORDS = ["summit", "senior", "officials", "meeting", "plan", "action", "trade", "energy", "forum", "jakarta"]
WORDS += ["bangkok", "council", "network"]
MISTYPED = ["sumit", "offcials", "energie", "jakrta", "netwrok", "xyzzy", "smmt"]
KINDS = (Kind.MEETING, Kind.PARTNER)


@st.composite
def indexes(draw: st.DrawFn) -> Index:
    """Names of a few words each, some of one record, some foreign, some with a context."""
    text = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
    names = []
    for record in range(draw(st.integers(1, 12))):
        ref = Ref(draw(st.sampled_from(KINDS)), str(record))
        context = tuple(draw(st.lists(st.sampled_from(WORDS), max_size=2)))
        for at in range(draw(st.integers(1, 3))):
            foreign = bool(at) and draw(st.booleans())
            names.append(Name(draw(text), ref, foreign=foreign, context=context if not at else ()))
    return Index(names)


TYPED = st.lists(st.sampled_from(WORDS + MISTYPED), min_size=1, max_size=6).map(" ".join)


def check(index: Index, typed: list[Term], kinds: set[Kind] | None) -> None:
    found = rank(index, typed, kinds)
    names = having(index, typed, kinds)
    assert (found is None) == (not names)
    if found is None:
        return
    wanted = ranked(index, typed, names)
    scores = found.scores.tolist()
    assert scores == sorted(scores, reverse=True)
    best = sorted((one.score for one in wanted.values()), reverse=True)
    assert scores == pytest.approx(best, abs=1e-5)
    assert len(set(found.records.tolist())) == len(found.records)
    for at, record in enumerate(found.records.tolist()):
        if record not in wanted or wanted[record].name != found.names[at]:
            continue  # another name of the same rank
        one = wanted[record]
        assert scores[at] == pytest.approx(one.score, abs=1e-5)
        assert float(found.sure[at]) == pytest.approx(one.sure, abs=1e-5)
        assert float(found.covered[at]) == pytest.approx(one.covered, abs=1e-5)
        assert bool(found.complete[at]) == one.complete
        assert found.likeness[at].tolist() == pytest.approx(one.likeness, abs=1e-5)


@given(indexes(), TYPED, st.none() | st.just({Kind.MEETING}))
def test_names_are_ranked_as_the_words_say(index: Index, typed: str, kinds: set[Kind] | None) -> None:
    """Whatever is typed, each record has the score, share and likenesses that its words give it."""
    check(index, terms(index, normalise(typed)), kinds)


NAMES = [
    Name("Plan of Action on Energy", Ref(Kind.MEETING, "0"), context=("jakarta",)),
    Name("Energy Forum", Ref(Kind.MEETING, "1")),
    Name("Energy Energy Council", Ref(Kind.MEETING, "2")),
    Name("Consejo de Energía", Ref(Kind.MEETING, "2"), foreign=True),
]


@pytest.mark.parametrize(
    ("typed", "first", "complete"),
    [
        ("energy forum", 1, True),
        ("forum energy", 1, True),
        ("energy", 1, False),
        ("energy energy council", 2, True),
        ("energy energy forum", 1, False),
        ("energy council", 2, False),
        ("energy jakarta", 0, False),
        ("consejo de energia", 2, True),
        ("plan action energy jakarta", 0, False),
        ("enrgy forum", 1, True),
    ],
)
def test_the_best_name_comes_first(typed: str, first: int, complete: bool) -> None:
    """Complete is only what has each typed word and no other, each as often as it was typed."""
    index = Index(NAMES)
    found = rank(index, terms(index, normalise(typed)), None)
    assert found is not None
    assert (found.records[0], bool(found.complete[0])) == (first, complete)
    check(index, terms(index, normalise(typed)), None)


def test_words_in_their_order_come_before_the_same_in_another() -> None:
    """The order tells apart names that are alike otherwise, and no more than that."""
    names = [Name("forum energy", Ref(Kind.MEETING, "0")), Name("energy forum", Ref(Kind.MEETING, "1"))]
    index = Index(names)
    found = rank(index, terms(index, ("energy", "forum")), None)
    assert found is not None
    assert found.records.tolist() == [1, 0]
    assert found.scores.tolist() == pytest.approx([1.0, 0.99])


def test_two_dozen_records_are_weighed() -> None:
    """The best of them, however many share a word."""
    names = [Name(f"energy {'forum ' * (at % 3)}{at}", Ref(Kind.MEETING, str(at))) for at in range(60)]
    index = Index(names)
    typed = terms(index, ("energy", "59"))
    found = rank(index, typed, None)
    assert found is not None
    assert (len(found.records), found.records[0]) == (24, 59)
    check(index, typed, None)


def test_more_words_than_codes_are_weighed_by_the_first() -> None:
    """Of what typed words may stand for 255 words count, the likeliest of the first typed."""
    index = Index(Name(word(at), Ref(Kind.MEETING, str(at))) for at in range(300))
    numbers = [index.vocabulary.numbers[word(at)] for at in range(300)]
    many = Term("many", 1.0, tuple((number, 0.5) for number in numbers[:254]))
    for at, there in ((254, True), (255, False)):
        last = Term("last", 1.0, ((numbers[at], 1.0),))
        between = Term("between", 1.0, ((numbers[254], 1.0),))
        found = rank(index, [many, between, last], None)
        assert found is not None
        assert (at in found.records.tolist()) == there
