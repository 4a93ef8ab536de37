"""Typed words, each with the words of names that it may stand for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from store.matching.index import Index
from store.matching.plain import EVERYDAY
from store.matching.vocabulary import JOINED


@dataclass(frozen=True, slots=True)
class Term:
    """A typed word, its weight, and the words of names that it may stand for, each with a likeness.

    ``guessed``: by more slips than the word may bear, which ranks names and decides nothing.
    """

    word: str
    weight: float
    options: tuple[tuple[int, float], ...]
    guessed: bool = False

    @property
    def is_number(self) -> bool:
        return self.word[0].isdigit()


# An unfinished word may go on as so many words, each of them this like it.
_BEGUN, _GOING_ON = 96, 0.95


def terms(index: Index, typed: tuple[str, ...], *, unfinished: bool = False) -> list[Term]:
    """What each typed word may stand for; words typed as one part, and parts of one word meet.

    Where the last word is ``unfinished`` it may go on: no slip is looked for in it if some word does.
    """
    vocabulary = index.vocabulary
    found: list[Term] = []
    if unfinished and (last := _begun(index, typed[-1])):
        found = terms(index, typed[:-1])
        return [*found, last]
    parts: list[str] = []
    for word in typed:
        parts += vocabulary.split(word) or (word,)
    pairs = [vocabulary.numbers.get(left + right) for left, right in pairwise(parts)]
    for at, word in enumerate(parts):
        options = vocabulary.options(word)
        for joined in pairs[max(at - 1, 0) : at + 1]:
            if joined is not None and not word[0].isdigit():
                options = ((joined, JOINED), *(option for option in options if option[0] != joined))
        if options:
            weight = float(index.rarity[options[0][0]])
        else:
            weight = min(1.5, index.unknown) if word in EVERYDAY else index.unknown
        found.append(Term(word, weight, options or vocabulary.guesses(word), guessed=not options))
    return found


def _begun(index: Index, word: str) -> Term | None:
    """A word that may go on as the commonest words that begin so; None where none does."""
    numbers = sorted(index.vocabulary.begun(word), key=lambda number: float(index.rarity[number]))[:_BEGUN]
    if not numbers:
        return None
    options = tuple((number, _GOING_ON) for number in numbers)
    whole = index.vocabulary.numbers.get(word)
    if whole is not None:
        options = ((whole, 1.0), *options)
    return Term(word, float(index.rarity[options[0][0]]), options)
