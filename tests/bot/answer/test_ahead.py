"""What is to come, what was last, and that there is none in a time or place."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Listing, Refusal
from bot.reading.proposals.facts import facts
from bot.reading.proposals.many import many
from bot.reading.proposals.picking import picks
from bot.reading.proposals.pledging import pledges
from bot.reading.proposals.succession import steps_on
from tests.bot.reading.proposed import TODAY, Room, answer, proposed, scene

NONE_AHEAD = "None is announced after 21 November 2026 in the catalogue"


def _refused(room: Room, text: str) -> list[str]:
    made = (answer(one, text) for one in proposed(room, text, "list"))
    return [one.lead for one in made if isinstance(one, Refusal)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("what is on this week", "Meetings from 16 November to 22 November 2026: none is recorded."),
        ("meetings with Japan tomorrow", "Meetings with Japan on 22 November 2026: none is recorded."),
        ("any summits in Qatar", "Summits held in Qatar: none is recorded."),
    ],
)
def test_a_time_or_place_without_meetings_is_said_to_have_none(text: str, phrase: str) -> None:
    """In the words of what was understood."""
    assert any(lead.startswith(phrase) for lead in _refused(many, text))


def test_what_comes_next_and_was_last_is_told_beside_it() -> None:
    """Of the same partner; that nothing is announced where so."""
    (lead,) = _refused(many, "meetings with Japan tomorrow")[:1]
    assert NONE_AHEAD in lead
    assert "The latest is the 12th ASEAN Defence Ministers' Meeting-Plus" in lead
    assert "The next is the ASEAN-EU Commemorative Summit 2027" in _refused(many, "what is on this week")[0]


def test_nothing_announced_is_said() -> None:
    """With the latest of that set."""
    leads = _refused(picks, "upcoming meetings with China")
    assert leads
    assert all(lead.startswith(f"{NONE_AHEAD}; the latest is the ") for lead in leads)


def test_several_are_listed_from_today_on_or_back() -> None:
    """'Latest meetings' the newest first, none that is still to come."""
    made = [
        answer(one, "latest meetings with Japan")
        for one in proposed(picks, "latest meetings with Japan", "list")
    ]
    listed = next(one for one in made if isinstance(one, Listing))
    days = [scene().catalogue.meetings[ref.id].date for ref in listed.refs]
    assert days == sorted(days, reverse=True)
    assert max(day.first for day in days) <= TODAY


def test_no_set_is_empty_where_one_meeting_is_named() -> None:
    """'The 16th ASEAN-China Summit in Tokyo' was held elsewhere."""
    assert not _refused(many, "when was the 16th ASEAN-China Summit in Tokyo")


@pytest.mark.parametrize(
    "text", ["the SOM with the UK after the 4th ASEAN-UK SOM", "which ASEAN-UK SOM followed the 4th"]
)
def test_beyond_the_latest_none_is_announced(text: str) -> None:
    """Who asks for the one after it hears so, with the latest, and gets none of the past."""
    made = [answer(one, text) for one in proposed(steps_on, text)]
    assert made
    for one in made:
        assert isinstance(one, Refusal)
        assert one.lead.startswith(f"{NONE_AHEAD}; the latest is the 4th ASEAN-UK Senior Officials' Meeting")


def test_what_a_meeting_of_the_past_announced_is_no_news() -> None:
    """Of the latest of a series that announced nothing it is said that none is to come."""
    text = "what was announced next at the 4th ASEAN-UK SOM"
    made = [answer(one, text) for one in proposed(facts, text) if one.asked == ("next_step",)]
    assert any(isinstance(one, Refusal) and one.lead.startswith(NONE_AHEAD) for one in made)


@pytest.mark.parametrize(
    ("text", "giver", "meeting"),
    [
        (
            "the earliest pledge to the COVID-19 ASEAN Response Fund",
            "Republic of Korea",
            "asean-rok-dialogue-24",
        ),
        ("the last pledge to the COVID-19 ASEAN Response Fund", "United Kingdom", "asean-uk-som-1"),
    ],
)
def test_the_first_and_the_last_pledge_are_told_with_their_meeting(
    text: str, giver: str, meeting: str
) -> None:
    """By the day of the meeting."""
    made = [answer(one, text) for one in proposed(pledges, text, "pick")]
    assert any(
        isinstance(one, Fact) and giver in one.values and [ref.id for ref in one.refs] == [meeting]
        for one in made
    )
