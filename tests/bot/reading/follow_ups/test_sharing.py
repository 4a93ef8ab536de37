"""Follow-ups about what was of the same place or year."""

from __future__ import annotations

import pytest

from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("first", "then", "id_"),
    [
        ("when was the 10th AEM-METI", "the MOFCOM one of the same year?", "aem-mofcom-consultation-2"),
        ("date of the 43rd ASEAN Summit", "and the EAS in that city?", "east-asia-summit-18"),
        ("when was the AEM-METI in Makati", "what about CER, same place?", "aem-cer-consultations-12"),
        ("when was the 29th ASEAN-ROK Dialogue", "the US one that same spring", "asean-us-dialogue-37"),
        ("when was the 36th ASEAN-US Dialogue", "the Canada one that same month", "asean-canada-dialogue-21"),
        ("date of the 43rd ASEAN Summit", "and the EAS that same week?", "east-asia-summit-18"),
    ],
)
def test_another_of_the_same_place_or_time_is_told(first: str, then: str, id_: str) -> None:
    """The one that the text names among those of the place, year, season, month or week of the last."""
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), after(first))
    found = [one for one in readings if one.sense == "sharing"]
    assert found[0].refs[0].id == id_


@pytest.mark.parametrize("then", ["and the EAS?", "in the same city?", "and the EAS, what year?"])
def test_where_nothing_shared_or_nothing_else_is_named_none_is(then: str) -> None:
    """The place alone names no other meeting, a year that is asked for none that is shared."""
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), after("date of the 43rd ASEAN Summit"))
    assert not [one for one in readings if one.sense == "sharing"]
