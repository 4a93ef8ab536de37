"""What rooms propose of texts, over the packaged catalogue."""

from __future__ import annotations

import pytest

from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.coordinating import coordinating
from bot.reading.registers.itself import itself
from bot.reading.registers.tenures import tenures
from bot.reading.registers.texts import texts
from bot.reading.registers.unmade import unmade
from tests.bot.reading.readings import told
from tests.bot.tables import lines

ROOMS = (
    tenures,
    belonging,
    bonds,
    texts,
    unmade,
    itself,
    coordinating,
)


def proposes(room: str, text: str) -> str:
    return told(ROOMS, room, text)


@pytest.mark.parametrize(("room", "text", "expected"), lines("reading/registers/readings.tsv"))
def test_a_text_is_read_as_what_it_may_mean(room: str, text: str, expected: str) -> None:
    """Each reading in plain words, with what speaks for it and against it."""
    assert proposes(room, text) == expected
