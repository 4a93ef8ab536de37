"""What an import would do, decided without a database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.kept import Kept, Origin
from store.kinds import Kind, PlaceKind, Ref
from store.merging import ImportRefusedError, Plan, links_of, named, plan, ref_of
from store.records import Meeting, Office, Place, Record, Topic
from tests.store.catalogues import small

PEACE, TEA, TRADE = Topic("peace", "Peace"), Topic("tea", "Tea"), Topic("trade", "Trade")
NORWAY = Place("norway", "Norway", PlaceKind.COUNTRY)
OSLO = Place("oslo", "Oslo", PlaceKind.CITY, "norway")
SOGN = Place("sogn", "Sogn", PlaceKind.CITY, "oslo")


def kept(records: Iterable[Record], origin: Origin = Origin.ADDED) -> list[Kept]:
    return [Kept(key, origin, record) for key, record in enumerate(records, 1)]


def refused(before: Iterable[Kept], incoming: Iterable[Record], *, prune: bool = False) -> tuple[str, ...]:
    with pytest.raises(ImportRefusedError) as refusal:
        plan(before, incoming, Origin.ADDED, prune=prune)
    assert str(refusal.value) == "\n".join(refusal.value.faults)
    return refusal.value.faults


def test_only_what_differs_is_written() -> None:
    """New records are added, those that differ changed, the same counted, and others left alone."""
    renamed = replace(TEA, name="Green tea")
    assert plan(kept([PEACE, TEA, NORWAY]), [PEACE, renamed, TRADE], Origin.ADDED, prune=False) == Plan(
        (TRADE,), (renamed,), (), 1
    )


def test_people_change_what_is_shipped_and_not_the_other_way_round() -> None:
    """What people added or changed is left as it is by a new packaged catalogue, and counted as unchanged."""
    renamed = replace(TEA, name="Green tea")
    for origin, before, changed in (
        (Origin.ADDED, Origin.PACKAGED, (renamed,)),
        (Origin.ADDED, Origin.ADDED, (renamed,)),
        (Origin.PACKAGED, Origin.PACKAGED, (renamed,)),
        (Origin.PACKAGED, Origin.ADDED, ()),
    ):
        unchanged = 1 - len(changed)
        assert plan(kept([TEA], before), [renamed], origin, prune=False) == Plan((), changed, (), unchanged)


@pytest.mark.parametrize("origin", Origin)
def test_pruning_removes_records_of_its_own_origin_alone(origin: Origin) -> None:
    """What does not come in goes where it came in the same way, and only where pruning is asked for."""
    before = [*kept([PEACE], Origin.ADDED), *kept([TEA], Origin.PACKAGED)]
    gone = tuple(one for one in before if one.origin is origin)
    assert plan(before, [], origin, prune=True) == Plan((), (), gone, 0)
    assert plan(before, [], origin, prune=False) == Plan((), (), (), 0)


def test_what_people_link_to_cannot_be_removed_by_them() -> None:
    """A record that one that stays links to is named with it; once that is changed as well, it may go."""
    before = [*kept([NORWAY], Origin.ADDED), *kept([OSLO], Origin.PACKAGED)]
    assert refused(before, [], prune=True) == ("place 'norway' cannot be removed: place 'oslo' links to it.",)
    free = replace(OSLO, within=None)
    assert plan(before, [free], Origin.ADDED, prune=True) == Plan((), (free,), (before[0],), 0)


def test_packaged_records_that_others_link_to_stay() -> None:
    """A new packaged catalogue keeps old records that people's records link to, and theirs in turn."""
    before = [*kept([NORWAY, OSLO, TEA], Origin.PACKAGED), *kept([SOGN], Origin.ADDED)]
    assert plan(before, [], Origin.PACKAGED, prune=True) == Plan((), (), (before[2],), 0)
    assert plan(before[:3], [SOGN], Origin.PACKAGED, prune=True) == Plan((SOGN,), (), (before[2],), 0)


def test_links_that_lead_nowhere_are_told_each() -> None:
    """Of what is written every link must lead to a record that is there, comes in and is not removed."""
    missing = "links to place '{}', which is not there: add it, or mend the id."
    assert refused([], [OSLO, SOGN]) == (f"place 'oslo' {missing.format('norway')}",)
    assert refused(kept([NORWAY]), [OSLO], prune=True) == (f"place 'oslo' {missing.format('norway')}",)
    assert plan(kept([NORWAY]), [OSLO], Origin.ADDED, prune=False).added == (OSLO,)
    assert plan([], [OSLO, NORWAY], Origin.ADDED, prune=False).added == (OSLO, NORWAY)


def test_a_broken_link_of_what_stays_as_it_is_refuses_nothing() -> None:
    """Only what is written is checked: an older fault does not hold up an import."""
    assert plan(kept([OSLO]), [OSLO, TEA], Origin.ADDED, prune=False) == Plan((TEA,), (), (), 1)


def test_an_id_given_twice_is_told_for_each_further_one() -> None:
    """A kind and an id name one record; the same id in another kind is another record."""
    again = "topic 'tea' comes twice: give one of them another id."
    assert refused([], [TEA, replace(TEA, name="Green tea"), TEA]) == (again, again)
    place = Place("tea", "Tea", PlaceKind.CITY)
    assert plan([], [TEA, place], Origin.ADDED, prune=False).added == (TEA, place)


def test_a_page_that_is_no_source_of_its_record_is_told() -> None:
    """What a record cites inside must be among its sources, whether it is added or changed."""
    records = small()
    office = next(one for one in records if isinstance(one, Office))
    stray = replace(office, terms=(replace(office.terms[0], source="https://example.org/stray"),))
    told = "office 'chair' cites https://example.org/stray, which is none of its sources: add it there."
    others = [one for one in records if one is not office]
    assert refused([], [*others, stray]) == (told,)
    assert refused(kept(small()), [stray]) == (told,)


def test_links_of_a_record_are_each_told_once_and_without_itself() -> None:
    """Every other record that it names, however often, in the order of its rows."""
    meeting = next(one for one in small() if isinstance(one, Meeting) and one.id == "som-1")
    links = links_of(meeting)
    assert len(links) == len(set(links))
    assert ref_of(meeting) not in links
    assert set(links) == {
        Ref(Kind.SERIES, "som"),
        Ref(Kind.PARTNER, "norway"),
        Ref(Kind.PARTNER, "canada"),
        Ref(Kind.PLACE, "oslo"),
        Ref(Kind.PLACE, "norway"),
        Ref(Kind.PERSON, "ana"),
        Ref(Kind.TOPIC, "trade"),
        Ref(Kind.TOPIC, "energy"),
        Ref(Kind.PROGRAMME, "fund"),
        Ref(Kind.BODY, "secretariat"),
        Ref(Kind.MEETING, "som-2"),
    }
    assert links_of(TEA) == []


def test_a_record_is_named_by_kind_and_id() -> None:
    """So that whoever reads the sentence finds it in the files."""
    assert named(Ref(Kind.MEETING, "som-1")) == "meeting 'som-1'"


@given(st.permutations(small()), st.integers(0, 13))
def test_a_plan_accounts_for_every_record(records: list[Record], split: int) -> None:
    """Whatever is there already, each record that comes in is added, changed or unchanged."""
    before = kept(records[:split])
    todo = plan(before, records[7:] + records[:7], Origin.ADDED, prune=True)
    assert (len(todo.added), todo.changed, todo.removed, todo.unchanged) == (14 - split, (), (), split)
