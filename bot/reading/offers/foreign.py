"""Countries and bodies that a text names and of which ASEAN has no record as a partner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.reading.offers.offer import WORDS, Offer
from bot.reading.words.text import Text
from store.catalogue import Catalogue
from store.content import Content, fold, stem
from store.kinds import MEMBERS
from store.territories import territory_names

_LONGEST = 4
# Names of records, in which a country is no party of its own: 'the ASEAN-Hong Kong FTA'.
_TITLED = ("programme", "record")


@dataclass(frozen=True, slots=True)
class Party:
    """Words ``start`` to ``end`` name a party that is no partner.

    ``met``: it stands beside 'asean'; ``host``: a meeting was held there, and the words may mean that;
    ``body``: it is a body, not a country.
    """

    start: int
    end: int
    name: str
    met: bool
    host: bool = False
    body: bool = False


@cache
def _territories() -> Mapping[str, str]:
    """Names of countries, as folded words, to their ISO code."""
    codes = [code for code, names in territory_names().items() for _ in names]
    lines = "\n".join(name for names in territory_names().values() for name in names)
    return dict(zip(fold(lines.replace("-", " ")).split("\n"), codes, strict=True))


@cache
def _beginnings() -> frozenset[str]:
    """The first words of their names."""
    return frozenset(name.split(" ")[0] for name in _territories())


class Foreigners:
    """Tells the countries of the world that the catalogue knows from those that it does not."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self._content = content
        partners = {partner.iso for partner in catalogue.partners.values() if partner.iso}
        self._known = MEMBERS | partners
        self._hosts = {place.iso for place in catalogue.places.values() if place.iso} - self._known

    def find(self, text: Text, offers: list[Offer]) -> Iterator[Party]:
        named = {
            at
            for one in offers
            if one.sort not in ("word", "said", "side") and one.gain > 0.5
            for at in range(one.start, one.end)
        }
        inside = {at for one in offers if one.sort in _TITLED for at in range(one.start, one.end)}
        for cue in text.group("territory"):
            alone = not inside.issuperset(range(cue.start, cue.end))
            if alone and (cue.start not in named or cue.end - cue.start > 1):
                name = " ".join(text.forms[cue.start : cue.end])
                yield Party(cue.start, cue.end, name, met=self._met(text, cue.start, cue.end), body=True)
        at = 0
        while at < len(text):
            known = fold(text.raws[at]) in _beginnings()
            for end in range(min(at + _LONGEST, len(text)), at, -1) if known else ():
                name = fold(" ".join(text.raws[at:end]))
                code = _territories().get(name) if len(name) > 3 else None
                named_else = text.lexicon.knows(name) or inside.issuperset(range(at, end))
                if code is None or code in self._known or named_else:
                    continue
                met = self._met(text, at, end)
                unknown = not all(self._content.knows(stem(word)) for word in name.split())
                free = at not in named
                host = code in self._hosts
                placed = text.has(text.left(at), "before", "place") or "host" in text.senses("role")
                strange = not host and (end - at > 1 or (free and not text.has(at, "talk", "filler")))
                if met or (unknown and free) or strange or (host and not placed):
                    yield Party(at, end, name, met=met, host=host and not met)
                    at = end - 1
                    break
            at += 1

    def _met(self, text: Text, start: int, end: int) -> bool:
        """Whether meetings with it are spoken of: 'ASEAN-Brazil', 'with Brazil'."""
        beside = "asean" in (text.form(start - 1), text.form(end))
        return beside or text.among(text.left(start), "joining")


def unheard(offers: Sequence[Offer], foreign: Iterable[Party], *, standing: bool) -> Iterator[Offer]:
    """The offers without those that take words out of a country's name, as the 'French' of French Polynesia,
    and where partners or parties are spoken of without those for which it is but mentioned."""
    of = [one for one in foreign if not (one.body or one.host)]
    bound = standing or any(one.sort == "bond" for one in offers)
    for offer in offers:
        within = [one for one in of if one.start <= offer.start and offer.end <= one.end]
        if offer.sort in WORDS:
            within = [one for one in within if bound or one.met or one.end - one.start > 1]
        else:
            within = [one for one in within if offer.end - offer.start < one.end - one.start]
        if not within:
            yield offer
