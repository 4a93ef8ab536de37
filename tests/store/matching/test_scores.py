"""How well names fit what is typed, over a small catalogue."""

from __future__ import annotations

from functools import cache

import pytest

from store.catalogue import Catalogue
from store.kinds import Kind
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.matching.words import normalise
from tests.bot.reading.world import RECORDS


@cache
def matcher() -> Matcher:
    return Matcher(catalogue_names(Catalogue(RECORDS)))


def found(typed: str, *kinds: Kind) -> list[str]:
    """The verdict with its lead, then the best four records with how well they fit."""
    match = matcher().find(typed, kinds or None, 4)
    whole = "" if match.whole else ", not whole"
    head = f"{match.verdict} {match.margin:.2f}{whole}"
    return [head, *(f"{hit.ref.id} {hit.score:.2f}" for hit in match.hits)]


def spotted(text: str) -> list[str]:
    """The names within a sentence: its words, '~' where they are a slip, what bears the first."""
    row, found = normalise(text), []
    for one in matcher().spot(row):
        name = " ".join(row[one.start : one.end]) + ("" if one.exact else " ~")
        found.append(f"{name}: {one.hits[0].ref.id} {one.hits[0].score:.2f}")
    return found


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1st ASEAN-UK Senior Officials' Meeting", ["exact 1.00", "uk-som-1 1.00"]),
        (
            "ASEAN-UK SOM",
            ["several 0.00", "uk-som-4 0.91", "uk-som-3 0.91", "uk-som-2 0.91", "uk-som-1 0.91"],
        ),
        ("AUKSOM", ["exact 1.00", "uk-som 1.00"]),
        ("uk som 1", ["clear 0.30", "uk-som-1 0.96", "canada-som-1 0.65", "uk-som-4 0.51", "uk-som-3 0.51"]),
        (
            "senior officials meeting canada",
            ["clear 0.05", "canada-som 0.96", "canada-som-2 0.91", "canada-som-1 0.91", "uk-som 0.68"],
        ),
        (
            "canada som 2",
            ["clear 0.30", "canada-som-2 0.96", "uk-som-2 0.65", "canada-som-1 0.51", "japan-summit-2 0.34"],
        ),
        (
            "asean canda senior oficials meeting",
            ["clear 0.06", "canada-som 0.95", "canada-som-2 0.90", "canada-som-1 0.90", "uk-som 0.72"],
        ),
        ("AMM", ["several 0.00", "amm 1.00", "amm-54 1.00", "amm-53 1.00", "amm-49 1.00"]),
        ("49th AMM", ["exact 1.00", "amm-49 1.00"]),
        ("amm 54", ["exact 1.00", "amm-54 1.00"]),
        (
            "foreign ministers meeting",
            ["clear 0.05", "amm 0.96", "amm-53 0.91", "amm-54 0.90", "amm-49 0.90"],
        ),
        ("foriegn minsters meeting", ["clear 0.05", "amm 0.89", "amm-53 0.84", "amm-54 0.84", "amm-49 0.84"]),
        ("Harbour Fund", ["exact 1.00", "port-fund 1.00"]),
        ("harbor fund", ["clear 0.62", "port-fund 0.95", "ports-2025 0.32", "ports-2010 0.32"]),
        ("habour fnud", ["clear 0.54", "port-fund 0.86", "ports-2025 0.32", "ports-2010 0.32"]),
        ("fund harbour", ["exact 1.00", "port-fund 1.00"]),
        ("harbour", ["several 0.15", "port-fund 0.87", "ports-2025 0.72", "ports-2010 0.72"]),
        ("hrbour", ["several 0.14", "port-fund 0.78", "ports-2025 0.64", "ports-2010 0.64"]),
        ("lighthouse", ["several 0.04", "lights 0.87", "lights-2020 0.83"]),
        ("lighthouse network 2020", ["exact 1.00", "lights-2020 1.00"]),
        ("ligthouse netwrok", ["clear 0.06", "lights 0.91", "lights-2020 0.84"]),
        ("master plan harbours 2025", ["exact 1.00", "ports-2025 1.00"]),
        (
            "master plan on harbours",
            ["several 0.01", "ports-2025 0.94", "ports-2010 0.93", "port-fund 0.26", "canada-plan-1 0.20"],
        ),
        (
            "mater plan habrours 2010",
            ["clear 0.34", "ports-2010 0.93", "ports-2025 0.59", "canada-plan-1 0.15", "canada-plan-2 0.15"],
        ),
        ("rural schools", ["clear 0.87", "schools 0.87"]),
        ("schools strategic", ["clear 0.86", "schools 0.86"]),
        ("clean rivers", ["clear 0.91", "rivers 0.91"]),
        ("klean rivers", ["clear 0.82", "rivers 0.82"]),
        ("talks ports north", ["exact 1.00", "three-ports 1.00"]),
        ("talks on ports of the", ["exact 1.00", "talks 1.00"]),
        ("ports", ["several 0.03", "talks 0.85", "many-ports 0.82", "three-ports 0.82"]),
        ("uk", ["exact 1.00", "united-kingdom 1.00"]),
        ("united kindom", ["clear 0.80", "united-kingdom 0.80", "united-kingdom 0.80"]),
        ("unitd kingdm", ["clear 0.89", "united-kingdom 0.89", "united-kingdom 0.89"]),
        ("britain", ["none 0.00"]),
        ("canada", ["exact 0.00", "canada 1.00", "canada 1.00"]),
        ("kanada", ["exact 1.00", "canada 1.00"]),
        ("cananda", ["clear 0.16", "canada 0.87", "canada 0.87", "canada-som-2 0.71", "canada-som-1 0.71"]),
        ("japan", ["exact 0.00", "japan 1.00", "japan 1.00"]),
        ("jpan", ["clear 0.13", "japan 0.85", "japan 0.85", "japan-summit 0.72", "japan-summit-2 0.70"]),
        ("norge", ["exact 1.00", "norway 1.00"]),
        ("norway", ["exact 0.00", "norway 1.00", "norway 1.00"]),
        ("deutschland", ["exact 1.00", "germany 1.00"]),
        ("philip barton", ["exact 1.00", "philip-barton 1.00"]),
        ("barton", ["exact 1.00", "philip-barton 1.00"]),
        ("phillip bartn", ["clear 0.88", "philip-barton 0.88"]),
        ("nguyen", ["clear 0.93", "nguyen-an 0.93"]),
        ("london", ["exact 1.00", "london 1.00"]),
        ("lodnon", ["clear 0.87", "london 0.87"]),
        ("da nang", ["exact 1.00", "da-nang 1.00"]),
        ("danang", ["clear 1.00", "da-nang 1.00"]),
        ("ottowa", ["clear 0.87", "ottawa 0.87"]),
        ("tokio", ["none 0.85", "tokyo 0.85"]),
        ("viet nam", ["exact 1.00", "viet-nam 1.00"]),
        ("vietnam", ["exact 1.00", "viet-nam 1.00"]),
        ("zorblatt", ["none 0.00"]),
        ("hello there", ["none 0.00"]),
        ("thank you", ["none 0.00"]),
        ("", ["none 0.00"]),
        ("a", ["none 0.00"]),
        ("1", ["several 0.05", "uk-som-1 0.88", "canada-som-1 0.83", "japan-summit-1 0.82"]),
        ("2nd", ["several 0.05", "uk-som-2 0.88", "canada-som-2 0.83", "japan-summit-2 0.82"]),
        ("asean", ["several 0.00", "japan-summit 0.79", "amm-53 0.79", "amm-54 0.79", "amm-49 0.79"]),
        (
            "plan of action canada",
            ["several 0.00", "canada-plan-1 0.88", "canada-plan-2 0.88", "uk-plan 0.64", "ports-2025 0.24"],
        ),
        (
            "plan of action",
            ["several 0.00", "canada-plan-1 0.85", "canada-plan-2 0.85", "uk-plan 0.85", "ports-2025 0.32"],
        ),
        ("asean-canada plan of action 2016-2020", ["exact 1.00", "canada-plan-1 1.00"]),
        (
            "canada plan 2021",
            ["clear 0.40", "canada-plan-2 0.87", "canada-plan-1 0.47", "amm-54 0.38", "ports-2025 0.25"],
        ),
        ("summit", ["several 0.03", "japan-summit 0.85", "japan-summit-2 0.82", "japan-summit-1 0.82"]),
        (
            "japan summit 2",
            [
                "clear 0.35",
                "japan-summit-2 0.96",
                "japan-summit 0.61",
                "japan-summit-1 0.57",
                "uk-som-2 0.32",
            ],
        ),
        (
            "2 japan summit",
            [
                "clear 0.35",
                "japan-summit-2 0.96",
                "japan-summit 0.61",
                "japan-summit-1 0.57",
                "uk-som-2 0.32",
            ],
        ),
        (
            "japan sumit da nang",
            ["clear 0.25", "japan-summit-2 0.78", "da-nang 0.53", "japan-summit 0.42", "japan-summit-1 0.39"],
        ),
        ("asean uk", ["several 0.00", "uk-som-4 0.85", "uk-som-3 0.85", "uk-som-2 0.85", "uk-som-1 0.85"]),
        (
            "asean uk plan",
            ["clear 0.31", "uk-plan 0.84", "canada-plan-1 0.53", "canada-plan-2 0.53", "uk-som-4 0.49"],
        ),
        ("uk meeting", ["several 0.02", "uk-som 0.84", "uk-som-4 0.82", "uk-som-3 0.82", "uk-som-2 0.82"]),
        ("meeting", ["several 0.00", "amm 0.79", "uk-som 0.79", "canada-som 0.79", "amm-53 0.78"]),
        ("som", ["several 0.00", "uk-som-4 0.81", "uk-som-3 0.81", "canada-som-2 0.81", "uk-som-2 0.81"]),
        ("so", ["none 0.00"]),
        ("lon", ["none 0.00"]),
        ("lighth", ["several 0.02", "lights 0.62", "lights-2020 0.60"]),
        ("strateg", ["clear 0.66", "schools 0.66"]),
        ("harbou fund x", ["several 0.50", "port-fund 0.75", "ports-2025 0.26", "ports-2010 0.26"]),
        (
            "the harbour fund please",
            ["several 0.48", "port-fund 0.76", "ports-2025 0.27", "ports-2010 0.27", "many-ports 0.07"],
        ),
    ],
)
def test_records_are_found_by_their_names_with_slips_in_them(typed: str, expected: object) -> None:
    """As is, turned about, cut short, with letters wrong, left out, doubled or swapped."""
    assert found(typed) == expected


@pytest.mark.parametrize(
    ("typed", "kind", "expected"),
    [
        ("uk", Kind.PARTNER, ["exact 1.00", "united-kingdom 1.00"]),
        (
            "uk",
            Kind.MEETING,
            ["several 0.00", "uk-som-4 0.80", "uk-som-3 0.80", "uk-som-2 0.80", "uk-som-1 0.80"],
        ),
        ("canada", Kind.PROGRAMME, ["several 0.00", "canada-plan-1 0.77", "canada-plan-2 0.77"]),
        ("london", Kind.PARTNER, ["none 0.00"]),
        ("lond", Kind.PLACE, ["clear 0.71", "london 0.71"]),
        ("barton", Kind.PERSON, ["exact 1.00", "philip-barton 1.00"]),
        ("amm", Kind.SERIES, ["exact 1.00", "amm 1.00"]),
        ("som", Kind.SERIES, ["none 0.00"]),
        ("harbour", Kind.MEETING, ["none 0.00"]),
        (
            "2nd canada som",
            Kind.MEETING,
            ["clear 0.30", "canada-som-2 0.96", "uk-som-2 0.65", "canada-som-1 0.51", "japan-summit-2 0.34"],
        ),
        (
            "plan canada 2021",
            Kind.PROGRAMME,
            ["clear 0.40", "canada-plan-2 0.86", "canada-plan-1 0.46", "ports-2025 0.25", "ports-2010 0.25"],
        ),
        ("germny", Kind.PARTNER, ["clear 0.88", "germany 0.88"]),
    ],
)
def test_records_of_a_kind_are_found_among_it(typed: str, kind: Kind, expected: object) -> None:
    """And no other, however well that fits."""
    assert found(typed, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "when was the 1st ASEAN-UK SOM in London",
            ["1 asean uk som: uk-som-1 1.00", "uk: united-kingdom 1.00", "london: london 1.00"],
        ),
        (
            "did Philip Barton meet Japan at the 49th AMM",
            [
                "philip barton: philip-barton 1.00",
                "barton: philip-barton 1.00",
                "japan: japan 1.00",
                "49 amm: amm-49 1.00",
                "amm: amm-49 1.00",
            ],
        ),
        (
            "the habour fund and the lighthouse network",
            ["lighthouse network: lights 1.00", "habour fund ~: port-fund 0.91"],
        ),
        (
            "meetings with canda and norway in ottowa",
            ["norway: norway 1.00", "canda ~: canada 0.90", "ottowa ~: ottawa 0.90"],
        ),
        ("is Britain in the Harbour Fund", ["harbour fund: port-fund 1.00"]),
        ("hello, how are you today", []),
        (
            "what did kanada pledge to the harbor fund",
            ["kanada: canada 1.00", "harbor fund ~: port-fund 0.91"],
        ),
        (
            "talks on ports of the north with the united kingdom",
            [
                "talks on ports of the north: three-ports 1.00",
                "talks on ports: talks 1.00",
                "united kingdom: united-kingdom 1.00",
            ],
        ),
        ("strategic schedule for rural schools", ["strategic schedule for rural schools: schools 1.00"]),
        ("the uk's senior officials' meeting", ["uks ~: united-kingdom 0.97"]),
        ("master plan on harbours 2025 or 2010", ["master plan on harbours 2025: ports-2025 1.00"]),
        ("berlin, tokyo and da nang", ["berlin: berlin 1.00", "tokyo: tokyo 1.00", "da nang: da-nang 1.00"]),
    ],
)
def test_names_are_spotted_within_sentences(text: str, expected: object) -> None:
    """Exact ones, slips and parts of people's names."""
    assert spotted(text) == expected
