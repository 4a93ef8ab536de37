"""What any reading is priced by: how much of the text it explains, and what it leaves over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.reading.languages.languages import ENGLISH
from bot.reading.offers.offer import Offer
from bot.reading.scene import Said
from bot.reading.words.governed import asked_for, closing, owned
from bot.reading.words.qualifying import qualifying
from bot.reading.words.text import Text
from store.content import Content
from store.query.mask import marked, span

# Bounds over which what is left over counts once more, and the most that counts.
_BOUNDS = tuple((f"left over {bound}", bound) for bound in (0.3, 0.7, 1.2, 2.0))
_EXPLAINED, _LEFT, _TITLED, _UNKNOWN, _QUALIFIERS = 9.0, 5.0, 3.0, 3, 2
_TELLING = 0.3


class Pricing:
    """Prices readings of one text."""

    def __init__(self, said: Said, content: Content) -> None:
        text, sorts = said.text, said.text.sorts
        places = [at for at, sort in enumerate(sorts) if sort in ("word", "unknown", "told")]
        self._weights = [(1 << at, text.weights[at]) for at in places]
        self._places = marked(places)
        self._unknown = marked(at for at in places if sorts[at] == "unknown")
        discussed = {cue.end for cue in text.group("role") if cue.sense == "discuss"}
        heard = said.language == ENGLISH  # in another language a word is sooner one that is not known yet
        self._qualifying = marked(qualifying(text)) if heard else 0
        self._asked = marked(asked_for(text)) if heard else 0
        turning = (("owned", owned), ("closing", closing)) if heard else ()
        self._turning = [(name, marked(found(text))) for name, found in turning]
        self._told = marked(at for at in places if sorts[at] == "told")
        self._titled = marked(at for at in places if content.titles(text.stems[at]))
        self._capital = marked(at for at in places if text.words[at].start and _capital(text, at))
        telling = [at for at in places if text.weights[at] > _TELLING]
        self._placed = marked(at for at in telling if text.has(text.left(at), "before", "place"))
        self._about = marked(at for at in telling if text.among(text.left(at), "subject") or at in discussed)
        self._names = [(sort, marked(words)) for sort, words in said.names]
        self._ahead = [span(cue.start, cue.end) for cue in text.group("ahead")]
        self._foreign = [(one, span(one.start, one.end)) for one in said.foreign]
        self._left: dict[int, tuple[float, dict[str, float]]] = {}

    def price(self, taken: Iterable[Offer], gained: float) -> dict[str, float]:
        """Features of some meanings taken, which explain so much."""
        covered = 0
        for one in taken:
            covered |= one.places
        if covered not in self._left:
            self._left[covered] = self._leaving(covered)
        loose, left = self._left[covered]
        return left | {"explained": min(gained, _EXPLAINED), "left share": loose / (loose + gained + 0.2)}

    def _leaving(self, covered: int) -> tuple[float, dict[str, float]]:
        """What is left over where some words are covered, a bit each: what it tells, and its features."""
        left = self._places & ~covered
        telling = [weight for bit, weight in self._weights if left & bit]
        loose = sum(telling)
        names = Counter(sort for sort, words in self._names if not covered & words)
        foreign = [one for one, words in self._foreign if words & ~covered]
        features = {f"left {sort}": float(min(count, 2)) for sort, count in names.items()}
        for name, bound in _BOUNDS:
            if loose > bound:
                features[name] = 1.0
        features["left names"] = float(min(names.total(), 3))
        features["explained"] = 0.0  # in its place, as sums of features depend on their order
        features["left"] = min(loose, _LEFT)
        features["left share"] = 0.0
        features["left most"] = max(telling, default=0.0)
        features["left unknown"] = float(min((left & self._unknown).bit_count(), _UNKNOWN))
        qualifying = left & self._qualifying
        features["left qualifier"] = float(min(qualifying.bit_count(), _QUALIFIERS))
        features["left qualifier unknown"] = float(bool(qualifying & self._unknown))
        features["left asked"] = float(bool(left & self._asked))
        features["left asked unknown"] = float(bool(left & self._asked & self._unknown))
        for name, words in self._turning:
            features[f"left {name} unknown"] = float(bool(left & words & self._unknown))
        features["left told"] = float(bool(left & self._told))
        features["left place"] = float(bool(left & self._placed))
        features["left about"] = float(bool(left & self._about))
        features["left capital"] = float(bool(left & self._capital))
        features["left ahead"] = float(any(not words & covered for words in self._ahead))
        features["left foreign"] = float(bool(foreign))
        features["left foreign state"] = float(any(not (one.body or one.host) for one in foreign))
        features["left foreign met"] = float(any(one.met for one in foreign))
        features["left foreign host"] = float(any(one.host for one in foreign))
        titled = [weight for bit, weight in self._weights if left & bit & self._titled]
        features["left titled"] = min(sum(titled), _TITLED)
        features["left nothing"] = float(not left)
        return loose, features


def _capital(text: Text, at: int) -> bool:
    """Whether a word begins with a capital where not all do."""
    word = text.raw[text.words[at].start : text.words[at].end]
    return word[:1].isupper() and not text.raw.isupper()
