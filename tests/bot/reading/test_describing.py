"""A record is described by what it bears out, what it contradicts and what is left over."""

from __future__ import annotations

import pytest

from bot.reading.proposals.facts import asking, facts
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from tests.bot.reading import planted
from tests.bot.reading.proposed import proposed, said, scene
from tests.bot.tables import lines


def described(text: str, id_: str, kind: Kind = Kind.MEETING) -> Reading:
    proposer = Proposer(scene(), said(text))
    return proposer.described(scene().content.position[Ref(kind, id_)], proposer.fit)


def test_what_fits_as_a_whole_lacks_nothing() -> None:
    """Every telling word is borne out."""
    features = described("7th AMM jakarta 1974", "amm-7").features
    assert features["record lacks nothing"]
    assert features["record whole"]


def test_another_place_is_denied() -> None:
    """A meeting recorded elsewhere contradicts the place that is said."""
    features = described("asean china summit in beijing 2015", "asean-china-summit-18").features
    assert features["record denies place"]
    assert features["record apart"]
    assert not features["left nothing"]


def test_a_number_beyond_the_series_is_lacking_for_good() -> None:
    """No meeting of the series bears it."""
    assert described("AMM number 99", "amm-7").features["record lacks ordinal for good"]


def test_a_level_that_it_is_not_of_is_lacking() -> None:
    """A partner is no summit."""
    assert described("asean-peru summit, date?", "peru", Kind.PARTNER).features["record lacks level"]


def test_another_series_than_is_named_is_lacking() -> None:
    """'the 9th ASEAN-Russia Summit' is not the 9th East Asia Summit."""
    assert described("9th ASEAN-Russia Summit", "east-asia-summit-9").features["record lacks series"]


def test_plans_of_one_partner_are_alike() -> None:
    """A plan named without its period is each of them."""
    found = described("russia plan of action", "asean-russia-poa-2026-2030", Kind.PROGRAMME).alike
    assert Ref(Kind.PROGRAMME, "asean-russia-poa-2016-2020") in found


def test_a_field_suits_a_record_that_holds_it() -> None:
    """The years of a plan are held, its chairs could never be."""
    found = proposed(facts, "ASEAN-Russia plan of action 2026-2030, which years")
    suited = {one.asked[0]: one.features for one in found if one.refs[0].id == "asean-russia-poa-2026-2030"}
    assert suited["period"]["apt held"]


def test_there_is_one_reading_that_nothing_fits() -> None:
    """It names the nearest record only."""
    assert len(proposed(asking, "the ASEAN-Peru summit in Lima", "none")) == 1


def test_a_partner_bears_the_step_on_the_way_that_is_spoken_of() -> None:
    """London applied, Ottawa did not."""
    text = "when did the uk apply for dialogue status, unlike canada"
    assert described(text, "united-kingdom", Kind.PARTNER).features["record beside"]
    assert not described(text, "canada", Kind.PARTNER).features["record beside"]
    assert not described("uk dialogue status", "united-kingdom", Kind.PARTNER).features["record beside"]


def tells(record: str, text: str) -> str:
    """What the text says of a record of the small catalogue: what holds, what does not, what is left over."""
    kind, _, id_ = record.partition(" ")
    proposer = Proposer(planted.scene(), planted.said(text))
    found = proposer.described(planted.scene().content.position[Ref(Kind(kind), id_)], proposer.fit)
    rows = [(name, round(value, 2)) for name, value in found.features.items() if value]
    told = ", ".join(name if value == 1 else f"{name} {value:g}" for name, value in rows)
    return f"{told}; alike {' '.join(ref.id for ref in found.alike)}" if found.alike else told


@pytest.mark.parametrize(("record", "text", "expected"), lines("reading/described.tsv"))
def test_a_record_is_told_apart_from_its_like(record: str, text: str, expected: str) -> None:
    """By how far it is ahead or behind, what it is called, what it lacks, how many are like it."""
    assert tells(record, text) == expected
