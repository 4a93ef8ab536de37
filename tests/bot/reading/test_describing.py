"""A record is described by what it bears out, what it contradicts and what is left over."""

from __future__ import annotations

from bot.reading.proposals.facts import asking, facts
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from tests.bot.reading.proposed import proposed, said, scene


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


def test_what_only_places_a_record_does_not_name_it() -> None:
    """A place, a year or a level name none; a number counts only within what is named."""
    placed = described("what was held in busan", "asean-culture-house", Kind.PROGRAMME).features
    assert placed["record unnamed"]
    assert placed["record unnamed for what happened"]
    assert described("meetings in jakarta in 1974", "amm-7").features["record unnamed for many"]
    assert "record unnamed" not in described("7th AMM jakarta 1974", "amm-7").features
    assert "record unnamed" not in described("when was the status of russia", "russia", Kind.PARTNER).features


def test_a_record_bears_one_number() -> None:
    """'The first after the 20th' is not the 20th, which is both where two numbers are taken for one."""
    text = "first meeting with India after the 20th ASEAN-India Summit"
    assert described(text, "asean-india-summit-20").features["record numbered twice"]
    assert not described("7th AMM jakarta 1974", "amm-7").features["record numbered twice"]


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
