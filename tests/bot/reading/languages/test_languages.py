"""Which language a text is in, and what it says in English."""

from __future__ import annotations

import pytest

from bot.reading.languages.cutting import atoms
from bot.reading.languages.languages import Glossed
from tests.bot.reading.proposed import TODAY, scene


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KTT ASEAN ke-43 kapan ya", "id"),
        ("bila mesyuarat tu diadakan", "ms"),
        ("họp ở đâu vậy", "vi"),
        ("cap cao asean an do lan 18 ngay nao", "vi"),
        ("saan ginanap yung 11th JCC", "fil"),
        ("ประชุมที่ไหน", "th"),
        ("Où s'est tenu le 27e comité mixte ?", "fr"),
        ("latest ASEAN Health Ministers Meeting tu kat mana eh", "ms"),
        ("et la 10e ?", "fr"),
        ("di mana?", "id"),
        ("di mana ya", "id"),
    ],
)
def test_a_text_is_in_the_language_of_most_of_its_words(text: str, code: str) -> None:
    """Also without its marks, and mixed with English."""
    assert scene().languages.english(text).language == code


@pytest.mark.parametrize(
    "text",
    [
        "where on earth did Dan Tehan and me come to an agreement",
        "who chaired the talks at the Yangon summit on 3 Mar 2019?",
        "last jt sectoral coop cttee w/ pakistan, date",
        "ARF 2011",
        "washington dc meetings pls",
        "",
    ],
)
def test_english_is_left_as_it_is(text: str) -> None:
    """Words that another language has, too, change nothing, nor do names."""
    assert scene().languages.english(text) == Glossed("en", text)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("KTT ASEAN-Jepang ke-23 tanggal berapa ya kak", "what date 23rd ASEAN-Japan summit"),
        ("sidang kemuncak ASEAN-China ke-14 kat mana", "where 14th ASEAN-China summit"),
        ("Hội nghị Cấp cao ASEAN - Nhật Bản lần thứ 5 ở đâu?", "where 5th ASEAN-Japan summit?"),
        ("cap cao asean nhat lan 5 o dau", "where 5th asean Japan summit"),
        ("saan ginanap ang ika-5 na ASEAN-Japan summit", "where held 5th ASEAN-Japan summit"),
        ("การประชุมสุดยอดอาเซียน-ญี่ปุ่นครั้งที่ ๕ ที่ไหนคะ", "where 5th ASEAN-Japan summit"),
        ("Où s'est tenu le 5e sommet ASEAN-Japon ?", "where 5th ASEAN-Japan summit ?"),
        ("pertemuan di Langkawi apa saja", "meetings in Langkawi which"),
        ("ai thay ông Lê Lương Minh?", "who replaced Lê Lương Minh?"),
        ("la 7e ministérielle CE-ASEAN, où ?", "7th EC-ASEAN ministerial meeting, where ?"),
    ],
)
def test_a_text_is_put_into_english_words_and_order(text: str, english: str) -> None:
    """Ordinals of every language, digits of every script; names stand before what they are names of."""
    assert scene().languages.english(text).text == english


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("ประชุมปี 2562", "2019-01-01", "2019-12-31"),
        ("họp tháng 9/2017", "2017-09-01", "2017-09-30"),
        ("rapat bulan Mei 2025", "2025-05-01", "2025-05-31"),
        ("pulong noong Agosto 2021", "2021-08-01", "2021-08-31"),
        ("réunions de 2010 à 2020", "2010-01-01", "2020-12-31"),
        ("mesyuarat tahun lepas", "2025-01-01", "2025-12-31"),
    ],
)
def test_times_are_read_in_every_language(text: str, first: str, last: str) -> None:
    """Months by CLDR, years of the Buddhist era, years told from today."""
    (time,) = scene().read(text, TODAY).text.times
    assert (str(time.first), str(time.last)) == (first, last)


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("KTT ASEAN-Jepang ke-23 tanggal berapa", ()),
        ("KTT wibble ASEAN-Jepang ke-23 kapan diadakan", ("wibble",)),
        ("ประชุมอาเซียนที่ไหน", ()),
        ("ขอสูตรทำต้มยำกุ้งหน่อยค่ะ", ("สูตร", "ต้มยำกุ้ง")),
        ("where is the wibble", ()),
    ],
)
def test_words_that_nobody_knows_are_told(text: str, strange: tuple[str, ...]) -> None:
    """Neither the glossary nor English nor a record; of English texts the reader tells them."""
    assert scene().languages.english(text).strange == strange


@pytest.mark.parametrize(
    "text",
    ["was it in Chiang Mai or Da Nang", "Bali Concord II or Delhi Dialogue X", "Thai rice of Viet Nam"],
)
def test_names_that_english_has_tell_no_other_language(text: str) -> None:
    """Though their words are words of others, too, and stand in their names of meetings."""
    assert scene().languages.english(text).language == "en"


def test_what_was_said_keeps_its_language() -> None:
    """So that it can be answered in it."""
    assert scene().read("kapan KTT itu diadakan", TODAY).language == "id"


def test_a_word_of_english_alone_tells_no_language() -> None:
    """Nor does one that a record holds."""
    assert scene().languages.told(atoms("Jakarta data forum")) == "en"
