"""What numbers, levels, kinds and plain words may mean."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("when was the 1st ASEAN-UK SOM", ["ordinal, 1: 1, 1 x 0.8, fits 3 from japan-summit-1"]),
        ("when was the fourth AMM", ["ordinal, 4: 4, 1.4 x 1, fits 1 from uk-som-4"]),
        ("AMM 49 when", ["ordinal, 49: 49, 1.4 x 1, fits 1 from amm-49"]),
        ("when was AMM 49 held", ["ordinal, 49: 49, 1.4 x 1, fits 1 from amm-49"]),
        (
            "the 49th to 54th AMM",
            [
                "ordinal, 49 to 54: 49 54, 2.9 x 1, fits 3 from amm-49",
                "ordinal, 49: 49, 1.4 x 1, fits 1 from amm-49",
                "ordinal, 54: 54, 1.4 x 1, fits 1 from amm-54",
            ],
        ),
        (
            "AMM 49 to 54",
            [
                "ordinal, 49 to 54: 49 54, 2.9 x 1, fits 3 from amm-49",
                "ordinal, 49: 49, 1.4 x 1, fits 1 from amm-49",
                "ordinal, 54: 54, 1.4 x 1, fits 1 from amm-54",
            ],
        ),
        ("the second latest AMM", ["ordinal, 2: 2, 1.4 x 1"]),
        ("the third to last AMM", []),
        ("the first AMM", ["ordinal, 1: 1, 1 x 0.8, fits 3 from japan-summit-1"]),
        ("24/7 AMM", []),
        ("the 10-year plan", []),
        ("two meetings of the 3rd kind", ["ordinal, 3: 3, 1.4 x 1, fits 1 from uk-som-3"]),
        ("AMM of 2 days", []),
        ("all 10 ASEAN members", []),
        ("the 50th anniversary of the AMM", []),
        ("number 49 of the AMM", ["ordinal, 49: 49, 1.4 x 1, fits 1 from amm-49"]),
        (
            "the 2nd ASEAN-Japan Summit or the 49th AMM",
            [
                "ordinal, 2: 2, 1.4 x 1, fits 3 from japan-summit-2",
                "ordinal, 49: 49, 1.4 x 1, fits 1 from amm-49",
            ],
        ),
        ("five AMMs were held", []),
    ],
)
def test_a_number_counts_a_meeting(text: str, expected: object) -> None:
    """As an ordinal, or bare beside what it may count; a range counts several; others count none."""
    assert meant(text, "ordinal") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the summit with Japan", ["level, summit: summit, 0.55 x 0.9, fits 3 from japan-summit-1"]),
        (
            "leaders of Japan flew to Tokyo",
            ["level, leaders: summit, 0.55 x 0.9, fits 3 from japan-summit-1"],
        ),
        ("leaders and officials flew to Tokyo", []),
        ("virtual meetings", ["mode, virtual: virtual, 0.6 x 1, fits 1 from uk-som-2"]),
        ("hybrid talks", ["mode, hybrid: hybrid, 0.6 x 1, fits none"]),
        (
            "senior officials of Canada",
            ["level, senior officials: senior-officials, 0.55 x 0.9, fits 8 from canada-som-1"],
        ),
        (
            "plans of action with Canada",
            ["kind, plans of action: plan-of-action, 0.6 x 1, fits 3 from canada-plan-1"],
        ),
        (
            "frameworks and plans of action and other programmes",
            [
                "kind, frameworks: framework, 0.6 x 1, fits none",
                "kind, plans of action: plan-of-action, 0.6 x 1, fits 3 from canada-plan-1",
            ],
        ),
        ("programmes or plans of action", []),
        (
            "a fund of the reserve kind",
            [
                "kind, fund: fund, 0.6 x 1, fits 1 from port-fund",
                "kind, reserve: reserve, 1.4 x 1, fits none",
            ],
        ),
        ("type: network", ["kind, network: network, 1.4 x 1, fits 2 from lights"]),
        (
            "vision statements",
            ["kind, vision: vision, 0.6 x 1, fits none", "kind, statements: declaration, 0.6 x 1"],
        ),
        ("meetings in Europe", ["region, europe: europe, 1.3 x 1, fits 10 from united-kingdom"]),
        ("meetings in South America", ["region, south america: latin-america, 1.8 x 1, fits none"]),
        ("meetings outside Asia", []),
        ("meetings beyond ASEAN", ["region, beyond asean: elsewhere, 1.8 x 1, fits 3 from japan-summit-1"]),
        (
            "the practical cooperation areas with Canada",
            ["kind, practical cooperation areas: plan-of-action, 0.6 x 1, fits none"],
        ),
        (
            "forums and master plans",
            [
                "level, forums: forum, 0.55 x 0.9, fits 3 from three-ports",
                "kind, master plans: master-plan, 0.6 x 1, fits 3 from ports-2010",
            ],
        ),
    ],
)
def test_levels_ways_kinds_and_regions_are_meant_by_their_words(text: str, expected: object) -> None:
    """The longest of their words; leaders who travel are no summit, plans beside the noun for all no kind."""
    assert meant(text, "level", "mode", "kind", "region", "club") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plans that are running", ["period, running: now now, 0.9 x 0.9, fits 1 from schools"]),
        (
            "plans running in 2022",
            [
                "time, in 2022: 2022-..2022-12-31, 1.1 x 1, fits 3 from japan-summit-2",
                "period, in 2022: end 2022-..2022-12-31, 1.1 x 0.4, fits none",
                "period, in 2022: begin 2022-..2022-12-31, 1.1 x 0.4, fits 1 from rivers",
                "period, in 2022: adopt 2022-..2022-12-31, 1.1 x 0.4, fits 1 from rivers",
                "period, in 2022: run 2022-..2022-12-31, 1.1 x 1, fits 4 from canada-plan-2",
            ],
        ),
        ("current plans of action", ["period, current: now now, 0.9 x 0.9, fits 1 from schools"]),
        ("which meetings are coming up", ["time, coming up: 2026-11-22.., 1 x 1, fits none"]),
        ("upcoming meetings with Japan", ["time, upcoming: 2026-11-22.., 1 x 1, fits none"]),
        ("plans current and now running", ["period, current: now now, 0.9 x 0.9, fits 1 from schools"]),
    ],
)
def test_what_is_now_or_ahead_is_a_time(text: str, expected: object) -> None:
    """Running now, still to come; not beside a time that is told."""
    assert meant(text, "period", "time") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "harbours and rivers",
            [
                "word, harbours: harbour, 0.62 x 0.9, fits 3 from port-fund",
                "said, harbours: harbour, 0.31 x 0.6, fits 3 from port-fund",
                "word, rivers: river, 0.806 x 0.9, fits 1 from rivers",
                "said, rivers: river, 0.403 x 0.6, fits 1 from rivers",
            ],
        ),
        (
            "the port talks with Canada",
            [
                "word, port: port, 1 x 0.9, fits 3 from three-ports",
                "said, port: port, 0.5 x 0.6, fits 3 from three-ports",
                "word, talks: talk, 0.313 x 0.9",
                "word, canada: canada, 0.519 x 0.9",
            ],
        ),
        (
            "special talks on rural schools in London",
            [
                "word, talks: talk, 0.313 x 0.9",
                "word, rural: rural, 0.806 x 0.9, fits 1 from schools",
                "said, rural: rural, 0.403 x 0.6, fits 1 from schools",
                "word, schools: school, 0.806 x 0.9, fits 1 from schools",
                "said, schools: school, 0.403 x 0.6, fits 1 from schools",
                "word, london: london, 0.806 x 0.9",
            ],
        ),
        (
            "strategic lighthouse summit",
            [
                "word, strategic: strategic, 0.564 x 0.9, fits 1 from schools",
                "said, strategic: strategic, 0.282 x 0.6, fits 4 from canada",
                "word, lighthouse: lighthous, 1 x 0.9, fits 2 from lights",
                "said, lighthouse: lighthous, 0.5 x 0.6, fits 2 from lights",
                "word, summit: summit, 0.696 x 0.9",
            ],
        ),
        (
            "clean rivers 2022",
            [
                "word, clean: clean, 0.242 x 0.9, fits 1 from rivers",
                "word, rivers: river, 0.806 x 0.9, fits 1 from rivers",
                "said, rivers: river, 0.403 x 0.6, fits 1 from rivers",
            ],
        ),
        ("both sides met", ["word, met: met, 0.05 x 0.9"]),
    ],
)
def test_plain_words_are_said_in_names_or_anywhere(text: str, expected: object) -> None:
    """Names of partners and places, weak words and digits aside."""
    assert meant(text, "word", "said") == expected
