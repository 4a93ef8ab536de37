"""Which meetings a statement names, and which of them it is about."""

from __future__ import annotations

import pytest

from bot.drafting.choosing import is_same, main_meeting
from bot.drafting.statement import read_statement
from bot.drafting.titles import Named, meetings_named
from store.kinds import Level
from store.records import Series
from tests.bot.answer.world import desk


def named(text: str) -> list[Named]:
    return meetings_named(read_statement(text, desk().matcher), desk().catalogue, desk().matcher)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The 3rd Kelp Dialogue was held.", [(3, "Kelp Dialogue")]),
        ("The third Kelp Dialogue was held.", [(3, "Kelp Dialogue")]),
        ("The Kelp Dialogue was held.", [(None, "Kelp Dialogue")]),
        ("The 299th Kelp Dialogue was held.", [(299, "Kelp Dialogue")]),
        ("The 300th Kelp Dialogue was held.", [(None, "Kelp Dialogue")]),
        ("Joint Press Release of the 2nd Kelp Dialogue", [(2, "Kelp Dialogue")]),
        ("Statement of the Kelp Dialogue", [(None, "Kelp Dialogue")]),
        ("THE 3RD KELP DIALOGUE", [(3, "Kelp Dialogue")]),
        ("The Kelp Dialogue and the Sea Forum were held.", [(None, "Kelp Dialogue"), (None, "Sea Forum")]),
        ("The Kelp Dialogue with Canada on Trade was held.", [(None, "Kelp Dialogue with Canada on Trade")]),
        ("The Kelp Dialogue (KD) was held.", [(None, "Kelp Dialogue")]),
        ("The 3rd Kelp Dialogue Secretariat met.", [(3, "Kelp Dialogue")]),
        ("The 3rd Kelp Meeting-Plus was held.", [(3, "Kelp Meeting-Plus")]),
        ("The Kelp Dialogue (KD) was held. The 4th KD was not.", [(None, "Kelp Dialogue"), (4, "KD")]),
        ("The 4th KD was held.", []),
        ("They held a Dialogue.", []),
        ("The 3rd Big Kelp was held.", []),
        ("At the 3rd Kelp dialogue they spoke.", []),
    ],
)
def test_a_meeting_is_a_noun_for_one_with_what_it_is_called(
    text: str, found: list[tuple[int | None, str]]
) -> None:
    """And its number, if it has one below three hundred; a noun alone is none."""
    assert [(one.ordinal, one.phrase) for one in named(text)] == found


@pytest.mark.parametrize(
    ("text", "series", "sure"),
    [
        ("The 3rd ASEAN-UK Senior Officials' Meeting was held.", "uk-som", True),
        ("The ASEAN-UK Senior Officials' Meeting (AUKSOM) was held.", "uk-som", True),
        ("The 5th AUKSOM was held.", "uk-som", True),
        ("The Sea and Land Officials' Meeting (AUKSOM) with Canada was held.", "uk-som", True),
        ("THE 3RD ASEAN-UK SENIOR OFFICIALS' MEETING", "uk-som", True),
        ("The ASEAN-Canada Senior Officials' Meeting, Sea Forum and Kelp were held.", "canada-som", False),
        ("The 3rd Kelp Dialogue was held.", None, False),
    ],
)
def test_a_meeting_is_of_the_series_so_called(text: str, series: str | None, sure: bool) -> None:
    """By its name or acronym; within a row of names it is not sure."""
    first = named(text)[0]
    assert (first.series.id if first.series else None, first.sure) == (series, sure)


@pytest.mark.parametrize(
    ("text", "aside", "ahead"),
    [
        ("The 3rd Kelp Dialogue was held.", False, False),
        ("Following the 3rd Kelp Dialogue they met.", True, False),
        ("Following long talks, the 3rd Kelp Dialogue was held.", False, False),
        ("The 3rd Kelp Dialogue will be held in Da Nang.", False, True),
        ("They met and agreed to hold the 3rd Kelp Dialogue.", False, False),
    ],
)
def test_what_was_before_and_what_is_ahead_are_told_apart(text: str, aside: bool, ahead: bool) -> None:
    """A sentence that tells of what was held, too, is not ahead as a whole."""
    (one,) = named(text)
    assert (one.aside, one.ahead) == (aside, ahead)


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("The Kelp Dialogue was spoken of. The 3rd Sea Dialogue was held.", "Sea Dialogue"),
        ("The Kelp Dialogue was held. The Sea Dialogue was held.", "Kelp Dialogue"),
        ("Kelp Dialogue\n\nThe Sea Dialogue was held.", "Sea Dialogue"),
        ("The 4th Kelp Dialogue will be held. The Sea Dialogue was held.", "Sea Dialogue"),
        ("Following the 4th Kelp Dialogue, the Sea Dialogue was held.", "Sea Dialogue"),
        ("Following the 4th AUKSOM, the Sea Dialogue was held in London.", "Sea Dialogue"),
        ("Outcomes of the 4th AUKSOM were welcomed.", "AUKSOM"),
        ("They met.", None),
    ],
)
def test_a_statement_is_about_what_it_names_best(text: str, main: str | None) -> None:
    """With a number, in the heading, said to have been held; among equals the first.

    Of what a meeting followed it is never said that it was held, whatever its number and series.
    """
    found = main_meeting(named(text), read_statement(text, desk().matcher))
    assert (found.phrase if found else None) == main


def meeting(phrase: str, ordinal: int | None = None, series: str = "") -> Named:
    of = Series(series, series, Level.FORUM) if series else None
    return Named(0, 0, 0, phrase, ordinal, of, True, False, False)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (meeting("Kelp", 3, "kelp"), meeting("Meeting", 3, "kelp"), True),
        (meeting("Kelp", 3, "kelp"), meeting("Meeting", None, "kelp"), True),
        (meeting("Kelp", None, "kelp"), meeting("Meeting", 3, "kelp"), False),
        (meeting("Kelp", 3, "kelp"), meeting("Kelp", 4, "kelp"), False),
        (meeting("Kelp", 3, "kelp"), meeting("Kelp", 3, "sea"), False),
        (meeting("Kelp Sea Dialogue"), meeting("Kelp Dialogue"), True),
        (meeting("Kelp Dialogue"), meeting("Kelp Sea Dialogue"), False),
        (meeting("Kelp Dialogue", 3, "kelp"), meeting("Dialogue", 3), True),
        (meeting("Kelp Dialogue", 3), meeting("Kelp Dialogue", 4), False),
    ],
)
def test_two_phrases_name_one_meeting_by_series_and_number(one: Named, other: Named, same: bool) -> None:
    """Else where the shorter has no word that the longer has not; what is less exact names the other."""
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("They spoke at the 3rd Kelp Dialogue.", True),
        ("They spoke at the 3rd Kelp Dialogue, which was held in London.", False),
        ("They spoke at the 3rd Kelp Dialogue (KD) held in London.", False),
        ("They met the President of the 73rd Kelp Session.", True),
    ],
)
def test_a_meeting_that_is_said_to_have_been_held_is_not_named_in_passing(text: str, aside: bool) -> None:
    """One that somebody presides over by their role is."""
    assert [one.aside for one in named(text)] == [aside]
