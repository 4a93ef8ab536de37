"""How claims are answered: what was understood, yes or no, and what decides."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Fact, Reason, Refusal
from bot.reading.claims.claims import claims
from bot.texts.text import speaking
from tests.bot.reading.proposed import answer, leads, proposed


def answered(text: str, form: str = "claim", today: date = date(2026, 11, 21)) -> Fact | Refusal:
    """The answer to the first claim that is proposed."""
    found = answer(proposed(claims, text, form, today)[0], text, today)
    assert isinstance(found, Fact | Refusal)
    return found


def test_what_was_understood_comes_first() -> None:
    """A misreading is seen at a glance; the verdict follows, then the record."""
    found = answered("was the 9th admm held in kuala lumpur")
    assert isinstance(found, Fact)
    assert found.lead.startswith("9th ASEAN Defence Ministers' Meeting: held in Kuala Lumpur? No.")
    assert found.values[0] == "no"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was modi at the 19th india summit?", "Jagdeep Dhankhar"),
        ("does rcep include india", "Partners: "),
        ("Was MPAC 2025 adopted at the 28th Summit?", "Adopted at the "),
        ("did the 2nd GCC ministerial run more than 3 days", "2 days"),
    ],
)
def test_what_decides_is_told(text: str, told: str) -> None:
    """Who was there instead, which partners there are, where it was adopted, how long it was."""
    assert told in leads(claims, text, "claim")


def test_what_is_not_recorded_is_no_denial() -> None:
    """The record is offered, and the claim left open."""
    found = answered("did AUKSOM 1 discuss Myanmar")
    assert isinstance(found, Refusal)
    assert found.reason is Reason.NOT_RECORDED
    assert found.refs[0].id == "asean-uk-som-1"


def test_what_is_to_come_is_said_to_be_so() -> None:
    """Neither a bare yes nor a bare no."""
    assert "not yet" in answered("has the 49th asean summit taken place", today=date(2026, 1, 15)).lead


def test_nothing_like_it_is_denied_only_by_closed_fields() -> None:
    """A place that no such meeting had is denied; what fits is counted."""
    found = answered("was there a summit with the gulf states in riyadh in 2023", "exists")
    assert isinstance(found, Fact)
    assert found.values[0] == "yes"


@pytest.mark.parametrize(
    ("text", "indonesian", "vietnamese"),
    [
        (
            "was the 9th admm held in kuala lumpur",
            "9th ASEAN Defence Ministers' Meeting: diadakan di Kuala Lumpur? Tidak.",
            "9th ASEAN Defence Ministers' Meeting: tổ chức tại Kuala Lumpur? Không.",
        ),
        (
            "did the 2nd GCC ministerial run more than 3 days",
            "2nd ASEAN-GCC Ministerial Meeting: berlangsung 4 hari atau lebih? Tidak. 2 hari.",
            "2nd ASEAN-GCC Ministerial Meeting: kéo dài từ 4 ngày trở lên? Không. 2 ngày.",
        ),
        (
            "is Morocco a full Dialogue Partner",
            "Maroko: merupakan Mitra Wicara? Tidak.",
            "Ma-rốc: là Đối tác Đối thoại? Không.",
        ),
    ],
)
def test_claims_are_answered_in_the_language(text: str, indonesian: str, vietnamese: str) -> None:
    """The values stay in canonical form."""
    form = "standing" if "Partner" in text else "claim"
    for language, lead in (("id", indonesian), ("vi", vietnamese)):
        with speaking(language):
            found = answered(text, form)
        assert isinstance(found, Fact)
        assert (found.lead, found.values[0]) == (lead, "no")


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("is Japan a full Dialogue Partner", "yes"),
        ("is Morocco a full Dialogue Partner", "no"),
        ("is Japan a comprehensive strategic partner", "yes"),
    ],
)
def test_a_standing_is_affirmed_or_denied(text: str, truth: str) -> None:
    """By what is recorded of it, which decides before that another is."""
    found = answered(text, "standing")
    assert isinstance(found, Fact)
    assert found.values[0] == truth
    assert f"? {truth.capitalize()}." in found.lead
