"""Reports filed and decided."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.corrections.reports import A_DAY, Outcome, Reports
from store.catalogue import Catalogue
from store.corrections import Report
from store.exporting import export_records
from store.importing import import_records
from store.kinds import Kind, Ref
from store.migrations import upgrade
from store.records import Topic

HEALTH = Ref(Kind.TOPIC, "health")
ANA, MAINTAINER = 1, 9


@pytest.fixture
async def made(engine: AsyncEngine) -> AsyncEngine:
    await upgrade(engine.url)
    await import_records(engine, [Topic("health", "Health")])
    return engine


@pytest.fixture
def reports(made: AsyncEngine) -> Reports:
    catalogue = Catalogue([Topic("health", "Health")])
    return Reports(made, lambda: catalogue)


def report(**known: object) -> Report:
    fields: dict[str, object] = {
        "person": ANA, "chat": 2, "at": datetime.now(UTC), "ref": HEALTH, "field": "name", "before": "Health",
        "after": "Public health",
    }  # fmt: skip
    return Report(**(fields | known))  # type: ignore[arg-type] # any field may be given


async def filed(reports: Reports, **known: object) -> Report:
    found = await reports.file(report(**known))
    assert found is not None
    return found


async def names(engine: AsyncEngine) -> list[str]:
    return [one.name for one in await export_records(engine)]


async def test_ten_reports_of_one_person_are_taken_in_a_day(reports: Reports) -> None:
    """Others have their own; those of the day before count no more."""
    await filed(reports, at=datetime.now(UTC) - timedelta(days=1, minutes=1))
    for _ in range(A_DAY):
        assert await reports.may_report(ANA)
        await filed(reports)
    assert A_DAY == 10
    assert not await reports.may_report(ANA)
    assert await reports.file(report()) is None
    assert await reports.may_report(ANA + 1)
    assert await reports.file(report(person=ANA + 1)) is not None


async def test_an_accepted_report_changes_the_record(reports: Reports, made: AsyncEngine) -> None:
    """Once: it is decided then."""
    key = (await filed(reports)).key
    decided = await reports.decide(key, MAINTAINER, accept=True)
    assert decided is not None
    assert (decided.outcome, decided.why) == (Outcome.ACCEPTED, "")
    assert await names(made) == ["Public health"]
    assert await reports.decide(key, MAINTAINER, accept=True) is None


async def test_a_rejected_report_changes_nothing(reports: Reports, made: AsyncEngine) -> None:
    """Nor does one that nobody filed."""
    decided = await reports.decide((await filed(reports)).key, MAINTAINER, accept=False)
    assert decided is not None
    assert decided.outcome is Outcome.REJECTED
    assert await names(made) == ["Health"]
    assert await reports.decide(999, MAINTAINER, accept=True) is None


@pytest.mark.parametrize("known", [{"ref": None}, {"after": ""}, {"field": "other"}])
async def test_what_names_no_new_value_of_a_field_is_settled(
    reports: Reports, made: AsyncEngine, known: dict[str, object]
) -> None:
    """The maintainers have dealt with it, and the record stays."""
    decided = await reports.decide((await filed(reports, **known)).key, MAINTAINER, accept=True)
    assert decided is not None
    assert decided.outcome is Outcome.SETTLED
    assert await names(made) == ["Health"]


@pytest.mark.parametrize(
    ("known", "why"),
    [
        ({"ref": Ref(Kind.TOPIC, "kelp")}, "The catalogue refuses that: the record is gone."),
        ({"before": "Sickness"}, "The record says “Health” by now"),
        ({"after": "x" * 501}, "The catalogue refuses that: a text of 1 to 500 characters is needed."),
        ({"after": "\u200b"}, "The catalogue refuses that: 'name' has no sign that can be seen."),
    ],
)
async def test_what_cannot_be_carried_out_stays_open(
    reports: Reports, made: AsyncEngine, known: dict[str, object], why: str
) -> None:
    """With the reason."""
    key = (await filed(reports, **known)).key
    for _ in range(2):
        decided = await reports.decide(key, MAINTAINER, accept=True)
        assert decided is not None
        assert decided.outcome is Outcome.FAILED
        assert decided.why.startswith(why)
    assert await names(made) == ["Health"]


async def test_a_maintainers_change_is_made_at_once_or_rejected(reports: Reports, made: AsyncEngine) -> None:
    """Either way it has its trail."""
    failed = await reports.change(report(before="Sickness"), MAINTAINER)
    assert failed.outcome is Outcome.FAILED
    assert await reports.decide(failed.report.key, MAINTAINER, accept=True) is None
    done = await reports.change(report(), MAINTAINER)
    assert done.outcome is Outcome.ACCEPTED
    assert await names(made) == ["Public health"]
