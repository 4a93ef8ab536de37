"""Names as people type them: with typos, words dropped, joined, cut and reordered."""

from __future__ import annotations

import string
from collections.abc import Callable
from random import Random

from store.matching.vocabulary import typos_allowed

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {
    key: "".join({row[at - 1] if at else "", row[at + 1] if at + 1 < len(row) else ""})
    for row in _KEYS
    for at, key in enumerate(row)
}


def typo(word: str, random: Random) -> str:
    """The word with one letter left out, doubled, exchanged for one beside it, or swapped with the next."""
    at = random.randrange(len(word))
    match random.randrange(4):
        case 0:
            typed = word[:at] + word[at + 1 :]
        case 1:
            typed = word[: at + 1] + word[at:]
        case 2:
            typed = word[:at] + random.choice(_BESIDE.get(word[at], string.ascii_lowercase)) + word[at + 1 :]
        case _:
            at = random.randrange(len(word) - 1)
            typed = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return typed


def with_typos(words: tuple[str, ...], count: int, random: Random) -> tuple[str, ...] | None:
    """The words with so many typos, none with more than it may bear; None where they cannot bear as many."""
    typed = list(words)
    room = [at for at, word in enumerate(words) for _ in range(typos_allowed(word)) if word.isalpha()]
    if len(room) < count:
        return None
    for at in random.sample(room, count):
        for _ in range(20):
            changed = typo(typed[at], random)
            if changed != typed[at] and len(changed) > 3:
                typed[at] = changed
                break
        else:
            return None
    return tuple(typed)


def slipped(words: tuple[str, ...], random: Random) -> tuple[str, ...] | None:
    """The words with one typo, in a word drawn by its length; None where no word can bear it."""
    weights = [len(word) if len(word) > 1 and word.isalpha() else 0 for word in words]
    if not any(weights):
        return None
    (at,) = random.choices(range(len(words)), weights)
    changed = typo(words[at], random)
    return None if changed == words[at] else (*words[:at], changed, *words[at + 1 :])


def dropped(words: tuple[str, ...], random: Random) -> tuple[str, ...] | None:
    """The words with one to half of them left out or all of them reordered, or both."""
    if len(words) < 2:
        return None
    keep = len(words) - random.randint(0, len(words) // 2)
    kept = [words[at] for at in sorted(random.sample(range(len(words)), keep))]
    if keep == len(words) or random.random() < 0.5:
        random.shuffle(kept)
    return None if tuple(kept) == words else tuple(kept)


def joined(words: tuple[str, ...], random: Random) -> tuple[str, ...]:
    """Two neighbours typed as one word."""
    at = random.randrange(len(words) - 1) if len(words) > 1 else 0
    return (*words[:at], "".join(words[at : at + 2]), *words[at + 2 :])


def cut(words: tuple[str, ...], random: Random) -> tuple[str, ...]:
    """A long word broken off."""
    long = [at for at, word in enumerate(words) if len(word) > 6 and word.isalpha()]
    if not long:
        return words
    at = random.choice(long)
    return (*words[:at], words[at][: random.randint(4, len(words[at]) - 2)], *words[at + 1 :])


Change = Callable[[tuple[str, ...], Random], "tuple[str, ...] | None"]
