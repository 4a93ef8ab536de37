from __future__ import annotations

import pytest

from store.kinds import Kind, PartnerKind, PartnerStatus, ProgrammeKind, Ref
from store.query.condition import Has
from store.query.query import Select
from store.query.sort import Sort
from store.records import Coordinator, Partner, Programme
from tests.store.query.packaged import ENGINE as PACKAGED
from tests.store.query.world import ENGINE, day, engine_of, one


def _value(sort: Sort, id_: str, field: str, at: int = 0) -> object:
    values = ENGINE.values(one(sort, id_, at).things[0], field)
    assert len(values) < 2
    return values[0] if values else None


def test_dates_are_those_of_the_sort() -> None:
    """A meeting's first day, a programme's adoption, a body's founding, a step's day; an item has its
    meeting's."""
    assert _value(Sort.MEETING, "first", "date") == day("2020-03-05")
    assert _value(Sort.PROGRAMME, "fund", "date") == day("2021-06-10")
    assert _value(Sort.PROGRAMME, "plan", "date") is None
    assert _value(Sort.BODY, "office", "date") == day("1976-02")
    assert _value(Sort.STEP, "canada", "date", 1) == day("1977")
    assert _value(Sort.STEP, "japan", "date", 1) is None
    for sort in (Sort.ATTENDANCE, Sort.DOCUMENT, Sort.PLEDGE):
        assert _value(sort, "second", "date") == day("2021-06")
    assert _value(Sort.COORDINATOR, "canada", "date") is None


def test_what_lasts_begins_and_ends() -> None:
    """A programme and a coordinator's years as far as they are recorded; a meeting of a day ends on it."""
    assert (_value(Sort.PROGRAMME, "fund", "begin"), _value(Sort.PROGRAMME, "fund", "end")) == (
        day("2020"),
        day("2024"),
    )
    assert (_value(Sort.COORDINATOR, "canada", "begin", 1), _value(Sort.COORDINATOR, "canada", "end", 1)) == (
        day("2024"),
        None,
    )
    assert _value(Sort.MEETING, "first", "end") == day("2020-03-07")
    assert _value(Sort.MEETING, "officials", "end") == _value(Sort.MEETING, "officials", "begin")
    assert _value(Sort.PROGRAMME, "plan", "end") is None


def test_lengths_count_both_ends() -> None:
    """Days of meetings, years of programmes; where a day is not known there is no length."""
    assert _value(Sort.MEETING, "first", "days") == 3
    assert _value(Sort.MEETING, "talks", "days") == 3
    assert _value(Sort.MEETING, "officials", "days") == 1
    assert _value(Sort.MEETING, "second", "days") is None
    assert _value(Sort.PROGRAMME, "fund", "days") == 5


def test_a_partner_has_the_dates_of_its_steps() -> None:
    """Those that are known, in the order recorded."""
    assert ENGINE.values(one(Sort.PARTNER, "canada").things[0], "step") == (day("1975-02"), day("1977"))
    assert ENGINE.values(one(Sort.PARTNER, "japan").things[0], "step") == (day("1973-05-04"),)


def test_a_coordination_ends_at_the_latest_with_the_next() -> None:
    """One whose end no page tells; one that is only known of a day begins then."""
    known = (
        Coordinator("laos", as_of=day("2021-05-01")),
        Coordinator("siam", day("2022")),
        Coordinator("laos"),
    )
    country, status = PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER
    engine = engine_of([Partner("india", "India", country, status, "", (), coordinators=known)])
    items = engine.shelf(Sort.COORDINATOR).items
    assert [engine.values(item, "begin") for item in items] == [(day("2021-05-01"),), (day("2022"),), ()]
    assert [engine.values(item, "end") for item in items] == [(day("2022"),), (), ()]


def test_a_term_lasts_from_its_first_day_to_its_last() -> None:
    """None is known of one that runs still; an agreement takes effect with the first of its texts."""
    terms = PACKAGED.find(Select(Sort.TERM, Has("owner", ("secretary-general",)))).things
    days = [PACKAGED.values(term, "days") for term in terms]
    assert (days[1], days[-1]) == ((132,), ())
    texts = PACKAGED.find(Select(Sort.INSTRUMENT, Has("owner", ("akfta",)))).things
    forces = [PACKAGED.values(text, "force") for text in texts]
    assert forces == [(), (day("2007-06"),), (day("2009-09-01"),), (day("2010-01-01"),)]
    assert PACKAGED.values(Ref(Kind.PROGRAMME, "akfta"), "force") == (day("2007-06"),)
    assert PACKAGED.values(Ref(Kind.PROGRAMME, "rcep"), "force") == (day("2022-01-01"),)


def test_a_text_bears_the_number_in_its_name() -> None:
    """'Second Protocol …' is the second, 'Treaty' none."""
    texts = PACKAGED.find(Select(Sort.INSTRUMENT, Has("owner", ("tac",)))).things
    assert [PACKAGED.values(text, "ordinal") for text in texts] == [(), (), (2,), (), (3,)]


@pytest.mark.parametrize(
    ("since", "until", "years"),
    [("2020", "2024", 5), ("2020-03", "2024", 5), ("2020", "2024-03", 5), ("2020-03", "2024-03", 4)],
)
def test_the_last_year_of_a_programme_counts_unless_months_are_known(
    since: str, until: str, years: int
) -> None:
    """'2020 to 2024' is five years, March to March four."""
    plan = Programme("x", "X", ProgrammeKind.WORK_PLAN, "", (), since=day(since), until=day(until))
    assert engine_of([plan]).values(Ref(Kind.PROGRAMME, "x"), "days") == (years,)
