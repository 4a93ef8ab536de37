"""What a context still says of a record once a text has replaced parts of it."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from bot.reading.follow_ups.kinship import Kinship
from bot.reading.follow_ups.recalled import recalled, theirs
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import Offer, Row
from bot.reading.proposing import Proposer
from store.kinds import Kind, Ref
from tests.bot.reading.follow_ups.talk import after
from tests.bot.reading.planted import said, scene


def turn(text: str, context: Context) -> Turn:
    return Turn(Proposer(scene(), said(text)), context, Kinship(scene().catalogue, scene().rows))


def stays(made: tuple[Row, list[Offer]]) -> tuple[list[str], list[str]]:
    """The parts that stay, and the records that fit them best, with how well."""
    row, kept = made
    best = (-row).argsort(kind="stable")[:4].tolist()
    refs = scene().engine.refs
    return [f"{one.sort} {one.gain:g}" for one in kept], [
        f"{refs[at].id} {float(row[at]):.2f}" for at in best
    ]


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        (
            "and where?",
            after("uk-som-1"),
            (
                ["ordinal 0.6", "level 0.35", "partner 0.9"],
                ["uk-som-1 3.41", "uk-som-2 2.81", "uk-som-3 2.81", "uk-som-4 2.81"],
            ),
        ),
        (
            "the 2nd?",
            after("uk-som-1"),
            (
                ["level 0.35", "partner 0.9"],
                ["uk-som-1 2.81", "uk-som-2 2.81", "uk-som-3 2.81", "uk-som-4 2.81"],
            ),
        ),
        (
            "and Canada?",
            after("uk-som-1"),
            (
                ["ordinal 0.6", "level 0.35"],
                ["uk-som-1 2.51", "canada-som-1 2.30", "uk-som-2 1.91", "uk-som-3 1.91"],
            ),
        ),
        (
            "and in 2023",
            after("uk-som-1"),
            (
                ["level 0.35", "partner 0.9"],
                ["uk-som-1 2.81", "uk-som-2 2.81", "uk-som-3 2.81", "uk-som-4 2.81"],
            ),
        ),
        (
            "virtual?",
            after("uk-som-1"),
            (
                ["ordinal 0.6", "level 0.35", "partner 0.9"],
                ["uk-som-1 3.41", "uk-som-2 2.81", "uk-som-3 2.81", "uk-som-4 2.81"],
            ),
        ),
        (
            "the summit?",
            after("uk-som-1"),
            (["partner 0.9"], ["uk-som-1 0.90", "uk-som-2 0.90", "three-ports 0.90", "many-ports 0.90"]),
        ),
        (
            "and the Harbour Fund?",
            after("uk-som-1"),
            (
                ["level 0.35", "partner 0.9"],
                ["uk-som-1 1.25", "uk-som-2 1.25", "uk-som-3 1.25", "uk-som-4 1.25"],
            ),
        ),
        (
            "and the UK?",
            after("canada-plan-1", Kind.PROGRAMME),
            (
                ["kind 0.4"],
                ["canada-plan-1 1.96", "canada-plan-2 1.80", "uk-plan 1.80", "united-kingdom 0.00"],
            ),
        ),
        (
            "the fund?",
            after("canada-plan-1", Kind.PROGRAMME),
            (
                ["partner 0.9"],
                ["canada-som-1 0.90", "canada-som-2 0.90", "three-ports 0.90", "many-ports 0.90"],
            ),
        ),
        (
            "until when",
            after("canada-plan-1", Kind.PROGRAMME),
            (
                ["kind 0.4", "partner 0.9"],
                ["canada-plan-1 2.86", "canada-plan-2 2.70", "uk-plan 1.80", "canada-som-1 0.90"],
            ),
        ),
        (
            "who chaired",
            after("amm-49"),
            (
                ["ordinal 0.6", "level 0.35", "partner 0.9"],
                ["amm-49 3.38", "amm-53 2.79", "amm-54 2.78", "united-kingdom 0.90"],
            ),
        ),
        (
            "since when",
            after("canada", Kind.PARTNER),
            (["partner 0.9"], ["united-kingdom 0.90", "canada 0.90", "japan 0.90", "australia 0.90"]),
        ),
    ],
)
def test_parts_stay_that_are_not_named_anew(text: str, context: Context, expected: object) -> None:
    """With one that tells a meeting from its series the others fall."""
    assert stays(recalled(turn(text, context), context.refs[0])) == expected


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        (
            "canada",
            (
                ["partner 0.9"],
                ["canada-som-1 0.90", "canada-som-2 0.90", "three-ports 0.90", "many-ports 0.90"],
            ),
        ),
        (
            "united-kingdom",
            (["partner 0.9"], ["uk-som-1 0.90", "uk-som-2 0.90", "three-ports 0.90", "many-ports 0.90"]),
        ),
    ],
)
def test_what_is_held_with_a_partner_is_its_own(id_: str, expected: object) -> None:
    """Meetings as well as plans."""
    assert stays(theirs(turn("and?", after("uk-som-1")), Ref(Kind.PARTNER, id_))) == expected
