"""Which names are looked at more closely."""

from __future__ import annotations

import pytest
from hypothesis import given

from store.kinds import Kind, Ref
from store.matching.candidates import RANKED, candidates
from store.matching.index import Index
from store.matching.match import Name
from store.matching.terms import terms
from store.matching.words import normalise
from tests.store.matching.reference import having, word
from tests.store.matching.test_search import TYPED, indexes


@given(indexes(), TYPED)
def test_among_few_names_all_that_share_a_word_are_looked_at(index: Index, typed: str) -> None:
    """Each once, in their order, and only those of the kinds asked for."""
    read = terms(index, normalise(typed))
    for kinds in (None, {Kind.MEETING}, set[Kind]()):
        assert candidates(index, read, kinds).tolist() == having(index, read, kinds)


def many(number: int) -> Index:
    """Meetings of which each is an 'asean summit', every 25th in Bali, every other one also a 'retreat'."""
    return Index(
        Name(
            f"asean summit{' retreat' if at % 2 else ''} {word(at)}{' bali' if at % 25 == 0 else ''}",
            Ref((Kind.MEETING, Kind.SERIES)[at % 3 == 0], str(at)),
        )
        for at in range(number)
    )


@pytest.fixture(scope="module")
def index() -> Index:
    return many(1_000)


def found(index: Index, typed: str, kinds: set[Kind] | None = None) -> list[int]:
    names: list[int] = candidates(index, terms(index, normalise(typed)), kinds).tolist()
    return names


def test_a_rare_word_finds_its_names_among_many(index: Index) -> None:
    """What all have adds nothing that is not there already, but where there are few."""
    bali = list(range(0, 1_000, 25))
    assert set(index.bits) == {index.vocabulary.numbers[word] for word in ("asean", "summit", "retreat")}
    assert found(index, "bali") == bali
    assert found(index, "asean bali") == bali
    assert found(index, "bali", {Kind.SERIES}) == [at for at in bali if at % 3 == 0]
    assert 777 in found(index, f"{word(777)} summit")
    assert len(found(index, f"{word(777)} summit")) == RANKED


def test_common_words_alone_find_names_that_have_them_all(index: Index) -> None:
    """As many as are ranked; of the kinds asked for."""
    names = found(index, "asean retreat")
    assert len(names) == RANKED == 96
    assert all(at % 2 for at in names)
    series = found(index, "asean retreat", {Kind.SERIES})
    assert len(series) == RANKED
    assert all(at % 2 and at % 3 == 0 for at in series)


def test_the_names_that_have_most_are_ranked(index: Index) -> None:
    """Of more than may be ranked those that have more of what was typed, and the shorter ones."""
    names = found(index, " ".join(word(at) for at in range(200, 320)))
    assert len(names) == RANKED
    assert set(names) <= set(range(200, 320))
    heavy = found(index, " ".join(word(at) for at in range(200, 320)) + " bali retreat")
    assert {at for at in range(200, 320) if at % 25 == 0} <= set(heavy)


def test_nothing_shared_is_nothing_found(index: Index) -> None:
    """No word of a name, no name."""
    assert found(index, "xyzzy quux") == []
    assert found(Index([]), "asean") == []
    assert found(index, "asean", set()) == []


def test_few_records_with_many_names_leave_room_for_common_words() -> None:
    """Thirty names of one record are few: names that share a common word are looked at beside them."""
    names = [Name(f"kerajaan {word(at)}", Ref(Kind.PARTNER, "uk")) for at in range(40)]
    names += [Name(f"asean summit {word(at)}", Ref(Kind.MEETING, str(at))) for at in range(960)]
    index = Index(names)
    assert "kerajaan" in index.vocabulary.numbers
    there = found(index, "kerajaan asean")
    assert set(range(40)) <= set(there)
    assert len(there) == RANKED
    names = [Name(f"kerajaan {word(at)}", Ref(Kind.PARTNER, str(at))) for at in range(40)] + names[40:]
    assert found(Index(names), "kerajaan asean") == list(range(40))


def test_of_names_that_share_as_much_the_shorter_are_ranked() -> None:
    """More of such a name was typed."""
    names = [
        Name(f"{word(0)} {word(at)} {word(at + 200)}", Ref(Kind.MEETING, str(at))) for at in range(1, 61)
    ]
    names += [Name(f"{word(999)} {word(at)}", Ref(Kind.MEETING, str(at))) for at in range(61, 121)]
    index = Index(names)
    assert not index.bits
    there = found(index, f"{word(0)} {word(999)}")
    assert len(there) == RANKED
    assert set(range(60, 120)) <= set(there)
