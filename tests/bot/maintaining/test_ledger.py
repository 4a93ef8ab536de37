"""Changes that maintainers make, each with its trail."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.maintaining.ledger import ADDED, CHANGED, REMOVED, Ledger, read_yaml
from store import corrections
from store.catalogue import Catalogue
from store.corrections import Report
from store.database import connect, reading
from store.exporting import export_records
from store.importing import import_records
from store.kinds import Kind, PlaceKind, Ref
from store.merging import ImportRefusedError
from store.migrations import upgrade
from store.records import Place, Topic
from store.tables.correction import ReportState

KELP, SEAL = Topic("kelp", "Kelp"), Topic("seal", "Seals")
PAGE = "https://news.example/kelp"


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    found = connect(f"sqlite:///{tmp_path}/kept.sqlite3")
    await upgrade(found.url)
    await import_records(found, [KELP])
    yield found
    await found.dispose()


async def trail(engine: AsyncEngine) -> list[Report]:
    """Each entry, in order."""
    async with reading(engine) as connection:
        found = [await corrections.find(connection, key) for key in range(1, 10)]
    return [one for one in found if one]


async def test_what_is_added_and_changed_has_its_trail(engine: AsyncEngine) -> None:
    """Who, where, by which page, what was and what is; what stays as it is has none."""
    more = Topic("kelp", "Kelp farming")
    done = await Ledger(engine).add([more, SEAL], Catalogue([KELP]), 9, 2, PAGE)
    assert (done.added, done.changed) == (1, 1)
    changed, added = await trail(engine)
    assert (changed.ref, changed.field, added.ref, added.field) == (
        *(Ref(Kind.TOPIC, "kelp"), CHANGED),
        *(Ref(Kind.TOPIC, "seal"), ADDED),
    )
    assert "name: Kelp\n" in changed.before
    assert "Kelp farming" in changed.after
    assert (added.before, added.source, added.person, added.chat) == ("", PAGE, 9, 2)
    assert {one.state for one in (changed, added)} == {ReportState.ACCEPTED}
    again = await Ledger(engine).add([more], Catalogue([more]), 9, 2, PAGE)
    assert (again.unchanged > 0, len(await trail(engine))) == (True, 2)


async def test_what_is_refused_is_noted_as_rejected(engine: AsyncEngine) -> None:
    """And nothing of it is there."""
    lost = Place("leeds", "Leeds", PlaceKind.CITY, "nowhere")
    with pytest.raises(ImportRefusedError):
        await Ledger(engine).add([lost], Catalogue([KELP]), 9, 2, PAGE)
    (entry,) = await trail(engine)
    assert entry.state is ReportState.REJECTED
    assert await export_records(engine) == [KELP]


async def test_a_removed_record_is_kept_in_its_trail(engine: AsyncEngine) -> None:
    """Whole, with the page that says why."""
    await Ledger(engine).remove(KELP, 9, 2, PAGE)
    (entry,) = await trail(engine)
    assert (entry.field, entry.after, entry.source, entry.state) == (REMOVED, "", PAGE, ReportState.ACCEPTED)
    assert "name: Kelp" in entry.before
    assert await export_records(engine) == []


def test_faults_of_a_file_are_told_by_its_own_name() -> None:
    """With their lines, and nowhere the path at which it was read."""
    read, faults = read_yaml("mine.yaml", b"topics:\n- {id: kelp, name: Kelp}\n- {id: seal}\n", [])
    assert read.records == [KELP]
    (fault,) = faults
    assert fault.startswith("mine.yaml:3")
    assert "notulis-" not in fault
