"""Names that take in the 'ASEAN' of a pair: 'the 3rd ministerial meeting of ASEAN and the GCC' is no AMM."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.reading.offers.offer import Offer
from bot.reading.words.text import Text

_CALLING = frozenset({"series", "record"})
# How likely a partner is named at least, and how many words may join it to ASEAN.
_SURE, _JOINING = 0.9, 2


def unpaired(text: Text, offers: Sequence[Offer]) -> Iterator[Offer]:
    """All offers but those that call what never met with the partner that is named beside ASEAN."""
    partners = [one for one in offers if one.sort == "partner" and one.prior >= _SURE]
    for one in offers:
        called = one.sort in _CALLING and text.among(one.end - 1, "asean")
        if not (called and _strange(one, _beside(text, one.end, partners))):
            yield one


def _beside(text: Text, end: int, partners: Iterable[Offer]) -> list[Offer]:
    """The partners that are joined to what ends at a place: 'ASEAN and the EU', 'ASEAN with Canada'."""
    found = []
    for partner in partners:
        between = range(end, partner.start)
        words = [at for at in between if not text.among(at, "article")]
        if 0 < len(words) <= _JOINING and all(text.has(at, "joint") for at in words):
            found.append(partner)
    return found


def _strange(one: Offer, partners: Sequence[Offer]) -> bool:
    return bool(partners) and not any((one.credit * partner.credit).any() for partner in partners)
