from __future__ import annotations

from dataclasses import replace

from bot.telling.told import Stated
from store.kinds import Kind, Ref
from tests.bot.telling.world import (
    DIALOGUE_1,
    DIALOGUE_2,
    FUND,
    UNION_TALK,
    day,
    lacking,
    meeting,
    text,
    told,
    values,
)


def test_the_mode_is_told() -> None:
    assert values(DIALOGUE_1, "mode") == ("in-person",)
    assert lacking(DIALOGUE_2, "mode") == "whether it was held online or in person"


def test_a_sentence_tells_the_mode_where_no_field_does() -> None:
    one = meeting("x", "Talk", "2020", highlights=("They met by video.",))
    assert text(one, "mode") == "They met by video"


def test_days_are_counted_with_the_last() -> None:
    assert values(DIALOGUE_1, "how_long") == ("2",)
    assert lacking(DIALOGUE_2, "how_long") == "how long it lasted"


def test_the_level_is_told() -> None:
    assert values(DIALOGUE_1, "level") == ("ministerial",)
    assert lacking(FUND, "level") == "its level"


def test_both_numbers_of_a_double_meeting_are_told() -> None:
    assert values(meeting("x", "44th and 45th ASEAN Summits", "2024", ordinal=44), "ordinal") == ("44", "45")
    assert lacking(UNION_TALK, "ordinal") == "its number in a row"


def test_the_series_is_told() -> None:
    assert told(DIALOGUE_1, "series") == Stated(
        "ASEAN-Japan Dialogue", ("ASEAN-Japan Dialogue",), (Ref(Kind.SERIES, "dialogue"),)
    )


def test_a_meeting_whose_first_day_is_not_known_has_no_length() -> None:
    """Though its last is."""
    assert lacking(replace(DIALOGUE_1, date=day("2022-07")), "how_long") == "how long it lasted"
