"""What a record says in its sentences of words that a text claims of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.reading.lexicon.lexicon import Lexicon
from bot.reading.words.text import Text
from bot.telling.sentence import parts
from store.content import Content, sentences, stems
from store.matching.words import normalise
from store.records import Record

# How much of the words a sentence must hold.
_SHARE = 0.5
# A sentence, its stems, whether it denies something, whether it tells of a screen.
_Part = tuple[str, frozenset[str], bool, bool]


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence, its stems, the share of the words that it holds, whether it denies what they say."""

    text: str
    stems: frozenset[str]
    share: float
    denied: bool


def saying(
    record: Record, wanted: Iterable[int], text: Text, content: Content, modes: frozenset[str] = frozenset()
) -> Saying | None:
    """The sentence of a record that holds most of the words at some places of a text.

    With ``modes`` that claim a meeting in person it is one that tells of a screen, and denies that.
    """
    row = {text.stems[at]: _weight(at, text, content) for at in wanted}
    total = sum(row.values())
    if not total:
        return None
    best = None
    other = "in-person" in modes
    for part, held, denying, virtual in _said(record, text.lexicon):
        share = sum(weight for stem, weight in row.items() if stem in held) / total
        if share >= _SHARE and (best is None or share > best.share) and (virtual or not other):
            best = Saying(part, held, share, denying or other)
    return best


def _weight(at: int, text: Text, content: Content) -> float:
    known = text.sorts[at] != "unknown"
    return max(text.weights[at], content.weight(text.stems[at])) if known else text.weights[at]


def _said(record: Record, lexicon: Lexicon) -> tuple[_Part, ...]:
    return _kept(tuple(sentences(record)), lexicon)


@lru_cache(maxsize=4000)
def _kept(texts: tuple[str, ...], lexicon: Lexicon) -> tuple[_Part, ...]:
    return tuple(_read(texts, lexicon))


def _read(texts: tuple[str, ...], lexicon: Lexicon) -> Iterator[_Part]:
    for text in texts:
        for part in parts(text):
            forms = normalise(part)
            denying = any(form in lexicon.words["denying"] for form in forms)
            virtual = any(cue.group == "mode" and cue.sense == "virtual" for cue in lexicon.cues(forms))
            yield part, frozenset(stems(part)), denying, virtual
