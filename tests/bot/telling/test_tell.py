from __future__ import annotations

import pytest

from bot.telling.focus import Focus
from bot.telling.tell import TELLERS, tell
from bot.telling.told import Stated, Unrecorded
from store.records import Record
from tests.bot.telling.world import DIALOGUE_1, RECORDS, world


def test_each_field_is_told_in_its_order() -> None:
    when, venue = tell(DIALOGUE_1, ("when", "venue"), Focus(), *world())
    assert isinstance(when, Stated)
    assert isinstance(venue, Stated)
    assert (when.values[0], venue.values) == ("2022-07-06", ("the Grand Hotel",))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: f"{record.kind_}-{record.id}")
def test_any_field_of_any_record_is_told_or_not_recorded(record: Record) -> None:
    """No teller fails on a record of a kind that has no such field."""
    assert all(
        isinstance(one, Stated | Unrecorded) for one in tell(record, tuple(TELLERS), Focus(), *world())
    )
