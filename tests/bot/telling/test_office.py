from __future__ import annotations

from dataclasses import replace

from bot.telling.office import asked, fitting
from store.records import Attendance
from tests.bot.telling.world import DIALOGUE_1, ground

PRESIDENT = Attendance("ana", "President of Thailand")
VICE = Attendance("ben", "Vice President of Thailand")
ENVOY = Attendance("cho", "Special Envoy on the Sea")


def test_an_office_is_named_by_its_words_or_outright() -> None:
    assert asked(DIALOGUE_1, ground("which president came")) == {"president"}
    assert asked(DIALOGUE_1, ground(offices=frozenset({"monarch"}))) == {"monarch"}


def test_a_rank_below_is_not_the_office() -> None:
    assert fitting((PRESIDENT, VICE), DIALOGUE_1, ground("which president")) == [PRESIDENT]
    assert fitting((PRESIDENT, VICE), DIALOGUE_1, ground("which vice president")) == [VICE]


def test_other_words_of_a_role_tell_it_too() -> None:
    assert fitting((PRESIDENT, ENVOY), DIALOGUE_1, ground("who on the sea")) == [ENVOY]


def test_all_fit_where_no_office_is_named() -> None:
    assert fitting((PRESIDENT, VICE), DIALOGUE_1, ground("who came")) == [PRESIDENT, VICE]


def test_an_office_in_the_name_of_a_meeting_is_asked_for_beside_a_side_alone() -> None:
    """'Who came to the Presidents' Talks' asks for everybody, 'who came for Thailand' for its president."""
    talks = replace(DIALOGUE_1, title="1st Presidents' Talks")
    assert asked(talks, ground("which president came")) == frozenset()
    assert asked(talks, ground("which president came", sides=("thailand",))) == {"president"}


def test_the_office_of_a_partner_is_held_by_one_of_its_people() -> None:
    """Where a side is named, too, that tells whose people they are."""
    ana, _, cho, _ = people = DIALOGUE_1.attendances
    known = {"partners": ("japan",)}
    assert fitting(people, DIALOGUE_1, ground("which deputy minister", **known)) == [cho]
    sided = ground("which deputy minister", **known, sides=("malaysia",))
    assert fitting(people, DIALOGUE_1, sided) == [ana, cho]


def test_the_holder_of_an_office_goes_before_whose_role_says_more_of_the_rest() -> None:
    """'The president on rescue at sea' is the president."""
    envoy = Attendance("ben", "Envoy on rescue at sea")
    assert fitting((envoy, PRESIDENT), DIALOGUE_1, ground("president rescue sea")) == [PRESIDENT]


def test_words_of_the_name_of_a_meeting_tell_nobody_unless_a_side_is_named() -> None:
    """'Who came to the dialogue in Tokyo' does not ask for whoever has to do with the dialogue or Tokyo."""
    host, guest = people = (Attendance("ana", "Dialogue Host in Tokyo"), Attendance("ben", "Trade Envoy"))
    assert fitting(people, DIALOGUE_1, ground("dialogue tokyo")) == [host, guest]
    assert fitting(people, DIALOGUE_1, ground("dialogue tokyo", sides=("japan",))) == [host]
