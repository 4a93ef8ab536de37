"""What stays of the description of a record once a name is put right."""

from __future__ import annotations

import pytest

from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("first", "then", "id_"),
    [
        ("where did the 5th ADMM meet", "i mean ADMM-plus, sorry", "admm-plus-5"),
        ("where was AEM-METI in 2004", "same for MOFCOM", "aem-mofcom-consultation-3"),
        ("where was AEM-METI in 2004", "ditto for MOFCOM", "aem-mofcom-consultation-3"),
        ("where was the ASEAN-India summit of 2009", "same for Korea", "asean-rok-summit-12"),
    ],
)
def test_number_and_time_stay_where_a_name_is_put_right(first: str, then: str, id_: str) -> None:
    """The same one of another series or partner."""
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), after(first))
    assert next(one for one in readings if one.sense == "put right").refs[0].id == id_


def test_where_nothing_is_put_right_nothing_stays() -> None:
    """'And the ADMM-Plus' may be any of them."""
    context = after("where did the 5th ADMM meet")
    readings = DESK.reader.readings(DESK.reader.said("and the ADMM-Plus?", TODAY), context)
    assert not [one for one in readings if one.sense == "put right"]
