"""What kinds, levels, statuses and states are called, and so many records of a kind."""

from __future__ import annotations

from collections.abc import Mapping

from bot.texts.text import Text, say, say_in, say_many
from store.kinds import Kind, PartnershipLevel, PartnerStatus

STATUS: Mapping[PartnerStatus, Text] = {
    PartnerStatus.DIALOGUE_PARTNER: say("Dialogue Partner"),
    PartnerStatus.SECTORAL_DIALOGUE_PARTNER: say("Sectoral Dialogue Partner"),
    PartnerStatus.DEVELOPMENT_PARTNER: say("Development Partner"),
    PartnerStatus.UN_PARTNER: say("United Nations partner"),
    PartnerStatus.OTHER: say("Other external partner"),
}
LEVELS: Mapping[PartnershipLevel, Text] = {
    PartnershipLevel.FIRST_DIALOGUE: say("First Dialogue"),
    PartnershipLevel.INFORMAL_DIALOGUE: say("Informal Dialogue"),
    PartnershipLevel.DEVELOPMENT_PARTNER: say("Development Partner"),
    PartnershipLevel.SECTORAL_DIALOGUE_PARTNER: say("Sectoral Dialogue Partner"),
    PartnershipLevel.DIALOGUE_PARTNER: say("Dialogue Partner"),
    PartnershipLevel.COMPREHENSIVE_PARTNER: say("Comprehensive Partner"),
    PartnershipLevel.STRATEGIC_PARTNER: say("Strategic Partner"),
    PartnershipLevel.COMPREHENSIVE_STRATEGIC_PARTNER: say("Comprehensive Strategic Partner"),
}
COUNTED: Mapping[Kind, Text] = {
    Kind.PARTNER: say_many("{count} partner", "{count} partners"),
    Kind.MEETING: say_many("{count} meeting", "{count} meetings"),
    Kind.SERIES: say_many("{count} series", "{count} series"),
    Kind.PROGRAMME: say_many("{count} programme", "{count} programmes"),
    Kind.BODY: say_many("{count} body", "{count} bodies"),
    Kind.PERSON: say_many("{count} person", "{count} people"),
    Kind.PLACE: say_many("{count} place", "{count} places"),
    Kind.TOPIC: say_many("{count} topic", "{count} topics"),
    Kind.MEMBER: say_many("{count} member", "{count} members"),
    Kind.OFFICE: say_many("{count} office", "{count} offices"),
}
WORDS: Mapping[str, Text] = {
    # kinds of records
    "partner": say_in("kind", "partner"),
    "meeting": say_in("kind", "meeting"),
    "series": say_in("kind", "series"),
    "programme": say_in("kind", "programme"),
    "body": say_in("kind", "body"),
    "person": say_in("kind", "person"),
    "place": say_in("kind", "place"),
    "topic": say_in("kind", "topic"),
    "member": say_in("kind", "member"),
    "office": say_in("kind", "office"),
    # of partners, bodies and places
    "country": say_in("kind", "country"),
    "city": say_in("kind", "city"),
    "regional-organisation": say_in("kind", "regional organisation"),
    "international-organisation": say_in("kind", "international organisation"),
    "organisation": say_in("kind", "organisation"),
    "asean-body": say_in("kind", "ASEAN body"),
    "un-body": say_in("kind", "UN body"),
    "conference": say_in("kind", "conference"),
    # of programmes and agreements
    "plan-of-action": say_in("kind", "plan of action"),
    "work-plan": say_in("kind", "work plan"),
    "master-plan": say_in("kind", "master plan"),
    "initiative": say_in("kind", "initiative"),
    "network": say_in("kind", "network"),
    "fund": say_in("kind", "fund"),
    "centre": say_in("kind", "centre"),
    "framework": say_in("kind", "framework"),
    "declaration": say_in("kind", "declaration"),
    "agreement": say_in("kind", "agreement"),
    "vision": say_in("kind", "vision"),
    "project": say_in("kind", "project"),
    "reserve": say_in("kind", "reserve"),
    "treaty": say_in("kind", "treaty"),
    "charter": say_in("kind", "charter"),
    "convention": say_in("kind", "convention"),
    "free-trade-agreement": say_in("kind", "free trade agreement"),
    "under-negotiation": say_in("agreement", "under negotiation"),
    "signed": say_in("agreement", "signed"),
    "in-force": say_in("agreement", "in force"),
    "signature": say_in("agreement", "signature"),
    "accession": say_in("agreement", "accession"),
    # of meetings
    "summit": say_in("level", "summit"),
    "ministerial": say_in("level", "ministerial"),
    "senior-officials": say_in("level", "senior officials"),
    "committee": say_in("level", "committee"),
    "secretariat": say_in("level", "secretariat"),
    "forum": say_in("level", "forum"),
    "in-person": say_in("meeting", "in person"),
    "virtual": say_in("meeting", "virtual"),
    "hybrid": say_in("meeting", "hybrid"),
    "cancelled": say_in("meeting", "cancelled"),
    "postponed": say_in("meeting", "postponed"),
    # of partners and states of the region
    "observer": say_in("standing", "observer"),
    "un-partner": say_in("status", "UN partner"),
    "other": say_in("status", "other"),
    "first-dialogue": say_in("status", "first dialogue"),
    "informal-dialogue": say_in("status", "informal dialogue"),
    "development-partner": say_in("status", "development partner"),
    "sectoral-dialogue-partner": say_in("status", "sectoral dialogue partner"),
    "dialogue-partner": say_in("status", "dialogue partner"),
    "comprehensive-partner": say_in("status", "comprehensive partner"),
    "strategic-partner": say_in("status", "strategic partner"),
    "comprehensive-strategic-partner": say_in("status", "comprehensive strategic partner"),
}
