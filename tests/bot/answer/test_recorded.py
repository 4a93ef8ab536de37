"""Answers from the records of offices, members and agreements, as they are rendered."""

from __future__ import annotations

from bot.answer.answer import Fact
from bot.reading.registers.bonds import bonds
from bot.reading.registers.tenures import tenures
from bot.reply.html import plain
from bot.reply.render import render
from bot.texts.text import speaking
from tests.bot.reading.proposed import answer, proposed, scene


def _told(room: object, text: str, form: str) -> list[Fact]:
    made = proposed(tenures if room == "office" else bonds, text, form)
    return [one for each in made if isinstance(one := answer(each, text), Fact)]


def test_the_page_of_the_term_itself_is_the_source() -> None:
    """Not the first page of the office."""
    first = _told("office", "who chairs ASEAN in 2027", "stated")[0]
    office = scene().catalogue.offices["chair"]
    rendered = render(first, scene().catalogue)
    assert first.source == office.terms[-1].source != office.sources[0].url
    assert rendered is not None
    assert "written reply on ASEAN Day" in plain(rendered)


def test_a_long_roll_is_told_by_names_alone() -> None:
    """All 58 parties, each once."""
    (told,) = _told("bond", "list the parties of the TAC", "roll")
    assert told.lead.split("\n")[1].count(", ") == 57
    assert len(told.lead) < 1000


def test_who_is_no_party_is_told_so() -> None:
    """With how many there are."""
    (told,) = _told("bond", "did Israel sign the TAC", "whether")
    assert told.lead.startswith("No. It is none of the 58 recorded parties")


def test_who_is_no_party_is_told_so_in_the_language() -> None:
    """Whole sentences, the title of the agreement as it is."""
    with speaking("id"):
        (told,) = _told("bond", "did Israel sign the TAC", "whether")
    assert told.lead == (
        "Tidak. Tidak termasuk 58 pihak yang tercatat pada Treaty of Amity and Cooperation in Southeast Asia."
    )
    with speaking("vi"):
        (told,) = _told("bond", "did Israel sign the TAC", "whether")
    assert told.lead == (
        "Không. Không thuộc 58 bên tham gia được ghi nhận của "
        "Treaty of Amity and Cooperation in Southeast Asia."
    )


def test_who_was_none_is_told_who_was() -> None:
    """In the time that is named, where they are few; of all times none are told."""
    then = _told("office", "was Surin SG in 2015", "whether")[0]
    assert then.lead.startswith("No. Le Luong Minh (Viet Nam")
    leads = [one.lead for one in _told("office", "has Timor-Leste ever had the chair of ASEAN", "whether")]
    assert leads
    assert set(leads) == {"No."}
