"""Registers: what their items have in common, and how one is told again from a query."""

from __future__ import annotations

import pytest

from bot.reading.registers.register import (
    Register,
    applicants_of,
    coordinators_of,
    members,
    parties_of,
    register_of,
    stages,
    terms_of,
)
from store.kinds import Standing
from store.query.condition import Has, Says, Within
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.reading.proposed import TODAY, scene


@pytest.mark.parametrize(
    "register",
    [
        terms_of("chair", scene().catalogue),
        parties_of("tac"),
        applicants_of("tac"),
        coordinators_of("canada"),
        members(),
        members(founding=True),
        members(Standing.OBSERVER),
    ],
    ids=lambda one: f"{one.subject} {one.ref.id}",
)
def test_a_query_tells_the_register_that_it_draws_on(register: Register) -> None:
    """Whatever else it asks of the items."""
    select = register.select(Within(register.by, None, TODAY))
    assert register_of(select, scene().catalogue) == register


def test_other_queries_draw_on_none() -> None:
    """Meetings, steps, items of records that are not there."""
    for select in (
        Select(Sort.MEETING),
        Select(Sort.PARTY),
        Select(Sort.TERM, Has("owner", ("nobody",))),
        stages(Says("appli")).select(),
    ):
        assert register_of(select, scene().catalogue) is None


def test_what_runs_is_found_in_a_time_by_both_its_ends() -> None:
    """A term of 2008 to 2012 is one of 2010; a party of 2003 is none of 2010."""
    engine = scene().engine
    terms, parties = terms_of("secretary-general", scene().catalogue), parties_of("tac")
    year = (TODAY.replace(2010, 1, 1), TODAY.replace(2010, 12, 31))
    held = engine.find(terms.select(terms.timed(*year))).things
    joined = engine.find(parties.select(parties.timed(*year))).things
    assert [engine.values(one, "person") for one in held] == [("surin-pitsuwan",)]
    assert [engine.values(one, "party") for one in joined] == [("canada",), ("turkiye",)]
