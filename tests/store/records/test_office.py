"""Who holds an office on a day."""

from __future__ import annotations

from datetime import date

import pytest

from store.dates import PartialDate
from store.kinds import Holder
from store.records import Office, Term


def term(since: str | None, until: str | None, person: str = "ana") -> Term:
    return Term(
        person,
        since=PartialDate.parse(since) if since else None,
        until=PartialDate.parse(until) if until else None,
    )


@pytest.mark.parametrize(
    ("since", "until", "day", "holds"),
    [
        ("2013-01-01", "2017-12-31", date(2012, 12, 31), False),
        ("2013-01-01", "2017-12-31", date(2013, 1, 1), True),
        ("2013-01-01", "2017-12-31", date(2017, 12, 31), True),
        ("2013-01-01", "2017-12-31", date(2018, 1, 1), False),
        ("2015", "2015", date(2015, 12, 31), True),
        ("2015", "2015", date(2016, 1, 1), False),
        ("2023-01-01", None, date(2026, 11, 30), True),
        (None, "2021-03", date(2021, 3, 5), True),
        (None, "2021-03", date(2010, 1, 1), False),
        (None, None, date(2021, 3, 5), False),
    ],
)
def test_a_term_holds_from_its_first_day_to_its_last(
    since: str | None, until: str | None, day: date, holds: bool
) -> None:
    """Both bounds are included; with no end it is held still, and of no beginning nothing is claimed."""
    assert term(since, until).holds(day) is holds


def test_an_office_may_have_several_holders_at_once() -> None:
    """All terms that run on the day, in their order."""
    terms = (term("2020", "2022", "ana"), term("2021", "2023", "ben"), term("2024", None, "eva"))
    office = Office("deputy", "Deputy", Holder.PERSON, "It helps.", (), terms=terms)
    assert [one.person for one in office.held(date(2021, 6, 1))] == ["ana", "ben"]
    assert [one.person for one in office.held(date(2030, 1, 1))] == ["eva"]
