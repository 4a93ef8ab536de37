"""What kinds, levels and states are called."""

from __future__ import annotations

from enum import StrEnum

import pytest

from bot.telling.kinds import COUNTED, LEVELS, STATUS, WORDS
from store.kinds import (
    AgreementForm,
    AgreementState,
    BodyKind,
    Consent,
    Kind,
    Level,
    MeetingState,
    Mode,
    PartnerKind,
    PartnershipLevel,
    PartnerStatus,
    PlaceKind,
    ProgrammeKind,
    Standing,
)


@pytest.mark.parametrize(
    "values",
    [
        *(Kind, PartnerKind, PartnerStatus, Level, Mode, MeetingState, ProgrammeKind, PartnershipLevel),
        *(Standing, AgreementForm, AgreementState, Consent, BodyKind, PlaceKind),
    ],
    ids=lambda one: one.__name__,
)
def test_each_value_of_a_record_has_a_word(values: type[StrEnum]) -> None:
    """A new one cannot be forgotten; each is written as people write it."""
    assert {one.value for one in values} <= set(WORDS)
    assert not [one for one in values if "-" in str(WORDS[one.value])]


def test_each_status_and_level_of_a_partner_has_a_title() -> None:
    """As ASEAN writes it; a level that is a status, too, has the same."""
    assert (set(STATUS), set(LEVELS)) == (set(PartnerStatus), set(PartnershipLevel))
    for status in set(map(str, STATUS)) & set(map(str, LEVELS)):
        assert str(STATUS[PartnerStatus(status)]) == str(LEVELS[PartnershipLevel(status)])
    assert str(STATUS[PartnerStatus.UN_PARTNER]) == "United Nations partner"


def test_records_of_each_kind_are_counted() -> None:
    """One and several."""
    assert set(COUNTED) == set(Kind)
    told = [COUNTED[Kind.BODY].format(number=count, count=count) for count in (0, 1, 2)]
    assert told == ["0 bodies", "1 body", "2 bodies"]
