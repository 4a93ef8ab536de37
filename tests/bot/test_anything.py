"""Whatever people do in whatever order, the bot fails at nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.menu import menus
from bot.message import ACTS as COMMANDS
from bot.message import GUIDES, LOOKUPS, MAINTAINING, WANTS
from tests.bot.crowd import ACTS, STATEMENT, Act, done, shelved

NAMES = (
    "united kingdom",
    "Inggris",
    "1st ASEAN-UK Senior Officials' Meeting",
    "AUKSOM",
    "twin",
    "health",
    "london",
    "Jenny Bates",
    "MPAC 2025",
    "nonesuch <b>&",
    "all",
    "",
)
EVERY = (*LOOKUPS, *GUIDES, *WANTS, *COMMANDS, *MAINTAINING)
SAID = (
    *(f"/{command} {name}".strip() for command in EVERY for name in NAMES),
    *(f"/{command}@NotulisBot" for command in EVERY),
    "/unknown",
    "/start inline",
    "/help@OtherBot",
    "/settings zone asia/tokyo",
    "/settings zone <i>",
    "/settings quiet 0-23:59",
    "/settings quiet off",
    "/settings quiet",
    "/settings previews on",
    "/settings language vi",
    "/settings language id",
    "/settings language auto",
    "/settings overheard off",
    f"/add {STATEMENT}",
)
ASKED = (
    "when was the first ASEAN-UK Senior Officials' Meeting?",
    "@NotulisBot and where?",
    "who chaired it",
    "meetings with the uk",
    "how many meetings were there in 2022",
    "was the 2nd one virtual?",
    "kapan pertemuan pertama dengan Inggris?",
    "di mana pertemuan ASEAN-UK ke-2",
    "Hội nghị ASEAN-UK lần thứ 2 họp ở đâu?",
    "hop khi nao",
    "การประชุมครั้งที่ 1 จัดที่ไหน",
    "thanks",
    "lunch?",
    "7 July 2022",
    "Venue: Peace Palace",
    "https://news.example/som?a=1&b=2",
    "12",
    "<b>&amp;",
    "\U0001f30a" * 300,
)
TEXTS = (*SAID, *ASKED * 3)
FORGED = (
    *("s:", "s:zone:x", "s:language:xx", "s:quiet:9", "c:", "c:m.none", "l:0:x", "l:9999:m.s.asean-uk-som"),
    *("q:99999", "p:x:1:y", "b:", "o:x", "f:0:x:y", "ic:", "tl:0:x", "fo:m.none", "un:x", "un:"),
    *("w", "w:", "wf:x", "wa:1", "wr:1", "m", "ms:", "mg:none", "mc:", "mz:", "mf:title", "mi:", "g:1"),
    *("", "x" * 64, "\U0001f30a" * 9),
)
acts = st.tuples(
    st.sampled_from(ACTS), st.integers(0, 3), st.integers(0, 3), st.integers(0, 999), st.integers(0, 999)
)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the small catalogue."""
    file = tmp_path_factory.mktemp("anything") / "notulis.sqlite3"
    asyncio.run(shelved(file))
    return file


@settings(max_examples=25)
@given(sequence=st.lists(acts, min_size=20, max_size=40))
def test_nothing_that_people_do_is_an_error(shelf: Path, sequence: list[Act]) -> None:
    """Every command, questions, edits, files, presses, comings and goings in three languages: no error is
    logged, Telegram's parser takes every text, every press is answered."""
    assert asyncio.run(done(sequence, shelf, TEXTS, FORGED)) == []


def test_every_command_is_among_what_is_done() -> None:
    """A command that is added to a menu is tried, too."""
    assert {command.name for menu in menus() for command in menu.commands} <= set(EVERY)
