"""Whether others beside those who are named were there."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import said


@pytest.mark.parametrize(
    ("text", "open_", "alone"),
    [
        ("funds of Canada alone or with others", ["open"], []),
        ("funds of Canada, by itself or along with others", ["open"], []),
        ("funds of Canada, whether or not with others", ["open"], []),
        ("meetings with Canada, not with other partners", [], ["bilateral"]),
        ("meetings with Canada, not those with another partner", [], ["bilateral"]),
        ("meetings with Canada and with other partners", [], ["some"]),
        ("meetings with Canada alone", [], ["bilateral"]),
        ("meetings with Canada alone and not with others", [], ["bilateral", "bilateral"]),
        ("meetings with Canada alone, and of the UK those with others", [], ["bilateral", "some"]),
        ("meetings that were not purely ASEAN", [], ["some"]),
    ],
)
def test_others_are_let_in_or_ruled_out(text: str, open_: list[str], alone: list[str]) -> None:
    """'Alone or with others' leaves it open, 'not with others' means alone, 'not its own' with some."""
    read = said(text).text
    assert [cue.sense for cue in read.group("open")][:1] == open_
    assert [cue.sense for cue in read.group("alone")] == alone
