from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.kinds import Kind, Ref
from store.query.condition import (
    All,
    Any,
    Beside,
    Condition,
    Has,
    Holding,
    Linked,
    Not,
    Of,
    Says,
    Some,
    Within,
)
from store.query.denial import Verdicts, deniable
from store.query.query import Select
from store.query.sort import Sort
from tests.store.query.packaged import ENGINE as PACKAGED
from tests.store.query.strategies import conditions
from tests.store.query.world import ENGINE, one, select

_OF_DOUBLE = select(where=Has("id", ("double",)))

_HOLDS: list[tuple[str, Condition, bool | None]] = [
    # A place that is known as a country alone may be any city in it, one that is not known any at all.
    ("second", Has("place", ("indonesia",)), True),
    ("second", Has("place", ("jakarta",)), None),
    ("second", Has("city", ("jakarta",)), None),
    ("second", Has("spot", ("ubud",)), None),
    ("second", Has("place", ("singapore",)), False),
    ("second", Has("place", ("singapore", "bali")), None),
    ("first", Has("place", ("bali",)), False),
    ("first", Has("country", ("singapore",)), False),
    ("first", Has("region", ("europe",)), False),
    ("double", Has("place", ("bali",)), True),
    ("talks", Has("place", ("jakarta",)), None),
    ("talks", Has("region", ("asean",)), None),
    # A venue of other words is another.
    ("first", Has("venue", ("City Hall",)), True),
    ("first", Has("venue", ("Old Town Hall",)), None),
    ("first", Has("venue", ("Peace Palace",)), False),
    ("second", Has("venue", ("Peace Palace",)), None),
    # A date that may still be so is not denied; what lasts into a time is in it.
    ("second", Within("date", date(2021, 6, 1), date(2021, 6, 30)), True),
    ("second", Within("date", date(2021, 6, 10), date(2021, 6, 20)), None),
    ("second", Within("date", date(2021, 7, 1)), False),
    ("second", Within("date", day=10), None),
    ("second", Within("date", month=7), False),
    ("double", Within("date", month=7), None),
    ("first", Within("date", date(2020, 3, 6), date(2020, 3, 6)), True),
    ("first", Within("date", date(2020, 3, 8), None), False),
    ("talks", Within("date", date(2023, 10, 1), date(2023, 10, 31)), True),
    ("first", Within("step", date(2020, 1, 1)), None),
    ("first", Beside("date", "before", _OF_DOUBLE), True),
    ("talks", Beside("date", "before", _OF_DOUBLE), False),
    ("talks", Beside("date", "after", _OF_DOUBLE), True),
    ("first", Beside("date", "after", _OF_DOUBLE), False),
    ("double", Beside("date", "after", _OF_DOUBLE), None),
    ("first", Beside("date", "after", select(where=Has("id", ("none",)))), None),
    # The chair is held by others; where one has no name it may be anybody.
    ("first", Has("chair", ("joko",)), True),
    ("first", Has("chair", ("justin",)), False),
    ("second", Has("chair", ("justin",)), None),
    ("double", Has("chair", ("justin",)), None),
    ("first", Has("person", ("ana",)), None),
    # Partners are all recorded, so that with none there are none.
    ("first", Has("partner", ("japan",)), False),
    ("officials", Has("partner", ("japan",)), False),
    ("first", Linked("partner", Select(Sort.PARTNER, Has("id", ("japan",)))), False),
    ("first", Linked("partner", Select(Sort.PARTNER, Has("id", ("none",)))), None),
    ("first", Linked("partner", Select(Sort.PARTNER)), True),
    ("first", Has("programme", ("none",)), None),
    ("first", Has("document", ("none",)), None),
    ("first", Has("topic", ("none",)), None),
    ("first", Has("giver", ("japan",)), None),
    ("first", Has("mode", ("virtual",)), False),
    ("second", Has("mode", ("virtual",)), None),
    ("first", Has("level", ("forum",)), False),
    ("first", Has("ordinal", (2,)), False),
    ("double", Has("ordinal", (4,)), True),
    # What is open may be more than is recorded, never less.
    ("first", Holding("document", 2), True),
    ("first", Holding("document", 3), None),
    ("first", Holding("document", 0, 1), False),
    ("first", Holding("partner", 2), False),
    ("officials", Holding("partner", 0, 0), True),
    ("officials", Holding("partner", 1), False),
    ("first", Holding("ordinal", 2, 5), False),
    ("talks", Holding("ordinal", 2, 5), None),
    ("second", Holding("days", 2), None),
    ("second", Holding("chair", 2), None),
    ("first", Holding("chair", 2), False),
    ("first", Says("haze"), None),
    ("first", Some(Sort.PLEDGE, Has("by", ("japan",))), None),
    ("first", Of(All()), None),
]


@pytest.mark.parametrize(("id_", "claim", "holds"), _HOLDS)
def test_claims_hold_are_denied_or_not_recorded(id_: str, claim: Condition, holds: bool | None) -> None:
    """By the rule of open and closed fields; a negation turns yes into no and leaves what is not recorded."""
    verdicts = Verdicts(ENGINE, Sort.MEETING)
    (meeting,) = one(Sort.MEETING, id_).things
    assert verdicts.on(meeting, claim) is holds
    assert verdicts.on(meeting, Not(claim)) is (None if holds is None else not holds)


def test_programmes_have_all_their_partners() -> None:
    """With none of them, or others, a partner is denied; the meeting of adoption is one."""
    verdicts = Verdicts(ENGINE, Sort.PROGRAMME)
    fund, plan, vision = (one(Sort.PROGRAMME, id_).things[0] for id_ in ("fund", "plan", "vision"))
    japan = Has("partner", ("japan",))
    assert [verdicts.on(thing, japan) for thing in (fund, plan, vision)] == [False, False, True]
    at_first = Has("meeting", ("first",))
    assert [verdicts.on(thing, at_first) for thing in (fund, plan, vision)] == [False, True, None]


def test_items_are_judged_by_themselves_and_their_owners() -> None:
    """A pledge is of one giver and amount; where it stands decides by the rules of records."""
    verdicts = Verdicts(ENGINE, Sort.PLEDGE)
    (pledge,) = one(Sort.PLEDGE, "second", 1).things
    claims: list[Condition] = [
        Has("by", ("canada",)),
        Has("by", ("japan",)),
        Holding("amount", 10),
        Has("programme", ("fund",)),
        Of(Has("partner", ("japan",))),
        Of(Has("mode", ("virtual",))),
        Of(Has("level", ("forum",))),
        Some(Sort.PLEDGE, All()),
    ]
    assert [verdicts.on(pledge, claim) for claim in claims] == [
        True,
        False,
        False,
        None,
        True,
        None,
        False,
        None,
    ]


_THREE: dict[bool | None, Condition] = {
    True: Has("level", ("summit",)),
    False: Has("level", ("forum",)),
    None: Has("topic", ("none",)),
}


@given(st.lists(st.sampled_from([True, False, None]), max_size=4))
def test_joined_claims_are_judged_in_three_values(held: list[bool | None]) -> None:
    """All: one denied denies them; any: one that holds is enough; else what is not recorded remains."""
    (meeting,) = one(Sort.MEETING, "first").things
    verdicts = Verdicts(ENGINE, Sort.MEETING)
    claims = tuple(_THREE[one] for one in held)
    every = False if False in held else None if None in held else True
    some = True if True in held else None if None in held else False
    assert verdicts.on(meeting, All(claims)) is every
    assert verdicts.on(meeting, Any(claims)) is some


@given(conditions(2), st.sampled_from([Sort.MEETING, Sort.PROGRAMME, Sort.PARTNER, Sort.PLEDGE, Sort.STEP]))
def test_nothing_holds_and_is_denied(claim: Condition, sort: Sort) -> None:
    """Whatever is claimed, of whatever; and what is denied does not fit."""
    holds, denied = Verdicts(ENGINE, sort).of(claim)
    assert holds & denied == 0
    assert (holds | denied) & ~ENGINE.shelf(sort).every == 0


def test_only_what_is_closed_is_deniable() -> None:
    """One open field, a word or a thing inside makes that nothing is known by absence."""
    closed = Has("level", ("summit",))
    assert deniable(All((closed, Not(Within("date")), Any((Holding("partner", 1),)))))
    assert deniable(Of(closed))
    for open_ in (
        Has("topic", ("trade",)),
        Says("haze"),
        Some(Sort.PLEDGE, closed),
        Linked("body", select()),
    ):
        assert not deniable(open_)
        assert not deniable(All((closed, Not(open_))))


def test_what_nothing_rules_out_is_denied_of_nobody() -> None:
    """That no record says a word does not make it untrue."""
    for sort in (Sort.MEETING, Sort.PARTNER, Sort.PROGRAMME):
        assert Verdicts(ENGINE, sort).of(Says("nonesuch")) == (0, 0)


def test_whose_seat_somebody_else_held_was_not_there() -> None:
    """Whether as a person or as one who attended; where nobody held it, that is not recorded."""
    verdicts = Verdicts(PACKAGED, Sort.MEETING)
    modi = Has("person", ("narendra-modi",))
    for claim in (modi, Some(Sort.ATTENDANCE, modi)):
        held = [verdicts.on(Ref(Kind.MEETING, f"asean-india-summit-{at}"), claim) for at in (1, 2, 19)]
        assert held == [None, False, False]
    nobody = Some(Sort.ATTENDANCE, Has("role", ("none",)))
    assert verdicts.on(Ref(Kind.MEETING, "asean-india-summit-2"), nobody) is None
