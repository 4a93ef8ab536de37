"""The kinds of records, and the values their fields take: words as the files of the catalogue write them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, NamedTuple

MEMBERS = frozenset({"BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"})
"""ISO 3166-1 codes of ASEAN's eleven members."""


ASEAN = "asean"
"""The id of ASEAN itself among the bodies."""
MEMBERSHIP = "members"
"""What its fact on how many members it has is about."""


class Kind(StrEnum):
    """What a record is; also the name of its folder in the packaged catalogue, in the plural."""

    PARTNER = "partner"
    MEETING = "meeting"
    SERIES = "series"
    PROGRAMME = "programme"
    BODY = "body"
    PERSON = "person"
    PLACE = "place"
    TOPIC = "topic"
    MEMBER = "member"
    OFFICE = "office"


ANY: Final = "record"
"""Any kind of record."""

Sought = Kind | Literal["record"]
"""What a name is looked up among: the records of a kind, or all."""


class Ref(NamedTuple):
    """The key of a record."""

    kind: Kind
    id: str


class PartnerKind(StrEnum):
    COUNTRY = "country"
    REGIONAL_ORGANISATION = "regional-organisation"
    INTERNATIONAL_ORGANISATION = "international-organisation"


class PartnerStatus(StrEnum):
    DIALOGUE_PARTNER = "dialogue-partner"
    SECTORAL_DIALOGUE_PARTNER = "sectoral-dialogue-partner"
    DEVELOPMENT_PARTNER = "development-partner"
    UN_PARTNER = "un-partner"
    OTHER = "other"


class Level(StrEnum):
    SUMMIT = "summit"
    MINISTERIAL = "ministerial"
    SENIOR_OFFICIALS = "senior-officials"
    COMMITTEE = "committee"
    SECRETARIAT = "secretariat"
    FORUM = "forum"


class Mode(StrEnum):
    IN_PERSON = "in-person"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"


class MeetingState(StrEnum):
    """What became of a meeting that did not take place as announced."""

    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class ProgrammeKind(StrEnum):
    PLAN_OF_ACTION = "plan-of-action"
    WORK_PLAN = "work-plan"
    MASTER_PLAN = "master-plan"
    INITIATIVE = "initiative"
    NETWORK = "network"
    FUND = "fund"
    CENTRE = "centre"
    FRAMEWORK = "framework"
    DECLARATION = "declaration"
    AGREEMENT = "agreement"
    VISION = "vision"
    PROJECT = "project"
    RESERVE = "reserve"


class PartnershipLevel(StrEnum):
    """How close relations with a partner are, from the loosest to the closest."""

    FIRST_DIALOGUE = "first-dialogue"
    INFORMAL_DIALOGUE = "informal-dialogue"
    DEVELOPMENT_PARTNER = "development-partner"
    SECTORAL_DIALOGUE_PARTNER = "sectoral-dialogue-partner"
    DIALOGUE_PARTNER = "dialogue-partner"
    COMPREHENSIVE_PARTNER = "comprehensive-partner"
    STRATEGIC_PARTNER = "strategic-partner"
    COMPREHENSIVE_STRATEGIC_PARTNER = "comprehensive-strategic-partner"


class Standing(StrEnum):
    """What a state of the region is to ASEAN."""

    MEMBER = "member"
    OBSERVER = "observer"


class Holder(StrEnum):
    """Who holds an office: a person, or a member whose turn it is."""

    PERSON = "person"
    MEMBER = "member"


class AgreementForm(StrEnum):
    TREATY = "treaty"
    CHARTER = "charter"
    CONVENTION = "convention"
    DECLARATION = "declaration"
    FREE_TRADE_AGREEMENT = "free-trade-agreement"


class AgreementState(StrEnum):
    UNDER_NEGOTIATION = "under-negotiation"
    SIGNED = "signed"
    IN_FORCE = "in-force"


class Consent(StrEnum):
    """How a party was bound to an agreement."""

    SIGNATURE = "signature"
    ACCESSION = "accession"


class BodyKind(StrEnum):
    ASEAN_BODY = "asean-body"
    UN_BODY = "un-body"
    CONFERENCE = "conference"
    ORGANISATION = "organisation"


class PlaceKind(StrEnum):
    COUNTRY = "country"
    CITY = "city"
