"""What readings of registers are made with."""

from __future__ import annotations

import pytest

from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.kept import coming, counting, past
from bot.reading.registers.tenures import tenures
from tests.bot.reading.proposed import Room, proposed, said


def kept(room: Room, text: str) -> list[list[str]]:
    """What the first two readings tell of what they keep to, 'x 2' where not 1."""
    found = []
    for one in proposed(room, text)[:2]:
        own = {
            name: round(value, 2) for name, value in one.features.items() if value and name.startswith("kept")
        }
        found.append([name if value == 1 else f"{name} {value:g}" for name, value in sorted(own.items())])
    return found


@pytest.mark.parametrize(
    ("room", "text", "expected"),
    [
        (
            tenures,
            "who was secretary-general of ASEAN in 1990",
            [
                [
                    "kept office",
                    "kept office asean",
                    "kept office stated",
                    "kept office stated who",
                    "kept office whole",
                    "kept stated",
                    "kept stated named",
                    "kept stated whole",
                ],
                [
                    "kept office",
                    "kept office asean",
                    "kept office stated",
                    "kept office stated when",
                    "kept office whole",
                    "kept stated",
                    "kept stated named",
                    "kept stated whole",
                ],
            ],
        ),
        (
            tenures,
            "secretary-general Surin, zorblatt kelp",
            [
                [
                    "kept office",
                    "kept office stated",
                    "kept office stated who",
                    "kept office stray",
                    "kept stated",
                    "kept stated named",
                    "kept stray",
                ],
                [
                    "kept office",
                    "kept office stated",
                    "kept office stated when",
                    "kept office stray",
                    "kept stated",
                    "kept stated named",
                    "kept stray",
                ],
            ],
        ),
        (
            tenures,
            "who is the secretary-general",
            [
                [
                    "kept office",
                    "kept office bare",
                    "kept office roll",
                    "kept office whole",
                    "kept roll",
                    "kept roll whole",
                ],
                [
                    "kept office",
                    "kept office bare",
                    "kept office stated",
                    "kept office stated who",
                    "kept office whole",
                    "kept stated",
                    "kept stated whole",
                ],
            ],
        ),
        (
            belonging,
            "when did Brunei join ASEAN",
            [
                [
                    "kept member",
                    "kept member asean",
                    "kept member stated",
                    "kept member stated when",
                    "kept member whole",
                    "kept stated",
                    "kept stated named",
                    "kept stated whole",
                ],
                [
                    "kept member",
                    "kept member asean",
                    "kept member stated",
                    "kept member stated where",
                    "kept member whole",
                    "kept stated",
                    "kept stated named",
                    "kept stated whole",
                ],
            ],
        ),
        (
            belonging,
            "members since 1995",
            [
                [
                    "kept member",
                    "kept member roll",
                    "kept member whole",
                    "kept roll",
                    "kept roll named",
                    "kept roll whole",
                ],
                [
                    "kept member",
                    "kept member bare",
                    "kept member roll",
                    "kept member stray",
                    "kept roll",
                    "kept stray",
                ],
            ],
        ),
        (
            bonds,
            "when did France accede to the TAC",
            [
                [
                    "kept bond",
                    "kept bond stated",
                    "kept bond stated when",
                    "kept bond whole",
                    "kept stated",
                    "kept stated named 2",
                    "kept stated whole",
                ],
                [
                    "kept bond",
                    "kept bond stated",
                    "kept bond stated where",
                    "kept bond whole",
                    "kept stated",
                    "kept stated named 2",
                    "kept stated whole",
                ],
            ],
        ),
    ],
)
def test_a_reading_tells_of_which_register_it_is_and_how_plainly(
    room: Room, text: str, expected: object
) -> None:
    """Whether ASEAN is named, whether anything is left over, how much is named."""
    assert kept(room, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who was chair", (True, False, False)),
        ("who is chair", (False, False, False)),
        ("who will chair", (False, True, False)),
        ("who has chaired", (True, False, False)),
        ("how many chairs were there", (True, False, True)),
        ("who is to chair next", (False, False, False)),
    ],
)
def test_the_past_and_what_is_to_come_are_told_apart(text: str, expected: object) -> None:
    """By the verb."""
    assert (past(said(text)), coming(said(text)), counting(said(text))) == expected
