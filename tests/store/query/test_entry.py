from __future__ import annotations

import pytest

from store.query.entry import Entry, field_of, sort_of
from store.query.form import Form
from store.query.sort import Sort

ENTRY = Entry(Form({"peak": "meeting", "by": "days", "most": False}), "peak")


def test_an_entry_has_what_it_does_and_what_goes_with_it() -> None:
    """The piece under its name, further keys, and the default where a key is left out."""
    assert (ENTRY.main.value, ENTRY.main.path) == ("meeting", "peak")
    assert ENTRY.only("by", "most") is ENTRY
    assert (ENTRY.field("by"), ENTRY.most(), ENTRY.has("at")) == ("days", False, False)
    assert Entry(Form({"peak": "meeting"}), "peak").most() is True


def test_what_is_missing_or_unknown_is_said() -> None:
    """A key that it needs, one that it does not know, a field and a sort that there are not."""
    with pytest.raises(ValueError, match="'peak' needs 'at'"):
        ENTRY.need("at")
    with pytest.raises(ValueError, match="'peak' does not go with 'most'"):
        ENTRY.only("by")
    with pytest.raises(ValueError, match="there is no field 'dayz'"):
        field_of(Form("dayz"))
    with pytest.raises(ValueError, match="there is no sort 'meetings'; did you mean 'meeting'"):
        sort_of(Form("meetings"))
    assert sort_of(Form("step")) is Sort.STEP
