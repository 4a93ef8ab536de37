"""Messages as lines of a terminal."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.terminal.chats import Filed, Json, Posted
from bot.terminal.server import Event, Typed

INDENT = "  "
_RESET = "\x1b[0m"
_STYLES = {"bold": "\x1b[1m", "italic": "\x1b[3m", "underline": "\x1b[4m", "text_link": "\x1b[4m"}
_HEAD = "\x1b[36m"
# Whatever would move the cursor or change the terminal's state.
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Screen:
    """How wide the lines are, whether they may bear colours, and how a file is put where it can be opened."""

    width: int = 80
    colours: bool = False
    save: Callable[[Filed], Path] | None = None

    def event(self, event: Event) -> list[str]:
        """What happened, ready to print."""
        message = event.message
        if message is None:
            return self.wrapped(f"({event.text})")
        head = f"{message.sender.first_name} #{message.id}"
        if message.thread is not None:
            head += f" in topic {message.thread}"
        if event.what == "deleted":
            return [self._head(f"{head} (deleted)")]
        return [self._head(f"{head} (edited)" if event.what == "edited" else head), *self.message(message)]

    def posted(self, message: Posted) -> list[str]:
        """What somebody posted of what the bot offered."""
        via = f" via @{message.via_bot.username}" if message.via_bot else ""
        return [self._head(f"{message.sender.first_name}{via} #{message.id}"), *self.message(message)]

    def offered(self, typed: Typed, first: int) -> list[str]:
        """What the bot offers, numbered, each with its description."""
        if typed.results is None:
            return [f"{INDENT}(nothing is offered)"]
        lines = self.wrapped(f"({typed.private}: /start {typed.start})") if typed.private else []
        for number, result in enumerate(typed.results, first):
            lines += self.wrapped(f"[{number}] {result['title']}")
            if result.get("description"):
                lines += [f"{INDENT}{INDENT}{line}" for line in self.wrapped(result["description"])]
        if typed.next_offset:
            lines.append(f"{INDENT}(/more)")
        return lines or [f"{INDENT}(nothing is offered)"]

    def message(self, message: Posted) -> list[str]:
        """A message's text, wrapped, and its buttons, numbered."""
        lines = self._file(message.file) if message.file else []
        for text, styles in _split(*_spelt_out(message)) if message.text else ():
            lines += self._styled(self.wrapped(text), styles)
        if message.preview:
            lines += self.wrapped(f"(a preview of {message.preview})")
        number = 0
        for row in message.keyboard:
            labels = [f"[{number + place}] {_label(button)}" for place, button in enumerate(row, 1)]
            number += len(row)
            together = INDENT + "  ".join(labels)
            if len(together) <= self.width:
                lines.append(together)
            else:
                for label in labels:
                    lines += self.wrapped(label)
        return lines

    def _file(self, file: Filed) -> list[str]:
        """What sort of file came, and where it lies."""
        sort = "picture" if file.picture else "file"
        lines = self.wrapped(f"({sort} {file.name}, {max(len(file.content) // 1000, 1):,} kB)")
        if self.save is None:
            return lines
        try:
            return [*lines, f"{INDENT}{self.save(file)}"]
        except OSError as error:
            return [*lines, *self.wrapped(f"(it could not be saved: {error.strerror})")]

    def wrapped(self, text: str) -> list[str]:
        """One line of text, indented, over as many lines as it needs; addresses stay whole, to be opened."""
        return textwrap.wrap(
            _CONTROL.sub(" ", text),
            self.width,
            initial_indent=INDENT,
            subsequent_indent=INDENT,
            break_on_hyphens=False,
            break_long_words=False,
        ) or [""]

    def _head(self, text: str) -> str:
        return f"{_HEAD}{text}{_RESET}" if self.colours else text

    def _styled(self, lines: list[str], styles: list[str]) -> list[str]:
        """The lines with the styles of their visible characters, in order."""
        if not self.colours:
            return lines
        style = iter(styles)
        return [
            "".join(c if c.isspace() else f"{s}{c}{_RESET}" if (s := next(style)) else c for c in line)
            for line in lines
        ]


def _label(button: Json) -> str:
    return f"{button['text']} ({button['url']})" if "url" in button else str(button["text"])


def _spelt_out(message: Posted) -> tuple[str, list[str]]:
    """The text with the address after each link, and the style of each character."""
    units = message.text.encode("utf-16-le")
    bounds = [
        (
            len(units[: 2 * one["offset"]].decode("utf-16-le")),
            len(units[: 2 * (one["offset"] + one["length"])].decode("utf-16-le")),
            one,
        )
        for one in message.entities
    ]
    text, styles = "", []
    for place, character in enumerate(message.text):
        text += character
        styles.append(
            "".join(_STYLES.get(one["type"], "") for start, end, one in bounds if start <= place < end)
        )
        for _, end, one in bounds:
            if one["type"] == "text_link" and end == place + 1:
                address = f" ({one['url']})"
                text += address
                styles += [""] * len(address)
    return text, styles


def _split(text: str, styles: list[str]) -> list[tuple[str, list[str]]]:
    """The lines of the text, each with the styles of its visible characters."""
    lines, at = [], 0
    for line in text.split("\n"):
        visible = [
            styles[at + place]
            for place, character in enumerate(line)
            if not (character.isspace() or _CONTROL.match(character))
        ]
        lines.append((line, visible))
        at += len(line) + 1
    return lines
