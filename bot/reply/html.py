"""The one renderer: replies as Telegram HTML or as plain text, every value made safe, no limit exceeded."""

from __future__ import annotations

import re
from html import escape

from bot.reply.reply import Bold, Button, Italic, Line, Link, Reply, Run, clip_line, said, size, with_text

LIMIT, CAPTION = 4096, 1024
"""The longest text and the longest one below a file, in UTF-16 units."""
_CUT: Line = ("…",)
_LONGEST_URL = 2048
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_UNSEEN = re.compile("[\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_URL = re.compile(r"https?://[^\s<>\"'\\]+")


def html(reply: Reply) -> str:
    """Telegram HTML: at most 4,096 UTF-16 units once parsed, 1,024 below a file, cut after a whole line."""
    return "\n".join("".join(map(_marked_up, line)) for line in _fitting(reply))


def plain(reply: Reply) -> str:
    """The same text without markup, as a person reads it."""
    return "\n".join("".join(map(said, line)) for line in _fitting(reply))


def caption(button: Button) -> str:
    """What stands on a button: never nothing, which Telegram refuses."""
    return clean(button.text).strip() or "…"


def clean(text: str) -> str:
    """One line of text without line breaks, control characters, direction overrides or broken characters."""
    if text.isprintable() and "  " not in text:
        return text  # nearly every text, at a tenth of the cost
    return _UNSEEN.sub("", _SPACE.sub(" ", text))


def _fitting(reply: Reply) -> tuple[Line, ...]:
    limit = CAPTION if reply.attachment else LIMIT
    lines = tuple([tuple([_cleaned(run) for run in line]) for line in reply.lines])
    if not any(said(run).strip() for line in lines for run in line):
        return (_CUT,)
    room = limit - size(((), _CUT))
    if size(lines) <= room:
        return lines
    lines = tuple(clip_line(line, room) for line in lines)
    if size(lines) <= limit:
        return lines
    while lines and size((*lines, _CUT)) > limit:
        lines = lines[:-1]
    return (*lines, _CUT)


def _cleaned(run: Run) -> Run:
    text = said(run)
    cleaned = clean(text)
    return run if cleaned is text else with_text(run, cleaned)


def _marked_up(run: Run) -> str:
    text = escape(said(run))
    match run:
        case Bold():
            return f"<b>{text}</b>"
        case Italic():
            return f"<i>{text}</i>"
        case Link() if len(run.url) <= _LONGEST_URL and _URL.fullmatch(run.url):
            return f'<a href="{escape(run.url)}">{text}</a>'
        case _:
            return text
