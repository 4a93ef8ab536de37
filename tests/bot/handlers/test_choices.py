"""/settings from end to end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
import time_machine

from bot.answer.answer import Answer, Silence
from bot.answer.putting import Answerer
from bot.desk import Desk, Message, Taken
from bot.handlers.errors import SORRY
from bot.message import read_message
from bot.preferences.choice import choose, show
from bot.preferences.preferences import Quiet
from bot.reading.follow_ups.context import Context
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reply.html import caption, plain
from bot.reply.panel import HOURS, NO_CHOICE, NOT_YOURS
from bot.reply.press import card
from bot.reply.render import render
from bot.terminal import methods
from bot.terminal.chats import ANONYMOUS, Posted, User
from bot.terminal.members import ADMINISTRATOR, MEMBER
from bot.terminal.refusal import RefusedError
from bot.texts.text import speaking, spoken
from tests.bot.handlers.conftest import ANA, BEN, Seen, Talk
from tests.bot.small import SOM_1, shelf

CARD = "/partner united kingdom"


async def panel(talk: Talk) -> Posted:
    """The settings of the group, which Ana, who founded it, asked for."""
    (shown,) = await talk.say("/settings", talk.group)
    return shown


async def press(talk: Talk, message: Posted, caption: str, by: User = ANA) -> list[Posted]:
    """Somebody presses the button of that caption in the group."""
    data = next(button["callback_data"] for button in message.buttons if button["text"] == caption)
    return await talk.press_data(message, data, talk.group, by)


async def test_an_administrator_changes_settings_by_buttons(talk: Talk) -> None:
    """Each press changes the panel in place; a page of choices leads back to it; Done takes the buttons."""
    shown = await panel(talk)
    await press(talk, shown, "Leave such questions alone")
    assert "I leave them alone." in shown.text
    await press(talk, shown, "Quiet hours")
    await press(talk, shown, "22:00 – 07:00")
    assert "from 22:00 to 07:00" in shown.text
    await press(talk, shown, "Language")
    await press(talk, shown, "English")
    assert "Language: English." in shown.text
    await press(talk, shown, "Time zone")
    await press(talk, shown, "« Back")
    await press(talk, shown, "Done")
    assert (shown.keyboard, talk.notices) == ([], [])
    assert "I leave them alone." in (await panel(talk)).text


async def test_a_double_press_does_no_harm(talk: Talk) -> None:
    """The same button twice leaves the same settings."""
    shown = await panel(talk)
    data = choose("overheard", "off")
    await talk.press_data(shown, data, talk.group)
    assert await talk.press_data(shown, data, talk.group) == []
    assert "I leave them alone." in shown.text


async def test_others_are_refused_in_a_group(talk: Talk) -> None:
    """Neither the command nor a button works for who is no administrator."""
    shown = await panel(talk)
    await talk.server.say(BEN, talk.group, "/settings")
    (said,) = await talk.seen()
    assert said.text == str(NOT_YOURS)
    before = shown.text
    assert await press(talk, shown, "Leave such questions alone", BEN) == []
    assert (shown.text, talk.notices) == (before, [str(NOT_YOURS)])


async def test_rights_are_asked_for_at_each_press(talk: Talk) -> None:
    """Who was made an administrator may at once, who no longer is may not."""
    shown = await panel(talk)
    talk.group.appoint(BEN, ADMINISTRATOR)
    assert await press(talk, shown, "Leave such questions alone", BEN) == [shown]
    talk.group.appoint(BEN, MEMBER)
    assert await press(talk, shown, "Answer such questions", BEN) == []
    assert talk.notices == [str(NOT_YOURS)]


async def test_an_anonymous_administrator_may(talk: Talk) -> None:
    """Who writes as the group itself is an administrator; who writes as a channel is nobody."""
    await talk.say("hello", talk.group)
    await talk.server.say(ANONYMOUS, talk.group, "/settings")
    (shown,) = await talk.seen()
    assert shown.text.startswith("Settings of this group")
    posted = talk.group.message_json(talk.group.post(ANONYMOUS, talk.server.now, "/settings", []))
    posted["sender_chat"] = {"id": -100_555, "type": "channel", "title": "News"}
    await talk.server._update("message", posted)
    (said,) = await talk.seen()
    assert said.text == str(NOT_YOURS)


async def test_where_telegram_does_not_say_who_governs_nobody_does(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A group that hides its members tells of administrators; where that fails, too, nothing is changed."""

    def refuse(*_: object) -> None:
        raise RefusedError("Bad Request: member list is inaccessible")

    shown = await panel(talk)
    monkeypatch.setitem(methods.METHODS, "getChatMember", refuse)
    assert await press(talk, shown, "Leave such questions alone") == [shown]
    assert await press(talk, shown, "Answer such questions", BEN) == []
    monkeypatch.setitem(methods.METHODS, "getChatAdministrators", refuse)
    assert await press(talk, shown, "Answer such questions") == []
    assert talk.notices == [str(NOT_YOURS), str(SORRY)]


@pytest.mark.parametrize("data", ["s:", "s:chat:-5", "s:zone:Asia/Atlantis", "s:show:all", "s:overheard:x:y"])
async def test_forged_buttons_are_refused(talk: Talk, data: str) -> None:
    """A button that there never was changes nothing and is said to be unknown."""
    shown = await panel(talk)
    assert await talk.press_data(shown, data, talk.group) == []
    assert talk.notices == [str(NO_CHOICE)]


async def test_a_panel_that_is_gone_is_sent_anew(talk: Talk) -> None:
    """A press below a message that was deleted still counts."""
    shown = await panel(talk)
    del talk.group.messages[shown.id]
    (anew,) = await talk.press_data(shown, choose("previews", "on"), talk.group)
    assert "a preview is shown" in anew.text


async def test_settings_of_topics_are_those_of_the_group(talk: Talk) -> None:
    """The panel stands in the topic that it was asked in, and holds for all of them."""
    await talk.server.say(ANA, talk.group, "/settings", thread=5)
    (shown,) = await talk.seen()
    assert shown.thread == 5
    await talk.press_data(shown, choose("overheard", "off"), talk.group)
    assert "I leave them alone." in (await panel(talk)).text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("zone asia/tokyo", "Time zone: Asia/Tokyo"),
        ("zone Asia/Tokio", "There is no time zone “Asia/Tokio”. The nearest is Asia/Tokyo."),
        ("zone qqqqqqqqqqqq", "There is no time zone “qqqqqqqqqqqq”. Names are such as Asia/Jakarta."),
        ("zone", "Which time zone?"),
        ("quiet 22:30-06:45", "from 22:30 to 06:45"),
        ("quiet late", "I cannot read “late” as hours."),
        ("quiet", "In which hours"),
        ("overheard off", "I leave them alone."),
        ("colour red", "There is no such setting, or no such choice: “colour red”."),
        ("<b>", "There is no such setting, or no such choice: “<b>”."),
    ],
)
async def test_settings_are_changed_by_words(talk: Talk, words: str, said: str) -> None:
    """What there is, in any letters, is chosen; what there is not is refused with what comes near."""
    (shown,) = await talk.say(f"/settings@NotulisBot {words}", talk.group)
    assert said in shown.text


async def test_the_nearest_zone_is_one_press_away(talk: Talk) -> None:
    """A zone that was mistyped has a button with the one that was meant."""
    (asked,) = await talk.say("/settings zone jakata")
    (shown,) = await talk.press(asked, "Use Asia/Jakarta")
    assert "Time zone: Asia/Jakarta" in shown.text


async def test_an_edited_command_changes_nothing(talk: Talk) -> None:
    """Only what is sent counts."""
    await talk.say("/settings zone asia/tokyo")
    assert await talk.edit(talk.asked(), "/settings zone asia/manila") == []
    (shown,) = await talk.say("/settings")
    assert "Time zone: Asia/Tokyo" in shown.text


async def test_what_is_overheard_is_answered_where_that_is_wanted(talk: Talk, seen: Seen) -> None:
    """With the setting off talk is left alone; what is put to the bot is always answered."""
    assert len(await talk.say("when was it?", talk.group)) == 1
    await talk.say("/settings overheard off", talk.group)
    assert await talk.say("when was it?", talk.group) == []
    assert len(await talk.say("@NotulisBot when was it?", talk.group)) == 1
    assert len(await talk.say("when was it?", talk.server.group("Another group"))) == 1


async def test_quiet_hours_are_kept_in_the_chats_zone(talk: Talk, seen: Seen) -> None:
    """At night talk is left alone, by the clock of the chat; what is put to the bot is answered."""
    await talk.say("/settings zone asia/tokyo", talk.group)
    await talk.say("/settings quiet 22-7", talk.group)
    for hour, answers in ((12, 1), (13, 0), (21, 0), (22, 1)):  # UTC; Tokyo is nine hours ahead
        with time_machine.travel(datetime(2026, 11, 30, hour, 30, tzinfo=UTC), tick=True):
            assert len(await talk.say("when was it?", talk.group)) == answers
            assert len(await talk.say("@NotulisBot when was it?", talk.group)) == 1


async def test_today_is_that_of_the_chat(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """At noon in UTC it is another day on Kiritimati already, and the day before in Pago Pago."""
    days = []

    def take(_desk: Desk, _message: Message, today: object) -> Taken:
        days.append(str(today))
        return Taken(Silence(), Context())

    monkeypatch.setattr(Desk, "take", take)
    with time_machine.travel(datetime(2026, 11, 30, 10, 30, tzinfo=UTC), tick=True):
        for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "usual"):
            await talk.say(f"/settings zone {zone}")
            await talk.say("what is next?")
    assert days == ["2026-12-01", "2026-11-29", "2026-11-30"]


async def test_previews_are_shown_where_that_is_wanted(talk: Talk) -> None:
    """The setting reaches answers, also those that a button leads to, and no other chat's."""
    (before,) = await talk.say(CARD)
    await talk.say("/settings previews on")
    (after,) = await talk.say(CARD)
    (elsewhere,) = await talk.say(CARD, talk.group)
    assert [bool(one.preview) for one in (before, after, elsewhere)] == [False, True, False]
    (turned,) = await talk.press_data(before, card(SOM_1))
    assert turned.preview.startswith("https://")


async def test_the_page_that_is_shown_is_in_the_data(talk: Talk) -> None:
    """A page opens from any panel, however old."""
    shown = await panel(talk)
    await talk.press_data(shown, show("zone"), talk.group)
    assert shown.text.startswith("Which time zone?")


def test_presets_are_hours() -> None:
    """What is offered can be chosen."""
    assert Quiet(time(22), time(7)) in HOURS


async def test_a_chosen_language_is_that_of_all_that_follows(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cards, answers, refusals and buttons, whatever they are asked in; the panel itself at once."""
    told = Answerer.answer

    def noted(answerer: Answerer, reading: Reading, said: Said) -> Answer:
        languages[said.text.raw] = spoken()
        return told(answerer, reading, said)

    languages: dict[str, str] = {}
    monkeypatch.setattr(Answerer, "answer", noted)
    shown = await panel(talk)
    await press(talk, shown, "Language")
    await press(talk, shown, "Bahasa Indonesia")
    assert shown.text.split("\n")[:3] == [
        "Pengaturan grup ini",
        "Pertanyaan yang tidak ditujukan kepada siapa pun: saya jawab bila saya yakin.",
        "Bahasa: Bahasa Indonesia.",
    ]
    desk = Desk(shelf().catalogue, shelf().matcher)
    asked = ("when was the 1st asean-uk som", "when was the 9th asean-uk som", "/meeting asean-uk som-1")
    for text in (*asked, "/partner united kingdom", "/find nothing of that name"):
        (said,) = await talk.say(f"@NotulisBot {text}", talk.group)
        read = read_message(text, "NotulisBot", private=False)
        assert isinstance(read, Message)
        with speaking("id"):
            reply = render(desk.take(replace(read, language="id"), date(2026, 12, 1)).answer, desk.catalogue)
            assert reply is not None
            assert said.text == plain(reply)
            assert [one["text"] for one in said.buttons] == [
                caption(one) for row in reply.buttons for one in row
            ]
    assert [languages[question] for question in asked[:2]] == ["id", "id"]
    (card,) = await talk.say("/partner@NotulisBot united kingdom", talk.group)
    assert {"Kalender", "Linimasa"} & {button["text"] for button in card.buttons}
