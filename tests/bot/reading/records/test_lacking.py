"""What is said of a record that it does not bear out: contradicted, or only not recorded."""

from __future__ import annotations

import pytest

from bot.reading.proposing import Proposer
from store.kinds import Kind, Ref
from tests.bot.reading.planted import said, scene

SUMMED = (
    "record lacks nothing",
    "record whole",
    "record apart",
    "record misnumbered",
    "record denies outright",
)


def features(text: str, id_: str, kind: Kind = Kind.MEETING) -> dict[str, float]:
    proposer = Proposer(scene(), said(text))
    at = scene().content.position[Ref(kind, id_)]
    return proposer.described(at, proposer.fit).features


def lacks(text: str, id_: str, kind: Kind = Kind.MEETING) -> set[str]:
    """What a record lacks and denies of a text; what is lacking for good ends so."""
    found = {name for name, value in features(text, id_, kind).items() if value}
    return {
        name.removeprefix("record ")
        for name in found
        if name.startswith(("record lacks ", "record denies "))
        and name not in (*SUMMED, "record lacks for good")
    }


@pytest.mark.parametrize(
    ("text", "id_", "lacking"),
    [
        ("the 1st uk som in london", "uk-som-1", set()),
        ("the 1st uk som in london", "uk-som-2", {"lacks place", "lacks ordinal", "denies ordinal"}),
        (
            "uk som 2022 in tokyo",
            "uk-som-1",
            {"lacks place", "denies place", "lacks place for good"},
        ),
        ("uk som in da nang", "uk-som-1", {"lacks place", "denies place"}),
        (
            "the 2nd japan summit",
            "uk-som-2",
            {"lacks partner", "denies partner", "lacks partner for good", "lacks level"},
        ),
        ("canada som with philip barton", "canada-som-1", set()),
        ("canada som with philip barton", "canada-som-2", {"lacks person"}),
        (
            "canada som with nguyen an",
            "canada-som-1",
            {"lacks person", "denies person", "lacks person for good"},
        ),
        ("the uk som of 2019", "uk-som-1", {"lacks time", "denies time", "lacks time for good"}),
        ("the 53rd talks on ports of the south", "many-ports", {"lacks ordinal", "lacks ordinal for good"}),
        ("the 9th uk som", "uk-som-2", {"lacks ordinal", "denies ordinal", "lacks ordinal for good"}),
    ],
)
def test_a_meeting_lacks_what_is_said_of_another(text: str, id_: str, lacking: set[str]) -> None:
    """It denies what it records otherwise; what no meeting of its series bears out is lacking for good."""
    assert lacks(text, id_) == lacking


@pytest.mark.parametrize(
    ("text", "id_", "kind", "lacking"),
    [
        ("uk summit", "united-kingdom", Kind.PARTNER, {"lacks level"}),
        ("lighthouse declaration", "lights", Kind.PROGRAMME, {"lacks kind"}),
        ("canada plan with japan", "canada-plan-2", Kind.PROGRAMME, {"lacks partner", "denies partner"}),
        ("harbour fund with japan", "port-fund", Kind.PROGRAMME, {"lacks partner"}),
        ("harbour fund with nguyen an", "port-fund", Kind.PROGRAMME, {"lacks person"}),
    ],
)
def test_a_partner_or_programme_denies_no_more_than_it_could_bear_out(
    text: str, id_: str, kind: Kind, lacking: set[str]
) -> None:
    """A plan with one partner is none with another; a fund that names none may have any."""
    assert lacks(text, id_, kind) == lacking


def test_a_place_is_denied_outright_where_a_word_puts_the_record_there() -> None:
    """'in Tokyo' says so, 'Tokyo' alone may be beside the matter."""
    assert features("uk som 2022 in tokyo", "uk-som-1")["record denies outright"] == 1.0
    assert features("uk som 2022 tokyo", "uk-som-1")["record denies outright"] == 0.0


def test_a_record_stands_whole_where_nothing_is_lacking_or_left_over() -> None:
    """A strange word leaves it without lack, but not whole; a lack sets it apart."""
    told = {text: features(text, "uk-som-1") for text in ("1st uk som", "1st uk som glaciers", "2nd uk som")}
    assert [[one[name] for name in SUMMED[:3]] for one in told.values()] == [
        [1.0, 1.0, 0.0],
        [1.0, 0.0, 0.0],
        [0.0, 0.0, 1.0],
    ]


def test_a_number_beside_the_full_name_of_another_series_is_not_its_own() -> None:
    """The 1st ASEAN-Japan Summit is not the 1st ASEAN-UK Senior Officials' Meeting."""
    text = "when was the 1st ASEAN-Japan Summit"
    assert features(text, "uk-som-1")["record misnumbered"] == 1.0
    assert features(text, "japan-summit-1")["record misnumbered"] == 0.0
    assert features("the 1st som", "uk-som-1")["record misnumbered"] == 0.0


def test_words_left_over_beside_a_noun_may_be_part_of_its_name() -> None:
    """'plan of glaciers' is perhaps another plan; a comma parts them."""
    left = {
        text: features(text, "uk-plan", Kind.PROGRAMME)["record left in name"]
        for text in ("uk plan of glaciers", "uk plan, glaciers", "uk plan")
    }
    assert left["uk plan of glaciers"] > 0.5
    assert left["uk plan, glaciers"] == left["uk plan"] == 0.0


def test_what_is_ruled_out_is_not_lacking() -> None:
    """'besides london' asks for no meeting in London."""
    assert "lacks place" in lacks("1st uk som in tokyo", "uk-som-1")
    assert "lacks place" not in lacks("1st uk som besides tokyo", "uk-som-1")
