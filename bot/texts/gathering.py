"""Brings ``bot/locale`` up to date with the texts in the code: ``python -m bot.texts``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from bot.texts.text import DOMAIN, entry

CODE = Path(__file__).parents[1]
LOCALE = CODE / "locale"
_KEYWORDS = {"say": None, "say_many": (1, 2), "say_in": ((1, "c"), 2), "say_many_in": ((1, "c"), 2, 3)}
_PHRASES = "answer/phrase.toml"
_STAMP = datetime(2026, 1, 1, tzinfo=UTC)


Found = tuple[int, str, tuple[str, str], list[str]]
"""A text as Babel takes it from a method of extraction: line, function, arguments, comments."""


def phrases(file: BinaryIO, *_: object, **__: object) -> Iterator[Found]:
    """Every text of a file of tables of phrases, its place there for a context."""
    for table, rows in tomllib.load(file).items():
        for key, message in rows.items():
            yield 0, "say_in", (entry(table, key, message).context or "", message), []


def gather() -> Catalog:
    """Every text that the code says, with the file it stands in."""
    found = Catalog(domain=DOMAIN, project="Notulis", creation_date=_STAMP)
    for name, _, message, comments, context in extract_from_dir(
        CODE,
        method_map=[("**.py", "python"), (_PHRASES, f"{__name__}:phrases")],
        keywords=_KEYWORDS,
        comment_tags=("to translators:",),
    ):
        found.add(message, locations=[(f"bot/{name}", 0)], auto_comments=comments, context=context)
    return found


def held(code: str) -> Catalog:
    """What stands in a language now."""
    path = po(code)
    if not path.is_file():
        return Catalog(locale=code, domain=DOMAIN, project="Notulis", creation_date=_STAMP)
    with path.open("rb") as file:
        return read_po(file, locale=code, domain=DOMAIN)


def po(code: str) -> Path:
    return LOCALE / code / "LC_MESSAGES" / f"{DOMAIN}.po"


def codes() -> Iterator[str]:
    """The languages that there are texts in."""
    return (one.name for one in sorted(LOCALE.iterdir()) if (one / "LC_MESSAGES").is_dir())


def written(catalog: Catalog) -> bytes:
    """A catalogue as it stands in its file."""
    out = BytesIO()
    write_po(out, catalog, width=110, sort_output=True, omit_header=False, include_lineno=False)
    return out.getvalue()


def compiled(catalog: Catalog) -> bytes:
    out = BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def update() -> None:
    """Add new texts, drop those that nothing says any more, and compile."""
    gathered = gather()
    for code in codes():
        catalog = held(code)
        catalog.update(gathered, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        po(code).write_bytes(written(catalog))
        po(code).with_suffix(".mo").write_bytes(compiled(catalog))
