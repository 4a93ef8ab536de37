"""The other than the one spoken of."""

from __future__ import annotations

import pytest

from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("first", "then", "id_"),
    [
        (
            "when was the ASEAN-U.S. Special Summit in Washington?",
            "not that one, the other",
            "asean-us-special-leaders-summit-2016",
        ),
        (
            "where was the ASEAN-Australia Special Summit of 2018",
            "and the other one?",
            "asean-australia-special-summit-2024",
        ),
    ],
)
def test_the_other_that_was_called_so_is_told(first: str, then: str, id_: str) -> None:
    """Another of the name and partner of the one told last."""
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), after(first))
    assert next(one for one in readings if one.sense == "other").refs[0].id == id_


def test_where_no_other_is_meant_none_is_told() -> None:
    """'That one' is the one spoken of."""
    context = after("when was the ASEAN-U.S. Special Summit in Washington?")
    readings = DESK.reader.readings(DESK.reader.said("that one, where?", TODAY), context)
    assert not [one for one in readings if one.sense == "other"]


@pytest.mark.parametrize(
    ("first", "years"),
    [
        ("when was the ASEAN-Japan Commemorative Summit in Tokyo 2003", ["2013", "2023"]),
        ("when was the ASEAN-Republic of Korea Commemorative Summit 2009", ["2014", "2019"]),
        ("when was the ASEAN-Australia Special Summit of 2018", []),
        ("when was the ASEAN-India commemorative summit of 2012", []),
    ],
)
def test_where_several_others_fit_as_well_it_is_asked_which(first: str, years: list[str]) -> None:
    """All that are as near, and no more; one alone is told."""
    readings = DESK.reader.readings(DESK.reader.said("not that one, the other", TODAY), after(first))
    asked = [one for one in readings if one.form == "ask" and one.features.get("context other ask")]
    assert [ref.id[-4:] for one in asked for ref in one.refs] == years
    (told,) = {one.features.get("context other tied", 0.0) for one in readings if one.sense == "other"}
    assert told == float(bool(years))
