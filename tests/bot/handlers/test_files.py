"""Files, end to end on the simulated Telegram: calendars, timelines, and what is announced."""

from __future__ import annotations

import pytest
from icalendar import Calendar as Read

from bot.answer.answer import Want
from bot.attachment import drawing
from bot.reply import files, timeline
from bot.reply.press import want_of, want_of_list
from bot.terminal.chats import Posted
from tests.bot.handlers.conftest import BEN, Talk
from tests.bot.small import UK, meeting, shelf

PNG = b"\x89PNG\r\n\x1a\n"


def titles(message: Posted) -> list[str]:
    """The titles in the calendar that a message bears."""
    assert message.file is not None
    return [str(one["summary"]) for one in Read.from_ical(message.file.content.decode()).events]


async def test_a_calendar_comes_as_a_file(talk: Talk) -> None:
    """With a caption, and to be followed up."""
    (sent,) = await talk.say("/calendar united kingdom")
    assert sent.file is not None
    assert (sent.file.name, sent.file.picture) == ("united-kingdom.ics", False)
    assert titles(sent) == [
        "1st ASEAN-UK Senior Officials' Meeting",
        "2nd ASEAN-UK Senior Officials' Meeting",
    ]
    assert sent.text.startswith("United Kingdom\n2 meetings as a calendar.")


async def test_a_timeline_comes_as_a_picture(talk: Talk) -> None:
    """Of a partner, its steps told in the caption as well."""
    (sent,) = await talk.say("/timeline united kingdom")
    assert sent.file is not None
    assert sent.file.picture
    assert sent.file.content.startswith(PNG)
    assert sent.text.endswith("2. 2 August 2021: Dialogue Partner status conferred")


async def test_a_button_gives_its_file_below(talk: Talk) -> None:
    """The card stays; the file is a reply to it, in the group as well, whoever presses."""
    (card_,) = await talk.say("/partner united kingdom", talk.group)
    text = card_.text
    (sent,) = await talk.press_data(card_, want_of(Want.CALENDAR, UK), talk.group, BEN)
    assert sent.file is not None
    assert (sent.reply_to, card_.text) == (card_.id, text)


async def test_two_presses_in_a_row_give_one_file(talk: Talk) -> None:
    """A double press, or two people at once, make no flood; another button has its own file."""
    (card_,) = await talk.say("/partner united kingdom")
    assert len(await talk.press(card_, "Calendar")) == 1
    assert await talk.press(card_, "Calendar") == []
    assert len(await talk.press(card_, "Timeline")) == 1
    assert talk.notices == []


async def test_a_list_gives_the_calendar_of_its_question(talk: Talk) -> None:
    """Whatever was asked since, of old lists too; that a list is not known any more is said."""
    old = talk.private.post(talk.server.bot, 0, "An old list", [])
    (listing,) = await talk.press_data(old, want_of_list(Want.CALENDAR, "m.p.united-kingdom"))
    assert len(titles(listing)) == 2
    old = talk.private.post(talk.server.bot, 0, "Another", [])
    assert await talk.press_data(old, want_of_list(Want.CALENDAR, "")) == []
    assert talk.notices == ["I no longer know what this list was an answer to: please ask again."]


async def test_a_file_of_a_record_that_is_gone_says_so(talk: Talk) -> None:
    """As any button does."""
    (card_,) = await talk.say("/partner united kingdom")
    emptied = shelf()
    del emptied.catalogue.partners[UK.id]
    talk.library.shelf = emptied
    assert await talk.press(card_, "Calendar") == []
    assert talk.notices == ["That record is no longer in the catalogue."]


async def test_an_edited_command_changes_what_it_gave(talk: Talk) -> None:
    """A file makes room for another file, and for a text; a text for a file."""
    (first,) = await talk.say("/calendar united kingdom")
    (second,) = await talk.edit(talk.asked(), "/calendar health")
    assert first.id not in talk.private.messages
    assert titles(second) == ["1st ASEAN-UK Senior Officials' Meeting"]
    (text,) = await talk.edit(talk.asked(), "/partner united kingdom")
    assert second.id not in talk.private.messages
    assert (text.file, text.text[:14]) == (None, "United Kingdom")
    (third,) = await talk.edit(talk.asked(), "/calendar united kingdom")
    assert text.id not in talk.private.messages
    assert len(titles(third)) == 2


async def test_what_is_announced_pages_and_opens(talk: Talk) -> None:
    """A list like any other, the next meeting first."""
    talk.library.shelf = shelf(*(meeting(number, f"{2100 + number}-05") for number in range(4, 20)))
    (listing,) = await talk.say("/upcoming")
    assert listing.text.split("\n")[2].startswith("1. 4th ASEAN-UK")
    (second,) = await talk.press(listing, "Page 2 ›")
    assert second.text.split("\n")[2].startswith("9. 12th ASEAN-UK")
    (opened,) = await talk.press(second, "9")
    assert opened.text.startswith("12th ASEAN-UK")


async def test_nothing_announced_is_said(talk: Talk) -> None:
    """Of a partner, with its latest meeting on offer."""
    (sent,) = await talk.say("/upcoming united kingdom")
    lines = sent.text.split("\n")
    assert lines[0].startswith("United Kingdom: no meeting is announced after ")
    assert lines[1].startswith("1. 2nd ASEAN-UK Senior Officials' Meeting")


async def test_where_pictures_cannot_be_drawn_it_is_said(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence, below the card that had the button before; no new card has it."""
    (card_,) = await talk.say("/partner united kingdom")
    for room in (files, timeline):
        monkeypatch.setattr(room, "draws", lambda: False)
    (said,) = await talk.press(card_, "Timeline")
    assert said.id != card_.id
    assert said.text.endswith("installs it with pip install 'notulis[pictures]'.")
    (again,) = await talk.say("/partner united kingdom")
    assert "Timeline" not in [button["text"] for button in again.buttons]


async def test_a_picture_that_fails_is_apologised_for(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The asker is told, and the bot goes on."""

    def fail(_: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(drawing, "draw", fail)
    (sorry,) = await talk.say("/timeline united kingdom")
    assert sorry.text.startswith("Sorry, something went wrong here")
    assert len(await talk.say("/calendar united kingdom")) == 1
