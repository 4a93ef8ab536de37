from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.answer.answer import Listing
from bot.answer.lists import meetings_of
from bot.answer.remembered import about
from bot.desk import Desk, Message, Taken
from bot.memory import ProcessMemory, Turn
from bot.reading.follow_ups.context import Context
from bot.reply.press import card, card_part, list_page, question_page
from store.query.condition import Has, Not
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.handlers.conftest import ANA, BEN, Talk
from tests.bot.small import MPAC, SOM, SOM_1, UK, meeting, shelf

SERIES = "/meeting ASEAN-UK Senior Officials' Meeting"


async def test_a_choice_becomes_the_card_that_is_chosen(talk: Talk) -> None:
    """A pressed choice puts its card in the place of the question."""
    (asked,) = await talk.say(SERIES)
    (card_,) = await talk.press(asked, "2. AUKSOM, 6 July 2022")
    assert (card_.id, card_.text[:3]) == (asked.id, "1st")
    assert talk.notices == []


async def test_anybody_may_press_and_as_often_as_they_like(talk: Talk) -> None:
    """Somebody else in the group may press; a second press changes nothing and does no harm."""
    (asked,) = await talk.say(SERIES, talk.group)
    data = card(SOM_1)
    assert len(await talk.press_data(asked, data, talk.group, BEN)) == 1
    assert await talk.press_data(asked, data, talk.group, BEN) == []
    assert talk.notices == []


async def test_lists_turn_their_pages_in_place(talk: Talk) -> None:
    """A list leads to its next page and back, in the same message."""
    talk.library.shelf = shelf(*(meeting(number, f"{2020 + number}-05") for number in range(4, 20)))
    (first,) = await talk.say(SERIES)
    text = first.text
    (second,) = await talk.press(first, "Page 2 ›")
    assert second.text.split("\n")[2].startswith("9. 11th")
    (back,) = await talk.press(second, "‹ Page 1")
    assert (back.id, back.text) == (first.id, text)


async def test_a_button_outlives_a_restart(talk: Talk) -> None:
    """A button on a message that the bot does not remember works all the same."""
    old = talk.private.post(talk.server.bot, 0, "An old message", [])
    (opened,) = await talk.press_data(old, card(UK))
    assert (opened.id, opened.text[:14]) == (old.id, "United Kingdom")


async def test_a_button_whose_record_is_gone_says_so(talk: Talk) -> None:
    """When the record has left the catalogue, the press is answered with a sentence and the message stays."""
    (asked,) = await talk.say(SERIES)
    fresh = shelf()
    del fresh.catalogue.meetings[SOM_1.id]
    talk.library.shelf = fresh
    assert await talk.press(asked, "2. AUKSOM, 6 July 2022") == []
    assert await talk.press_data(asked, card(SOM_1)) == []
    assert talk.notices == ["That record is no longer in the catalogue."] * 2


@pytest.mark.parametrize("data", ["no such thing", "x:", "😀", "l", "\x00"])
async def test_a_button_that_nobody_made_is_refused(talk: Talk, data: str) -> None:
    """Data that begins as no button of ours is answered with a sentence, and the message stays."""
    (asked,) = await talk.say(SERIES)
    assert await talk.press_data(asked, data) == []
    assert talk.notices == ["I do not know this button any more: please ask again."]


BACK, BACK_TO_CARD = "‹ Back to the list", "‹ Back to the card"


async def test_a_card_leads_back_to_the_page_where_it_was_opened(talk: Talk) -> None:
    """From the card, from a part of it and from another card opened from it, to that very page."""
    talk.library.shelf = MEETINGS
    (sent,) = await talk.press_data(talk.private.post(talk.server.bot, 0, "An old list", []), LISTED)
    page = sent.text
    (opened,) = await talk.press(sent, "9")
    assert opened.text.startswith("11th")
    (other,) = await talk.press(opened, "Next: May 2032 ›")
    assert other.text.startswith("12th")
    (back,) = await talk.press(other, BACK)
    assert (back.id, back.text) == (sent.id, page)
    (opened,) = await talk.press(back, "10")
    assert [button["text"] for button in opened.buttons].count(BACK) == 1
    (series,) = await talk.press(opened, "Whole series (18)")
    (opened,) = await talk.press(series, BACK_TO_CARD)
    (back,) = await talk.press(opened, BACK)
    assert back.text == page


async def test_a_list_leads_back_to_the_card_where_it_was_opened(talk: Talk) -> None:
    """From any page of it, and from there after a card of the list was looked at."""
    talk.library.shelf = MEETINGS
    (opened,) = await talk.press_data(talk.private.post(talk.server.bot, 0, "An old card", []), card(UK))
    text = opened.text
    (first,) = await talk.press(opened, "Meetings (18)")
    (second,) = await talk.press(first, "Page 2 ›")
    (met,) = await talk.press(second, "10")
    (back,) = await talk.press(met, BACK)
    assert back.text.split("\n")[2].startswith("9. 11th")
    (again,) = await talk.press(back, BACK_TO_CARD)
    assert (again.id, again.text) == (opened.id, text)


async def test_a_list_whose_card_is_gone_stands_without_it(talk: Talk) -> None:
    """Its pages turn all the same."""
    sent = talk.private.post(talk.server.bot, 0, "An old list", [])
    (shown,) = await talk.press_data(sent, f"k:0:00000000:m.p.{UK.id}")
    assert BACK_TO_CARD not in [button["text"] for button in shown.buttons]


async def test_a_part_of_a_card_leads_back_to_the_list_too(talk: Talk) -> None:
    """Where a part is looked at, both ways lie below it: to the card, and on to the list."""
    (sent,) = await talk.press_data(
        talk.private.post(talk.server.bot, 0, "An old list", []), list_page(f"xm.p{UK.id}")
    )
    (opened,) = await talk.press(sent, "2")
    (part,) = await talk.press_data(opened, card_part(SOM_1, "Chairs"))
    assert [button["text"] for button in part.buttons] == ["‹ Back to the card", BACK]
    (again,) = await talk.press(part, "‹ Back to the card")
    (back,) = await talk.press(again, BACK)
    assert back.text.startswith("Meetings with the United Kingdom: 2")


async def test_a_choice_can_be_made_again(talk: Talk) -> None:
    """The card of a choice leads back to the choices, after a restart too: the question is asked again."""
    (asked,) = await talk.say(SERIES)
    text = asked.text
    assert asked.reply_to == talk.asked().id
    (opened,) = await talk.press(asked, "2. AUKSOM, 6 July 2022")
    (back,) = await talk.press(opened, BACK)
    assert (back.id, back.text) == (asked.id, text)
    (opened,) = await talk.press(back, "1. AUKSOM, 8 June 2023")
    del talk.private.messages[talk.asked().id]
    assert await talk.press(opened, BACK) == []
    assert talk.notices == ["I no longer know what this list was an answer to: please ask again."]


async def test_a_double_press_does_no_harm(talk: Talk) -> None:
    """Two presses at once, of the same button or of two, are both answered and leave the last in place."""
    talk.library.shelf = MEETINGS
    (sent,) = await talk.press_data(talk.private.post(talk.server.bot, 0, "An old list", []), LISTED)
    data = [button["callback_data"] for button in sent.buttons]
    pressed = [await talk.server.press(ANA, talk.private, sent, one) for one in (data[0], data[0], data[1])]
    seen = await talk.seen()
    assert all(talk.server.presses[one].answered for one in pressed)
    assert {one.id for one in seen} == {sent.id}
    assert sent.text.startswith("10th")
    assert talk.notices == []


async def test_a_button_on_a_message_that_is_gone_is_answered_anew(talk: Talk) -> None:
    """Where the message can no longer be changed, what was asked for is sent as a new one."""
    (asked,) = await talk.say(SERIES)
    del talk.private.messages[asked.id]
    (sent,) = await talk.press(asked, "2. AUKSOM, 6 July 2022")
    assert sent.id > asked.id


async def test_what_is_pressed_is_what_follows_refer_to(talk: Talk, memory: ProcessMemory) -> None:
    """What a button opened becomes the context of the question that it answers."""
    (asked,) = await talk.say(SERIES)
    await talk.press_data(asked, card(MPAC))
    await talk.press_data(asked, list_page(f"m.p.{UK.id}"))
    (turn,) = memory.recall(talk.private.id, datetime.now(UTC))
    assert (turn.asked, turn.reply) == (talk.asked().id, asked.id)
    assert turn.context.refs[-1] == SOM_1


LISTED = list_page(f"xm.p{UK.id}", 1)
MEETINGS = shelf(*(meeting(number, f"{2020 + number}-05") for number in range(4, 20)))


@pytest.fixture
def listing(monkeypatch: pytest.MonkeyPatch) -> list[Message]:
    """A desk that answers every question with one long list; gives what it is asked."""
    asked: list[Message] = []
    answer = Listing("All of them", meetings_of(SOM, MEETINGS.catalogue).refs)

    def take(_desk: Desk, message: Message, _today: date) -> Taken:
        asked.append(message)
        return Taken(answer, about(answer))

    monkeypatch.setattr(Desk, "take", take)
    return asked


async def test_the_answer_to_a_question_turns_its_pages(talk: Talk, listing: list[Message]) -> None:
    """A long answer is sent as a reply to its question; its pages ask that again, in the same context."""
    talk.library.shelf = MEETINGS
    await talk.say("list the auksom")
    (first,) = await talk.say("all of them")
    assert first.reply_to == talk.asked().id
    (second,) = await talk.press(first, "Page 2 ›")
    assert (second.id, second.text.split("\n")[2][:7]) == (first.id, "9. 11th")
    *_, asked, again = listing
    assert asked == again
    assert (asked.text, bool(asked.context.refs)) == ("all of them", True)


async def test_a_page_of_a_question_that_is_gone_says_so(talk: Talk, listing: list[Message]) -> None:
    """When the question was deleted its list cannot be turned, and the press says so."""
    talk.library.shelf = MEETINGS
    (first,) = await talk.say("list the auksom")
    del talk.private.messages[talk.asked().id]
    assert await talk.press(first, "Page 2 ›") == []
    assert talk.notices == ["I no longer know what this list was an answer to: please ask again."]


async def test_the_pages_of_an_edited_in_list_keep_working(talk: Talk, memory: ProcessMemory) -> None:
    """A question that is changed into one whose list must quote it gets that list anew, for good."""
    talk.library.shelf = MEETINGS
    (first,) = await talk.say("/help")
    with pytest.MonkeyPatch.context() as patch:
        answer = Listing("All of them", meetings_of(SOM, MEETINGS.catalogue).refs)
        patch.setattr(Desk, "take", lambda *_: Taken(answer, about(answer)))
        (shown,) = await talk.edit(talk.asked(), "list the auksom")
        assert first.id not in talk.private.messages
        assert shown.reply_to == talk.asked().id
        for turn in memory.recall(talk.private.id, datetime.now(UTC)):
            memory.forget(turn)
        (second,) = await talk.press(shown, "Page 2 ›")
        assert (second.id, second.text.split("\n")[2][:7]) == (shown.id, "9. 11th")


async def test_a_list_turns_its_pages_by_its_query(talk: Talk, memory: ProcessMemory) -> None:
    """Pages of a list whose query is remembered need no question: it may be gone."""
    talk.library.shelf = MEETINGS
    sent = talk.group.post(talk.server.bot, 0, "All of them", [])
    drawn = Select(Sort.MEETING, Not(Has("ordinal", (1,))))
    refs = meetings_of(SOM, MEETINGS.catalogue).refs[:-1]
    context = Context("list", drawn, refs=refs)
    nothing = Context()
    memory.keep(Turn(talk.group.id, 0, sent.id, nothing, context, datetime.now(UTC)))
    (second,) = await talk.press_data(sent, question_page(1), talk.group)
    assert (second.id, second.text.split("\n")[2][:7]) == (sent.id, "9. 11th")
    (turn,) = memory.recall(talk.group.id, datetime.now(UTC))
    assert turn.context == context


async def test_a_list_of_a_short_query_turns_its_pages_forever(talk: Talk, memory: ProcessMemory) -> None:
    """The code of a list is all that its pages take, from one to the next; the list may be followed up."""
    talk.library.shelf = MEETINGS
    sent = talk.private.post(talk.server.bot, 0, "An old list", [])
    code = f"xm.p{UK.id}"
    (second,) = await talk.press_data(sent, list_page(code, 1))
    assert (second.id, second.text.split("\n")[2][:7]) == (sent.id, "9. 11th")
    assert [button["callback_data"] for button in second.buttons[8:10]] == [
        list_page(code, 0),
        list_page(code, 2),
    ]
    (turn,) = memory.recall(talk.private.id, datetime.now(UTC))
    assert turn.context.drawn == Select(Sort.MEETING, Has("partner", (UK.id,)))
    assert turn.context.refs == meetings_of(UK, MEETINGS.catalogue).refs


async def test_the_latest_meetings_can_all_be_paged_through(talk: Talk) -> None:
    """As many pages follow as the list says that there are meetings."""
    talk.library.shelf = shelf(*(meeting(number, f"{1980 + number}-05") for number in range(4, 41)))
    sent = talk.private.post(talk.server.bot, 0, "An old list", [])
    (last,) = await talk.press_data(sent, list_page("latest", 99))
    assert last.text.startswith("The latest of 39 meetings")
    assert "\n39. 4th" in last.text
