"""Months and weekdays of the glossaries."""

from __future__ import annotations

from importlib.resources import files

from bot.reading.languages.calendar import LOCALES, collect
from bot.reading.languages.glossary import glossaries


def test_the_names_are_those_of_cldr() -> None:
    """When they are not, run python -m bot.reading.languages.calendar."""
    assert (files("bot.reading.languages") / "calendar.tsv").read_text(encoding="utf-8") == collect()


def test_every_glossary_has_its_months() -> None:
    """And no other language has."""
    assert sorted(LOCALES) == sorted(glossaries())
