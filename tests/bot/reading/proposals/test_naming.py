"""A name that is all a text asks for."""

from __future__ import annotations

import pytest

from bot.answer.answer import Card, Choice, Listing
from bot.reading.proposals.naming import bounded, naming
from store.query.mask import bits
from tests.bot.reading.proposed import answer, proposed, said, scene


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("who is Surin Pitsuwan", "surin-pitsuwan"),
        ("what is ASEAN", "asean"),
        ("tell me about Thailand", "thailand"),
        (
            "what is the ASEAN-Japan Comprehensive Strategic Partnership",
            "asean-japan-comprehensive-strategic-partnership",
        ),
    ],
)
def test_it_is_answered_as_the_command_answers(text: str, id_: str) -> None:
    """By the card of what bears it."""
    (made,) = proposed(naming, text)
    told = answer(made, text)
    assert isinstance(told, Card)
    assert told.ref.id == id_


def test_a_series_gives_its_meetings() -> None:
    """As a list, or as a question back where they are few."""
    (made,) = proposed(naming, "when was the ASEAN-UK SOM")
    assert isinstance(answer(made, "when was the ASEAN-UK SOM"), Listing | Choice)


def test_records_of_other_names_are_left_aside() -> None:
    """Where a meeting, a programme or a series is named to the letter; a country's name bounds nothing."""
    bound = bounded(scene(), said("what is the ASEAN-Japan Comprehensive Strategic Partnership"))
    assert bound is not None
    refs = [scene().engine.refs[at].id for at in bits(bound)]
    assert refs == ["asean-japan-comprehensive-strategic-partnership"]
    assert bounded(scene(), said("tell me about Thailand")) is None
    assert bounded(scene(), said("when did Canada join the AMM")) is None


@pytest.mark.parametrize("text", ["bali concord, date of signing", "where was the 9th JCC"])
def test_what_others_are_called_too_bounds_nothing(text: str) -> None:
    """A number of a series, and a name that others have within theirs."""
    assert bounded(scene(), said(text)) is None
