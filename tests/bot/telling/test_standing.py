"""Levels, memberships, offices and agreements in words."""

from __future__ import annotations

from bot.telling.standing import (
    agreement_state,
    coordinated_for,
    counted_terms,
    level_name,
    membership,
    noted,
)
from bot.texts.text import speaking
from store.dates import PartialDate
from store.kinds import AgreementForm, AgreementState, Holder, PartnershipLevel, Standing
from store.records import Agreement, Coordinator, Joining, Member, Office, Term


def test_levels_and_states_are_words() -> None:
    """Slugs as people write them: a level as a title, a state within a sentence."""
    assert level_name(PartnershipLevel.COMPREHENSIVE_STRATEGIC_PARTNER) == "Comprehensive Strategic Partner"
    treaty = Agreement(AgreementForm.TREATY, AgreementState.UNDER_NEGOTIATION)
    assert agreement_state(treaty) == "under negotiation"


def test_a_membership_has_its_day() -> None:
    """Of an observer no day is told."""
    member = Member("a", "A", Standing.OBSERVER, "a", "It looks on.", ())
    assert membership(member) == "Observer of ASEAN"
    joined = Joining(PartialDate(1995, 7, 28), "Admission")
    state = Member("a", "A", Standing.MEMBER, "a", "It is in.", (), joined=joined)
    assert membership(state) == "Member of ASEAN since 28 July 1995"


def test_terms_are_counted_from_the_first() -> None:
    """One term, several, and none that is dated."""
    terms = (Term("a", since=PartialDate(2020)), Term("b", since=PartialDate(1976, 6)), Term("c"))
    assert counted_terms(Office("o", "O", Holder.PERSON, "It is.", (), terms=terms)) == (
        "Office of ASEAN · 3 terms since June 1976"
    )
    assert counted_terms(Office("o", "O", Holder.PERSON, "It is.", (), terms=terms[2:])) == (
        "Office of ASEAN · 1 term"
    )


def test_a_note_follows_with_a_stop() -> None:
    """Nothing where there is none."""
    assert (noted("Announced."), noted(None)) == (". Announced.", "")


def test_standings_in_another_language() -> None:
    state = Member(
        "a", "A", Standing.MEMBER, "a", "", (), joined=Joining(PartialDate(1995, 7, 28), "Admission")
    )
    office = Office("o", "O", Holder.PERSON, "", (), terms=(Term("a", since=PartialDate(1976, 6)),))
    told = []
    for code in ("id", "vi"):
        with speaking(code):
            told.append(
                (membership(state), counted_terms(office), level_name(PartnershipLevel.DIALOGUE_PARTNER))
            )
    assert told == [
        (
            "Anggota ASEAN sejak 28 Juli 1995",
            "Jabatan ASEAN · 1 masa jabatan sejak Juni 1976",
            "Mitra Wicara",
        ),
        (
            "Thành viên ASEAN từ ngày 28 tháng 7, 1995",
            "Chức vụ của ASEAN · 1 nhiệm kỳ từ tháng 6 năm 1976",
            "Đối tác Đối thoại",
        ),
    ]


def test_the_years_of_a_coordinator_or_the_day_that_is_known() -> None:
    """A month or year is known in, a day on; nothing of one without any."""
    assert coordinated_for(Coordinator("a", PartialDate(2021), PartialDate(2024))) == "2021 to 2024"
    assert coordinated_for(Coordinator("a", as_of=PartialDate(2024, 7, 26))) == "known on 26 July 2024"
    assert coordinated_for(Coordinator("a", as_of=PartialDate(2024, 7))) == "known in July 2024"
    assert coordinated_for(Coordinator("a")) == ""
