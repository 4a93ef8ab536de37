"""What months and weekdays are called in the languages of the glossaries, as CLDR has it.

``python -m bot.reading.languages.calendar`` makes ``calendar.tsv`` with Babel, which running Notulis does not
need.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

LOCALES = ("fil", "fr", "id", "ms", "th", "vi")
"""The languages of the glossaries."""


def collect() -> str:
    """The text of ``calendar.tsv`` as Babel has it: a line is a glossary's code, what is meant, its names."""
    return "".join("\t".join(row) + "\n" for code in LOCALES for row in _rows(code))


def _rows(code: str) -> Iterator[tuple[str, ...]]:
    from babel import Locale

    english, own = Locale.parse("en"), Locale.parse(code)
    for number, meaning in english.months["format"]["wide"].items():
        forms = [
            own.months[use][width] for use in ("format", "stand-alone") for width in ("wide", "abbreviated")
        ]
        yield code, meaning, *dict.fromkeys(form[number].rstrip(".") for form in forms)
    for number, meaning in english.days["format"]["wide"].items():
        yield code, meaning, own.days["format"]["wide"][number]


if __name__ == "__main__":
    Path(__file__).with_name("calendar.tsv").write_text(collect(), encoding="utf-8", newline="\n")
