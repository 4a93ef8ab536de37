"""What a set may be made of: offers affirmed, ruled out, joined or let in besides."""

from __future__ import annotations

import pytest

from bot.reading.sets.sets import SetReading, best_sets
from store.query.sort import Sort
from tests.bot.reading.planted import said, scene


def sets(text: str, sort: Sort = Sort.MEETING) -> list[str]:
    """The best sets: how well they fit, by which meanings ('-' what is ruled out), what they hold."""
    return [_told(one) for one in best_sets(said(text), scene().rows, sort)[:3]]


def _told(found: SetReading) -> str:
    sorts = " ".join(one.offer.sort if one.affirmed else f"-{one.offer.sort}" for one in found.used)
    refs = scene().engine.refs
    held = [ref.id for at, ref in enumerate(refs) if found.mask >> at & 1]
    return f"{found.score:.2f} {sorts}: {len(held)} from {held[0] if held else 'none'}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("meetings with Canada", ["1.60 partner: 4 from canada-som-1", "0.56 place: 1 from canada-som-1"]),
        (
            "meetings with the UK or Canada",
            [
                "3.20 partner partner: 8 from canada-som-1",
                "2.70 partner partner: 2 from three-ports",
                "1.93 side partner: 1 from canada-som-1",
            ],
        ),
        (
            "meetings with the UK and Canada",
            [
                "3.20 partner partner: 2 from three-ports",
                "2.95 partner partner: 8 from canada-som-1",
                "1.93 side partner: 1 from canada-som-1",
            ],
        ),
        (
            "virtual meetings with the UK",
            [
                "2.20 mode partner: 1 from uk-som-2",
                "1.22 partner: 6 from uk-som-1",
                "0.17 place: 1 from uk-som-1",
            ],
        ),
        (
            "meetings in London in 2022",
            [
                "2.60 place time: 1 from uk-som-1",
                "0.41 time: 3 from japan-summit-2",
                "-1.43 partner: 6 from uk-som-1",
            ],
        ),
        (
            "meetings in 2022 or 2023",
            [
                "2.20 time time: 5 from japan-summit-2",
                "0.20 time: 3 from japan-summit-2",
                "-0.70 time: 2 from uk-som-2",
            ],
        ),
        (
            "meetings in London or Da Nang",
            [
                "3.00 place place: 3 from japan-summit-2",
                "1.87 partner place: 1 from uk-som-3",
                "0.81 place: 2 from japan-summit-2",
            ],
        ),
        (
            "summits with Japan in Da Nang",
            [
                "3.60 level partner place: 1 from japan-summit-2",
                "2.00 level place place: 2 from japan-summit-1",
                "0.92 place place: 3 from japan-summit-1",
            ],
        ),
        (
            "SOMs with Canada since 2023",
            [
                "3.10 level partner time: 1 from canada-som-2",
                "2.35 partner time: 3 from canada-som-2",
                "1.05 level time: 4 from uk-som-2",
            ],
        ),
        ("meetings coming up this month", []),
        (
            "meetings with Japan and Canada in Ottawa",
            [
                "4.45 partner partner place: 1 from canada-som-1",
                "3.57 partner partner partner: 1 from many-ports",
                "3.32 partner partner partner: 4 from canada-som-1",
            ],
        ),
        (
            "the AMM in 2016 and 2020",
            [
                "3.40 series time time: 2 from amm-49",
                "1.40 series time: 1 from amm-49",
                "0.50 series time: 1 from amm-53",
            ],
        ),
        (
            "zorblatt meetings with Canada",
            ["1.09 partner: 4 from canada-som-1", "0.05 place: 1 from canada-som-1"],
        ),
        ("talks on ports", ["2.10 scattered: 2 from three-ports"]),
        (
            "meetings with the UK, with the UK",
            [
                "3.04 partner partner: 6 from uk-som-1",
                "2.16 partner place: 1 from uk-som-1",
                "0.62 side side: 2 from canada-som-1",
            ],
        ),
    ],
)
def test_the_best_sets_take_what_the_words_mean(text: str, expected: object) -> None:
    """By how much they explain, less what is left unsaid."""
    assert sets(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "meetings except with Canada",
            ["1.60 -partner: 9 from japan-summit-1", "0.55 -place: 12 from japan-summit-1"],
        ),
        (
            "meetings with the UK not in London",
            [
                "3.10 partner -place: 5 from uk-som-2",
                "2.06 place -place: 0 from none",
                "1.83 side -place: 1 from canada-som-1",
            ],
        ),
        (
            "meetings not in London",
            ["1.50 -place: 12 from japan-summit-1", "0.37 -partner: 7 from japan-summit-1"],
        ),
        (
            "all but summits with Japan",
            [
                "2.10 level partner: 2 from japan-summit-1",
                "1.05 level place: 1 from japan-summit-1",
                "1.01 partner: 3 from japan-summit-1",
            ],
        ),
        (
            "meetings with the UK other than the SOMs",
            [
                "2.09 partner -level: 2 from three-ports",
                "1.34 partner: 6 from uk-som-1",
                "1.05 place -level: 0 from none",
            ],
        ),
        ("meetings outside Europe", ["1.30 -region: 4 from japan-summit-1"]),
        (
            "meetings with the UK except virtual ones",
            [
                "2.20 partner -mode: 5 from uk-som-1",
                "1.21 partner: 6 from uk-som-1",
                "1.00 place -mode: 1 from uk-som-1",
            ],
        ),
        ("not the AMMs", ["1.20 -series: 10 from japan-summit-1"]),
        (
            "meetings in neither London nor Ottawa",
            [
                "2.85 -place -place: 11 from japan-summit-1",
                "2.17 -place -partner: 8 from japan-summit-1",
                "2.17 -partner -place: 6 from japan-summit-1",
            ],
        ),
        ("meetings beyond Ottawa", ["1.42 place: 1 from canada-som-1", "0.74 partner: 4 from canada-som-1"]),
        (
            "meetings with the UK, but not with Canada or Japan",
            [
                "4.40 partner -partner -partner: 4 from uk-som-1",
                "3.62 partner -place partner: 1 from many-ports",
                "3.13 side -partner -partner: 1 from uk-som-1",
            ],
        ),
    ],
)
def test_what_is_ruled_out_is_left_away(text: str, expected: object) -> None:
    """A noun with its partner whole; another place is some place."""
    assert sets(text) == expected


@pytest.mark.parametrize(
    ("text", "sort", "expected"),
    [
        (
            "plans of action with Canada",
            Sort.PROGRAMME,
            ["2.20 kind partner: 2 from canada-plan-1", "0.16 kind: 3 from canada-plan-1"],
        ),
        (
            "master plans or networks",
            Sort.PROGRAMME,
            ["1.20 kind kind: 5 from lights", "0.60 kind: 3 from ports-2010", "0.55 word: 2 from ports-2010"],
        ),
        (
            "master plans that end in 2025",
            Sort.PROGRAMME,
            [
                "1.70 kind period: 1 from ports-2025",
                "1.04 kind period: 2 from ports-2025",
                "0.57 period: 2 from canada-plan-2",
            ],
        ),
        (
            "plans in force in 2020",
            Sort.PROGRAMME,
            [
                "1.10 period: 4 from canada-plan-1",
                "0.44 period: 1 from canada-plan-1",
                "0.44 period: 1 from lights-2020",
            ],
        ),
        (
            "dialogue partners in Europe",
            Sort.PARTNER,
            [
                "2.50 status region: 1 from united-kingdom",
                "2.20 step region: 2 from united-kingdom",
                "0.82 status: 4 from united-kingdom",
            ],
        ),
        ("partners other than Japan", Sort.PARTNER, ["0.80 -partner: 5 from united-kingdom"]),
        ("plans not with Canada", Sort.PROGRAMME, ["1.60 -partner: 8 from port-fund"]),
    ],
)
def test_programmes_and_partners_are_sets_too(text: str, sort: Sort, expected: object) -> None:
    """By kind, time, standing and region."""
    assert sets(text, sort) == expected
