"""The two documents that the catalogue began with: each thing that they name is found by a question.

One reports the first ASEAN-UK Senior Officials' Meeting of 2022, the other the ASEAN-UN
Secretariat-to-Secretariat Meeting of 2016.
"""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Refusal
from bot.desk import Desk, Message

TODAY = date(2026, 11, 21)
SOM, SECRETARIATS = "asean-uk-som-1", "asean-un-secretariats-2016"
TOPICS = (
    "counter terrorism",
    "cybersecurity",
    "transnational crime",
    "maritime cooperation",
    "clean energy",
    "food security",
    "infrastructure",
    "environment",
    "climate change",
    "people-to-people exchanges",
    "connectivity",
    "education",
    "vocational training",
    "public health",
    "covid-19",
    "south china sea",
    "ukraine",
)


def ids(answer: Answer) -> tuple[str, ...]:
    match answer:
        case Card():
            return (answer.ref.id,)
        case Fact() | Listing() | Choice() | Refusal():
            return tuple(ref.id for ref in answer.refs)
        case _:
            return ()


def ask(desk: Desk, text: str) -> Answer:
    return desk.take(Message(text), TODAY).answer


@pytest.mark.parametrize(
    ("asked", "about", "values"),
    [
        ("when was the first asean-uk senior officials' meeting", SOM, ("2022-07-06",)),
        ("where was the 1st AUKSOM", SOM, ("London",)),
        (
            "when was dialogue partner status conferred on the uk",
            "united-kingdom",
            ("2021-08-02", "54th ASEAN Foreign Ministers' Meeting"),
        ),
        ("how much did the uk give to the covid-19 asean response fund", SOM, ("1000000 GBP",)),
        ("uk pledge at the 1st AUKSOM, how much", SOM, ("1000000 GBP",)),
        ("when was the uk post ministerial conference in 2022", "asean-uk-pmc-2022", ("2022-08-04",)),
        ("where was the uk pmc 2022", "asean-uk-pmc-2022", ("Phnom Penh",)),
        (
            "what was the next step after the 1st asean-uk som",
            SOM,
            (
                "ASEAN Post Ministerial Conference 10+1 Session with the United Kingdom",
                "2022-08-04",
                "Phnom Penh",
            ),
        ),
        (
            "when was the asean-uk joint ministerial declaration on future economic cooperation adopted",
            "asean-uk-joint-ministerial-declaration-2021",
            ("2021-09-15",),
        ),
        ("when was the 54th asean foreign ministers' meeting", "amm-54", ("2021-08-02",)),
        ("where was the asean-un secretariat meeting in march 2016", SECRETARIATS, ("Jakarta",)),
        (
            "when was the asean-un secretariat-to-secretariat meeting in jakarta 2016",
            SECRETARIATS,
            ("2016-03-30",),
        ),
        (
            "who led the un delegation at the secretariat-to-secretariat meeting in 2016",
            SECRETARIATS,
            ("Miroslav Jenča",),
        ),
        ("when was the 7th asean-un summit", "asean-un-summit-7", ("2015-11",)),
    ],
)
def test_facts_are_told(packaged_desk: Desk, asked: str, about: str, values: tuple[str, ...]) -> None:
    """Dates, places, people, sums and next steps are answered with the record and the value."""
    told = ask(packaged_desk, asked)
    assert isinstance(told, Fact)
    assert told.refs[0].id == about
    assert tuple(value for value in values if value not in told.values) == ()


@pytest.mark.parametrize(
    ("asked", "about"),
    [
        ("what is the master plan on asean connectivity 2025", "mpac-2025"),
        ("what is ASCN", "ascn"),
        ("what is the asean smart cities network", "ascn"),
        ("what is the IAI work plan IV", "iai-work-plan-4"),
        ("what is the RRMS", "rrms"),
        ("what is the asean regional reserve of medical supplies", "rrms"),
        ("what is ACPHEED", "acpheed"),
        ("asean centre for public health emergencies and emerging diseases", "acpheed"),
        ("what is the asean comprehensive recovery framework", "acrf"),
        ("covid-19 asean response fund", "covid-19-asean-response-fund"),
        ("asean-uk plan of action 2022-2026", "asean-united-kingdom-poa-2022-2026"),
        ("what is asean community vision 2025", "asean-community-vision-2025"),
        ("2030 agenda for sustainable development", "2030-agenda"),
        ("plan of action on preventing violent extremism", "un-pve-plan-of-action"),
        ("paris climate change summit", "cop21"),
        ("world humanitarian summit", "world-humanitarian-summit"),
        ("summit on refugees and migrants", "un-summit-refugees-migrants"),
        ("un women", "un-women"),
        ("what is UNESCAP", "un-escap"),
        ("undp", "undp"),
        ("asean secretariat", "asean-secretariat"),
        ("united kingdom", "united-kingdom"),
        ("united nations", "united-nations"),
        ("who is Lakshmi Puri", "lakshmi-puri"),
        ("who is Miroslav Jenca", "miroslav-jenca"),
    ],
)
def test_what_is_named_is_found(packaged_desk: Desk, asked: str, about: str) -> None:
    """Programmes, plans, funds, centres, networks, conferences, bodies and people, by name or question."""
    assert ids(ask(packaged_desk, asked)) == (about,)


@pytest.mark.parametrize(
    "person",
    ["Miroslav Jenca", "Le Luong Minh", "Kyung-Wha Kang", "Haoliang Xu", "Lakshmi Puri", "Kaveh Zahedi"],
)
def test_people_lead_to_the_meeting(packaged_desk: Desk, person: str) -> None:
    """Each who was there is found, and with them the meeting."""
    told = ask(packaged_desk, f"which meetings did {person} attend")
    assert isinstance(told, Listing)
    assert ids(told).count(SECRETARIATS) == 1


@pytest.mark.parametrize("topic", TOPICS)
def test_topics_lead_to_the_meeting(packaged_desk: Desk, topic: str) -> None:
    """Whatever was discussed with the United Kingdom is confirmed, and lists its meeting."""
    told = ask(packaged_desk, f"was {topic} discussed at the 1st AUKSOM")
    assert isinstance(told, Fact)
    assert (told.values[0], told.refs[0].id) == ("yes", SOM)
    assert ids(ask(packaged_desk, f"list meetings with the uk in 2022 about {topic}")).count(SOM) == 1


@pytest.mark.parametrize(
    ("place", "about"),
    [
        ("London in 2022", SOM),
        ("Phnom Penh in august 2022", "asean-uk-pmc-2022"),
        ("Jakarta in march 2016", SECRETARIATS),
    ],
)
def test_places_lead_to_the_meeting(packaged_desk: Desk, place: str, about: str) -> None:
    """What was held in a place is listed."""
    assert ids(ask(packaged_desk, f"which meetings were in {place}")).count(about) == 1


@pytest.mark.parametrize(
    "asked",
    [
        "when was the first asean-uk senior oficials meetng",
        "when was the 1st auksom",
        "1st britian asean som when",
        "kapan SOM pertama asean inggris",
    ],
)
def test_the_meeting_is_found_misspelt(packaged_desk: Desk, asked: str) -> None:
    """Slips, nicknames and other languages find it as well."""
    told = ask(packaged_desk, asked)
    assert isinstance(told, Fact)
    assert (told.refs[0].id, told.values) == (SOM, ("2022-07-06",))
