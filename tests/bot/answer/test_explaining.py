from __future__ import annotations

from tests.bot.answer.world import take


def test_what_was_understood_is_told_line_by_line() -> None:
    """Names and where they stand, numbers, what is asked, the records weighed and the verdict."""
    lines = take("when was the 1st uk som in 2022").explanation
    told = dict.fromkeys(line.split(":")[0] for line in lines)
    assert " ".join(told) == "words name time number level content asked record verdict"
    assert lines[0] == "words: when was the 1 uk som in 2022"
    assert "time: 2022-01-01 to 2022-12-31" in lines
    assert "asked: when (fact, first)" in lines
    assert lines[-1].startswith("verdict: meeting uk-som-1, ahead by ")


def test_several_and_none_are_verdicts_too() -> None:
    """How many fit alike, or why nothing does, is the last line."""
    assert take("asean-uk plan of action").explanation[-1] == "verdict: 2 alike"
    assert take("7th uk som").explanation[-1].startswith("verdict: none. No such meeting is recorded.")


def test_a_stranger_and_the_wider_world_are_named() -> None:
    """A party that is none of ASEAN's, and why a question is outside, each have a line."""
    assert "no partner: cuba" in take("when was the asean-cuba som").explanation
    assert "outside: weather" in take("weather in london").explanation
