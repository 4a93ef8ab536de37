"""The packaged catalogue: that it holds the two documents it started from, and keeps to its own rules."""

import unicodedata
from collections import Counter
from decimal import Decimal

import pytest

from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import MEMBERS, Kind, PartnerKind, PlaceKind, Ref
from store.reading import read_packaged
from store.records import Meeting, Pledge
from store.territories import territory_names

SOM, SECRETARIATS = "asean-uk-som-1", "asean-un-secretariats-2016"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue(read_packaged())


def plain(name: str) -> str:
    """Without case and accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name) if sign.isascii()).casefold()


def linked(meeting: Meeting) -> set[Ref]:
    """What a meeting leads to, the partners' and its own next steps included."""
    refs = {
        *(Ref(Kind.PARTNER, one) for one in meeting.partners),
        *(Ref(Kind.PROGRAMME, one) for one in meeting.programmes),
        *(Ref(Kind.TOPIC, one) for one in meeting.topics),
        *(Ref(Kind.BODY, one) for one in meeting.bodies),
        *(Ref(Kind.PLACE, one) for one in meeting.places),
        *(Ref(Kind.PERSON, one.person) for one in meeting.attendances if one.person),
        Ref(Kind.SERIES, meeting.series),
    }
    if meeting.next and meeting.next.meeting and meeting.next.place:
        refs |= {Ref(Kind.MEETING, meeting.next.meeting), Ref(Kind.PLACE, meeting.next.place)}
    return refs


@pytest.mark.parametrize(
    ("meeting", "name", "kind", "identity"),
    [
        (SOM, "United Kingdom", Kind.PARTNER, "united-kingdom"),
        (SOM, "UK", Kind.PARTNER, "united-kingdom"),
        (SOM, "AUKSOM", Kind.SERIES, "asean-uk-som"),
        (SOM, "London", Kind.PLACE, "london"),
        (SOM, "ASEAN Secretariat", Kind.BODY, "asean-secretariat"),
        (SOM, "Violent extremism", Kind.TOPIC, "counter-terrorism"),
        (SOM, "Cybersecurity", Kind.TOPIC, "cybersecurity"),
        (SOM, "Transnational crime", Kind.TOPIC, "transnational-crime"),
        (SOM, "Maritime cooperation", Kind.TOPIC, "maritime"),
        (SOM, "Digital integration", Kind.TOPIC, "digital-economy"),
        (SOM, "Clean energy", Kind.TOPIC, "energy"),
        (SOM, "Food security", Kind.TOPIC, "food-security"),
        (SOM, "Sustainable infrastructure", Kind.TOPIC, "infrastructure"),
        (SOM, "Environment", Kind.TOPIC, "environment"),
        (SOM, "Climate change", Kind.TOPIC, "climate-change"),
        (SOM, "People-to-people exchanges", Kind.TOPIC, "people-to-people"),
        (SOM, "Connectivity", Kind.TOPIC, "connectivity"),
        (SOM, "Smart cities", Kind.TOPIC, "smart-cities"),
        (SOM, "Education", Kind.TOPIC, "education"),
        (SOM, "Human resource development", Kind.TOPIC, "education"),
        (SOM, "Technical and vocational education and training", Kind.TOPIC, "tvet"),
        (SOM, "Public health", Kind.TOPIC, "health"),
        (SOM, "Post-pandemic recovery", Kind.TOPIC, "covid-19"),
        (SOM, "Multilateral trading system", Kind.TOPIC, "trade"),
        (SOM, "ASEAN centrality", Kind.TOPIC, "asean-centrality"),
        (SOM, "East Sea", Kind.TOPIC, "south-china-sea"),
        (SOM, "Ukraine", Kind.TOPIC, "ukraine"),
        (SOM, "Master Plan on ASEAN Connectivity", Kind.PROGRAMME, "mpac-2025"),
        (SOM, "MPAC", Kind.PROGRAMME, "mpac-2025"),
        (SOM, "ASEAN Smart Cities Network", Kind.PROGRAMME, "ascn"),
        (SOM, "ASCN", Kind.PROGRAMME, "ascn"),
        (SOM, "IAI Work Plan IV (2021-2025)", Kind.PROGRAMME, "iai-work-plan-4"),
        (SOM, "COVID-19 ASEAN Response Fund", Kind.PROGRAMME, "covid-19-asean-response-fund"),
        (
            SOM,
            "ASEAN Regional Reserve of Medical Supplies for Public Health Emergencies",
            Kind.PROGRAMME,
            "rrms",
        ),
        (SOM, "RRMS", Kind.PROGRAMME, "rrms"),
        (SOM, "ASEAN Center for Public Health Emergencies and Emerging Diseases", Kind.PROGRAMME, "acpheed"),
        (SOM, "ACPHEED", Kind.PROGRAMME, "acpheed"),
        (SOM, "ASEAN Comprehensive Recovery Framework", Kind.PROGRAMME, "acrf"),
        (SOM, "ASEAN Comprehensive Recovery Framework and its Implementation Plan", Kind.PROGRAMME, "acrf"),
        (
            SOM,
            "ASEAN-UK Joint Ministerial Declaration on Future Economic Cooperation",
            Kind.PROGRAMME,
            "asean-uk-joint-ministerial-declaration-2021",
        ),
        (
            SOM,
            "Plan of Action to Implement the ASEAN-UK Dialogue Partnership for 2022-2026",
            Kind.PROGRAMME,
            "asean-united-kingdom-poa-2022-2026",
        ),
        (SOM, "ASEAN-UK Ministerial Meeting 2022", Kind.MEETING, "asean-uk-pmc-2022"),
        (SOM, "Phnom Penh", Kind.PLACE, "phnom-penh"),
        (SECRETARIATS, "United Nations", Kind.PARTNER, "united-nations"),
        (SECRETARIATS, "ASEAN-UN Secretariat-to-Secretariat Meeting", Kind.SERIES, "asean-un-secretariats"),
        (SECRETARIATS, "Jakarta", Kind.PLACE, "jakarta"),
        (SECRETARIATS, "ASEAN Secretariat", Kind.BODY, "asean-secretariat"),
        (SECRETARIATS, "Miroslav Jenca", Kind.PERSON, "miroslav-jenca"),
        (SECRETARIATS, "Le Luong Minh", Kind.PERSON, "le-luong-minh"),
        (SECRETARIATS, "Kyung-Wha Kang", Kind.PERSON, "kang-kyung-wha"),
        (SECRETARIATS, "Haoliang Xu", Kind.PERSON, "haoliang-xu"),
        (SECRETARIATS, "Lakshmi Puri", Kind.PERSON, "lakshmi-puri"),
        (SECRETARIATS, "Kaveh Zahedi", Kind.PERSON, "kaveh-zahedi"),
        (SECRETARIATS, "UNDG", Kind.BODY, "undg"),
        (SECRETARIATS, "UNDP", Kind.BODY, "undp"),
        (SECRETARIATS, "UNWOMEN", Kind.BODY, "un-women"),
        (SECRETARIATS, "UNESCAP", Kind.BODY, "un-escap"),
        (SECRETARIATS, "2030 Sustainable Development Agenda", Kind.PROGRAMME, "2030-agenda"),
        (SECRETARIATS, "ASEAN Community Vision 2025", Kind.PROGRAMME, "asean-community-vision-2025"),
        (
            SECRETARIATS,
            "Plan of Action on Preventing Violent Extremism",
            Kind.PROGRAMME,
            "un-pve-plan-of-action",
        ),
        (SECRETARIATS, "Paris Climate Change Summit", Kind.BODY, "cop21"),
        (SECRETARIATS, "World Humanitarian Summit", Kind.BODY, "world-humanitarian-summit"),
        (
            SECRETARIATS,
            "Summit on Addressing Large Movement of Refugees and Migrants",
            Kind.BODY,
            "un-summit-refugees-migrants",
        ),
    ],
)
def test_the_starting_documents_are_complete(
    catalogue: Catalogue, meeting: str, name: str, kind: Kind, identity: str
) -> None:
    """What either document names is a record that answers to that name and is linked to its meeting."""
    record = catalogue.get(Ref(kind, identity))
    assert record is not None
    names = {record.name, getattr(record, "acronym", None) or record.name, *record.aliases}
    assert plain(name) in {plain(one) for one in names}
    assert Ref(kind, identity) in linked(catalogue.meetings[meeting])


def test_the_meetings_before_them_are_there(catalogue: Catalogue) -> None:
    """The meetings that the documents look back on are records, and the UK's history leads to its own."""
    summit, ministers = catalogue.meetings["asean-un-summit-7"], catalogue.meetings["amm-54"]
    assert (summit.date, summit.partners) == (PartialDate(2015, 11), ("united-nations",))
    assert (ministers.ordinal, ministers.date) == (54, PartialDate(2021, 8, 2))
    steps = {step.meeting: step.date for step in catalogue.partners["united-kingdom"].history}
    assert steps["amm-54"] == ministers.date


def test_the_first_document_is_told(catalogue: Catalogue) -> None:
    """Day, sum and next step of the senior officials' meeting."""
    meeting = catalogue.meetings[SOM]
    assert meeting.date == PartialDate(2022, 7, 6)
    assert meeting.pledges == (
        Pledge("united-kingdom", Decimal(1_000_000), "GBP", programme="covid-19-asean-response-fund"),
    )
    assert meeting.next
    assert (meeting.next.date, meeting.next.place) == (PartialDate(2022, 8, 4), "phnom-penh")


def test_the_second_document_is_told(catalogue: Catalogue) -> None:
    """Day and house of the secretariats' meeting, and everybody's role there."""
    meeting = catalogue.meetings[SECRETARIATS]
    assert (meeting.date, meeting.venue) == (PartialDate(2016, 3, 30), "ASEAN Secretariat")
    assert {one.person: one.role for one in meeting.attendances} == {
        "miroslav-jenca": "UN Assistant Secretary-General for Political Affairs, head of the UN delegation",
        "le-luong-minh": "Secretary-General of ASEAN, head of the ASEAN Secretariat's side",
        "kang-kyung-wha": (
            "UN Assistant Secretary-General for Humanitarian Affairs and Deputy Emergency Relief Coordinator"
        ),
        "haoliang-xu": (
            "UN Assistant Secretary-General, Regional UNDG Asia-Pacific Chair"
            " and UNDP Regional Director for Asia and the Pacific"
        ),
        "lakshmi-puri": (
            "UN Assistant Secretary-General for Intergovernmental Support and Strategic Partnerships"
            " of UN Women"
        ),
        "kaveh-zahedi": "Deputy Executive Secretary of UNESCAP",
    }
    summit = catalogue.bodies["un-summit-refugees-migrants"]
    assert (summit.date, summit.place) == (PartialDate(2016, 9), "new-york")


def test_topics_share_no_name(catalogue: Catalogue) -> None:
    """What people call a topic leads to one topic."""
    names = Counter(
        name
        for topic in catalogue.topics.values()
        for name in {plain(one) for one in (topic.name, topic.id.replace("-", " "), *topic.aliases)}
    )
    assert {name for name, times in names.items() if times > 1} == set()


def test_partners_and_countries_answer_in_every_language(catalogue: Catalogue) -> None:
    """Countries among partners and places have codes that CLDR knows; ASEAN has all its members."""
    countries = [place.iso for place in catalogue.places.values() if place.kind is PlaceKind.COUNTRY]
    countries += [
        partner.iso for partner in catalogue.partners.values() if partner.kind is PartnerKind.COUNTRY
    ]
    assert set(countries) - set(territory_names()) == set()
    assert {"BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"} <= {
        place.iso for place in catalogue.places.values()
    }


def test_meetings_of_a_partner_may_be_counted(catalogue: Catalogue) -> None:
    """The links hold in both directions, and a series' ordinals are given once."""
    counted = Counter((one.series, one.ordinal) for one in catalogue.meetings.values() if one.ordinal)
    assert {key for key, times in counted.items() if times > 1} == set()
    assert catalogue.meetings_of(Ref(Kind.SERIES, "asean-uk-som"))[-1].id == SOM


def test_the_treaty_and_the_histories_agree(catalogue: Catalogue) -> None:
    """Where a partner's history tells of its accession to the treaty, the day is that of the party."""
    parties = {one.partner: one.date for one in catalogue.programmes["tac"].parties if one.partner}
    told = [
        (step.date, parties[partner.id])
        for partner in catalogue.partners.values()
        for step in partner.history
        if "Treaty of Amity" in step.event and step.date
    ]
    assert len(told) >= 10
    assert [(step, party) for step, party in told if step != party] == []


def test_members_are_places_and_no_partners(catalogue: Catalogue) -> None:
    """Each member has its country's code and bears its name; none is a partner."""
    for member in catalogue.members.values():
        place = catalogue.places[member.place]
        assert (place.iso, place.name) == (member.iso, member.name)
    assert catalogue.members.keys().isdisjoint(catalogue.partners)
    assert {one.iso for one in catalogue.member_states} == MEMBERS
