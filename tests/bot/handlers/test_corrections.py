"""Buttons of reports lead where they say; forged ones nowhere, and without maintainers there are none."""

from __future__ import annotations

import pytest

import bot.corrections.reports as reports
from bot.application import build
from bot.corrections import texts
from bot.memory import ProcessMemory
from bot.settings import Settings
from bot.terminal.chats import User
from bot.terminal.inline import pick, type_inline
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import running
from store.database import DatabaseUnavailableError
from store.tables.correction import ReportState
from tests.bot.handlers.conftest import (
    ANA,
    BEN,
    KEY,
    Bookcase,
    Counter,
    Talk,
)
from tests.bot.small import shelf


@pytest.mark.parametrize(
    "data",
    [
        "w",
        "w:",
        "w:m.none",
        "wf:",
        "wf:venue:m.none",
        "wf:secret:m.asean-uk-som-1",
        "wn:",
        "wy:1",
        "wz:1",
        "wa:x",
    ],
)
async def test_forged_and_stale_buttons_are_refused(counter: Counter, data: str) -> None:
    """Each is answered with a sentence, and nothing is filed or sent."""
    (card,) = await counter.say("/help")
    assert await counter.press_data(card, data) == []
    assert len(counter.notices) == 1
    assert await counter.trail() is None


async def test_without_maintainers_there_is_no_button(counter: Counter) -> None:
    """A report that nobody reads is not asked for; nor is there one under what is posted inline."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    application = build(
        Settings(token=KEY), Bookcase(shelf()), SimulatedRequest(server), memory=ProcessMemory()
    )
    async with running(server, application) as session:
        plain = Talk(session, Bookcase(shelf()))
        (card,) = await plain.say("/partner united kingdom")
        assert texts.WRONG not in [one["text"] for one in card.buttons]
        await plain.press_data(card, "w:p.united-kingdom")
        assert plain.notices == ["I do not know this button any more: please ask again."]
    typed = await type_inline(counter.server, ANA, counter.group, "united kingdom")
    await counter.seen()
    posted = await pick(counter.server, ANA, counter.group, (typed.results or [])[0])
    await counter.press_data(posted, "c:p.united-kingdom", counter.group)
    assert texts.WRONG not in [one["text"] for one in posted.buttons]


async def test_an_unreachable_database_is_said_to_who_presses(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a sentence, and the report stays open."""
    shown = await counter.report("venue", "Nowhere")

    async def fails(*_: object, **__: object) -> None:
        raise DatabaseUnavailableError("gone")

    monkeypatch.setattr(reports.Reports, "decide", fails)
    await counter.click(shown, str(texts.ACCEPT), BEN, counter.ben)
    assert counter.notices == [str(texts.UNREACHABLE)]
    monkeypatch.undo()
    trail = await counter.trail()
    assert trail is not None
    assert trail.state is ReportState.OPEN
