"""Which of the meetings that a statement names it is about."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from bot.drafting.lexicon import cue, either
from bot.drafting.phrases import noun
from bot.drafting.statement import Sentence
from bot.drafting.titles import Named
from store.matching.words import normalise

_HEAD, _FADING, _FARTHEST = 8, 0.2, 3.0


def main_meeting(
    named: Iterable[Named], sentences: Sequence[Sentence], least: float = -math.inf
) -> Named | None:
    """The meeting that the statement is about: what the headline, the first lines and the body agree on."""
    rows = current(named, sentences)
    scores = [_score(one, sentences) for one in rows]
    best: tuple[float, int] | None = None
    for at, one in enumerate(rows):
        others = [
            score
            for other, score in zip(rows, scores, strict=True)
            if sentences[other.sentence].heading != sentences[one.sentence].heading
            and score > 0
            and (is_same(one, other) or is_same(other, one))
        ]
        total = scores[at] + bool(others)
        if best is None or total > best[0]:
            best = (total, at)
    return rows[best[1]] if best and best[0] >= least else None


def current(named: Iterable[Named], sentences: Sequence[Sentence]) -> list[Named]:
    """The meetings without those that follow one of the head: these are what comes next."""
    rows = list(named)
    head = [one for one in rows if one.ordinal and is_leading(one, sentences)]
    return [one for one in rows if not any(_follows(one, other) for other in head)] if head else rows


def is_leading(one: Named, sentences: Sequence[Sentence]) -> bool:
    """Whether it stands in the headline or in the first paragraph of the body."""
    sentence = sentences[one.sentence]
    first = next((each.paragraph for each in sentences if not each.heading), sentence.paragraph)
    return sentence.paragraph <= first


def is_undisputed(main: Named, named: Iterable[Named], sentences: Sequence[Sentence]) -> bool:
    """Whether a meeting stands at the head of the statement, and none of its kind with another number."""
    rivals = (
        one
        for one in named
        if one.ordinal
        and main.series
        and one.series == main.series
        and is_leading(one, sentences)
        and not one.aside
    )
    return (
        is_leading(main, sentences) and not main.ahead and all(one.ordinal == main.ordinal for one in rivals)
    )


def _follows(one: Named, other: Named) -> bool:
    """Whether it is the meeting after another of its kind, named behind it."""
    if one.sentence <= other.sentence or not one.ordinal or one.ordinal != (other.ordinal or 0) + 1:
        return False
    return (
        one.series == other.series
        if one.series and other.series
        else normalise(one.phrase) == normalise(other.phrase)
    )


def is_same(one: Named, other: Named) -> bool:
    """Whether two phrases name one meeting."""
    if one.ordinal and other.ordinal and one.ordinal != other.ordinal:
        return False
    if one.series and other.series:
        return one.series.id == other.series.id and (one.ordinal == other.ordinal or not other.ordinal)
    return set(normalise(other.phrase)) <= set(normalise(one.phrase))


def _score(one: Named, sentences: Sequence[Sentence]) -> float:
    sentence = sentences[one.sentence]
    first = next((each.paragraph for each in sentences if not each.heading), -1)
    score = 1.5 * bool(one.ordinal) + 1.5 * bool(one.series) + 0.5 * one.sure
    score += 1.5 * bool(cue("held").search(sentence.text)) * (not sentence.heading and not one.aside)
    score += 2.5 * (sentence.heading and sentence.paragraph < min(max(first, 1), _HEAD))
    score += 1.5 * (sentence.paragraph == first)
    score += 0.5 * _is_called(one, sentences)
    score -= 1.0 * (one.ordinal is None and one.series is None)
    score -= 4.0 * one.aside + 4.0 * one.ahead
    return score - min(_FADING * one.sentence, _FARTHEST)


def _is_called(one: Named, sentences: Sequence[Sentence]) -> bool:
    """Whether the body goes on to call it by its noun: 'the Symposium'."""
    nouns = list(noun("meeting").finditer(one.phrase))
    if not nouns:
        return False
    called = re.compile(rf"(?<!\w)(?:{either('article')})\s+{nouns[-1][0]}(?!\w)", re.IGNORECASE)
    return any(called.search(each.text) for each in sentences if each.at > one.sentence)
