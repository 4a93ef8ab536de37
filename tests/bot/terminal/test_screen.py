from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.terminal.chats import Chat, Posted, User
from bot.terminal.markup import parse_html
from bot.terminal.screen import Screen
from bot.terminal.server import Event

BOT = User(1, "Notulis", "NotulisBot", is_bot=True)
WORDS = (
    "Senior officials met in London to review the plan of action and agreed to meet again in Hanoi in 2023."
)


def posted(markup: str) -> Posted:
    text, entities = parse_html(markup)
    return Posted(7, BOT, 0, text, entities)


def test_long_lines_are_wrapped_and_empty_ones_kept() -> None:
    """Lines break between words, each indented, and stay within the width."""
    assert Screen(40).message(posted(f"{WORDS}\n\nEnd")) == [
        "  Senior officials met in London to",
        "  review the plan of action and agreed",
        "  to meet again in Hanoi in 2023.",
        "",
        "  End",
    ]


def test_addresses_follow_their_links_whole() -> None:
    """A link's address stands behind it, never broken, so that it can be opened from the terminal."""
    address = f"https://asean.org/{'a-' * 40}b"
    shown = Screen(80).message(posted(f'😀 see <a href="{address}">the statement</a>.'))
    assert shown == ["  😀 see the statement", f"  ({address})."]


def test_buttons_are_numbered_through() -> None:
    """Buttons of a row stand side by side where they fit, else one a line."""
    message = posted("x")
    message.keyboard = [[{"text": "a" * 14}, {"text": "b" * 14}], [{"text": "c" * 14}, {"text": "d" * 15}]]
    assert Screen(40).message(message)[1:] == [
        f"  [1] {'a' * 14}  [2] {'b' * 14}",
        f"  [3] {'c' * 14}",
        f"  [4] {'d' * 15}",
    ]


def test_events_are_told_apart() -> None:
    """New, changed and deleted messages and notices can be told from one another."""
    chat, message, screen = Chat(5), posted("hello"), Screen()
    shown = [screen.event(Event(what, chat, message)) for what in ("sent", "edited", "deleted")]
    assert shown == [
        ["Notulis #7", "  hello"],
        ["Notulis #7 (edited)", "  hello"],
        ["Notulis #7 (deleted)"],
    ]
    assert screen.event(Event("notice", chat, text="Gone")) == ["  (Gone)"]


def test_styles_are_shown_in_colour_alone() -> None:
    """Bold text is bold on a terminal and plain elsewhere."""
    message = posted("a <b>b c</b>")
    assert Screen().message(message) == ["  a b c"]
    assert Screen(colours=True).message(message) == ["  a \x1b[1mb\x1b[0m \x1b[1mc\x1b[0m"]
    assert Screen(colours=True).event(Event("deleted", Chat(5), message)) == [
        "\x1b[36mNotulis #7 (deleted)\x1b[0m"
    ]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="<&"), max_size=8) | st.just("<i>é😀</i>")
    )
)
def test_no_text_upsets_the_terminal(pieces: list[str]) -> None:
    """Colours change nothing but colours, and no control character reaches the terminal."""
    message = posted("".join(pieces))
    coloured, plain = (Screen(40, colours).message(message) for colours in (True, False))
    assert [re.sub(r"\x1b\[\d+m", "", line) for line in coloured] == plain
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", "".join(plain))
