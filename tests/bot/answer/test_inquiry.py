from __future__ import annotations

import pytest

from store.kinds import Kind, Ref
from tests.bot.answer.world import AMM_54, AMM_60, CANADA, UK, desk, inquiry


def test_a_record_of_another_catalogue_is_named() -> None:
    """A reference to what is not in the catalogue is refused with its name."""
    with pytest.raises(LookupError, match="meeting gone is not in this revision of the catalogue"):
        inquiry("when was the 1st uk som").record(Ref(Kind.MEETING, "gone"))


def test_partners_are_those_named_and_not_ruled_out() -> None:
    """A partner that the question excludes is none of its partners."""
    named = inquiry("meetings with canada, not counting the united kingdom")
    assert [partner.id for partner in named.partners()] == [CANADA.id]
    assert [partner.id for partner in inquiry("canada and the uk").partners()] == [CANADA.id, UK.id]


def test_what_has_begun_is_past() -> None:
    """A meeting is past once its first day is."""
    asked = inquiry("amm")
    held, announced = (desk().catalogue.meetings[ref.id] for ref in (AMM_54, AMM_60))
    assert (asked.past(held), asked.past(announced)) == (True, False)


def test_words_are_said_or_not() -> None:
    """A word counts as said only where it stands alone."""
    asked = inquiry("the earliest SOMs")
    assert (asked.says("earliest"), asked.says("early"), asked.says("oldest", "soms")) == (True, False, True)


def test_rest_is_written_as_the_catalogue_does() -> None:
    """A misspelt word that means nothing else is mended; one that no record holds is left out."""
    asked = inquiry("when was the uk som on cybr secrity and zzzz")
    assert asked.rest() == {"cyber", "security"}
    assert asked.weight({"cyber", "security"}) > asked.weight({"security"}) > asked.weight(set()) == 0


def test_a_changed_question_leaves_the_first_as_it_is() -> None:
    """An inquiry is never altered, only made anew."""
    asked = inquiry("when was the 1st uk som")
    assert asked.changed(asked=("where",)).question.asked == ("where",)
    assert asked.question.asked == ("when",)
