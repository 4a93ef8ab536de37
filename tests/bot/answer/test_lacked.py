"""What is said of a record that there is not."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Refusal
from bot.answer.lacked import none_in, none_to_come
from bot.asking import Conversation, reply
from bot.desk import Desk, Message
from bot.texts.text import speaking
from store.kinds import Kind, Ref
from store.query.condition import Has, Within, both
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.answer.test_verdict import SCENE
from tests.bot.answer.world import AMM_54, AMM_60, UK_SOM_4
from tests.bot.reading.proposed import said as read
from tests.bot.reading.proposed import scene
from tests.questions.score import TODAY, packaged_desk


@pytest.fixture(scope="module")
def desk() -> Desk:
    return packaged_desk()


def said(desk: Desk, text: str) -> str:
    return reply(desk, Conversation((text,), True), TODAY).text


def test_a_meeting_that_was_not_held_names_how_many_were(desk: Desk) -> None:
    """The series is known, and no meeting of it bears the number, year or place."""
    for text in ("when was the 7th asean-uk som", "asean-uk som in paris", "who chaired the 90th ARF"):
        assert said(desk, text).startswith("No such meeting is recorded.")
    assert "on record: 3; the latest is the 4th" in said(desk, "when was the 7th asean-uk som")


def test_the_three_latest_of_its_series_are_on_offer(desk: Desk) -> None:
    """However many there are."""
    answer = desk.take(Message("who chaired the 90th ARF"), TODAY).answer
    assert isinstance(answer, Refusal)
    held = desk.catalogue.meetings_of(Ref(Kind.SERIES, desk.catalogue.meetings[answer.offers[0].id].series))
    assert len(held) > 3
    assert answer.offers == tuple(Ref(Kind.MEETING, one.id) for one in held[:3])


def test_a_meeting_held_elsewhere_is_named(desk: Desk) -> None:
    """Its number names one meeting, and that is offered rather than the latest of its series."""
    assert "nearest is the 16th ASEAN-China Summit" in said(
        desk, "when was the 16th asean-china summit in tokyo"
    )


def test_that_there_is_none() -> None:
    """And that none is announced after today."""
    there = read("meetings")
    with speaking("id"):
        lead = none_in(scene(), "Program dengan Jepang", None, there).lead
        assert lead == "Program dengan Jepang: tidak ada yang tercatat."
        lead = none_to_come(scene(), (), there).lead
        assert lead == "Tidak ada yang diumumkan setelah 21 November 2026 dalam katalog."
    with speaking("vi"):
        lead = none_to_come(scene(), (), there).lead
        assert lead == "Danh mục không có cuộc nào được thông báo sau ngày 21 tháng 11, 2026."


def test_of_a_time_in_which_there_is_none_the_next_and_the_latest_are_told() -> None:
    """Whatever else is asked of them; of what is no meeting, and where no time is named, nothing is."""
    there = SCENE.read("meetings", TODAY)
    year = Within("date", date(2025, 1, 1), date(2025, 12, 31))
    uk, ministers = Has("partner", ("united-kingdom",)), Has("level", ("ministerial",))
    both_told = none_in(SCENE, "Talks", Select(Sort.MEETING, both(ministers, year)), there)
    assert both_told.lead == (
        "Talks: none is recorded. "
        "The next is the 60th ASEAN Foreign Ministers' Meeting · July 2027 · Da Nang. "
        "The latest is the 54th ASEAN Foreign Ministers' Meeting · 2 August 2021."
    )
    assert both_told.offers == (AMM_60, AMM_54)
    none_to_follow = none_in(SCENE, "Talks", Select(Sort.MEETING, both(uk, year)), there)
    assert "None is announced after 21 November 2026 in the catalogue. The latest is" in none_to_follow.lead
    assert none_to_follow.offers == (UK_SOM_4,)
    for of in (None, Select(Sort.MEETING, uk), Select(Sort.PROGRAMME, both(uk, year))):
        bare = none_in(SCENE, "Talks", of, there)
        assert (bare.lead, bare.offers) == ("Talks: none is recorded.", ())


def test_the_latest_is_told_beside_what_is_not_announced() -> None:
    """And is on offer."""
    told = none_to_come(SCENE, (UK_SOM_4,), SCENE.read("meetings", TODAY))
    assert told.lead.endswith(
        "; the latest is the 4th ASEAN-UK Senior Officials' Meeting · 10 to 11 April 2025 · Da Nang."
    )
    assert told.offers == (UK_SOM_4,)


def test_words_that_no_record_holds_are_told(desk: Desk) -> None:
    """As they were typed; what comes near is told where anything but they says what is looked for."""
    assert said(desk, "how many meetings about Gloopstone") == "No record speaks of “Gloopstone”."
    near = said(desk, "programmes with Canada on gloopstone")
    assert near.startswith("No record speaks of “gloopstone”. The nearest is the ")
