"""What the bot says, in the language of whom it speaks to.

A text stands in the code in English, as a whole sentence with named places; ``bot/locale`` holds it in other
languages (gettext). It becomes words only when it is said, in the language that ``speaking`` sets.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

WRITTEN_IN = "en"
"""The language that the texts in the code are in."""
DOMAIN = "notulis"
_spoken: ContextVar[str] = ContextVar("spoken", default=WRITTEN_IN)


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the bot; ``plural`` is its form for several, ``context`` what it is said of."""

    message: str
    plural: str | None = None
    context: str | None = None

    def format(self, /, *positional: object, **named: object) -> str:
        """The text with its places filled; with a plural, ``number`` chooses the form."""
        return self._said(named.get("number")).format(*positional, **named)

    def __str__(self) -> str:
        return self._said(None)

    def _said(self, number: object) -> str:
        code = _spoken.get()
        several = self.plural is not None and isinstance(number, int)
        if code == WRITTEN_IN:
            return self.plural if several and self.plural and number != 1 else self.message
        held = _translations(code)
        if several and self.plural and isinstance(number, int):
            if self.context:
                return held.npgettext(self.context, self.message, self.plural, number)
            return held.ngettext(self.message, self.plural, number)
        return held.pgettext(self.context, self.message) if self.context else held.gettext(self.message)


def say(message: str, /) -> Text:
    """Marks a text to be translated; ``python -m bot.texts`` finds texts by the names of these functions."""
    return Text(message)


def say_many(singular: str, plural: str, /) -> Text:
    """Marks a text of one and of several; it is filled with the ``number`` of them."""
    return Text(singular, plural)


def say_in(context: str, message: str, /) -> Text:
    """Marks a text that means something else in another context: 'May' the month, 'may' the verb."""
    return Text(message, None, context)


def say_many_in(context: str, singular: str, plural: str, /) -> Text:
    """Marks a text of one and of several, told from others of its words by a context."""
    return Text(singular, plural, context)


def entry(table: str, key: str, message: str) -> Text:
    """A text of a table of phrases; its place there is its context."""
    return Text(message, None, f"{table}: {key}")


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """What is said within is said in that language; in English where the bot has no texts in it."""
    token = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken() -> str:
    """The code of the language that is spoken now."""
    return _spoken.get()


@cache
def _translations(code: str) -> gettext.NullTranslations:
    held = files("bot") / "locale" / code / "LC_MESSAGES" / f"{DOMAIN}.mo"
    if not held.is_file():
        return gettext.NullTranslations()
    with held.open("rb") as file:
        return gettext.GNUTranslations(file)
