"""What any reading is priced by: how much of the text it explains, and what it leaves over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.reading.offers.offer import Offer
from bot.reading.scene import Said
from bot.reading.words.text import Text
from store.content import Content

# Bounds over which what is left over counts once more, and the most that counts.
_BOUNDS = (0.3, 0.7, 1.2, 2.0)
_EXPLAINED, _LEFT, _TITLED, _UNKNOWN = 9.0, 5.0, 3.0, 3
_TELLING = 0.3


def price(said: Said, content: Content, taken: Iterable[Offer], gained: float) -> dict[str, float]:
    """Features of some meanings taken, which explain so much."""
    text = said.text
    covered = {word for one in taken for word in (one.besides or range(one.start, one.end))}
    left = [
        word
        for word in range(len(text))
        if word not in covered and text.sorts[word] in ("word", "unknown", "told")
    ]
    loose = sum(text.weights[word] for word in left)
    telling = (word for word in left if text.weights[word] > _TELLING)
    placed = any(text.has(text.left(word), "before", "place") for word in telling)
    titled = sum(text.weights[word] for word in left if content.titles(text.stems[word]))
    foreign = [one for one in said.foreign if not covered.issuperset(range(one.start, one.end))]
    names = Counter(sort for sort, words in said.names if covered.isdisjoint(words))
    return {
        **{f"left {sort}": float(min(count, 2)) for sort, count in names.items()},
        "left names": float(min(names.total(), 3)),
        "explained": min(gained, _EXPLAINED),
        "left": min(loose, _LEFT),
        **{f"left over {bound}": float(loose > bound) for bound in _BOUNDS},
        "left share": loose / (loose + gained + 0.2),
        "left most": max((text.weights[word] for word in left), default=0.0),
        "left unknown": float(min(sum(text.sorts[word] == "unknown" for word in left), _UNKNOWN)),
        "left told": float(any(text.sorts[word] == "told" for word in left)),
        "left place": float(placed),
        "left capital": float(any(text.words[word].start and _capital(text, word) for word in left)),
        "left foreign": float(bool(foreign)),
        "left foreign met": float(any(one.met for one in foreign)),
        "left foreign host": float(any(one.host for one in foreign)),
        "left titled": min(titled, _TITLED),
        "left nothing": float(not left),
    }


def _capital(text: Text, at: int) -> bool:
    """Whether a word begins with a capital where not all do."""
    word = text.raw[text.words[at].start : text.words[at].end]
    return word[:1].isupper() and not text.raw.isupper()
