"""Numbers that count a meeting: 'the 11th', 'AMM 43'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.question.cues import covered
from bot.question.sentence import Sentence
from store.kinds import Kind


def read_ordinals(sentence: Sentence) -> tuple[int, ...]:
    """Those written as ordinals or, where there are none, those bare and small and not of anything else."""
    numbers = [at for at in _numbers(sentence) if not _of_something_else(sentence, at)]
    written = [at for at in numbers if sentence.words[at].ordinal]
    found = written or _counting(sentence, numbers)
    return tuple(dict.fromkeys(int(sentence.forms[at]) for at in found))


def _numbers(sentence: Sentence) -> Iterator[int]:
    """Where numbers of one or two digits stand, outside times and names."""
    for at, form in enumerate(sentence.forms):
        small = len(form) <= 2 and form.isascii() and form.isdigit()
        if small and at not in sentence.timed and at not in sentence.named:
            yield at


def _of_something_else(sentence: Sentence, at: int) -> bool:
    """Whether a number is part of a sum, a span, a fraction, a jubilee."""
    word = sentence.words[at]
    before, after = sentence.form(at - 1), sentence.form(at + 1)
    beside = sentence.text[max(word.start - 1, 0) : word.start] + sentence.text[word.end : word.end + 1]
    return (
        (word.ordinal and after.isdigit())
        or (before == "plus" and not word.ordinal)
        or sentence.among(at - 1, "uncounted")
        or sentence.among(at + 1, "unit")
        or "/" in beside
        or ("-" in beside and (before.isdigit() or after.isdigit()))
        or sentence.among(at + 1, "jubilee")
        or (after in {"year", "yr", "founding"} and sentence.among(at + 2, "jubilee"))
    )


def _counting(sentence: Sentence, numbers: list[int]) -> list[int]:
    """The bare numbers that stand beside what they may count: 'AMM 43', 'no. 8', a number alone."""
    kinds = {Kind.SERIES, Kind.PARTNER, Kind.PROGRAMME}
    counted = covered(cue for cue in sentence.phrases if cue.group in ("level", "programme")) | {
        at for m in sentence.mentions if not kinds.isdisjoint(ref.kind for ref in m.refs) for at in m.inner
    }
    found = []
    for at in numbers:
        word = sentence.words[at]
        spelt = not sentence.text[word.start : word.end].isdigit()
        if spelt and not sentence.among(at - 1, "numbered") and at - 1 not in sentence.named:
            continue
        if at == 0 or len(sentence.words) < 4 or _beside(sentence, at, counted):
            found.append(at)
    return found


def _beside(sentence: Sentence, at: int, counted: frozenset[int]) -> bool:
    places = [place for place in (at - 2, at - 1, at + 1) if place >= 0]
    if any(sentence.form(place) in {"all", "each", "every"} for place in places):
        return False
    return any(place in counted or sentence.among(place, "numbered") for place in places)
