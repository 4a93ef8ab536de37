"""The cards of all kinds in the languages that the bot speaks."""

from __future__ import annotations

import pytest

from bot.reply.cards import card
from bot.reply.cards.card import render_card
from bot.reply.html import plain
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.kinds import Ref
from tests.bot.reply.limits import check
from tests.bot.small import BATES, BODY, HEALTH, LONDON, MPAC, SOM, SOM_1, SOM_2, UK, shelf
from tests.bot.wordless import mask, wordless, words_in


@pytest.fixture(scope="module")
def unspoken(packaged: Catalogue) -> Catalogue:
    return wordless(packaged)


def test_every_word_of_a_card_comes_from_the_catalogue_or_the_translations(
    unspoken: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all records."""
    mask(monkeypatch)
    said: set[str] = set()
    with speaking("vi"):
        for record in unspoken:
            reply = render_card(Ref(record.kind_, record.id), unspoken)
            buttons = (button.text for row in reply.buttons for button in row)
            said |= words_in("\n".join((plain(reply), *buttons)), unspoken)
    assert said == set()


@pytest.mark.parametrize("code", ["id", "vi"])
@pytest.mark.parametrize("ref", [UK, SOM, SOM_1, SOM_2, MPAC, LONDON, BATES, HEALTH, BODY])
def test_a_card_keeps_its_limits_in_every_language(code: str, ref: Ref) -> None:
    """Its buttons bear the same data."""
    catalogue = shelf().catalogue
    with speaking(code):
        reply = render_card(ref, catalogue)
        check(reply)
    spoken = [[button.data for button in row] for row in reply.buttons]
    assert spoken == [[one.data for one in row] for row in render_card(ref, catalogue).buttons]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "id",
            [
                "1st ASEAN-UK Senior Officials' Meeting (AUKSOM)",
                "6 Juli 2022 · London, United Kingdom",
                "Lancaster House · tatap muka",
                "",
                "Senior officials met.",
                "",
                "Ketua: Jenny Bates (Head of delegation)",
                "Hasil: They agreed to meet again.",
                "Dokumen: Joint statement",
                "Komitmen dana: United Kingdom: GBP 1 juta untuk Response Fund",
                "Diumumkan: Ministers meet, 4 Agustus 2022, London",
                "Tokoh yang disebut: An observer",
                "Program: MPAC 2025",
                "Topik: Health",
                "Badan: ASEAN Secretariat",
                "",
                "Sumber: First meeting held",
            ],
        ),
        (
            "vi",
            [
                "1st ASEAN-UK Senior Officials' Meeting (AUKSOM)",
                "6 tháng 7, 2022 · London, United Kingdom",
                "Lancaster House · trực tiếp",
                "",
                "Senior officials met.",
                "",
                "Chủ trì: Jenny Bates (Head of delegation)",
                "Kết quả: They agreed to meet again.",
                "Văn kiện: Joint statement",
                "Cam kết đóng góp: United Kingdom: 1 triệu GBP cho Response Fund",
                "Đã thông báo: Ministers meet, 4 tháng 8, 2022, London",
                "Người được nêu tên: An observer",
                "Chương trình: MPAC 2025",
                "Chủ đề: Health",
                "Cơ quan: ASEAN Secretariat",
                "",
                "Nguồn: First meeting held",
            ],
        ),
    ],
)
def test_the_card_of_a_meeting_in_another_language(code: str, said: list[str]) -> None:
    """Titles, names and what the catalogue says stay as they are."""
    with speaking(code):
        assert plain(render_card(SOM_1, shelf().catalogue)).split("\n") == said


def test_a_record_that_is_gone_is_said_to_be(packaged: Catalogue) -> None:
    with speaking("id"):
        gone = render_card(Ref(SOM_1.kind, "gone"), packaged)
    assert plain(gone) == "Entri itu sudah tidak ada di dalam katalog."
    assert str(card.GONE) == "That record is no longer in the catalogue."
