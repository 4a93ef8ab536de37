"""Counts as a reply."""

from __future__ import annotations

from datetime import date
from typing import get_args

from bot.answer.answer import Answer, Outcome, Reason
from bot.maintaining import texts
from bot.maintaining.counted import counted
from bot.reply.reply import said
from bot.tally import OUTCOME, RECORD, Counts
from bot.texts.text import speaking
from tests.bot.answer.world import desk


def lines(counts: Counts | None) -> list[str]:
    return ["".join(map(said, line)) for line in counted(counts, desk().catalogue).lines]


def test_counts_stand_in_lines_under_their_sort() -> None:
    """Records by their names, what is none any more by its id; a sort without any is left out."""
    outcome = next(iter(texts.COUNTED_NAMES))
    rows = [
        ("partner:united-kingdom", 1_200),
        ("partner:atlantis", 3),
        ("kelp:sea", 2),
        (f"topic:{'x' * 90}", 1),
    ]
    counts = Counts(date(2026, 1, 15), {OUTCOME: [(outcome, 5), ("kelp", 4)], "answer": [], RECORD: rows})
    assert lines(counts) == [
        "Counted since 15 January 2026, without any text or person:",
        str(texts.COUNTED[OUTCOME]),
        f"5 × {texts.COUNTED_NAMES[outcome]}",
        "4 × kelp",
        str(texts.COUNTED[RECORD]),
        "1,200 × United Kingdom",
        "3 × atlantis",
        "2 × sea",
        f"1 × {'x' * 79}…",
    ]


def test_that_nothing_was_counted_is_said() -> None:
    """Without a database, or before the first question."""
    assert lines(None) == lines(Counts(None, {})) == ["Nothing has been counted yet."]


def test_all_that_is_counted_is_said_in_words() -> None:
    """Outcomes, kinds of answers and reasons, in the language of whoever asks."""
    kinds = {one.__name__.casefold() for one in get_args(Answer)} - {"guide", "silence", "refusal"}
    assert kinds | {*Outcome} | {*Reason} == {*texts.COUNTED_NAMES}
    with speaking("id"):
        assert all(str(text) != text.message for text in texts.COUNTED_NAMES.values())
