"""How a message was read, for developers."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.explaining import explain
from bot.reading.reading import Reading
from bot.texts.text import speaking
from store.query.condition import Holding
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.answer.world import TODAY, desk


def test_what_developers_read_stays_english() -> None:
    """How a message was read is explained in one language."""
    read_ = desk().reader.readings(desk().reader.said("meetings with canada", TODAY))
    english = explain(read_, desk().reader.by, desk().catalogue)
    with speaking("vi"):
        assert explain(read_, desk().reader.by, desk().catalogue) == english


def read(*readings: tuple[float, dict[str, float]]) -> tuple[str, ...]:
    """What is explained of readings, each of another number of partners, by a score and its features."""
    made = [
        Reading("list", Select(Sort.MEETING, Holding("partner", at)), features=features, score=score)
        for at, (score, features) in enumerate(readings, 1)
    ]
    return explain(made, dict.fromkeys("abcdefg", 1.0), desk().catalogue)


def test_three_readings_are_shown_each_with_its_score_and_query() -> None:
    """One that only scores less than the same reading before it is left out."""
    lines = read((4.0, {}), (3.0, {}), (2.0, {}), (1.0, {}))
    assert [line[:8] for line in lines[::2]] == ["1. +4.00", "2. +3.00", "3. +2.00"]
    assert all(line.startswith("   {") for line in lines[1::2])
    same = Reading("list", Select(Sort.MEETING))
    assert len(explain([same, replace(same, score=-1.0)], {}, desk().catalogue)) == 2


def test_what_told_readings_apart_is_shown_by_how_much_it_did() -> None:
    """The five features that cost most, or won, beside the best reading; none that hardly counts."""
    better = {"a": 1.0, "b": 0.5, "g": 0.02}
    worse = dict(zip("bcdef", (0.9, -2.0, 0.3, 0.2, 0.1), strict=True))
    assert read((2.0, better), (1.0, worse))[-1] == ("   less by c -2.00, a -1.00, b +0.40, d +0.30, e +0.20")
    assert read((2.0, {"g": 0.05}), (1.0, {}))[-1].startswith("   {")
