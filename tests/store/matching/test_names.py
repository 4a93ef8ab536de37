"""The names of the packaged catalogue, and how often the matcher finds them."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Level, PartnerKind, PartnerStatus, PlaceKind, Ref
from store.matching.match import Verdict
from store.matching.names import catalogue_names
from store.matching.words import normalise
from store.records import Meeting, Partner, Place, Record, Topic
from tests.bench.catalogue import ASKED, ONE_SLIP, SURE, Names, rows
from tests.bench.slips import ASKED as HEAVY
from tests.bench.slips import SIZES, measured
from tests.bench.typing import with_typos


@pytest.fixture(scope="module")
def names() -> Names:
    return Names()


@pytest.mark.parametrize(
    "typed",
    [
        "Vương quốc Anh",
        "Inggris",
        "สหราชอาณาจักร",
        "GB",
        "Britain",
        "royaume-uni",
        "英国",
        "u.k.",
        "Великобритания",
    ],
)
def test_partner_in_many_languages(names: Names, typed: str) -> None:
    """A partner answers to its names in other languages, its codes and its nicknames."""
    match = names.matcher.find(typed, {Kind.PARTNER})
    assert (match.verdict, match.hits[0].ref.id) == (Verdict.EXACT, "united-kingdom")


@pytest.mark.parametrize(
    ("typed", "kind", "record"),
    [
        ("asean uk som1 londn", Kind.MEETING, "asean-uk-som-1"),
        ("1st UK-ASEAN SOM", Kind.MEETING, "asean-uk-som-1"),
        ("21 aem-eu trade comissioner", Kind.MEETING, "asean-eu-aem-21"),
        ("un secretariat jakarta 2016", Kind.MEETING, "asean-un-secretariats-2016"),
        ("54 amm", Kind.MEETING, "amm-54"),
        ("bali concord two", Kind.PROGRAMME, "bali-concord-2"),
        ("mpac2025", Kind.PROGRAMME, "mpac-2025"),
        ("seanwfz treatty", Kind.PROGRAMME, "seanwfz"),
        ("asean outlok indo pacific", Kind.PROGRAMME, "aoip"),
        ("le luong mihn", Kind.PERSON, "le-luong-minh"),
    ],
)
def test_names_as_people_type_them(names: Names, typed: str, kind: Kind, record: str) -> None:
    """Shorthand, typos and context lead to the record meant, for certain."""
    match = names.matcher.find(typed, {kind})
    assert match.verdict in (Verdict.EXACT, Verdict.CLEAR)
    assert match.hits[0].ref == Ref(kind, record)


def test_meetings_that_share_an_acronym(names: Names) -> None:
    """All meetings of a series are offered for the acronym that they share, the newest first."""
    match = names.matcher.find("auksom", {Kind.MEETING})
    assert match.verdict is Verdict.SEVERAL
    assert [hit.ref.id for hit in match.hits] == ["asean-uk-som-4", "asean-uk-som-2", "asean-uk-som-1"]


@given(st.integers(0, 2**32), st.sampled_from([1, 2]))
def test_misspelt_names_are_found(names: Names, seed: int, typos: int) -> None:
    """A name with the typos it may bear leads to its record, where no other record's name is as near."""
    random = Random(seed)
    words = normalise(random.choice(names.own)[0])
    meant = names.are(words)
    typed = with_typos(words, typos, random)
    assume(typed is not None and not names.rivals(typed, meant, typos))
    match = names.matcher.find(" ".join(typed or ()))
    assert meant & {hit.ref for hit in match.hits}


def test_figures_hold(names: Names) -> None:
    """A sample of the benchmark reaches what is asked of the matcher over the whole catalogue."""
    for row in rows(names, 120, seed=1):
        right, top_three, wrong = ASKED[row.typed]
        assert right is None or (row.right or 0) >= right - 0.01, row
        assert top_three is None or (row.top_three or 0) >= top_three - 0.01, row
        assert row.wrong_and_clear <= wrong + 0.01, row
        assert row.typed != ONE_SLIP or row.clear >= SURE - 0.03, row


def test_names_with_heavier_slips_are_offered_first() -> None:
    """Two slips, in one short word too, leave the right name first of ten thousand, and no other is sure."""
    found = measured(SIZES[0], 300, seed=1)
    first, twenty = HEAVY[SIZES[0]]
    assert found.first >= first - 0.02, found
    assert found.twenty >= twenty - 0.01, found
    assert found.wrong_and_sure <= 0.004, found


@pytest.mark.parametrize(
    ("typed", "record"),
    [
        ("Indonesia", "indonesia"),
        ("Malaisie", "malaysia"),
        ("เวียดนาม", "viet-nam"),
        ("VN", "viet-nam"),
        ("Burma", "myanmar"),
        ("East Timor", "timor-leste"),
        ("ラオス", "lao-pdr"),
        ("Kampuchea", "cambodia"),
        ("phillipines", "philippines"),
        ("PNG", "papua-new-guinea"),
    ],
)
def test_a_member_in_many_languages(names: Names, typed: str, record: str) -> None:
    """A member answers to its names in other languages, its code, older names and typing errors."""
    match = names.matcher.find(typed, {Kind.MEMBER})
    assert match.verdict in (Verdict.EXACT, Verdict.CLEAR)
    assert match.hits[0].ref == Ref(Kind.MEMBER, record)


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("ASEAN", Ref(Kind.BODY, "asean")),
        ("Association of Southeast Asian Nations", Ref(Kind.BODY, "asean")),
        ("东盟", Ref(Kind.BODY, "asean")),
        ("Secretary-General of ASEAN", Ref(Kind.OFFICE, "secretary-general")),
        ("asean secretary general", Ref(Kind.OFFICE, "secretary-general")),
        ("ASEAN Chair", Ref(Kind.OFFICE, "chair")),
        ("CPR chair", Ref(Kind.OFFICE, "cpr-chair")),
    ],
)
def test_asean_and_its_offices_are_found(names: Names, typed: str, ref: Ref) -> None:
    """Asked for by name, of any kind, they are what is meant."""
    match = names.matcher.find(typed)
    assert match.verdict in (Verdict.EXACT, Verdict.CLEAR)
    assert match.hits[0].ref == ref


def test_a_sentence_names_places_and_not_members(names: Names) -> None:
    """'Held in Indonesia' names the place, and 'ASEAN' in a sentence names nothing by itself."""
    spans = names.matcher.spot(normalise("which ASEAN meetings did Indonesia host"))
    kinds = {hit.ref.kind for span in spans for hit in span.hits}
    assert Kind.PLACE in kinds
    assert kinds.isdisjoint({Kind.MEMBER, Kind.OFFICE})
    assert Ref(Kind.BODY, "asean") not in {hit.ref for span in spans for hit in span.hits}


@pytest.mark.parametrize("typed", ["daniel", "nations", "humanitarian", "rules"])
def test_a_word_that_several_names_share_is_not_sure(names: Names, typed: str) -> None:
    """All that it may be are offered, however much better one of them fits."""
    match = names.matcher.find(typed)
    assert match.verdict is Verdict.SEVERAL
    assert len({hit.ref.id for hit in match.hits}) > 1


def test_a_meeting_is_found_by_its_month_where_that_is_known() -> None:
    """One of which only the year is known has no month to be found by."""
    fields = ("talks", Level.SUMMIT, PartialDate(2024, 12), "They met.", ())
    known = Meeting("known", "Talks", *fields)
    unknown = replace(known, id="unknown", date=PartialDate(2024))
    context = {
        name.ref.id: name.context for name in catalogue_names(Catalogue([known, unknown])) if name.context
    }
    assert context == {"known": ("2024", "December"), "unknown": ("2024", "")}


def spoken(*records: Record) -> dict[str, bool]:
    """Each name, and whether a sentence that holds it speaks of its record."""
    return {name.text: name.spoken for name in catalogue_names(Catalogue(records))}


def test_a_word_without_its_accent_is_another_word() -> None:
    """'my' is no 'Mỹ', the United States; what is everyday English itself is a name as it stands."""
    partner = Partner(
        "us", "America", PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER, "", (), aliases=("Mỹ", "Hoa Kỳ")
    )
    assert spoken(partner, Topic("people", "People")) == {
        "America": True,
        "Mỹ": False,
        "Hoa Kỳ": True,
        "People": True,
    }


def test_a_short_foreign_name_is_meant_only_where_it_stands_alone() -> None:
    """'End' is nobody's India in an English sentence, 'Áo' nobody's Austria; longer ones, and those in other
    letters, are."""
    countries = (("india", "IN"), ("austria", "AT"))
    places = [Place(id_, id_.title(), PlaceKind.COUNTRY, iso=iso) for id_, iso in countries]
    names = {name.text: name.spoken for name in catalogue_names(Catalogue(places)) if name.foreign}
    told = {text: names[text] for text in ("End", "Áo", "Inde", "\u5370\u5ea6")}
    assert told == {"End": False, "Áo": False, "Inde": True, "\u5370\u5ea6": True}
