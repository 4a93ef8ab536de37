"""How comparisons and tallies are answered: the winner first, ties and gaps said."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Reason, Refusal
from bot.desk import Desk, Message
from bot.reading.comparisons.comparing import comparisons
from bot.reading.proposals.tallying import tallies
from bot.texts.text import speaking, spoken
from tests.bot.reading.proposed import TODAY, answer, leads, proposed, scene


def said(text: str) -> str:
    """What the answer to a text says."""
    return getattr(
        Desk(scene().catalogue, scene().matcher).take(Message(text, language=spoken()), TODAY).answer,
        "lead",
        "",
    )


def test_the_winner_comes_first_with_what_decides() -> None:
    """And the others after it, each with its own date."""
    (first, *_) = proposed(comparisons, "ahmm 15 or ahmm 16, later one?", "rank")
    found = answer(first, "ahmm 15 or ahmm 16, later one?")
    assert isinstance(found, Fact)
    assert found.lead.startswith("Later: 16th ASEAN Health Ministers Meeting")
    assert [ref.id for ref in found.refs] == ["ahmm-16", "ahmm-15"]


def test_a_tie_is_said() -> None:
    """Two that were granted on the same day."""
    text = "switzerland or germany, who got their status first"
    assert "Equal" in leads(comparisons, text, "rank steps")


def test_what_has_no_date_is_named() -> None:
    """It cannot be compared, and of which that is so is told."""
    text = "e-readi or aadcp, older"
    found = [answer(one, text) for one in proposed(comparisons, text, "rank")]
    assert isinstance(found[0], Refusal)
    assert found[0].reason is Reason.NOT_RECORDED
    assert "Enhanced Regional EU-ASEAN Dialogue Instrument" in found[0].lead


def test_a_tally_tells_the_next_best_too() -> None:
    """With the set that is counted first."""
    lead = leads(tallies, "which city has hosted the most ASEAN-EU Ministerial Meetings", "tally")
    assert lead.startswith("ASEAN-EU Ministerial Meetings. Most: Brussels, 5; then ")


def test_comparisons_are_told_in_the_language() -> None:
    """Titles stay as they are, days and words do not."""
    (first, *_) = proposed(comparisons, "ahmm 15 or ahmm 16, later one?", "rank")
    told = []
    for language in ("id", "vi"):
        with speaking(language):
            found = answer(first, "ahmm 15 or ahmm 16, later one?")
        assert isinstance(found, Fact)
        told.append(found.lead)
    assert told == [
        "Lebih akhir: 16th ASEAN Health Ministers Meeting, Agustus 2024; "
        "15th ASEAN Health Ministers Meeting, 14 Mei 2022.",
        "Muộn hơn: 16th ASEAN Health Ministers Meeting, tháng 8 năm 2024; "
        "15th ASEAN Health Ministers Meeting, 14 tháng 5, 2022.",
    ]


@pytest.mark.parametrize(
    ("text", "indonesian", "vietnamese"),
    [
        (
            "how many days between the 1st and the 2nd asean-uk som",
            "Selisih 337 hari: 1st ASEAN-UK Senior Officials' Meeting, 6 Juli 2022; "
            "2nd ASEAN-UK Senior Officials' Meeting, 8 Juni 2023.",
            "Cách nhau 337 ngày: 1st ASEAN-UK Senior Officials' Meeting, 6 tháng 7, 2022; "
            "2nd ASEAN-UK Senior Officials' Meeting, 8 tháng 6, 2023.",
        ),
        (
            "were the 1st and 2nd asean-uk som in the same city",
            "Apakah kota sama? Tidak. 1st ASEAN-UK Senior Officials' Meeting: London; "
            "2nd ASEAN-UK Senior Officials' Meeting: Bandar Seri Begawan.",
            "Cùng thành phố? Không. 1st ASEAN-UK Senior Officials' Meeting: London; "
            "2nd ASEAN-UK Senior Officials' Meeting: Bandar Seri Begawan.",
        ),
    ],
)
def test_distances_and_likeness_are_told_in_the_language(text: str, indonesian: str, vietnamese: str) -> None:
    """One day and several are the same word there."""
    with speaking("id"):
        assert said(text) == indonesian
    with speaking("vi"):
        assert said(text) == vietnamese


def test_a_tally_is_told_in_the_language() -> None:
    """With the set that is counted first."""
    text = "which city has hosted the most ASEAN-EU Ministerial Meetings"
    with speaking("id"):
        lead, *_ = leads(tallies, text, "tally").split("\n")
    assert lead == "ASEAN-EU Ministerial Meeting. Terbanyak: Brussels, 5; kemudian Bangkok 2, Jakarta 2."
    with speaking("vi"):
        lead, *_ = leads(tallies, text, "tally").split("\n")
    assert lead == "ASEAN-EU Ministerial Meeting. Nhiều nhất: Brussels, 5; tiếp đến là Bangkok 2, Jakarta 2."
