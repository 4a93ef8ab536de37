"""What each statement of the examples is read to say, field by field, as a maintainer sees it."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from bot.drafting.recognising import recognise
from bot.maintaining import texts
from bot.maintaining.telling import entries
from store.catalogue import Catalogue
from store.matching.matcher import Matcher
from tests.bot.drafting.score import HERE, TODAY, read_examples, shelf
from tests.bot.tables import lines

FITTED = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
"""Files of statements; those of later ones only measure what was read before anybody saw how."""


@cache
def examples() -> dict[tuple[str, str], dict[str, Any]]:
    """Every statement that the words are fitted to, by its file and its meeting."""
    return {(file, one["meeting"]): one for file in FITTED for one in read_examples(HERE / f"{file}.yaml")}


@cache
def known() -> tuple[Catalogue, Matcher]:
    return shelf(list(examples().values()))


def drafted(file: str, meeting: str) -> str:
    """Each field that is read, with what is uncertain marked."""
    draft = recognise(examples()[file, meeting]["text"], *known(), TODAY)
    rows = {
        field: "; ".join(text if sure else f"{text} (?)" for text, sure in entries(draft, field, known()[0]))
        for field in texts.FIELDS
    }
    return " | ".join(f"{field}: {row}" for field, row in rows.items() if row)


@pytest.mark.parametrize(("file", "meeting", "expected"), lines("drafting/drafts.tsv"))
def test_a_statement_is_read_into_its_draft(file: str, meeting: str, expected: str) -> None:
    """Every field, and whether it is sure; what is not right yet stands as it is."""
    assert drafted(file, meeting) == expected


def test_each_statement_has_its_draft() -> None:
    """None is left out of the table."""
    assert {(file, meeting) for file, meeting, _ in lines("drafting/drafts.tsv")} == examples().keys()
