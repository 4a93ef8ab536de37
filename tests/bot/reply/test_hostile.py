from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answer.answer import Answer, Card, Choice, Fact, Guide, Listing, Reason, Refusal
from bot.answer.lists import meetings_of, programmes_of, refs
from bot.reply.press import read_press
from bot.reply.render import render
from bot.reply.reply import units
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import BodyKind, Level, Mode, PartnerKind, PartnerStatus, PlaceKind, ProgrammeKind
from store.records import (
    Adoption,
    Attendance,
    Body,
    Coordinator,
    Document,
    Meeting,
    NextStep,
    Partner,
    Person,
    Place,
    Pledge,
    Programme,
    Record,
    Series,
    Source,
    Step,
    Topic,
)
from tests.bot.reply.limits import check

NASTY = (
    "<b>&\"'</b>",
    "</a><script>",
    "&amp;lt;",
    "\u202eمرحبا\u202c",
    "👩‍👩‍👧‍👦" * 400,
    "x" * 10_000,
    "a\nb\tc",
    "\ud83d",
    "@everyone /start",
)
TEXT = st.sampled_from(NASTY) | st.text(max_size=30)
ID = st.sampled_from(["one", "two", "a" * 300])
MANY = st.lists(TEXT, max_size=12).map(tuple)
IDS = st.lists(ID, max_size=3).map(tuple)
DATE = st.builds(PartialDate, st.integers(1, 9999), st.none() | st.integers(1, 12))
SOURCES = st.lists(st.builds(Source, TEXT | st.just('https://x.example/?a=<&b="'), TEXT), max_size=3).map(
    tuple
)
MAYBE = st.none() | TEXT

MEETING = st.builds(
    Meeting,
    ID,
    TEXT,
    ID,
    st.sampled_from(Level),
    DATE,
    TEXT,
    SOURCES,
    partners=IDS,
    acronym=MAYBE,
    places=IDS,
    venue=MAYBE,
    mode=st.none() | st.sampled_from(Mode),
    attendances=st.lists(st.builds(Attendance, st.none() | ID, MAYBE, MAYBE, st.booleans()), max_size=12).map(
        tuple
    ),
    topics=IDS,
    programmes=IDS,
    bodies=IDS,
    documents=st.lists(st.builds(Document, TEXT, st.none() | ID), max_size=12).map(tuple),
    pledges=st.lists(st.builds(Pledge, ID, st.just(Decimal("1e9")), TEXT, MAYBE, st.none() | ID)).map(tuple),
    highlights=MANY,
    next=st.none() | st.builds(NextStep, TEXT, st.none() | DATE, st.none() | ID),
)
PARTNER = st.builds(
    Partner,
    ID,
    TEXT,
    st.sampled_from(PartnerKind),
    st.sampled_from(PartnerStatus),
    TEXT,
    SOURCES,
    history=st.lists(st.builds(Step, TEXT, st.none() | DATE, MAYBE), max_size=12).map(tuple),
    coordinators=st.lists(st.builds(Coordinator, ID, st.none() | DATE), max_size=3).map(tuple),
)
PROGRAMME = st.builds(
    Programme,
    ID,
    TEXT,
    st.sampled_from(ProgrammeKind),
    TEXT,
    SOURCES,
    acronym=MAYBE,
    since=st.none() | DATE,
    until=st.none() | DATE,
    partners=IDS,
    adopted=st.none() | st.builds(Adoption, st.none() | DATE, MAYBE, st.none() | ID, st.none() | ID),
    topics=IDS,
)
RECORD = st.one_of(
    MEETING,
    PARTNER,
    PROGRAMME,
    st.builds(Series, ID, TEXT, st.sampled_from(Level), MAYBE),
    st.builds(Body, ID, TEXT, st.sampled_from(BodyKind), TEXT, SOURCES, MAYBE, place=st.none() | ID),
    st.builds(Person, ID, TEXT),
    st.builds(Place, ID, TEXT, st.sampled_from(PlaceKind), st.none() | ID),
    st.builds(Topic, ID, TEXT),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(RECORD, min_size=1, max_size=8), TEXT, st.integers(0, 30))
def test_no_record_makes_a_reply_that_telegram_refuses(records: list[Record], lead: str, page: int) -> None:
    """Whatever records hold, Telegram accepts each reply about them and each that its buttons open."""
    catalogue = Catalogue(records)
    known = refs(catalogue)
    answers: list[Answer] = [
        *map(Card, known),
        *(meetings_of(ref, catalogue) for ref in known),
        *(programmes_of(ref, catalogue) for ref in known),
        Listing(lead, known * 9),
        Choice(lead, known[:6]),
        Refusal(Reason.NOT_RECORDED, lead, known, known),
        Fact(lead, known, (), lead),
        Guide(),
    ]
    for answer in answers:
        reply = render(answer, catalogue, page)
        assert reply is not None
        if (text := check(reply)) and isinstance(answer, Card):
            assert units(text) <= 900
        for row in reply.buttons:
            for button in row:
                press = read_press(button.data, catalogue, date(2026, 11, 21), answer)
                assert press is not None
                opened = render(press.answer, catalogue, page, press.part)
                assert opened is not None
                check(opened)
