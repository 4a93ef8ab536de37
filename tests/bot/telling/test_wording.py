from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telling.wording import (
    about,
    adopted,
    attendant,
    canonical,
    counted_meetings,
    listed,
    place_in_full,
    short,
    shortened,
    stopped,
    tallied,
    where,
    with_article,
    words,
)
from bot.texts.text import speaking
from store.kinds import Holder, Mode, PlaceKind
from store.records import Adoption, Attendance, Office, Person, Place, Record, Term, Topic
from tests.bot.answer.world import PLAN_2, day, desk
from tests.bot.small import BATES, LONDON, MPAC, SOM, SOM_1, UK, meeting, shelf


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("In London", "In London."), ("In Washington, D.C.", "In Washington, D.C."), ("Who?", "Who?")],
)
def test_a_sentence_has_one_full_stop(text: str, sentence: str) -> None:
    """A full stop is added where there is none."""
    assert stopped(text) == sentence


@pytest.mark.parametrize(
    ("parts", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_a_row_ends_in_and(parts: list[str], text: str) -> None:
    """Commas stand between all but the last two."""
    assert listed(parts) == text


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("United Kingdom", "the United Kingdom"),
        ("Republic of Korea", "the Republic of Korea"),
        ("European Union", "the European Union"),
        ("Pacific Alliance", "the Pacific Alliance"),
        ("Japan", "Japan"),
        ("South Africa", "South Africa"),
    ],
)
def test_names_bear_the_article_that_english_gives_them(name: str, written: str) -> None:
    """Unions and kingdoms have an article, countries none."""
    assert with_article(name) == written


@pytest.mark.parametrize(
    ("adoption", "text"),
    [
        (None, ""),
        (Adoption(), ""),
        (Adoption(day("2016-09")), "Adopted September 2016"),
        (Adoption(day("2016"), place="london"), "Adopted 2016 in London"),
        (Adoption(at="28th ASEAN Summit"), "Adopted at the 28th ASEAN Summit"),
        (
            Adoption(day("2021-08-02"), "AMM", "amm-54", "da-nang"),
            "Adopted 2 August 2021 at the 54th ASEAN Foreign Ministers' Meeting in Da Nang",
        ),
    ],
)
def test_an_adoption_tells_what_is_known_of_it(adoption: Adoption | None, text: str) -> None:
    """Day, meeting and place stand in this order, each only where it is recorded."""
    catalogue = desk().catalogue
    assert adopted(replace(catalogue.programmes[PLAN_2.id], adopted=adoption), catalogue) == text


def test_a_record_of_two_meetings_counts_twice() -> None:
    """Where a title is double, meetings and records are told apart."""
    meetings = list(desk().catalogue.meetings.values())[:2]
    assert counted_meetings(meetings) == "2 meetings"
    double = replace(meetings[0], title="1st and 2nd Talks", ordinal=None)
    assert counted_meetings([*meetings[1:], double]) == "3 meetings in 2 records"


def test_a_count_tells_records_where_they_are_fewer_than_meetings() -> None:
    """Not beside one record, of which nobody would ask in how many it is."""
    meetings = list(desk().catalogue.meetings.values())[:2]
    double = replace(meetings[0], title="1st and 2nd Talks", ordinal=None)
    assert tallied(meetings) == ("2", 2)
    assert tallied([double]) == ("2", 2)
    assert tallied([double, meetings[1], Topic("tea", "Tea"), None]) == ("5 in 4 records", 5)


def test_a_record_is_named_in_short_by_its_acronym() -> None:
    """By its name where it has none."""
    plan = shelf().catalogue.programmes[MPAC.id]
    assert short(plan) == "MPAC 2025"
    assert short(replace(plan, acronym=None)) == plan.name
    assert short(Topic("tea", "Tea")) == "Tea"


def test_labels_in_another_language() -> None:
    """What tells a record apart is in the language, titles as they are."""
    catalogue = shelf().catalogue
    told = []
    for code in ("id", "vi"):
        with speaking(code):
            refs = (UK, MPAC, SOM, LONDON)
            told.append([about(catalogue.record(ref), catalogue) for ref in refs])
    assert told == [
        [
            "Mitra Wicara sejak 2 Agustus 2021",
            "rencana induk · 2016 – 2025",
            "seri 2 pertemuan",
            "kota di United Kingdom",
        ],
        [
            "Đối tác Đối thoại từ ngày 2 tháng 8, 2021",
            "kế hoạch tổng thể · 2016–2025",
            "chuỗi 2 cuộc họp",
            "thành phố ở United Kingdom",
        ],
    ]


def test_only_english_has_articles() -> None:
    with speaking("id"):
        assert with_article("United Kingdom") == "United Kingdom"


def test_a_slug_that_has_no_words_of_its_own_is_written_out() -> None:
    assert (words("plan-of-action"), words("asean-un-day")) == ("plan of action", "ASEAN UN day")


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (Attendance(BATES.id, "Head"), "Jenny Bates (Head)"),
        (Attendance(BATES.id, "Head", "Norway"), "Jenny Bates (Head)"),
        (Attendance(BATES.id, None, "Norway"), "Jenny Bates (Norway)"),
        (Attendance(BATES.id, None), "Jenny Bates"),
        (Attendance(None, "An observer"), "An observer"),
        (Attendance(None, None, "Norway"), "Norway"),
        (Attendance(None, None), ""),
    ],
)
def test_somebody_is_told_by_what_is_known_of_them(one: Attendance, said: str) -> None:
    """The name with the role, else with the country; what there is alone where no name is recorded."""
    assert attendant(one, shelf().catalogue) == said


def test_ten_things_are_told_in_one_sentence() -> None:
    """Of more it is said how many."""
    said = [str(number) for number in range(12)]
    assert shortened(said[:10]) == "; ".join(said[:10])
    assert [shortened(said[:count]).rsplit("; ", 1)[1] for count in (11, 12)] == ["and 1 more", "and 2 more"]


def test_a_place_is_told_apart_by_what_it_lies_in() -> None:
    """By the country of a city; what lies in nothing is told by what it is."""
    catalogue = shelf(Place("westminster", "Westminster", PlaceKind.CITY, LONDON.id)).catalogue
    places = [catalogue.places[one] for one in ("westminster", LONDON.id, "united-kingdom")]
    assert [about(one, catalogue) for one in places] == [
        "city in United Kingdom", "city in United Kingdom", "country",
    ]  # fmt: skip


def test_a_person_is_told_apart_by_the_latest_role_at_a_meeting() -> None:
    """Else by the office last held, else as a person."""
    others = [Attendance("ana", "Somebody else's role"), Attendance("bo", None)]
    terms = (Term("cy", None, day("2001")),)
    records: list[Record] = [
        Person("ana", "Ana"),
        Person("bo", "Bo"),
        Person("cy", "Cy"),
        meeting(3, "2024", attendances=(*others, Attendance(BATES.id, "Envoy"))),
        Office("clerk", "Clerk", Holder.PERSON, "", (), terms=(Term("cy", None, day("1999")),)),
        Office("chair", "Chair", Holder.PERSON, "", (), terms=terms),
    ]
    catalogue = shelf(*records).catalogue
    told = {one: about(catalogue.people[one], catalogue) for one in ("ana", "bo", "cy", BATES.id)}
    assert told == {"ana": "Somebody else's role", "bo": "person", "cy": "Chair", BATES.id: "Envoy"}


def test_what_a_card_states_is_known_in_canonical_form() -> None:
    """Days in ISO 8601 with places, the adoption before the years in force, a status with its day."""
    catalogue = shelf().catalogue
    refs = (SOM_1, MPAC, UK, LONDON)
    assert [canonical(catalogue.record(ref), catalogue) for ref in refs] == [
        ("2022-07-06", "London"),
        ("2016-09-06", "2016", "2025"),
        ("dialogue-partner", "2021-08-02"),
        (),
    ]
    bare = replace(catalogue.programmes[MPAC.id], adopted=None)
    assert canonical(bare, catalogue) == ("2016", "2025")


def test_a_place_in_full_is_the_place_and_its_country() -> None:
    """Nothing of what lies between them, of a country nothing twice, nothing of what is no place."""
    catalogue = shelf(Place("westminster", "Westminster", PlaceKind.CITY, LONDON.id)).catalogue
    told = [place_in_full(one, catalogue) for one in ("westminster", LONDON.id, "united-kingdom", "none")]
    assert told == ["Westminster, United Kingdom", "London, United Kingdom", "United Kingdom", ""]


def test_where_a_meeting_met_is_told_by_its_cities_and_how_it_met() -> None:
    """Each only where it is known; in person is not said."""
    catalogue = shelf().catalogue
    one = catalogue.meetings[SOM_1.id]
    held = [(one.places, Mode.HYBRID), (one.places, Mode.IN_PERSON), ((), Mode.VIRTUAL), ((), None)]
    told = [where(replace(one, places=places, mode=mode), catalogue) for places, mode in held]
    assert told == ["London, hybrid", "London", "virtual", ""]
