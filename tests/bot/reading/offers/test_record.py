"""Which records a text speaks of."""

from __future__ import annotations

import pytest

from bot.reading.offers.record import bare, explanation, weigh
from bot.reading.proposing import Proposer
from store.kinds import Kind, Ref
from tests.bot.reading.planted import said, scene
from tests.bot.reading.proposed import said as real
from tests.bot.reading.proposed import scene as real_scene


def fits(text: str, *skip: int) -> list[str]:
    """The records that fit best, with how well they do."""
    read = said(text)
    row = weigh(read.text, read.offers, scene().rows, scene().titles, skip)
    best = (-row).argsort(kind="stable")[:5].tolist()
    return [f"{scene().content.records[at].id} {float(row[at]):.2f}" for at in best]


def explains(text: str, id_: str, kind: Kind = Kind.MEETING, *skip: int) -> tuple[list[str], str]:
    """The meanings that explain a text by a record, and the words left over."""
    read = said(text)
    used, left = explanation(read.text, read.offers, scene().engine.at[Ref(kind, id_)], skip)
    return [one.sort for one in used], " ".join(map(read.text.form, left))


def surplus(text: str, id_: str, kind: Kind = Kind.MEETING) -> float:
    read = said(text)
    row = scene().titles.surplus(read.text, read.offers)
    return round(float(row[scene().engine.at[Ref(kind, id_)]]), 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the 1st ASEAN-UK SOM",
            ["uk-som-1 3.16", "canada-som-1 2.34", "uk-som-2 2.16", "uk-som-3 2.14", "uk-som-4 2.14"],
        ),
        (
            "the 1st ASEAN-UK SOM in London in 2022",
            ["uk-som-1 5.76", "canada-som-1 3.44", "uk-som-2 2.25", "uk-som-3 2.23", "uk-som-4 2.23"],
        ),
        (
            "the ASEAN-UK SOM in 2023",
            ["uk-som-2 3.26", "uk-plan 2.03", "uk-som-1 1.81", "uk-som-3 1.79", "uk-som-4 1.79"],
        ),
        (
            "the ASEAN-UK SOM in March 2024",
            ["many-ports 1.90", "uk-som-1 1.56", "uk-som-2 1.56", "uk-som-3 1.54", "uk-som-4 1.54"],
        ),
        (
            "the ASEAN-UK SOM on 10 May 2024",
            ["uk-som-3 3.84", "uk-som-1 1.56", "uk-som-2 1.56", "uk-som-4 1.54", "united-kingdom 1.28"],
        ),
        (
            "the summit in Da Nang",
            ["japan-summit-2 1.88", "uk-som-3 0.74", "japan-summit-1 0.38", "canada -0.11", "japan -0.12"],
        ),
        (
            "senior officials in Da Nang",
            ["uk-som-3 2.02", "japan-summit-2 0.86", "uk-som-1 0.55", "uk-som-2 0.55", "canada-som-1 0.54"],
        ),
        (
            "the 49th AMM",
            ["amm-49 2.64", "amm-54 0.74", "amm-53 0.73", "germany 0.22", "united-kingdom 0.13"],
        ),
        (
            "the 2nd ASEAN-Canada SOM",
            ["canada-som-2 3.56", "uk-som-2 1.86", "canada-som-1 1.66", "canada 1.28", "canada-plan-1 1.04"],
        ),
        (
            "ASEAN-Canada meetings minus the 2nd",
            [
                "canada 1.28",
                "canada-plan-1 1.04",
                "canada-plan-2 1.04",
                "three-ports 0.80",
                "many-ports 0.80",
            ],
        ),
        (
            "Canada's plan",
            [
                "canada 1.28",
                "canada-som-1 1.10",
                "canada-som-2 1.10",
                "canada-plan-1 1.09",
                "canada-plan-2 1.09",
            ],
        ),
        (
            "the Lighthouse Network",
            ["lights 1.80", "lights-2020 1.27", "canada -0.11", "japan -0.12", "australia -0.14"],
        ),
        (
            "the Harbour Fund",
            ["port-fund 1.80", "canada-som-1 0.70", "uk-som-1 0.70", "ports-2025 0.17", "ports-2010 0.16"],
        ),
        ("Norway", ["norway 1.28", "canada -0.11", "japan -0.12", "australia -0.14", "germany -0.14"]),
        (
            "meetings other than in London",
            ["united-kingdom 0.00", "canada -0.11", "japan -0.12", "australia -0.14", "norway -0.14"],
        ),
        (
            "talks on ports",
            ["three-ports 1.37", "many-ports 1.37", "canada -0.11", "japan -0.12", "australia -0.14"],
        ),
    ],
)
def test_a_record_fits_by_what_it_explains_less_what_contradicts(text: str, expected: object) -> None:
    """Its number, date, level and series; what its title says beyond."""
    assert fits(text) == expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        (
            "the 1st ASEAN-UK SOM",
            1,
            ["uk-som-1 2.16", "uk-som-2 2.16", "uk-som-3 2.14", "uk-som-4 2.14", "canada-som-1 1.34"],
        ),
        (
            "the 49th AMM in 2022",
            1,
            ["amm-49 0.89", "amm-54 0.89", "amm-53 0.88", "japan-summit-2 0.74", "uk-som-1 0.68"],
        ),
        (
            "the 49th AMM in 2022",
            4,
            ["amm-49 2.64", "amm-54 0.74", "amm-53 0.73", "germany 0.22", "united-kingdom 0.13"],
        ),
    ],
)
def test_words_left_out_explain_nothing(text: str, at: int, expected: object) -> None:
    """Nor do they contradict."""
    assert fits(text, at) == expected


@pytest.mark.parametrize(
    ("text", "id_", "expected"),
    [
        (
            "was the 1st ASEAN-UK SOM in London",
            "uk-som-1",
            (["place", "synonym", "partner", "ordinal"], "was the asean in"),
        ),
        (
            "was the 1st ASEAN-UK SOM in Ottawa",
            "uk-som-1",
            (["synonym", "partner", "ordinal"], "was the asean in ottawa"),
        ),
        (
            "the 1st ASEAN-UK SOM by Zorblatt",
            "uk-som-1",
            (["synonym", "partner", "ordinal"], "the asean by zorblatt"),
        ),
        ("the AMM of foreign ministers", "amm-49", (["word", "word", "record"], "the of")),
    ],
)
def test_a_record_explains_words_and_leaves_others_over(text: str, id_: str, expected: object) -> None:
    """The best way to cut the text into meanings."""
    assert explains(text, id_) == expected


@pytest.mark.parametrize(
    ("text", "id_", "expected"),
    [
        ("AMM", "amm-49", 0.79),
        ("foreign ministers' meeting", "amm-49", 1.31),
        ("the 1st ASEAN-UK SOM", "uk-som-1", 1.3),
        ("talks", "three-ports", 3.5),
        ("talks on ports of the north", "three-ports", 0.0),
        ("talks with the United Kingdom", "uk-som-1", 3.1),
        ("hello", "three-ports", 3.5),
    ],
)
def test_a_title_says_more_than_a_text(text: str, id_: str, expected: object) -> None:
    """As much as its other words tell, synonyms and other names of what is named aside."""
    assert surplus(text, id_) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Talks (first series) on Ports", "Talks on Ports"),
        ("Talks", "Talks"),
        ("(all)", ""),
    ],
)
def test_what_stands_in_brackets_is_no_part_of_a_title(title: str, expected: object) -> None:
    """Spaces are single then."""
    assert bare(title) == expected


def test_a_title_that_says_what_is_ruled_out_fits_less() -> None:
    """'Not the Plus Three one' is the other summit on the same matter."""
    text = "special covid summit of april 2020, not the plus three one"
    fit = Proposer(real_scene(), real(text)).fit
    at = real_scene().engine.at
    own, other = (
        fit[at[Ref(Kind.MEETING, f"{one}-special-summit-covid-19-2020")]] for one in ("asean", "apt")
    )
    assert own > other + 0.5
