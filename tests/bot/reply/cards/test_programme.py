"""The card of a programme or agreement."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.reply.cards.programme import sheet
from bot.reply.html import plain
from store.dates import PartialDate
from store.kinds import AgreementForm, AgreementState, Consent, Kind, ProgrammeKind, Ref
from store.records import Agreement, Applicant, Instrument, Party, Programme
from tests.bot.answer.world import PLAN_2, desk
from tests.bot.reply.cards.registers import TREATY, shown
from tests.bot.reply.cards.sheets import buttons, parts
from tests.bot.small import UK

CATALOGUE = desk().catalogue
PLAN = CATALOGUE.programmes[PLAN_2.id]
day = PartialDate.parse


def treaty(**known: object) -> Programme:
    agreement = Agreement(AgreementForm.TREATY, AgreementState.SIGNED)
    return replace(PLAN, agreement=agreement, **known)  # type: ignore[arg-type] # any field may be given


def test_its_time_and_its_adoption_come_first() -> None:
    """With buttons to where it was adopted and to its partners."""
    made = sheet(PLAN, CATALOGUE)
    assert made.head == (
        "Plan of action · 2022 to 2026",
        "Adopted 2 August 2021 at the 54th ASEAN Foreign Ministers' Meeting in Da Nang",
        "",
    )
    assert parts(made) == {"Partners": ["United Kingdom"]}
    assert buttons(made) == [
        ("Adopted: 2 August 2021", "c:m.amm-54"),
        ("United Kingdom", "c:p.united-kingdom"),
    ]


@pytest.mark.parametrize(
    ("second", "name"), [(Consent.SIGNATURE, "Signatories"), (Consent.ACCESSION, "Parties")]
)
def test_who_only_signed_are_signatories(second: Consent, name: str) -> None:
    """Where one acceded they are parties; the newest first."""
    bound = (
        Party("viet-nam", by=Consent.SIGNATURE, date=day("2001")),
        Party("brunei-darussalam", by=second, date=day("2002")),
    )
    made = sheet(treaty(parties=bound), CATALOGUE)
    assert made.head[0].startswith("Treaty, signed")
    assert made.head[2] == f"{name}: 2"
    told = parts(made)[name]
    assert [told[0][:6], told[1][:6]] == ["Brunei", "Viet N"]


def test_texts_and_applicants_are_told_with_what_is_known() -> None:
    """When and where a text was signed, since when it is in force; how far an applicant has come."""
    texts = (
        Instrument("The Treaty", day("2001"), day("2002-05"), place="da-nang"),
        Instrument("Its Protocol"),
    )
    wanting = (Applicant("canada", "invited", day("2024")), Applicant("atlantis", "asked"))
    told = parts(sheet(treaty(instruments=texts, applicants=wanting), CATALOGUE))
    assert told["Texts"] == ["The Treaty (signed 2001, Da Nang, in force May 2002)", "Its Protocol"]
    assert told["Applicants"] == ["Canada: invited (2024)", "atlantis: asked"]


def test_the_card_of_an_agreement_with_its_parties() -> None:
    """Form and state, its texts with signature and entry into force, the latest parties, the applicants."""
    reply = shown(TREATY)
    assert plain(reply).split("\n")[1:] == [
        "Treaty, in force",
        "Parties: 2",
        "",
        "It binds.",
        "",
        "Texts:",
        "• Text (signed 24 February 1976, London, in force 22 June 1976)",
        "Parties:",
        "• United Kingdom, accession, 12 July 2012. The latest.",
        "• Malaysia, signature, by Ajit Singh, 24 February 1976, London",
        "Applicants:",
        "• Kuala Lumpur: asked (2024)",
        "",
        "Source: A page",
    ]
    assert plain(shown(TREATY, "parties")).split("\n")[1] == "Parties: 2"


def test_who_only_signed_is_no_party_yet() -> None:
    """An agreement that all signed and nobody joined otherwise has signatories."""
    signed = tuple(Party(None, UK.id, by, day("2020")) for by in (Consent.SIGNATURE, Consent.SIGNATURE))
    form = Agreement(AgreementForm.TREATY, AgreementState.IN_FORCE)
    record = Programme("g", "G", ProgrammeKind.AGREEMENT, "", (), agreement=form, parties=signed)
    reply = shown(Ref(Kind.PROGRAMME, "g"), "", record)
    assert plain(reply).split("\n")[2:] == [
        "Signatories: 2",
        "",
        "Signatories:",
        "• United Kingdom, signature, 2020",
        "• United Kingdom, signature, 2020",
    ]
