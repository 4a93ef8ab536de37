"""What a text claims of one record, as readings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from bot.reading.claims.denying import asked_not
from bot.reading.claims.predicate import Predicate
from bot.reading.claims.sayings import saying
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.state import Chosen
from bot.reading.words.text import Text
from bot.telling.sums import amounts
from store.kinds import Kind
from store.query.condition import All, Condition, Says, Within, both
from store.query.query import Holds

# How much what is denied or not recorded explains of a text.
_DENIED, _UNKNOWN = 0.8, 0.4
# Sorts of meanings that call a record, and of what a sentence may tell though no field does.
_PINNING = frozenset({"ordinal", "record", "series", "programme", "scattered"})
_OWN = frozenset({"ordinal", "record", "programme"})
_TOLD = frozenset({"topic", "side", "partner"})
_PROSE = 0.85
# How much may be said besides before a claim is but half understood; how much a name alone calls.
_LOOSE, _NAMED = 0.55, 1.0
# How many words tell at most who says what is claimed.
_REPORT = 6
_DAY = timedelta(1)


class Claim:
    """Readings of one record: ``used`` are the meanings that it bears out, ``left`` the words over."""

    def __init__(
        self, proposer: Proposer, at: int, base: Reading, used: list[Offer], left: list[int]
    ) -> None:
        self._proposer = proposer
        self._at = at
        self._base = base
        self._used = used
        self._left = left
        self._ref = base.refs[0]

    def called(self, found: Sequence[Predicate]) -> float:
        """How much calls the record, what is claimed of it aside."""
        own = [one.offer for one in found]
        return sum(
            one.gain * float(one.credit[self._at])
            for one in self._used
            if not any(one.over(other) for other in own)
            and (one.sort != "word" or one.credit[self._at] >= 1.0)
        )

    def pinned(self) -> bool:
        """Whether a number or a name of its own calls the record, and not its kind alone."""
        return any(one.sort in _OWN for one in self._used)

    def _first(self, kept: Sequence[Offer], own: Sequence[Offer]) -> bool:
        """Whether what calls the record stands before what is claimed of it, as a subject does."""
        calling = [one.start for one in kept if one.sort in _PINNING]
        return bool(calling and own) and min(calling) < min(one.start for one in own)

    def _bound(self) -> bool:
        """Whether it is an agreement whose parties are known, and accession is spoken of."""
        agreement = self._ref.kind is Kind.PROGRAMME and bool(self._proposer.said.text.group("bond"))
        return agreement and bool(self._proposer.scene.catalogue.programmes[self._ref.id].parties)

    def reading(
        self, found: Sequence[Predicate], conditions: Sequence[Condition] = (), words: Sequence[int] = ()
    ) -> Reading:
        """The claim that all of some predicates hold, and that the record says some words."""
        text = self._proposer.said.text
        own = [one.offer for one in found]
        kept = [one for one in self._used if not any(one.over(other) for other in own)]
        spoken = sum(text.weights[at] for at in words)
        sure = [one.holds for one in found]
        gained = sum(one.gain * float(one.credit[self._at]) for one in kept) + spoken
        held = {True: 1.0, False: _DENIED, None: _UNKNOWN}
        gained += sum(one.offer.worth * held[one.holds] for one in found)
        covering = [*kept, *own, *(_word(at, self._proposer) for at in words)]
        pinned = sum(one.gain * float(one.credit[self._at]) for one in kept if one.sort in _PINNING)
        denied = False in sure
        features = (
            self._base.features
            | self._proposer.price(covering, gained)
            | {
                "claim": 1.0,
                f"claim {self._ref.kind}": 1.0,
                "claim denied": float(denied),
                "claim holds": float(all(sure)),
                "claim unknown": float(None in sure and not denied),
                "claim parts": float(len(found)),
                "claim of parties": float(self._bound()),
                "claim named": float(pinned > 0),
                "claim pinned": min(pinned, 3.0),
                "claim subject": float(self._first(kept, own)),
                "claim denied loosely": float(denied and pinned < 1.0),
            }
        )
        taken = {one.sort for one in own}
        for one in self._base.missing:
            if one.sort in taken or any(one.over(other) for other in own):
                features.pop(f"record lacks {one.sort}", None)
        open_ = not words and all(sure) and self._loose(own) > _LOOSE
        features["claim loose"] = float(open_)
        query = Holds(self._base.query, both(*(one.condition for one in found), *conditions))
        return replace(
            self._base,
            form="claim",
            query=query,
            asked=(),
            features=features,
            sense="loose" if open_ else "",
            used=(*(Chosen(one) for one in kept), *map(Chosen, own)),
            left=tuple(at for at in self._left if text.sorts[at] in ("word", "unknown") and at not in words),
            missing=tuple(one for one in self._base.missing if not any(one.over(other) for other in own)),
        )

    def spoken(self, found: Sequence[Predicate], sentence: str, *, denied: bool) -> Reading:
        """The claim that a sentence decides."""
        text = self._proposer.said.text
        words = [at for at in self._left if text.sorts[at] in ("told", "cue")]
        made = self.reading(found, (), words)
        made.sense, made.spoken = "untold" if denied else "told", sentence
        made.features |= {"claim force": 1.0, "claim holds": float(not denied)}
        return made

    def bare(self) -> bool:
        """Whether nothing is said of the record but its name."""
        text = self._proposer.said.text
        more = text.senses("role") - {"host"} or any(
            text.group(group) for group in ("order", "same", "apart", "most", "belonging")
        )
        left = [
            at
            for at in self._left
            if text.sorts[at] in ("word", "unknown") and not text.among(at, "happening")
        ]
        partners = [one.key for one in self._used if one.sort == "partner"]
        twice = len(set(partners)) < len(partners)
        return not more and not left and not twice and self.called(()) > _NAMED

    def _loose(self, covering: Sequence[Offer]) -> float:
        """How much the words tell that no record knows and nothing claimed explains: a name misheard, say."""
        text = self._proposer.said.text
        covered = {at for one in covering for at in (one.besides or range(one.start, one.end))}
        reported = next((at for at in range(_REPORT) if text.among(at, "reporting")), 0)
        left = [
            at for at in self._left if at not in covered and text.sorts[at] == "unknown" and at > reported
        ]
        return sum(text.weights[at] for at in left)

    def _shared(self) -> bool:
        """Whether it is said to be shared with a partner, and its partners are known."""
        record = self._proposer.scene.content.records[self._at]
        text = self._proposer.said.text
        named = (one for one in self._proposer.said.offers if one.sort == "partner")
        return bool(getattr(record, "partners", ())) and any(
            text.has(text.left(one.start), "before", "with") for one in named
        )

    def happened(self, today: date) -> Reading:
        """The claim that a meeting has taken place, or will where that is asked; that there is such a
        programme."""
        base = self.reading(())
        meeting = self._ref.kind is Kind.MEETING
        coming = self._proposer.said.text.group("ahead")
        when = Within("date", today + _DAY, None) if coming else Within("date", None, today)
        base.query = Holds(self._base.query, when if meeting else All())
        base.sense = "happened"
        base.features |= {"claim happened": 1.0}
        return base

    def told(self, found: Sequence[Predicate]) -> Reading | None:
        """The claim that a sentence of the record says what its fields do not."""
        text, scene = self._proposer.said.text, self._proposer.scene
        partnered = "partner" in text.senses("noun") or self._shared()
        open_ = [
            one
            for one in found
            if one.holds is None
            or (
                one.holds is False
                and one.offer.sort in _TOLD
                and not (partnered and one.offer.sort == "partner")
            )
        ]
        modes = frozenset(one.offer.key for one in open_ if one.offer.sort == "mode")
        numbers = {one.start for one in self._proposer.said.offers if one.sort == "ordinal"}
        loose = {at for at in self._left if text.sorts[at] in ("word", "unknown") and at not in numbers}
        loose |= _places(one for one in self._used if one.sort == "word" and one.credit[self._at] < _PROSE)
        loose |= _places(one.offer for one in open_)
        kept = [one for one in found if one not in open_]
        otherwise = any(one.offer.sort == "mode" for one in open_)
        kept = [one for one in kept if not (otherwise and one.offer.sort == "person")]
        loose -= _places(one.offer for one in kept)
        loose -= {at for at in loose if text.among(at, "weak")}
        if otherwise:
            loose -= _places(one.offer for one in open_ if one.offer.sort == "mode")
            loose |= _places(one.offer for one in found if one.offer.sort == "person")
        if not loose:
            return None
        record = scene.engine.records.items[self._at]
        spoken = saying(record, loose, text, scene.content, modes)
        if spoken is None:
            return None
        if not _sums(text.raw) <= _sums(spoken.text):
            return None
        held = [at for at in loose if text.stems[at] in spoken.stems]
        denied = spoken.denied != (asked_not(self._proposer) != _says_no(text, held))
        made = self.reading(kept, tuple(Says(text.stems[at]) for at in sorted(held)), sorted(loose))
        made.sense = "untold" if denied else "told"
        made.spoken = spoken.text
        made.features |= {
            "claim told": 1.0,
            "claim told share": spoken.share,
            "claim told denied": float(denied),
            "claim holds": float(not denied and not any(one.holds is False for one in kept)),
        }
        return made


def _says_no(text: Text, places: Iterable[int]) -> bool:
    """Whether what is claimed is itself that something was not so: 'was absent', 'refused to sign'."""
    return any(text.among(at, "denying") or text.among(at, "absence") for at in places)


def _sums(text: str) -> set[Decimal]:
    """The sums that a text names, in whatever coin."""
    return {one.amount for one in amounts(text)}


def _places(offers: Iterable[Offer]) -> set[int]:
    """The words of some meanings."""
    return {at for one in offers for at in range(one.start, one.end)}


def _word(at: int, proposer: Proposer) -> Offer:
    return Offer(at, at + 1, "word", proposer.said.text.stems[at], 0.0, proposer.scene.rows.none)
