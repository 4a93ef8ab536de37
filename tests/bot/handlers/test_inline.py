"""What the bot offers in any chat, end to end on the simulated Telegram."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.handlers.inline import CACHE_SECONDS
from bot.reply.press import answered_card, card, list_page, otherwise, question_page
from bot.terminal.chats import Chat, Json, Posted
from bot.terminal.inline import pick, type_inline
from bot.terminal.server import FRESH, Typed
from tests.bot.answer.world import desk
from tests.bot.handlers.conftest import ANA, BEN, Talk
from tests.bot.small import SOM_1, UK, SmallShelf, shelf

SENTENCE = "That record is no longer in the catalogue."


async def typed(talk: Talk, text: str, offset: str = "") -> Typed:
    found = await type_inline(talk.server, ANA, talk.group, text, offset)
    await talk.seen()
    return found


async def results(talk: Talk, text: str, offset: str = "") -> list[Json]:
    """What is offered for a text."""
    found = await typed(talk, text, offset)
    assert found.results is not None
    return found.results


async def post(talk: Talk, result: Json, chat: Chat | None = None) -> Posted:
    """Ana posts a result; gives the message."""
    message = await pick(talk.server, ANA, chat or talk.group, result)
    assert await talk.seen() == []
    return message


def by_caption(message: Posted, caption: str) -> str:
    return next(str(one["callback_data"]) for one in message.buttons if one["text"] == caption)


async def test_the_bot_asks_for_what_is_typed(talk: Talk) -> None:
    """Inline queries are among the updates that it fetches."""
    await talk.say("/help")
    assert "inline_query" in talk.server.allowed
    assert "chosen_inline_result" not in talk.server.allowed


async def test_a_card_is_offered_and_posted(talk: Talk) -> None:
    """What is picked is the card as in a chat; the bot, which sees it, answers nothing to it."""
    found = await typed(talk, "united king")
    first = (found.results or [])[0]
    assert (first["title"], found.cache_time) == ("United Kingdom", CACHE_SECONDS)
    assert first["input_message_content"]["link_preview_options"] == {"is_disabled": True}
    for chat in (talk.group, talk.private):
        message = await post(talk, first, chat)
        assert message.text.startswith("United Kingdom\nCountry · Dialogue Partner since 2 August 2021")
        assert message.buttons


async def test_the_buttons_of_what_was_posted_open_in_place(talk: Talk) -> None:
    """A card, its part, its list, the way back: all without a chat, for anybody, twice at once too."""
    message = await post(talk, (await results(talk, "united kingdom"))[0])
    card_ = message.text
    (listed,) = await talk.press_data(message, by_caption(message, "Meetings (2)"), talk.group, BEN)
    assert (listed.id, listed.text.split("\n")[0]) == (message.id, "United Kingdom: 2 meetings")
    (opened,) = await talk.press_data(message, by_caption(message, "2"), talk.group)
    assert opened.text.startswith("1st ASEAN-UK")
    (part,) = await talk.press_data(message, f"p:chairs:0:m.{SOM_1.id}", talk.group)
    assert part.text.split("\n")[1] == "Chairs: 1"
    (opened,) = await talk.press_data(message, by_caption(message, "‹ Back to the card"), talk.group)
    (partner,) = await talk.press_data(message, by_caption(message, "United Kingdom"), talk.group)
    assert partner.text == card_
    data = by_caption(message, "Meetings (2)")
    pressed = [await talk.server.press(ANA, talk.group, message, data) for _ in range(2)]
    assert len(await talk.seen()) == 1
    assert all(talk.server.presses[one].answered for one in pressed)
    (back,) = await talk.press_data(message, by_caption(message, "1"), talk.group)
    (listed,) = await talk.press_data(back, by_caption(back, "‹ Back to the list"), talk.group)
    assert listed.text.startswith("United Kingdom: 2 meetings")
    assert talk.notices == []


@pytest.mark.parametrize(
    "data", [question_page(1), otherwise("0" * 24), f"b:{question_page(0)}", "x", "", card(UK)[:-1]]
)
async def test_what_leads_nowhere_is_answered_and_changes_nothing(talk: Talk, data: str) -> None:
    """What needs the question, what is gone, what was forged: a sentence, and the message stays."""
    message = await post(talk, (await results(talk, "united kingdom"))[0])
    assert await talk.press_data(message, data, talk.group) == []
    assert len(talk.notices) == 1


async def test_no_button_of_what_was_posted_needs_a_question(talk: Talk) -> None:
    """Nor does any that a forged press brings."""
    message = await post(talk, (await results(talk, "united kingdom"))[0])
    (opened,) = await talk.press_data(message, answered_card(SOM_1, 3), talk.group)
    assert not [one for one in opened.buttons if one["callback_data"].startswith(("q:", "b:q", "o:", "g:"))]


async def test_a_message_that_is_gone_is_no_error(talk: Talk, caplog: pytest.LogCaptureFixture) -> None:
    """A press on what was posted and deleted, or by a forged number, is answered; nothing is sent."""
    message = await post(talk, (await results(talk, "united kingdom"))[0])
    talk.server.posted.clear()
    assert await talk.press_data(message, list_page("latest"), talk.group) == []
    message.inline_id = "forged"
    assert await talk.press_data(message, card(UK), talk.group) == []
    assert not [one for one in caplog.records if one.levelname in ("WARNING", "ERROR")]


async def test_a_question_is_answered_first(talk: Talk) -> None:
    """Its answer is posted with buttons that work; the reading in words stands below its title."""
    talk.library.shelf = SmallShelf(desk().catalogue, desk().matcher)
    first = (await results(talk, "when was the 2nd asean-uk som"))[0]
    assert (first["title"], first["description"]) == (
        "June 2023, online.",
        "2nd ASEAN-UK Senior Officials' Meeting: when",
    )
    message = await post(talk, first)
    assert message.text.startswith("June 2023, online.")
    (opened,) = await talk.press_data(message, message.buttons[0]["callback_data"], talk.group)
    assert opened.text.startswith("2nd ASEAN-UK Senior Officials' Meeting")


async def test_pages_follow_by_their_offset(talk: Talk) -> None:
    """The next page is asked for by what the page before said; nonsense gives the first."""
    talk.library.shelf = SmallShelf(desk().catalogue, desk().matcher)
    first = await typed(talk, "asean")
    second = await results(talk, "asean", first.next_offset)
    ids = [one["id"] for one in (*(first.results or []), *second)]
    assert len(ids) == len(set(ids)) > 10
    assert await results(talk, "asean", "-1\u00b2") == first.results


async def test_nothing_typed_and_nothing_found(talk: Talk) -> None:
    """Before anything is typed there are starters; where nothing fits there is a way to the private chat."""
    assert [one["id"] for one in await results(talk, "  ")][-2:] == ["latest", "how"]
    found = await typed(talk, "zzzzqq")
    assert (found.results, found.private, found.start) == (
        [],
        "Nothing is called that: ask me in private",
        "inline",
    )
    (welcome,) = await talk.say(f"/start {found.start}")
    assert welcome.text.startswith("Notulis\n")


async def test_what_is_typed_leaves_no_trace(talk: Talk, caplog: pytest.LogCaptureFixture) -> None:
    """No log and no memory has a word of it."""
    caplog.set_level("INFO")
    await results(talk, "private words of somebody")
    assert "words" not in caplog.text


async def test_an_answer_that_comes_too_late_is_no_error(
    talk: Talk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram refuses it; that is a line in the log, no failure, and the bot goes on."""
    clock = talk.server.clock
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(talk.server, "clock", lambda: clock() + 2 * FRESH)
        found = Typed(talk.group, clock())
        talk.server.typed["1"] = found
        await talk.server._update(
            "inline_query", {"id": "1", "from": ANA.to_json(), "query": "uk", "offset": ""}
        )
        await talk.seen()
    assert found.results is None
    assert not [one for one in caplog.records if one.levelname in ("WARNING", "ERROR")]
    talk.server.typed.clear()
    assert await results(talk, "united kingdom")


async def test_the_newest_catalogue_is_offered(talk: Talk) -> None:
    """A record that comes is offered at once, one that goes no more."""
    assert (await results(talk, "united kingdom"))[0]["title"] == "United Kingdom"
    fresh = shelf()
    del fresh.catalogue.partners[UK.id]
    talk.library.shelf = fresh
    assert f"p.{UK.id}" not in [one["id"] for one in await results(talk, "united kingdom")]


async def test_many_type_at_once(talk: Talk) -> None:
    """Each gets an answer to the last that they typed."""
    texts = ["u", "un", "uni", "unit", "unite", "united"]
    asked: list[Any] = await asyncio.gather(
        *(type_inline(talk.server, who, talk.group, text) for text in texts for who in (ANA, BEN))
    )
    await talk.seen()
    assert [one.results is not None for one in asked[-2:]] == [True, True]
