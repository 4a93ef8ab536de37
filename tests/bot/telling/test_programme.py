from __future__ import annotations

from dataclasses import replace

from bot.telling.told import Stated
from store.kinds import Kind, Ref
from tests.bot.telling.world import (
    DIALOGUE_1,
    DIALOGUE_2,
    FUND,
    JAPAN,
    NETWORK,
    PLAN,
    TREATY,
    day,
    lacking,
    text,
    told,
    values,
)


def test_the_years_are_told() -> None:
    assert values(PLAN, "period") == ("2022", "2026")
    assert values(TREATY, "period")[0] == "2001-03-01"
    assert lacking(NETWORK, "period") == "the years it runs"
    assert lacking(DIALOGUE_1, "period") == "the years it runs"


def test_letters_are_spelled_out() -> None:
    assert text(FUND, "full_name") == "FRF stands for Forest Response Fund"


def test_how_often_is_quoted() -> None:
    assert text(NETWORK, "frequency").endswith("it meets twice a year")
    assert text(DIALOGUE_2, "frequency") == "It was annual"
    assert lacking(FUND, "frequency") == "how often it meets"


def test_the_meeting_of_an_adoption_is_told() -> None:
    assert told(PLAN, "adopted_at") == Stated(
        "Adopted 6 July 2022 at the 1st ASEAN-Japan Dialogue in Tokyo",
        ("1st ASEAN-Japan Dialogue", "2022-07-06"),
        (Ref(Kind.MEETING, "dialogue-1"),),
    )
    assert values(DIALOGUE_1, "adopted_at") == ("1st ASEAN-Japan Dialogue", "2022-07-06")
    assert lacking(FUND, "adopted_at") == "at which meeting it was adopted"


def test_the_meeting_of_a_step_is_told() -> None:
    found = values(JAPAN, "adopted_at", steps=frozenset({"comprehensive"}))
    assert found == ("26th Summit", "2nd ASEAN-Japan Dialogue", "2023-09-06")
    assert lacking(JAPAN, "adopted_at", steps=frozenset({"treaty"})) == "at which meeting that was"


def test_a_sentence_on_other_years_is_told_where_the_question_speaks_of_them() -> None:
    """Unless the first and the last year of the whole are on record, which then are what is meant."""
    plan = replace(PLAN, until=None, summary="A plan. Its boats sail from 2023 to 2030.")
    assert values(plan, "period") == ("2022",)
    assert values(plan, "period", "how long do the boats sail") == ("2023", "2030")
    assert values(replace(plan, until=day("2026")), "period", "how long do the boats sail") == (
        "2022",
        "2026",
    )


def test_the_full_name_of_the_document_that_is_spoken_of_is_its_title() -> None:
    """Of a meeting whose question speaks of none it is the meeting's own."""
    assert text(DIALOGUE_1, "full_name", "declaration on rescue") == "Joint Declaration on Sea Rescue"
    assert text(DIALOGUE_1, "full_name") == "1st ASEAN-Japan Dialogue"
