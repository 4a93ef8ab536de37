"""What `rank` promises, word by word and name by name, without arrays."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from store.kinds import Kind
from store.matching.index import Index
from store.matching.terms import Term

KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class One:
    """A record's best name and how it fits, as a row of `Ranked`."""

    record: int
    name: int
    score: float
    sure: float
    covered: float
    complete: bool
    likeness: tuple[float, ...]


@dataclass(slots=True)
class _Name:
    number: int
    table: list[list[float]]
    best: list[float]
    spoken_for: float
    complete: bool
    strange: bool
    bonus: float


def word(number: int) -> str:
    """A word of its own for each number below a thousand, like no other."""
    return "q" + "".join("bdfghjklmn"[int(digit)] * 2 for digit in f"{number:03d}")


def having(index: Index, typed: Sequence[Term], kinds: Collection[Kind] | None) -> list[int]:
    """The names that have any word that a typed one may stand for."""
    wanted = {number for term in typed for number, _ in term.options}
    return [
        name
        for name in range(len(index.texts))
        if wanted & set(index.words[name].tolist())
        and (kinds is None or KINDS[index.kinds[index.records[name]]] in kinds)
    ]


def ranked(index: Index, typed: Sequence[Term], names: Sequence[int]) -> dict[int, One]:
    """The best name of each of the records, at most 24."""
    total = sum(term.weight for term in typed)
    weights = [term.weight / total for term in typed]
    fits = [_fit(index, typed, name) for name in names]

    def first(fit: _Name) -> float:
        return _score(_sum(weights, fit.best), fit.spoken_for)

    fits = sorted(fits, key=lambda fit: -first(fit))[:48]
    fits = sorted(fits, key=lambda fit: -(first(fit) + fit.bonus))
    of_records: dict[int, _Name] = {}
    for fit in fits:
        of_records.setdefault(int(index.records[fit.number]), fit)
    of_records = dict(list(of_records.items())[:24])
    wider = any(index.wider[record] for record in of_records)
    foreign = any(index.foreign[name] for name in names)
    return {
        record: _final(index, typed, weights, record, fit, wider=wider, foreign=foreign)
        for record, fit in of_records.items()
    }


def _fit(index: Index, typed: Sequence[Term], name: int) -> _Name:
    words = index.words[name].tolist()
    table = [[dict(term.options).get(word, 0.0) for word in words] for term in typed]
    best = [max(row) for row in table]
    taken = [max(column) for column in zip(*table, strict=True)]
    strange = bool(index.foreign[name]) and min(taken) < 1
    if strange:
        best = [one * (0.85 if min(taken) > 0 else 0.0) for one in best]
    asked = [term.word for term in typed]
    if len(set(asked)) < len(asked):
        for at, word in enumerate(asked):
            if sum(one > 0 for one in table[at]) <= asked[:at].count(word):
                best[at] = 0.0
    else:
        taken = [
            one if word not in words[:at] else 0.0
            for at, (one, word) in enumerate(zip(taken, words, strict=True))
        ]
    worth = sum(float(index.rarity[word]) for word in words)
    spoken_for = sum(one * float(index.rarity[word]) for one, word in zip(taken, words, strict=True)) / worth
    complete = all(one > 0 for one in best) and all(one > 0 for one in taken)
    neighbours = sum(
        any(table[at][place] > 0 and table[at + 1][place + 1] > 0 for place in range(len(words) - 1))
        for at in range(len(typed) - 1)
    )
    return _Name(name, table, best, spoken_for, complete, strange, 0.01 * neighbours / max(len(typed) - 1, 1))


def _final(
    index: Index,
    typed: Sequence[Term],
    weights: list[float],
    record: int,
    fit: _Name,
    *,
    wider: bool,
    foreign: bool,
) -> One:
    best = list(fit.best)
    bag = index.bags[record].tolist()
    if wider:
        around = [max((dict(term.options).get(word, 0.0) for word in bag), default=0.0) for term in typed]
        best = [max(one, other * 0.85) for one, other in zip(best, around, strict=True)]
    score = _score(_sum(weights, best), fit.spoken_for) + fit.bonus
    guessed = [term.guessed for term in typed]
    if not any(guessed) and not foreign:
        return One(record, fit.number, score, score, _sum(weights, best), fit.complete, tuple(best))
    best = [0.0 if fit.strange or guess else one for one, guess in zip(best, guessed, strict=True)]
    words = index.words[fit.number].tolist()
    table = [row if not guess else [0.0] * len(words) for row, guess in zip(fit.table, guessed, strict=True)]
    named = sum(
        max(column) * float(index.rarity[word])
        for column, word in zip(zip(*table, strict=True), words, strict=True)
    ) / sum(float(index.rarity[word]) for word in words)
    covered = _sum(weights, best)
    complete = fit.complete and not fit.strange and not any(guessed)
    return One(record, fit.number, score, _score(covered, named) + fit.bonus, covered, complete, tuple(best))


def _sum(weights: list[float], values: list[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))


def _score(covered: float, spoken_for: float) -> float:
    return covered * (0.75 + 0.25 * spoken_for) * 0.99
