from __future__ import annotations

from datetime import date

from bot.answer.answer import Answer, Card, Choice, Fact, Guide, Listing, Reason, Refusal
from bot.answer.lists import (
    latest_meetings,
    meetings_of,
    partners_by_status,
    programmes_by_kind,
    programmes_of,
)
from bot.reply.html import plain
from bot.reply.press import Press, card, is_question_page, list_page, read_press
from bot.reply.render import render
from bot.reply.reply import Reply, units
from store.catalogue import Catalogue
from store.kinds import Kind, PartnerStatus, ProgrammeKind, Ref
from tests.bot.reply.limits import check

TODAY = date(2026, 11, 21)


def opened(data: str, catalogue: Catalogue) -> Reply | None:
    """What a button leads to."""
    press = read_press(data, catalogue, TODAY)
    return render(press.answer, catalogue, press.page, press.part) if press else None


def test_every_card_and_all_that_its_buttons_open_is_right_for_telegram(packaged: Catalogue) -> None:
    """Each card has at most 900 characters; each part and list that it leads to is a reply of its own."""
    cards: set[str] = set()
    others: set[str] = set()
    for record in packaged:
        ref = Ref(record.kind_, record.id)
        reply = render(Card(ref), packaged)
        assert reply is not None
        text = check(reply)
        assert units(text) <= 900
        assert record.name.split()[0] in text
        cards.add(card(ref))
        others |= {button.data for row in reply.buttons for button in row}
    for data in others - cards:
        further = opened(data, packaged)
        assert further is not None, data
        check(further)


def test_every_page_of_every_list_is_right_for_telegram(packaged: Catalogue) -> None:
    """Turning the pages shows every record of the list once, in order, and ends."""
    lists = [latest_meetings(packaged, TODAY)]
    lists += [partners_by_status(status, packaged) for status in PartnerStatus]
    lists += [programmes_by_kind(kind, packaged) for kind in ProgrammeKind]
    for record in packaged:
        ref = Ref(record.kind_, record.id)
        lists += [meetings_of(ref, packaged), programmes_of(ref, packaged)]
    for listing in lists:
        shown: list[str] = []
        for page in range(max(-(-len(listing.refs) // 8), 1)):
            reply = render(listing, packaged, page)
            assert reply is not None
            check(reply)
            shown += [button.data for button in (reply.buttons[0] if listing.refs else ())]
        assert [read_press(data, packaged, TODAY) for data in shown] == [
            Press(Card(ref), back=list_page(listing.code, at // 8)) for at, ref in enumerate(listing.refs)
        ]


def test_other_replies_are_right_for_telegram(packaged: Catalogue) -> None:
    """Guides, choices, refusals, facts and lists without a code are accepted with real records."""
    refs = tuple(Ref(Kind.MEETING, one) for one in packaged.meetings)
    answers: list[Answer] = [
        Guide(),
        Guide(welcome=True),
        *(Guide(kind) for kind in (Kind.MEETING, Kind.PARTNER, Kind.PROGRAMME)),
        *(Choice("Which one?", refs[at : at + 6]) for at in range(0, len(refs), 50)),
        *(Refusal(Reason.NO_SUCH, "No.", offers=refs[at : at + 6]) for at in range(0, len(refs), 50)),
        *(Fact("6 July 2022, in London.", (ref,), ("2022-07-06",), "context") for ref in refs[::50]),
        Listing("All meetings", refs),
    ]
    for answer in answers:
        reply = render(answer, packaged)
        assert reply is not None
        check(reply)
        data = {button.data for row in reply.buttons for button in row}
        assert all(opened(one, packaged) for one in data if not is_question_page(one))
        assert plain(reply)
