"""What is said back, before any markup: lines of text, and buttons under them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from string import Formatter

from bot.attachment.attachment import Attachment
from bot.texts.text import Text


@dataclass(frozen=True, slots=True)
class Bold:
    text: str


@dataclass(frozen=True, slots=True)
class Italic:
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    url: str


Run = str | Bold | Italic | Link
Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Button:
    """``data`` comes back when it is pressed: 1 to 64 bytes, made by ``bot.reply.press``."""

    text: str
    data: str


@dataclass(frozen=True, slots=True)
class Reply:
    """``quotes``: it must be sent as a reply to the question, which its buttons may ask again.

    With an ``attachment`` it is a message of its own, the lines its caption.
    """

    lines: tuple[Line, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    quotes: bool = False
    attachment: Attachment | None = None


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clip(text: str, limit: int) -> str:
    """The text, or as much of it as fits into ``limit`` UTF-16 units with an ellipsis at the end."""
    if units(text) <= limit:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)]
    return kept.decode("utf-16-le", "ignore").rstrip() + "…"


def said(run: Run) -> str:
    return run if isinstance(run, str) else run.text


def size(lines: tuple[Line, ...]) -> int:
    """The visible length of some lines in UTF-16 units, line breaks between them included."""
    return sum([units(said(run)) for line in lines for run in line]) + max(len(lines) - 1, 0)


def clip_line(line: Line, limit: int) -> Line:
    """The line, or as much of it as fits into ``limit`` UTF-16 units."""
    if size((line,)) <= limit:
        return line
    kept: list[Run] = []
    for run in line:
        left = limit - size((tuple(kept),))
        if left <= 1:
            break
        kept.append(with_text(run, clip(said(run), left)))
    return tuple(kept)


def filled(text: Text, **runs: Run) -> Line:
    """The words of a text with a run in each of its places: a name in bold, a link."""
    parts = Formatter().parse(str(text))
    return tuple(run for words, place, _, _ in parts for run in (words, runs[place] if place else "") if run)


def with_text(run: Run, text: str) -> Run:
    """The run with another text."""
    match run:
        case str():
            return text
        case Bold():
            return Bold(text)
        case Italic():
            return Italic(text)
        case Link():
            return Link(text, run.url)


def with_row(reply: Reply, *buttons: Button) -> Reply:
    """The reply with a further row of buttons below."""
    return replace(reply, buttons=(*reply.buttons, buttons))


def rows(buttons: tuple[Button, ...], width: int = 2) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows of ``width``."""
    return tuple(buttons[start : start + width] for start in range(0, len(buttons), width))
