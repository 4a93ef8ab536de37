"""The cards of all kinds in the languages that the bot speaks."""

from __future__ import annotations

import pytest

from bot.reply.cards import card
from bot.reply.cards.card import render_card
from bot.reply.html import plain
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.kinds import BodyKind, Holder, Kind, PartnerKind, PartnerStatus, PlaceKind, ProgrammeKind, Ref
from store.records import Body, Meeting, Office, Partner, Person, Place, Programme, Record, Term
from tests.bot.reply.limits import check
from tests.bot.small import BATES, BODY, HEALTH, LONDON, MPAC, SOM, SOM_1, SOM_2, SOURCES, UK, meeting, shelf
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


LONG = "x" * 60
NAMED: tuple[Record, ...] = (
    Partner("p", LONG, PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER, "", SOURCES),
    Programme("g", "G", ProgrammeKind.FUND, "", SOURCES, partners=("p",)),
    meeting(3, "2024", id="m", partners=("p",)),
    Body("b", LONG, BodyKind.ASEAN_BODY, "", SOURCES),
    Person("n", LONG),
    Office("o", LONG, Holder.PERSON, "", SOURCES, body="b", terms=(Term("n", None),)),
    Place("l", LONG, PlaceKind.COUNTRY),
    Place("c", "C", PlaceKind.CITY, "l"),
)


@pytest.mark.parametrize(
    "ref",
    [
        Ref(Kind.MEETING, "m"),
        Ref(Kind.PROGRAMME, "g"),
        Ref(Kind.BODY, "b"),
        Ref(Kind.PERSON, "n"),
        Ref(Kind.OFFICE, "o"),
        Ref(Kind.PLACE, "c"),
    ],
)
def test_a_name_on_a_button_has_at_most_forty_units(ref: Ref) -> None:
    """A longer one would be cut by Telegram itself, without a sign that it is."""
    reply = render_card(ref, shelf(*NAMED).catalogue)
    texts = [button.text for row in reply.buttons for button in row if button.text.startswith("x")]
    assert set(texts) == {"x" * 39 + "…"}


def test_a_part_begins_with_its_first_page() -> None:
    """Unless another is asked for."""
    catalogue = shelf(meeting(3, "2024", id="m", highlights=tuple(map(str, range(9))))).catalogue
    ref = Ref(Kind.MEETING, "m")
    assert render_card(ref, catalogue, part="outcomes") == render_card(ref, catalogue, 0, "outcomes")
    assert render_card(ref, catalogue, part="outcomes") != render_card(ref, catalogue, 1, "outcomes")


def captions(one: Meeting, *others: Record) -> list[str]:
    reply = render_card(Ref(Kind.MEETING, one.id), shelf(one, *others).catalogue)
    return [button.text for row in reply.buttons for button in row]


def test_a_meeting_leads_to_its_series_where_there_is_more_of_it() -> None:
    """Not where it is the only one, nor where the series has no record."""
    assert "Whole series (3)" in captions(meeting(3, "2024"))
    alone, other = meeting(4, "2024", series="alone"), meeting(5, "2025", series="alone")
    assert captions(alone) == ["United Kingdom"]
    assert captions(alone, other) == ["Next: 2025 ›", "United Kingdom"]


def test_a_meeting_leads_to_those_beside_it() -> None:
    """The one before and the one after, by their dates; at the ends of the series to one."""
    assert captions(meeting(3, "2022-12"))[:2] == ["‹ Previous: 6 July 2022", "Next: 8 June 2023 ›"]
    assert captions(meeting(3, "2024"))[:2] == ["‹ Previous: 8 June 2023", "Whole series (3)"]
    assert captions(meeting(3, "2020"))[:2] == ["Next: 6 July 2022 ›", "Whole series (3)"]


def test_three_partners_of_a_meeting_have_buttons() -> None:
    """More would hide what else it leads to."""
    partners = [
        Partner(one, one.upper(), PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER, "", SOURCES)
        for one in "abcd"
    ]
    many = meeting(3, "2024", series="alone", partners=("a", "gone", "b", "c", "d"))
    assert captions(many, *partners) == ["A", "B", "C"]
    whole = shelf(Programme("g", "G", ProgrammeKind.FUND, "", SOURCES, partners=tuple("abcd")), *partners)
    reply = render_card(Ref(Kind.PROGRAMME, "g"), whole.catalogue)
    assert [button.text for row in reply.buttons for button in row] == ["A", "B", "C"]
