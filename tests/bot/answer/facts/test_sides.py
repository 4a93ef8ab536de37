from __future__ import annotations

from bot.answer.facts.sides import absent_side, covers, names_of, sides
from store.records import Attendance, Meeting
from tests.bot.answer.world import CANADA, UK, UK_SOM_1, inquiry


def test_a_side_is_named_by_any_of_its_names() -> None:
    """'British', 'UK' and 'the United Kingdom' are one side; a place that a meeting was in is none."""
    (british,) = sides(inquiry("the uk chair of the 1st som in london"))
    assert british == {"britain", "uk", "unit kingdom"}
    assert sides(inquiry("meetings in london")) == []


def test_a_role_is_on_the_side_that_it_names_whole() -> None:
    """'Minister of Canada' is Canada's and not the United Kingdom's, 'of the United Nations' neither's."""
    asked = inquiry("canada")
    canada, uk = (names_of(asked.record(ref)) for ref in (CANADA, UK))
    minister, official = Attendance("a", "Minister of Canada"), Attendance("b", "Envoy of the United Nations")
    assert (covers(canada, minister), covers(uk, minister)) == (True, False)
    assert (covers(canada, official), covers(uk, official)) == (False, False)


def test_a_side_of_which_nobody_is_recorded_is_named() -> None:
    """Who asks for Canada's people at a British meeting learns that none are recorded."""
    asked = inquiry("who was at the 1st uk som for canada")
    meeting = asked.record(UK_SOM_1)
    assert isinstance(meeting, Meeting)
    assert absent_side(meeting, asked) == "Canada"
    assert absent_side(meeting, inquiry("who was at the 1st uk som for viet nam")) == ""
