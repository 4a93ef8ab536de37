"""What texts ask of offices, members, agreements and ASEAN itself, over the packaged catalogue."""

from __future__ import annotations

import pytest

from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.coordinating import coordinating
from bot.reading.registers.itself import itself
from bot.reading.registers.tenures import tenures
from bot.reading.registers.texts import texts
from bot.reading.registers.unmade import unmade
from tests.bot.reading.planted import told
from tests.bot.reading.proposed import proposed
from tests.bot.reading.texts import lines

ROOMS = {
    "tenures": tenures,
    "belonging": belonging,
    "bonds": bonds,
    "coordinating": coordinating,
    "itself": itself,
    "texts": texts,
    "unmade": unmade,
}


def asks(room: str, text: str) -> str:
    return told(proposed(ROOMS[room], text))


@pytest.mark.parametrize(("room", "text", "expected"), lines("registers/texts.tsv"))
def test_a_text_asks_of_a_register(room: str, text: str, expected: str) -> None:
    """Who, when, which, how many, whether, the first, with what it rests on."""
    assert asks(room, text) == expected
