"""Queries in plain words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.phrase import Phrase
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.query.condition import (
    All,
    Any,
    Beside,
    Condition,
    Has,
    Holding,
    Linked,
    Not,
    Says,
    Some,
    Within,
    both,
)
from store.query.fields import FIELDS
from store.query.query import Count, Holds, Peak, Pick, Query, Select, Tally
from store.query.sort import Sort
from store.query.written import read
from store.reading import read_packaged
from tests.bot.tables import lines

PHRASE = Phrase(Catalogue(read_packaged()))
CANADA, JAPAN = Has("partner", ("canada",)), Has("partner", ("japan",))
RUSSIA, SUMMITS = Has("partner", ("russia",)), Has("level", ("summit",))
TODAY = date(2026, 11, 21)


def years(field: str, first: int | None, last: int | None) -> Within:
    return Within(field, date(first, 1, 1) if first else None, date(last, 12, 31) if last else None)


def running(day_from: date, day_to: date) -> Condition:
    return both(Within("begin", None, day_to), Within("end", day_from), Has("sort", ("programme",)))


def of(sort: Sort, *conditions: Condition) -> str:
    return PHRASE.of(Select(sort, both(*conditions) if conditions else All()))


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        ((), "Meetings"),
        (
            (CANADA, Has("place", ("canada",)), years("date", 2010, None)),
            "Meetings with Canada held in Canada since 2010",
        ),
        ((Has("series", ("asean-uk-som",)),), "ASEAN-UK Senior Officials' Meetings"),
        ((Has("series", ("asean-us-pmc",)),), "ASEAN Post Ministerial Conferences with the United States"),
        ((SUMMITS, RUSSIA), "Summits with Russia"),
        ((RUSSIA, Holding("partner", 1, 1)), "Meetings with Russia alone"),
        ((CANADA, JAPAN), "Meetings with Canada and Japan"),
        ((Any((CANADA, JAPAN)),), "Meetings with Canada or Japan"),
        ((Holding("partner", 0, 0), SUMMITS), "Summits without a partner"),
        ((Holding("partner", 0, 0),), "ASEAN's own meetings"),
        ((Holding("partner", 1, None),), "Meetings with a partner"),
        ((Not(CANADA),), "Meetings not with Canada"),
        ((JAPAN, Not(SUMMITS)), "Meetings with Japan, other than summits"),
        (
            (JAPAN, Not(Has("place", ("japan",))), Not(CANADA)),
            "Meetings with Japan, not held in Japan, not with Canada",
        ),
        ((Not(All((SUMMITS, RUSSIA))),), "Meetings other than summits with Russia"),
        (
            (Has("region", ("asean",)), Has("mode", ("hybrid",))),
            "Meetings held in an ASEAN country held in hybrid form",
        ),
        ((Has("topic", ("food-security",)),), "Meetings about food security"),
        ((Says("commemorativ", named=True),), "Meetings with “commemorative” in the name"),
        ((Not(Says("commemorativ", named=True)),), "Meetings without “commemorative” in the name"),
        (
            (Has("ordinal", (3, 4, 5)), Has("series", ("amm",))),
            "ASEAN Foreign Ministers' Meetings no. 3 to 5",
        ),
        ((years("date", 1990, 1999),), "Meetings in the 1990s"),
        ((Any((years("date", 2019, 2019), years("date", 2021, 2021))),), "Meetings in 2019 or in 2021"),
    ],
)
def test_meetings(conditions: tuple[Condition, ...], words: str) -> None:
    """Meetings are named by series or level, then come partners, places and times, what is ruled out last."""
    assert of(Sort.MEETING, *conditions) == words


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        (
            (
                Has("kind", ("plan-of-action",)),
                JAPAN,
                running(date(2012, 1, 1), date(2012, 12, 31)),
                Not(Has("partner", ("china",))),
            ),
            "Plans of action with Japan in force in 2012, not with China",
        ),
        ((both(years("begin", 2016, 2016), years("end", 2020, 2020)),), "Programmes for 2016–2020"),
        ((years("date", 2004, 2008),), "Programmes adopted from 2004 to 2008"),
        ((years("end", 2025, 2025), Has("kind", ("fund",))), "Funds ending in 2025"),
        ((years("end", None, 2025),), "Programmes ending by 2025"),
        ((years("end", 2029, None),), "Programmes ending from 2029 on"),
        ((Has("meeting", ("asean-summit-47",)),), "Programmes adopted at the 47th ASEAN Summit"),
        ((running(TODAY, TODAY),), "Programmes in force on 21 November 2026"),
    ],
)
def test_programmes(conditions: tuple[Condition, ...], words: str) -> None:
    """Programmes are named by kind; their years are said as one."""
    assert of(Sort.PROGRAMME, *conditions) == words


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        ((Has("status", ("development-partner",)),), "Development Partners"),
        ((Not(Has("status", ("development-partner",))),), "Partners other than Development Partners"),
        ((Holding("partner", 0, 0),), "Partners"),
        ((Has("region", ("europe",)),), "Partners in Europe"),
        (
            (Some(Sort.STEP, both(All((Says("treaty"), Says("amity"))), years("date", 2004, 2004))),),
            "Partners that joined the Treaty of Amity and Cooperation in 2004",
        ),
        (
            (Some(Sort.COORDINATOR, Has("within", ("philippines",))),),
            "Partners coordinated by the Philippines",
        ),
    ],
)
def test_partners(conditions: tuple[Condition, ...], words: str) -> None:
    """Partners are named by their standing, and are never said to be without a partner."""
    assert of(Sort.PARTNER, *conditions) == words


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (
            Select(Sort.FACT, both(Has("owner", ("asean",)), Has("about", ("motto",)))),
            "Facts of the Association of Southeast Asian Nations about its motto",
        ),
        (Select(Sort.PROGRAMME, Has("state", ("in-force",))), "Programmes in force"),
        (Select(Sort.PROGRAMME, Has("form", ("treaty",))), "Programmes that are treaties"),
        (
            Holds(Select(Sort.PROGRAMME, Has("id", ("asean-charter",))), Has("state", ("in-force",))),
            "ASEAN Charter: in force",
        ),
    ],
)
def test_facts_and_agreements(query: Query, words: str) -> None:
    """What is recorded of ASEAN and of agreements is said in words, too."""
    assert PHRASE.of(query) == words


@pytest.mark.parametrize("field", sorted(name for name, field in FIELDS.items() if field.slug))
def test_slugs(field: str) -> None:
    """A slug that has no words of its own is said as it is."""
    assert "some slug" in of(Sort.PROGRAMME, Has(field, ("some-slug",))).casefold()


def test_standings() -> None:
    """Meetings with partners of a standing name it in the plural."""
    standing = Has("status", ("sectoral-dialogue-partner",))
    met = Any((standing, Linked("partner", Select(Sort.PARTNER, standing))))
    assert of(Sort.MEETING, met) == "Meetings with Sectoral Dialogue Partners"


def test_chair() -> None:
    """Who presided is told from who attended."""
    chaired = Some(Sort.ATTENDANCE, All((Has("person", ("lee-hsien-loong",)), Has("chaired", ("yes",)))))
    assert of(Sort.MEETING, chaired) == "Meetings chaired by Lee Hsien Loong"
    assert of(Sort.MEETING, Has("person", ("lee-hsien-loong",))) == "Meetings attended by Lee Hsien Loong"


def test_beside() -> None:
    """A time that another meeting sets names it."""
    after = Beside("date", "after", Select(Sort.MEETING, Has("id", ("asean-summit-20",))))
    assert of(Sort.MEETING, SUMMITS, after) == "Summits after the 20th ASEAN Summit"


RUSSIAN = both(RUSSIA, SUMMITS)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (Pick(Select(Sort.MEETING, RUSSIAN), "date", 0), "The first of the summits with Russia"),
        (
            Pick(Select(Sort.MEETING, both(RUSSIAN, Within("date", None, TODAY))), "date", -1),
            "The latest of the summits with Russia",
        ),
        (
            Pick(Select(Sort.MEETING, both(RUSSIAN, Within("date", date(2026, 11, 22)))), "date", 0),
            "The next of the summits with Russia",
        ),
        (Peak(Select(Sort.MEETING, RUSSIAN), "days"), "The longest of the summits with Russia"),
        (
            Peak(Select(Sort.MEETING, RUSSIAN), "document", most=False),
            "Those of the summits with Russia with the fewest documents",
        ),
        (Tally(Select(Sort.MEETING, RUSSIAN), "city"), "Most frequent city among the summits with Russia"),
        (Count(Select(Sort.MEETING, RUSSIAN)), "Summits with Russia"),
        (Count(Select(Sort.MEETING, RUSSIAN), "city"), "Cities of summits with Russia"),
        (Holds(Select(Sort.MEETING, RUSSIAN), All()), "Summits with Russia"),
        (
            Holds(Select(Sort.MEETING, Has("id", ("asean-summit-48",))), Has("place", ("manila",))),
            "48th ASEAN Summit: held in Manila",
        ),
    ],
)
def test_made(query: Query, words: str) -> None:
    """What is made of a set says so around its words; bounds that today sets are not said."""
    assert PHRASE.of(query) == words


def test_condition() -> None:
    """A condition by itself is what would follow the noun."""
    assert PHRASE.condition(Not(CANADA)) == "not with Canada"


def meetings_(*conditions: Condition) -> Query:
    return Select(Sort.MEETING, both(*conditions) if conditions else All())


QUERIES: dict[str, Query] = {
    "all": meetings_(),
    "with": meetings_(CANADA, Has("place", ("canada",)), years("date", 2010, None), Not(JAPAN)),
    "either": meetings_(Any((CANADA, JAPAN)), years("date", 2019, 2019)),
    "own": meetings_(Holding("partner", 0, 0)),
    "alone": meetings_(JAPAN, Holding("partner", 1, 1), Not(SUMMITS)),
    "named": meetings_(Not(Says("commemorativ", named=True))),
    "hybrid": meetings_(SUMMITS, Has("mode", ("hybrid",)), Has("region", ("europe",))),
    "chaired": meetings_(
        Some(Sort.ATTENDANCE, All((Has("person", ("lee-hsien-loong",)), Has("chaired", ("yes",)))))
    ),
    "plans": Select(
        Sort.PROGRAMME,
        both(Has("kind", ("plan-of-action",)), JAPAN, running(date(2012, 1, 1), date(2012, 12, 31))),
    ),
    "ending": Select(Sort.PROGRAMME, years("end", None, 2025)),
    "partners": Select(Sort.PARTNER, Not(Has("status", ("development-partner",)))),
    "acceded": Select(
        Sort.PARTNER,
        Some(Sort.STEP, both(All((Says("treaty"), Says("amity"))), years("date", 2004, None))),
    ),
    "first": Pick(Select(Sort.MEETING, RUSSIAN), "date", 0),
    "fewest": Peak(Select(Sort.MEETING, RUSSIAN), "document", most=False),
    "cities": Count(Select(Sort.MEETING, RUSSIAN), "city"),
    "often": Tally(Select(Sort.MEETING, RUSSIAN), "city"),
    "claimed": Holds(
        Select(Sort.MEETING, Has("id", ("asean-summit-48",))),
        both(Has("place", ("manila",)), Has("partner", ("japan",)), Has("mode", ("virtual",))),
    ),
    "states": Holds(Select(Sort.PROGRAMME, Has("id", ("asean-charter",))), Has("state", ("in-force",))),
}


@pytest.mark.parametrize(
    ("query", "indonesian", "vietnamese"),
    [
        ("all", "Pertemuan", "Các cuộc họp"),
        (
            "with",
            "Pertemuan dengan Kanada yang diadakan di Kanada sejak 2010, bukan dengan Jepang",
            "Các cuộc họp với Canada tổ chức tại Canada từ năm 2010, không phải với Nhật Bản",
        ),
        (
            "either",
            "Pertemuan dengan Kanada atau Jepang pada 2019",
            "Các cuộc họp với Canada hoặc Nhật Bản trong năm 2019",
        ),
        ("own", "Pertemuan ASEAN sendiri", "Các cuộc họp riêng của ASEAN"),
        (
            "alone",
            "Pertemuan dengan Jepang saja, selain KTT",
            "Các cuộc họp chỉ với Nhật Bản, ngoài hội nghị cấp cao",
        ),
        (
            "named",
            "Pertemuan tanpa “commemorative” dalam namanya",
            "Các cuộc họp không có “commemorative” trong tên",
        ),
        (
            "hybrid",
            "KTT yang diadakan di Eropa yang diadakan secara hibrida",
            "Hội nghị cấp cao tổ chức ở châu Âu tổ chức trực tiếp kết hợp trực tuyến",
        ),
        ("chaired", "Pertemuan yang diketuai Lee Hsien Loong", "Các cuộc họp do Lee Hsien Loong chủ trì"),
        (
            "plans",
            "Rencana aksi dengan Jepang yang berlaku pada 2012",
            "Kế hoạch hành động với Nhật Bản có hiệu lực trong năm 2012",
        ),
        (
            "ending",
            "Program yang berakhir paling lambat 2025",
            "Các chương trình kết thúc muộn nhất là năm 2025",
        ),
        ("partners", "Mitra selain Mitra Pembangunan", "Các đối tác ngoài Đối tác Phát triển"),
        (
            "acceded",
            "Mitra yang bergabung dengan Traktat Persahabatan dan Kerja Sama sejak 2004",
            "Các đối tác tham gia Hiệp ước Thân thiện và Hợp tác từ năm 2004",
        ),
        ("first", "Yang pertama di antara KTT dengan Rusia", "Đầu tiên trong số hội nghị cấp cao với Nga"),
        (
            "fewest",
            "Yang memiliki dokumen paling sedikit di antara KTT dengan Rusia",
            "Có ít văn kiện nhất trong số hội nghị cấp cao với Nga",
        ),
        ("cities", "Kota dari KTT dengan Rusia", "Thành phố của hội nghị cấp cao với Nga"),
        (
            "often",
            "Kota yang paling sering di antara KTT dengan Rusia",
            "Thành phố xuất hiện nhiều nhất trong số hội nghị cấp cao với Nga",
        ),
        (
            "claimed",
            "48th ASEAN Summit: diadakan di Manila dan dengan Jepang dan diadakan secara daring",
            "48th ASEAN Summit: tổ chức tại Manila và với Nhật Bản và tổ chức trực tuyến",
        ),
        ("states", "ASEAN Charter: berlaku", "ASEAN Charter: có hiệu lực"),
    ],
)
def test_queries_are_put_into_words_of_the_language(query: str, indonesian: str, vietnamese: str) -> None:
    """The noun first, the conditions after it; countries by their names, official titles as they are."""
    told = []
    for language in ("id", "vi"):
        with speaking(language):
            told.append(PHRASE.of(QUERIES[query]))
    assert told == [indonesian, vietnamese]


@pytest.mark.parametrize(
    ("by", "at", "words"),
    [
        ("date", 0, "The next of the meetings with Canada"),
        ("ordinal", 0, "The first of the meetings with Canada since 22 November 2026"),
        ("ordinal", -1, "The latest of the meetings with Canada since 22 November 2026"),
    ],
)
def test_only_by_date_the_first_to_come_is_the_next(by: str, at: int, words: str) -> None:
    """By anything else the bound is a condition like others."""
    to_come = Within("date", date(2026, 11, 22), None)
    assert PHRASE.of(Pick(Select(Sort.MEETING, both(CANADA, to_come)), by, at)) == words


@pytest.mark.parametrize(("at", "words"), [(0, "The first 3"), (-1, "The latest 3")])
def test_several_are_picked_from_an_end(at: int, words: str) -> None:
    """The first few from the one, the latest from the other."""
    picked = Pick(Select(Sort.MEETING, CANADA), "date", at, 3)
    assert PHRASE.of(picked) == f"{words} of the meetings with Canada"


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        ((2016, 2016), (2020, 2020), "Programmes for 2016–2020"),
        ((None, 2020), (2016, None), "Programmes in force from 2016 to 2020"),
        ((2016, None), (2020, None), "Programmes beginning from 2016 on ending from 2020 on"),
        ((2016, None), (2020, 2020), "Programmes beginning from 2016 on ending in 2020"),
        ((2016, 2016), (2020, None), "Programmes beginning in 2016 ending from 2020 on"),
    ],
)
def test_years_are_said_as_one_where_both_are_whole(
    begin: tuple[int | None, int | None], end: tuple[int | None, int | None], words: str
) -> None:
    """Or where they are the bounds of a time that a programme runs in; else each is said."""
    assert of(Sort.PROGRAMME, years("begin", *begin), years("end", *end)) == words


@pytest.mark.parametrize(("sort", "noun"), [(Sort.TERM, "Terms"), (Sort.COORDINATOR, "Coordinators")])
def test_what_lasts_is_said_to_be_in_a_time(sort: Sort, noun: str) -> None:
    """Of what has a beginning alone, that it has not begun and ended is said apart."""
    begun, over = Not(Within("begin", date(2025, 1, 1), None)), Not(Within("end", None, date(2023, 12, 31)))
    assert of(sort, begun, over) == f"{noun} in 2024"
    assert of(sort, over) == f"{noun} since 2024"
    assert of(sort, begun) == f"{noun} until 2024"
    assert of(Sort.PROGRAMME, begun) == "Programmes not beginning from 2025 on"


@pytest.mark.parametrize(
    ("ref", "title"),
    [
        (Ref(Kind.MEETING, "asean-uk-som-1"), "The 1st ASEAN-UK Senior Officials' Meeting"),
        (Ref(Kind.PARTNER, "norway"), "Norway"),
    ],
)
def test_a_record_begins_a_sentence_with_a_capital(ref: Ref, title: str) -> None:
    """With its article where it is counted."""
    assert PHRASE.title(ref) == title


def test_several_that_are_to_come_are_the_next() -> None:
    """The bound that today sets is not said."""
    to_come = Select(Sort.MEETING, both(CANADA, Within("date", date(2026, 11, 22))))
    assert PHRASE.of(Pick(to_come, "date", 0, 2)) == "The next 2 of the meetings with Canada"


def test_records_named_by_themselves_are_all_meant() -> None:
    """Joined by 'and'."""
    both_ = Select(Sort.MEETING, Has("id", ("asean-uk-som-1", "asean-uk-som-2")))
    name = "ASEAN-UK Senior Officials' Meeting"
    assert PHRASE.of(both_) == f"1st {name} and the 2nd {name}"


def test_what_is_counted_apart_is_said_by_what() -> None:
    """Not as the one that is most frequent."""
    assert PHRASE.apart(Tally(Select(Sort.MEETING, RUSSIAN), "date")) == "Summits with Russia by year"


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (Within("force", date(2009, 1, 1), date(2009, 12, 31)), "that took effect in 2009"),
        (Within("force", None, date(1999, 12, 31)), "that took effect by 1999"),
    ],
)
def test_when_an_agreement_took_effect_is_said_so(time: Within, words: str) -> None:
    """And not that it was until then."""
    assert words in PHRASE.of(Select(Sort.PROGRAMME, Some(Sort.INSTRUMENT, time)))


def phrased(_: str, written: str) -> str:
    """The phrase of a written query."""
    return PHRASE.of(read(written))


@pytest.mark.parametrize(("what", "written", "phrase"), lines("answer/phrases.tsv"))
def test_a_query_is_said_in_plain_words(what: str, written: str, phrase: str) -> None:
    """Whoever asked sees by them what was understood."""
    assert phrased(what, written) == phrase
