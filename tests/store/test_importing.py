"""Imports: all or nothing, only differences, and what people added stays."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import col

from store.database import reading, writing
from store.exporting import export_records
from store.importing import Summary, _unstorable, fill, import_records
from store.kinds import PlaceKind
from store.merging import ImportRefusedError
from store.migrations import upgrade
from store.reading import read_packaged
from store.records import Meeting, Office, Person, Place, Pledge, Record, Topic
from store.tables import RevisionRow, SourceRow
from tests.store.catalogues import catalogues, in_order, small


@pytest.fixture
async def empty(engine: AsyncEngine) -> AsyncEngine:
    """A database with its schema and no records."""
    await upgrade(engine.url)
    return engine


async def revision_of(engine: AsyncEngine) -> int | None:
    async with reading(engine) as connection:
        return await connection.scalar(select(col(RevisionRow.number)))


async def fill_with(engine: AsyncEngine, records: list[Record]) -> Summary:
    async with writing(engine) as connection:
        return await fill(connection, records, "digest")


def meeting(records: list[Record], id_: str = "som-1") -> Meeting:
    (found,) = (one for one in records if isinstance(one, Meeting) and one.id == id_)
    return found


async def test_records_come_back_as_they_went_in(empty: AsyncEngine) -> None:
    """Every field of every kind survives, and links that point forward within one import hold."""
    assert await import_records(empty, small()) == Summary(added=14, changed=0, unchanged=0, removed=0)
    assert await export_records(empty) == in_order(small())


async def test_packaged_catalogue_comes_back_as_it_went_in(empty: AsyncEngine) -> None:
    """The catalogue that is shipped loses nothing in the database."""
    records = read_packaged()
    await fill_with(empty, records)
    assert await export_records(empty) == in_order(records)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(records=catalogues())
async def test_any_records_come_back_as_they_went_in(empty: AsyncEngine, records: list[Record]) -> None:
    """Whatever texts, dates, sums and links records hold, they replace what was there and are read alike."""
    await import_records(empty, records, prune=True)
    assert await export_records(empty) == in_order(records)


async def test_the_first_import_is_revision_one(empty: AsyncEngine) -> None:
    """Each further one that changes something counts one on."""
    await import_records(empty, small()[-1:] + small()[:-1])
    assert await revision_of(empty) == 1
    await import_records(empty, [Topic("peace", "Peace")])
    assert await revision_of(empty) == 2


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("Réunion 狼 \ud7ff\ue000", None),
        ("a\0", "the character NUL, which no database keeps"),
        *((f"a{half}é", "half a character (a lone surrogate)") for half in ("\ud800", "\udc00", "\udfff")),
        (2**31 - 1, None),
        (-(2**31) + 1, None),
        (2**31, "2147483648, which is too large"),
        (-(2**31), "-2147483648, which is too large"),
        (Decimal(2**40), None),
        (None, None),
    ],
)
def test_what_both_databases_keep_is_taken(value: object, why: str | None) -> None:
    """Every text but NUL and half characters, integers of 32 bits, sums of any size."""
    assert _unstorable(value) == why


async def test_importing_again_changes_nothing(empty: AsyncEngine) -> None:
    """The same records a second time are unchanged, and the revision does not move."""
    await import_records(empty, small())
    before = await revision_of(empty)
    assert await import_records(empty, small()) == Summary(added=0, changed=0, unchanged=14, removed=0)
    assert await revision_of(empty) == before


async def test_only_differences_count(empty: AsyncEngine) -> None:
    """A changed record and a new one are counted apart, in one new revision."""
    await import_records(empty, small())
    before = await revision_of(empty)
    changed = replace(meeting(small()), title="Another title", topics=("energy",), aliases=())
    added = replace(meeting(small(), "som-2"), id="som-3")
    assert await import_records(empty, [changed, added]) == Summary(1, 1, 0, 0)
    assert before is not None
    assert await revision_of(empty) == before + 1
    expected = [one for one in small() if one.id != "som-1"]
    assert await export_records(empty) == in_order([*expected, changed, added])


async def test_sums_are_exact(empty: AsyncEngine) -> None:
    """A sum with more digits than a float holds is kept to the last one."""
    sum_ = Decimal("12345678901234567890.123456789")
    record = replace(meeting(small()), pledges=(Pledge("norway", sum_, "NOK"),))
    await import_records(empty, [*(one for one in small() if one.id != "som-1"), record])
    assert meeting(await export_records(empty)).pledges == (Pledge("norway", sum_, "NOK"),)


async def test_prune_removes_what_is_not_there(empty: AsyncEngine) -> None:
    """With prune, records that people added and no longer give are removed with all that was theirs."""
    await import_records(empty, small())
    left = [replace(meeting(small(), "som-2"), sources=()), *(one for one in small() if one.id == "som")]
    assert await import_records(empty, left, prune=True) == Summary(0, 1, 1, 12)
    assert await export_records(empty) == in_order(left)
    async with reading(empty) as connection:
        assert (await connection.execute(select(SourceRow))).all() == []


async def test_prune_keeps_what_is_shipped(empty: AsyncEngine) -> None:
    """An import never removes what came with Notulis; what it had hidden is filled in again."""
    await fill_with(empty, small())
    changed = replace(meeting(small(), "som-2"), summary="As people know it.")
    await import_records(empty, [changed, Topic("peace", "Peace")])
    async with writing(empty) as connection:
        assert await connection.scalar(select(col(RevisionRow.packaged))) == "digest"
    with pytest.raises(ImportRefusedError) as refusal:
        await import_records(empty, [], prune=True)
    assert refusal.value.faults == ("meeting 'som-2' cannot be removed: meeting 'som-1' links to it.",)
    assert await import_records(empty, [changed], prune=True) == Summary(0, 0, 1, 1)
    async with writing(empty) as connection:
        assert await connection.scalar(select(col(RevisionRow.packaged))) is None


async def test_new_packaged_catalogue_replaces_the_old_one(empty: AsyncEngine) -> None:
    """Shipped records are added, changed and removed as the new catalogue has it."""
    await fill_with(empty, small())
    changed = replace(meeting(small(), "som-2"), summary="Now known better.")
    poorer = replace(meeting(small()), topics=("energy",))
    same = [one for one in small() if one.id not in ("som-1", "som-2", "trade")]
    newer = [*same, changed, poorer, Person("bo", "Bo Ek")]
    assert await fill_with(empty, newer) == Summary(added=1, changed=2, unchanged=11, removed=1)
    assert await export_records(empty) == in_order(newer)


async def test_new_packaged_catalogue_keeps_what_people_added(empty: AsyncEngine) -> None:
    """What people added or changed stays as they gave it, with the shipped records that it links to."""
    await fill_with(empty, small())
    mine = replace(meeting(small(), "som-2"), summary="As people know it.")
    new = Place("bergen", "Bergen", PlaceKind.CITY, "norway")
    also = replace(meeting(small(), "som-2"), id="som-3", topics=("trade",), places=("oslo", "bergen"))
    await import_records(empty, [mine, new, also])
    newer = [one for one in small() if one.kind_ in ("series", "person") or one.id == "som-2"]
    assert await fill_with(empty, newer) == Summary(added=0, changed=0, unchanged=3, removed=8)
    kept = [one for one in small() if one.id in ("som", "ana", "trade", "oslo") or one.name == "Norway"]
    kept = [one for one in kept if one.kind_ not in ("partner", "member")]
    assert await export_records(empty) == in_order([*kept, mine, new, also])


async def test_faults_come_all_at_once_and_nothing_is_written(empty: AsyncEngine) -> None:
    """Missing links and ids given twice are each a sentence, and the database stays as it was."""
    await import_records(empty, small())
    before = await revision_of(empty)
    lost = replace(meeting(small(), "som-2"), id="som-3", series="none", topics=("trade", "tea"))
    with pytest.raises(ImportRefusedError) as refusal:
        await import_records(empty, [Topic("new", "New"), lost, Topic("new", "Newer")])
    assert refusal.value.faults == (
        "topic 'new' comes twice: give one of them another id.",
        "meeting 'som-3' links to series 'none', which is not there: add it, or mend the id.",
        "meeting 'som-3' links to topic 'tea', which is not there: add it, or mend the id.",
    )
    assert await revision_of(empty) == before
    assert await export_records(empty) == in_order(small())


async def test_texts_that_no_database_keeps_are_refused(empty: AsyncEngine) -> None:
    """NUL, lone surrogates and numbers beyond 32 bits are told alike on both databases."""
    odd = replace(meeting(small(), "som-2"), ordinal=2**31, venue="Hall\ud800", title="NUL\0")
    with pytest.raises(ImportRefusedError) as refusal:
        await import_records(empty, [*small()[4:5], odd])
    assert refusal.value.faults == (
        "meeting 'som-2': 'name' holds the character NUL, which no database keeps.",
        "meeting 'som-2': 'ordinal' holds 2147483648, which is too large.",
        "meeting 'som-2': 'venue' holds half a character (a lone surrogate).",
    )


async def test_nameless_records_are_refused(empty: AsyncEngine) -> None:
    """A record whose name is nothing but space cannot be asked for."""
    with pytest.raises(ImportRefusedError) as refusal:
        await import_records(empty, [Topic("peace", "Peace"), Topic("void", " \u3000")])
    assert refusal.value.faults == ("topic 'void' has no name.",)


async def test_what_the_database_refuses_is_told(empty: AsyncEngine) -> None:
    """A record that breaks a constraint is refused with a sentence, and nothing is written."""
    wrong = replace(meeting(small()), pledges=(Pledge("norway", Decimal(-5), "NOK"),))
    with pytest.raises(ImportRefusedError, match=r"^The database refuses these records: .*ck_pledge_amount"):
        await import_records(empty, [*(one for one in small() if one.id != "som-1"), wrong])
    assert await export_records(empty) == []


async def test_progress_ends_at_all_rows(empty: AsyncEngine) -> None:
    """The callback hears growing numbers of rows, of the same total each time, up to all of them."""
    heard: list[tuple[int, int]] = []
    await import_records(empty, small(), progress=lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard)
    assert {total for _, total in heard} == {heard[-1][0]}


async def test_a_page_cited_within_a_record_is_one_of_its_sources(empty: AsyncEngine) -> None:
    """A term that cites a page which the record does not name is refused, and the page is told."""
    office = next(one for one in small() if isinstance(one, Office))
    stray = replace(office, terms=(replace(office.terms[0], source="https://example.org/stray"),))
    with pytest.raises(
        ImportRefusedError, match=r"office 'chair' cites https://example\.org/stray, which is"
    ):
        await import_records(empty, [*(one for one in small() if one is not office), stray])
