"""The items of one register that a text may mean."""

from __future__ import annotations

import pytest

from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.tenures import tenures
from tests.bot.reading.proposed import Room, proposed


def marked(room: Room, text: str, form: str) -> list[str]:
    """What the first reading of a form tells of the items."""
    for one in proposed(room, text, form):
        return sorted(name for name, value in one.features.items() if value and name.startswith("entries"))
    return []


def about(room: Room, text: str) -> list[list[str]]:
    """What the readings are about, each but once."""
    return list(map(list, dict.fromkeys(tuple(ref.id for ref in one.refs) for one in proposed(room, text))))[
        :3
    ]


@pytest.mark.parametrize(
    ("room", "text", "form", "expected"),
    [
        (tenures, "who was secretary-general in 1990", "stated", ["entries stated with time"]),
        (tenures, "list all secretaries-general", "roll", ["entries all & list", "entries all & plural"]),
        (
            tenures,
            "how many secretaries-general were there",
            "number",
            ["entries all & past", "entries all & plural"],
        ),
        (
            belonging,
            "did Laos join ASEAN in 1997",
            "whether",
            [
                "entries auxiliary",
                "entries auxiliary & state",
                "entries auxiliary & time",
                "entries whether with state",
                "entries whether with time",
            ],
        ),
        (
            tenures,
            "was Surin not secretary-general in 2010",
            "whether",
            [
                "entries auxiliary",
                "entries auxiliary & person",
                "entries auxiliary & time",
                "entries ruled out",
                "entries whether with person",
                "entries whether with time",
            ],
        ),
    ],
)
def test_a_reading_tells_how_its_items_are_meant(room: Room, text: str, form: str, expected: object) -> None:
    """All, those of today, by whom and when."""
    assert marked(room, text, form) == expected


@pytest.mark.parametrize(
    ("room", "text", "expected"),
    [
        (tenures, "who was secretary-general in 1990", [["secretary-general"]]),
        (belonging, "when did Laos and Cambodia join", [["lao-pdr", "cambodia"], ["lao-pdr"], ["cambodia"]]),
        (belonging, "who are the members", [["asean"]]),
        (bonds, "when did France accede to the TAC", [["tac"]]),
    ],
)
def test_items_stand_in_a_record_or_are_of_members(room: Room, text: str, expected: object) -> None:
    """Of members those that are named."""
    assert about(room, text) == expected
