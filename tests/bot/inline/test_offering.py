"""What is offered while somebody types in any chat."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.answer import Card
from bot.answer.codes import code
from bot.api import Offered
from bot.desk import Desk, Message
from bot.inline import texts
from bot.inline.offering import PAGE, Offering, asks, read_offset
from bot.reply.html import html
from bot.reply.press import is_want
from bot.reply.render import render
from store.kinds import Kind, Ref
from tests.bot.answer.world import TODAY, UK, UK_SOM_1, desk
from tests.bot.terminal.tdlib import parse


@pytest.fixture(scope="module")
def offering(packaged_desk: Desk) -> Offering:
    return Offering(packaged_desk, TODAY)


def offered(offering: Offering, typed: str, start: int = 0) -> Offered:
    match = offering.match(typed)
    taken = offering.desk.take(Message(typed), TODAY) if asks(match) and not start else None
    return offering.page(match, start, taken)


def check(found: Offered) -> None:
    """Fail if Telegram would refuse what is offered."""
    assert len({one.id for one in found.articles}) == len(found.articles) <= 50
    assert len(found.next_offset.encode()) <= 64
    for one in found.articles:
        assert 1 <= len(one.id.encode()) <= 64
        assert one.title.strip()
        assert "\n" not in one.title + one.description
        text, fault = parse(one.html)
        assert (fault, 1 <= len((text or "").strip().encode("utf-16-le")) // 2 <= 4096) == ("", True)
        data = [said for row in one.buttons for _, said in row]
        assert all(1 <= len(said.encode()) <= 64 for said in data)
        assert not [said for said in data if said.startswith(("q:", "o:", "g:", "b:q"))]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("uk som", "series asean-uk-som"),
        ("uk so", "series asean-uk-som"),
        ("united king", "partner united-kingdom"),
        ("uk", "partner united-kingdom"),
        ("cyberse", "topic cybersecurity"),
        ("vien", "place vientiane"),
        ("jappan sumit", "series asean-japan-summit"),
        ("ong keng", "person ong-keng-yong"),
    ],
)
def test_a_name_is_found_before_it_is_finished(offering: Offering, typed: str, first: str) -> None:
    """The last word may go on, any word may have a slip; records of all kinds come by their score."""
    kind, id_ = first.split()
    assert offered(offering, typed).articles[0].id == code(Ref(Kind(kind), id_))


def test_each_result_is_the_card_and_says_its_kind(offering: Offering) -> None:
    """What is posted is the card as it is sent in a chat, but for files; the description tells its sort."""
    found = offered(offering, "united kingdom").articles[0]
    reply = render(Card(UK), offering.desk.catalogue)
    assert reply is not None
    assert found.html == html(reply)
    assert (found.title, found.description) == (
        "United Kingdom",
        "Partner · Dialogue Partner since 2 August 2021",
    )
    assert [said for row in found.buttons for _, said in row] == [
        button.data for row in reply.buttons for button in row if not is_want(button.data)
    ]


def test_pages_follow_one_another(offering: Offering) -> None:
    """The offset of each page leads to the next, no record comes twice, the last page has none."""
    found, start, ids = offered(offering, "asean"), 0, list[str]()
    while True:
        check(found)
        assert len(found.articles) <= PAGE
        ids += [one.id for one in found.articles]
        if not found.next_offset:
            break
        start = read_offset(found.next_offset)
        found = offered(offering, "asean", start)
    assert len(ids) == len(set(ids)) > PAGE
    assert start > 0


def test_a_question_gets_its_answer_first(offering: Offering) -> None:
    """The answer is the title, how the question was read the description; cards follow."""
    found = offered(offering, "when was the 2nd asean-uk som")
    assert (found.articles[0].title, found.articles[0].description) == (
        "8 June 2023, in Bandar Seri Begawan.",
        "2nd ASEAN-UK Senior Officials' Meeting: when",
    )
    assert found.articles[0].html.startswith("8 June 2023, in Bandar Seri Begawan.\n")
    assert code(Ref(Kind.MEETING, "asean-uk-som-1")) in [one.id for one in found.articles[1:]]


def test_a_refusal_says_what_there_is_not() -> None:
    """A record that there is not is said to be none; what is outside the catalogue gets no answer."""
    found = offered(Offering(desk(), TODAY), "when was the 7th asean-uk som")
    assert found.articles[0].title.startswith("No such meeting is recorded.")
    assert not [
        one
        for one in offered(Offering(desk(), TODAY), "what will the weather be").articles
        if one.id[0] == "a"
    ]


def test_a_long_answer_is_not_cut_without_a_word(offering: Offering) -> None:
    """A list that has no pages of its own says how many more there are."""
    found = offered(offering, "which meetings with japan or china or india were not summits").articles
    lists = [one for one in found if one.id.startswith("a.") and "\n8. " in one.html]
    assert lists
    for one in lists:
        turning = [caption for row in one.buttons for caption, _ in row if caption.startswith("Page")]
        assert bool(turning) != (" more" in one.html.split("\n")[-1])


@pytest.mark.parametrize("typed", ["zzzzqq", "???", "😀", "\u202e", "x" * 256])
def test_where_nothing_is_found_the_private_chat_is_offered(offering: Offering, typed: str) -> None:
    """There is no article then, and a button that says so."""
    assert offered(offering, typed) == Offered((), "", str(texts.NOTHING))


def test_starters(offering: Offering) -> None:
    """Before anything is typed: the next meetings, the latest one, all of them, and how to ask."""
    found = Offering(offering.desk, date(2022, 7, 1)).starters()
    check(found)
    kinds = [one.description.split(":")[0] for one in found.articles]
    assert kinds[:3] == ["Next"] * 3
    assert [one.title for one in found.articles[-2:]] == [str(texts.LATEST), str(texts.HOW)]
    nothing = Offering(Desk(type(offering.desk.catalogue)(()), offering.desk.matcher), TODAY).starters()
    assert [one.title for one in nothing.articles] == [str(texts.HOW)]


def test_nothing_reads_the_same_twice(offering: Offering) -> None:
    """No two results have the same title and description."""
    for typed in ("uk", "summit", "som", "asean", "phnom penh"):
        read = [(one.title, one.description) for one in offered(offering, typed).articles]
        assert len(read) == len(set(read))


@given(st.text(max_size=70))
def test_whatever_is_typed_is_right_for_telegram(typed: str) -> None:
    """No text is refused by Telegram, and none fails."""
    check(offered(Offering(desk(), TODAY), typed))


@given(st.text(max_size=70))
def test_an_offset_that_nobody_gave_is_the_beginning(offset: str) -> None:
    """An offset is read as a number of at most two digits, anything else as none."""
    assert 0 <= read_offset(offset) <= 50
    assert read_offset("²") == read_offset("-1") == read_offset("x") == 0
    assert read_offset("10") == 10


def test_a_record_that_is_gone_is_not_offered() -> None:
    """What the matcher still knows and the catalogue no longer has is left out."""
    kept = desk()
    offering = Offering(
        Desk(type(kept.catalogue)(one for one in kept.catalogue if one.id != UK_SOM_1.id), kept.matcher),
        TODAY,
    )
    assert code(UK_SOM_1) not in [one.id for one in offered(offering, "1st asean-uk som").articles]
