from __future__ import annotations

from tests.bot.telling.world import DIALOGUE_1, FUND, ground


def test_a_meeting_is_called_by_its_place_time_and_partner_too() -> None:
    assert ground("japanese tokyo july 2022 nurses").rest(DIALOGUE_1) == {"nurs"}


def test_a_programme_is_called_by_its_name_alone() -> None:
    assert ground("forest fund frf tokyo").rest(FUND) == {"tokyo"}


def test_people_who_are_named_and_were_there_call_a_meeting() -> None:
    assert ground("ana lim nurses", people=("ana",)).rest(DIALOGUE_1) == {"nurs"}


def test_a_word_in_every_record_is_not_rare() -> None:
    assert ground().rare({"nurs", "the"}) >= {"nurs"}


def test_people_who_are_named_and_were_not_there_do_not_call_a_meeting() -> None:
    """Their names are what is asked: 'was Dan Weber there'."""
    assert ground("dan weber", people=("dan",)).rest(DIALOGUE_1) == {"dan", "weber"}
