"""A meeting is told by what it adopted, unless it is what is asked for."""

from __future__ import annotations

import pytest

from bot.reading.records.fitting import fitting
from tests.bot.reading.proposed import said, scene


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("who chaired the summit that adopted the ASEAN Outlook on the Indo-Pacific", "asean-summit-34"),
        ("the summit at which the leaders signed the ASEAN Charter, in what city", "asean-summit-13"),
        ("which summit adopted the ASEAN Outlook on the Indo-Pacific", "aoip"),
    ],
)
def test_the_meeting_that_adopted_it_is_meant(text: str, id_: str) -> None:
    """'the summit that adopted X' is a meeting, 'which summit adopted X' asks about X."""
    fit = fitting(scene(), said(text))
    assert scene().engine.refs[int(fit.argmax())].id == id_


def test_short_forms_explain_what_they_stand_for() -> None:
    """'fin mins' leaves nothing over of the finance ministers."""
    assert any(one.sort == "synonym" for one in said("13th plus three fin mins in tashkent").offers)
