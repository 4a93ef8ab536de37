from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telling.focus import ASEAN
from bot.telling.who import attendant
from store.records import Attendance, Person
from tests.bot.telling.world import (
    DIALOGUE_1,
    DIALOGUE_2,
    FUND,
    PEOPLE,
    PLAN,
    UNION_TALK,
    ground,
    lacking,
    text,
    values,
)

CHAIR = frozenset({"chair"})


def test_both_chairs_are_told_where_no_side_is_named() -> None:
    assert values(DIALOGUE_1, "who", roles=CHAIR) == ("Ana Lim", "Ben Sato")
    assert values(DIALOGUE_1, "chair") == ("Ana Lim", "Ben Sato")


@pytest.mark.parametrize(
    ("side", "name"), [("japan", "Ben Sato"), ("malaysia", "Ana Lim"), (ASEAN, "Ana Lim")]
)
def test_the_chair_of_a_side_is_told_alone(side: str, name: str) -> None:
    assert values(DIALOGUE_1, "who", sides=(side,), roles=CHAIR) == (name,)


def test_all_but_the_chairs_are_told() -> None:
    """'Besides the chairman' leaves out whoever was in the chair."""
    others = frozenset({"attend", "others"})
    assert values(DIALOGUE_1, "who", roles=others) == ("Cho Ito",)


def test_who_did_not_chair_is_told_apart_from_who_did() -> None:
    """Whoever stood for the partner is told with the chair, and not as one."""
    ana, ben, *_ = DIALOGUE_1.attendances
    meeting = replace(DIALOGUE_1, attendances=(ana, replace(ben, chair=False)))
    told = text(meeting, "who", roles=frozenset({"host"}))
    assert told.startswith("Chaired by Ana Lim (Deputy Minister, Malaysia); with Ben Sato (Minister for")


def test_whoever_is_no_member_stands_for_the_one_partner() -> None:
    """The minister of the presidency chaired for the Union though his role does not name it."""
    assert values(UNION_TALK, "who", sides=("european-union",), roles=CHAIR) == ("Dan Weber",)


def test_chairs_in_the_plural_are_all_the_chairs() -> None:
    """A side that is named beside 'both chairs' does not leave out the other one."""
    assert values(DIALOGUE_1, "who", sides=("japan",), roles=CHAIR, several=True) == ("Ana Lim", "Ben Sato")


def test_nobody_on_a_side_is_not_recorded() -> None:
    assert lacking(UNION_TALK, "who", sides=("japan",)) == "who was there for Japan"


def test_a_deputy_is_not_told_for_the_office() -> None:
    """'Japan's foreign minister' is the minister, 'the deputy minister' the deputy."""
    assert values(DIALOGUE_1, "who", "foreign minister", sides=("japan",)) == ("Ben Sato",)
    assert values(DIALOGUE_1, "who", "deputy minister", sides=("japan",)) == ("Cho Ito",)


def test_a_deputy_alone_is_told() -> None:
    assert values(DIALOGUE_1, "who", "minister", sides=("malaysia",)) == ("Ana Lim",)


def test_offices_are_known_by_other_words_too() -> None:
    offices = frozenset({"foreign-minister"})
    assert values(DIALOGUE_1, "who", sides=("japan",), offices=offices) == ("Ben Sato",)


def test_who_is_named_is_left_out() -> None:
    assert values(DIALOGUE_1, "who", roles=CHAIR, people=("ben",)) == ("Ana Lim",)


def test_of_people_named_who_were_not_all_there_the_one_who_was_is_told() -> None:
    """'Was it Ben or Eva' asks which."""
    assert values(DIALOGUE_1, "who", roles=CHAIR, people=("ben", "eva")) == ("Ana Lim", "Ben Sato")


def test_a_role_without_a_name_is_said_to_have_none() -> None:
    assert "Observer of Thailand (no name recorded)" in text(DIALOGUE_1, "who")
    assert lacking(DIALOGUE_1, "who", sides=("thailand",)) == "who was there for Thailand"


def test_a_sentence_that_names_the_chair_is_quoted() -> None:
    told = text(DIALOGUE_2, "who", "who chaired", roles=CHAIR)
    assert told == "The meeting was chaired by Minister Ramos"


def test_no_chair_is_made_up() -> None:
    assert lacking(DIALOGUE_2, "who", "who presided", roles=CHAIR) == "who chaired it"


def test_a_country_stands_beside_a_role_that_does_not_name_it() -> None:
    assert text(DIALOGUE_1, "who", sides=("malaysia",)) == "Ana Lim (Deputy Minister, Malaysia)"


def test_signatories_are_not_recorded() -> None:
    assert lacking(DIALOGUE_1, "who", roles=frozenset({"sign"})) == "who signed"


def test_a_person_is_told_by_offices() -> None:
    said = text(Person("ana", PEOPLE["ana"]), "who")
    assert said.startswith("Deputy Minister, Malaysia (2022); Foreign Minister of Malaysia")


def test_nobody_is_named_in_a_programme() -> None:
    assert lacking(FUND, "who") == "any names of people"


def test_as_what_somebody_was_there_is_told_of_those_named_alone() -> None:
    """The role is the value; of people who were not there, or of none named, nothing is on record."""
    [roles] = [values(DIALOGUE_1, "capacity", people=("ana",))]
    assert len(roles) == 1
    assert roles[0] in text(DIALOGUE_1, "capacity", people=("ana",))
    assert lacking(DIALOGUE_1, "capacity") == "as what they were there"
    assert lacking(DIALOGUE_1, "capacity", people=("nobody",)) == "as what they were there"


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (Attendance("ana", "Minister of Japan", "Japan"), "Ana Lim (Minister of Japan)"),
        (Attendance("ana", "Minister", "Japan"), "Ana Lim (Minister, Japan)"),
        (Attendance("ana", None, "Japan"), "Ana Lim (Japan)"),
        (Attendance("ana", None), "Ana Lim"),
        (Attendance(None, None), ""),
    ],
)
def test_a_country_is_told_once(one: Attendance, said: str) -> None:
    """By the role where that names it."""
    assert attendant(one, ground().catalogue) == said


def test_without_a_chair_the_head_of_a_side_is_told_for_it() -> None:
    """Whose role says so; where none does, all of the side."""
    minister, head = Attendance("ben", "Minister of Japan"), Attendance("cho", "Leader of Japan's delegation")
    unnamed = Attendance("dan", None, "Japan")
    for people, told in (((minister, head, unnamed), ("Cho Ito",)), ((minister,), ("Ben Sato",))):
        talks = replace(DIALOGUE_2, attendances=people, highlights=())
        assert values(talks, "who", sides=("japan",), roles=CHAIR) == told


def test_twelve_people_are_told() -> None:
    """More would be a list; those left out are referred to all the same."""
    crowd = tuple(Attendance("ana", f"Delegate {number}") for number in range(14))
    said = text(replace(DIALOGUE_2, attendances=crowd), "who")
    assert said.count("Delegate") == 12
    assert said.endswith("Ana Lim (Delegate 11)")


def test_who_hosted_is_who_chaired() -> None:
    """Unless it is asked who attended what somebody hosted."""
    assert values(DIALOGUE_1, "who", roles=frozenset({"host"})) == ("Ana Lim", "Ben Sato")
    attended = values(DIALOGUE_1, "who", roles=frozenset({"host", "attend"}))
    assert attended == ("Ana Lim", "Ben Sato", "Cho Ito")


def test_one_chair_alone_is_told_with_who_stood_for_the_partner() -> None:
    """Unless a side or somebody is named."""
    ana, thai, ben = (
        DIALOGUE_1.attendances[0],
        Attendance("eva", "Observer of Thailand"),
        Attendance("ben", "Minister of Japan"),
    )
    cho = Attendance("cho", "Deputy Minister of Japan")
    one = replace(DIALOGUE_1, attendances=(ana, thai, ben, cho))
    assert values(one, "chair") == ("Ana Lim", "Ben Sato")
    assert text(one, "chair").startswith("Chaired by Ana Lim")
    assert values(one, "chair", sides=("malaysia",)) == ("Ana Lim",)
    assert values(one, "chair", people=("dan",)) == ("Ana Lim",)


def test_who_attended_and_signed_is_who_was_there() -> None:
    """Only who signed, and nothing else, is not recorded."""
    roles = frozenset({"sign", "attend"})
    assert values(DIALOGUE_1, "who", roles=roles) == values(DIALOGUE_1, "who")


def test_whoever_was_in_the_chair_is_the_chair_whatever_office_is_named() -> None:
    """'The deputy minister who chaired for Japan' is its minister, who did."""
    assert values(DIALOGUE_1, "chair", "deputy minister", sides=("japan",)) == ("Ben Sato",)


def test_a_sentence_names_who_did_something_where_it_speaks_of_that() -> None:
    """Not whoever is named beside what else is asked, and nobody where it names none."""
    talks = replace(DIALOGUE_2, highlights=("Minister Ben Sato spoke of boats.",))
    assert lacking(talks, "chair", "who chaired the talks on boats") == "who chaired it"
    assert values(talks, "who", "who spoke of boats") == ("Ben Sato",)
    assert lacking(FUND, "who", "who launched it") == "any names of people"


def test_whoever_shares_a_programme_is_told_where_it_has_no_people() -> None:
    """'Who is the plan with': its partners; whoever chaired it is not recorded."""
    assert values(PLAN, "who") == ("Japan",)
    assert lacking(PLAN, "who", roles=CHAIR) == "any names of people"


def test_whoever_is_named_is_not_who_shared_the_chair() -> None:
    """Nor is the office of somebody named the one that is asked for."""
    told = values(DIALOGUE_1, "who", "deputy minister", people=("ana",), roles=CHAIR)
    assert told == ("Ben Sato",)


def test_the_chairs_of_both_sides_are_told() -> None:
    """Of ASEAN and of the partner, in the order of the record."""
    assert values(DIALOGUE_1, "who", sides=("japan", ASEAN), roles=CHAIR) == ("Ana Lim", "Ben Sato")
