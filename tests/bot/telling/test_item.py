"""Terms, parties, joinings and facts in words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.telling.item import Line, Lines
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import (
    BodyKind,
    Consent,
    Holder,
    Kind,
    PartnerKind,
    PartnershipLevel,
    PartnerStatus,
    PlaceKind,
    ProgrammeKind,
    Ref,
    Standing,
)
from store.query.sort import Item, Sort, inside
from store.records import (
    Applicant,
    Body,
    Coordinator,
    Elevation,
    Fact,
    Instrument,
    Joining,
    Member,
    Office,
    Partner,
    Party,
    Person,
    Place,
    Programme,
    Source,
    Step,
    Term,
)

PAGE = (Source("https://example.org/page", "A page"),)
CHAIR = Office(
    "chair",
    "Chair",
    Holder.MEMBER,
    "It leads.",
    PAGE,
    terms=(
        Term(
            "ana",
            "laos",
            PartialDate(2024),
            PartialDate(2024),
            theme="Together",
            source="https://example.org/a",
        ),
        Term(None, "laos", PartialDate(2016), PartialDate(2016)),
    ),
)
CHIEF = Office(
    "chief", "Chief", Holder.PERSON, "It serves.", PAGE, terms=(Term("ana", "laos", PartialDate(2023)),)
)
LAOS = Member("laos", "Laos", Standing.MEMBER, "laos", "A member.", PAGE)
PACT = Programme(
    "pact",
    "The Pact",
    ProgrammeKind.AGREEMENT,
    "Peace.",
    PAGE,
    parties=(
        Party("laos", None, Consent.ACCESSION, PartialDate(1992, 6, 29), place="vientiane"),
        Party("laos"),
    ),
)
BODY = Body(
    "asean",
    "ASEAN",
    BodyKind.ORGANISATION,
    "States.",
    PAGE,
    facts=(Fact("motto", "Motto", "One", note="Of 2005."),),
)
LINES = Lines(
    Catalogue(
        [
            CHAIR,
            CHIEF,
            LAOS,
            PACT,
            BODY,
            Person("ana", "Ana Li"),
            Place("laos", "Laos", PlaceKind.COUNTRY),
            Place("vientiane", "Vientiane", PlaceKind.CITY, "laos"),
        ]
    )
)


def _items(record: Office | Programme | Body) -> list[Item]:
    return list(inside(record))


def test_a_turn_is_the_members_and_an_office_the_persons() -> None:
    """Whoever holds it first, the other in brackets with the years; the theme, and the page of the term."""
    assert LINES.of(_items(CHAIR)[0]) == Line(
        "Laos (Ana Li, 2024): “Together”",
        ("Laos", "2024", "2024", "Ana Li", "Together"),
        (Ref(Kind.PERSON, "ana"), Ref(Kind.MEMBER, "laos")),
        "https://example.org/a",
    )
    told = LINES.of(_items(CHIEF)[0])
    assert told is not None
    assert told.text == "Ana Li (Laos, from 2023)"


def test_an_item_bears_its_values_its_records_and_its_page() -> None:
    """Of an office the country beside its holder; of a party the member, or the partner that it is."""
    chief = LINES.of(_items(CHIEF)[0])
    assert chief is not None
    assert chief.values == ("Ana Li", "2023", "Laos")
    party = Party(None, "canada", Consent.ACCESSION, PartialDate(2010), source="https://example.org/b")
    canada = Partner("canada", "Canada", PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER, "Across.", PAGE)
    told = Lines(Catalogue([canada])).of(Item(Sort.PARTY, Ref(Kind.PROGRAMME, "pact"), 0, party))
    assert told == Line(
        "Canada (accession, 2010)",
        ("Canada", "2010"),
        (Ref(Kind.PARTNER, "canada"),),
        "https://example.org/b",
    )
    member = LINES.of(_items(PACT)[0], "where")
    assert member is not None
    assert (member.refs, member.source) == ((Ref(Kind.MEMBER, "laos"),), "")
    bare = Party("laos", None, None, PartialDate(1992))
    assert LINES.of(Item(Sort.PARTY, Ref(Kind.PROGRAMME, "pact"), 0, bare), "who") is not None


def test_a_step_bears_its_page() -> None:
    step = Step("Applied", PartialDate(1996), source="https://example.org/c")
    told = LINES.of(Item(Sort.STAGE, Ref(Kind.MEMBER, "laos"), 0, step))
    assert told is not None
    assert (told.source, told.refs) == ("https://example.org/c", (Ref(Kind.MEMBER, "laos"),))


def test_what_is_asked_and_not_recorded_is_not_told() -> None:
    """No theme of a term without one, no day or place of a party, no day where but a year is known."""
    assert LINES.of(_items(CHAIR)[1], "theme") is None
    assert LINES.of(_items(PACT)[1], "when") is None
    assert LINES.of(_items(PACT)[1], "where") is None
    assert LINES.of(_items(CHIEF)[0], "capacity") is None
    assert LINES.of(_items(CHIEF)[0], "when") is not None
    assert Lines(Catalogue([CHIEF]), "day").of(_items(CHIEF)[0], "when") is None


def test_a_text_is_told_with_its_days_and_what_it_did() -> None:
    """Of what is not recorded of it nothing is told."""
    text = Instrument("2nd Text", PartialDate(1998, 7, 25), None, place="vientiane", note="It adds one.")
    item = Item(Sort.INSTRUMENT, Ref(Kind.PROGRAMME, "pact"), 0, text)
    told = LINES.of(item, "when")
    assert told is not None
    assert told.text == "2nd Text (signed 25 July 1998, in Vientiane). It adds one"
    assert told.values == ("2nd Text", "1998-07-25", "Vientiane")
    assert LINES.of(item, "in_force") is None
    assert LINES.called(item) == "2nd Text"


def test_a_party_and_a_fact_are_told() -> None:
    """How it was bound, when and where; a fact with its note."""
    party, fact = LINES.of(_items(PACT)[0], "when"), LINES.of(_items(BODY)[0])
    assert party is not None
    assert party.text == "Laos (accession, 29 June 1992, in Vientiane)"
    assert fact is not None
    assert fact.text == "Motto: One. Of 2005"


def test_a_joining_is_told_with_its_day_and_place() -> None:
    """An observer has none, but the first of its steps."""
    joined = Joining(PartialDate(1997, 7, 23), "Declaration signed", "vientiane")
    member = Member("laos", "Laos", Standing.MEMBER, "laos", "A member.", PAGE, joined=joined)
    assert LINES.member(member).text == "Laos joined on 23 July 1997: Declaration signed, Vientiane"
    observer = Member("laos", "Laos", Standing.OBSERVER, "laos", "It looks on.", PAGE)
    assert LINES.member(observer).text == "Laos is an observer of ASEAN"
    since = replace(observer, history=(Step("Became an observer", PartialDate(1976)),))
    assert LINES.member(since).text == "Laos is an observer of ASEAN: Became an observer, 1976"


def test_coordinators_levels_steps_and_applicants_are_told() -> None:
    """With what is known of when; one that is only known to coordinate on a day with that day."""
    partner = Partner(
        "canada",
        "Canada",
        PartnerKind.COUNTRY,
        PartnerStatus.DIALOGUE_PARTNER,
        "Across the ocean.",
        PAGE,
        coordinators=(Coordinator("laos", as_of=PartialDate(2025, 7, 10)), Coordinator("laos")),
        levels=(Elevation(PartnershipLevel.STRATEGIC_PARTNER, PartialDate(2023, 9, 6), "43rd ASEAN Summit"),),
    )
    applied = Step("Applied for membership", PartialDate(1996, 3, 15))
    member = Member("laos", "Laos", Standing.MEMBER, "laos", "A member.", PAGE, history=(applied,))
    pact = Programme(
        "asked",
        "Asked",
        ProgrammeKind.AGREEMENT,
        "Peace.",
        PAGE,
        applicants=(Applicant("laos", "welcomed", PartialDate(2024), "https://news.example/laos"),),
    )
    lines = Lines(Catalogue([partner, member, pact, Place("laos", "Laos", PlaceKind.COUNTRY)]))
    told = [lines.of(item) for one in (partner, member, pact) for item in inside(one)]
    assert [one.text for one in told if one] == [
        "Laos (known on 10 July 2025)",
        "Laos",
        "Canada: strategic partner, 6 September 2023, at the 43rd ASEAN Summit",
        "Laos: Applied for membership, 15 March 1996",
        "Laos: welcomed (2024)",
    ]
    assert [one.source for one in told if one][-2:] == ["", "https://news.example/laos"]
    assert lines.of(list(inside(partner))[1], "when") is None


def test_items_in_another_language() -> None:
    """Their values stay as the catalogue writes them."""
    told = [LINES.of(_items(CHAIR)[0]), LINES.of(_items(CHIEF)[0]), LINES.of(_items(PACT)[0], "when")]
    for code, said in (
        ("id", ["Laos (Ana Li, 2024): “Together”", "Ana Li (Laos, mulai 2023)"]),
        ("vi", ["Laos (Ana Li, 2024): “Together”", "Ana Li (Laos, từ năm 2023)"]),
    ):
        with speaking(code):
            spoken = [
                LINES.of(_items(CHAIR)[0]),
                LINES.of(_items(CHIEF)[0]),
                LINES.of(_items(PACT)[0], "when"),
            ]
        assert [one.text for one in spoken[:2] if one] == said
        assert [one.values for one in spoken if one] == [one.values for one in told if one]
    with speaking("id"):
        party = LINES.of(_items(PACT)[0])
    assert party is not None
    assert party.text == "Laos (aksesi, 29 Juni 1992, di Vientiane)"


def test_a_number_is_told_with_its_day_and_a_text_is_not() -> None:
    """How many there are changes, a motto does not."""
    owner = Ref(Kind.BODY, "asean")
    number = Fact("members", "Members", "11", date=PartialDate(2025, 10), number=Decimal(11))
    motto = Fact("motto", "Motto", "One", date=PartialDate(2005))
    told = [LINES.of(Item(Sort.FACT, owner, 0, fact)) for fact in (number, motto)]
    assert [one.text for one in told if one] == ["Members: 11 (October 2025)", "Motto: One"]


def test_a_link_to_what_is_not_there_is_told_by_its_id() -> None:
    """Rather an id than nothing, in the text and among the values."""
    party = Party("atlantis", None, Consent.ACCESSION, None, place="poseidonis")
    told = LINES.of(Item(Sort.PARTY, Ref(Kind.PROGRAMME, "pact"), 0, party))
    assert told == Line("atlantis (accession, in poseidonis)", ("atlantis", "poseidonis"), ())


def test_a_step_without_a_day_does_not_tell_when() -> None:
    """One with a day does; asked anything else both are told."""
    undated, dated = Step("Applied"), Step("Applied", PartialDate(1996))
    items = [Item(Sort.STAGE, Ref(Kind.MEMBER, "laos"), 0, step) for step in (undated, dated)]
    assert [LINES.of(item, "when") is not None for item in items] == [False, True]
    assert [one.text for item in items if (one := LINES.of(item))] == ["Laos: Applied", "Laos: Applied, 1996"]


def test_a_note_on_a_term_is_told_where_its_years_are_asked_for() -> None:
    """It says how they are to be understood."""
    term = Term("ana", "laos", PartialDate(2024), note="In turn.")
    item = Item(Sort.TERM, Ref(Kind.OFFICE, "chair"), 0, term)
    assert [one.text for asked in ("", "when", "who") if (one := LINES.of(item, asked))] == [
        "Laos (Ana Li, from 2024)",
        "Laos (Ana Li, from 2024). In turn",
        "Laos (Ana Li, from 2024)",
    ]


def test_a_fact_bears_its_page_and_tells_when_as_exactly_as_is_asked() -> None:
    """A year answers no question for a day."""
    fact = Fact("motto", "Motto", "One", date=PartialDate(2005), source="https://example.org/d")
    item = Item(Sort.FACT, Ref(Kind.BODY, "asean"), 0, fact)
    told = LINES.of(item, "when")
    assert told is not None
    assert told.source == "https://example.org/d"
    exact = Lines(Catalogue([BODY]), "day")
    assert [exact.of(item, asked) is None for asked in ("when", "")] == [True, False]


def test_somebody_is_a_value_by_every_name_and_a_term_without_years_has_a_place() -> None:
    """Whoever asks by another name of theirs gets them, too."""
    ana = Person("ana", "Ana Li", aliases=("Li Ana",))
    lines = Lines(Catalogue([ana, CHAIR, Place("laos", "Laos", PlaceKind.COUNTRY)]))
    item = Item(Sort.TERM, Ref(Kind.OFFICE, "chair"), 0, Term("ana", "laos"))
    told = lines.of(item, "where")
    assert told is not None
    assert told.values == ("Laos", "Ana Li", "Li Ana")
    assert lines.of(item, "when") is None
