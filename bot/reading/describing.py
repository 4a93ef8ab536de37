"""Describes a record that a text may mean: what of the text it bears out, contradicts and leaves over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.reading.offers.offer import Offer, Row, foremost
from bot.reading.offers.record import explanation
from bot.reading.pricing import Pricing
from bot.reading.reading import Reading
from bot.reading.records.lacking import Lacking
from bot.reading.records.likeness import TIE, Likeness
from bot.reading.records.titled import by_title
from bot.reading.scene import Said, Scene
from bot.reading.sets.state import Chosen
from bot.telling.step import borne
from store.kinds import Ref
from store.query.condition import Has
from store.query.query import Select
from store.query.sort import Sort
from store.records import Partner

# How many records alike count, how far ahead one may be, and how much names and prose count at most.
_MANY, _AHEAD, _SAID = 4, 1.5, 3.0
_PROSE = 0.7
# How much more it counts than other features what calls a record, and that nothing does.
_CALLED = 6.0
TIMES = frozenset({"time", "period"})
"""Sorts of meanings that call no record by themselves."""
# Records whose fits differ by less are told apart by nothing.
_TIED = 0.03


@dataclass
class Describer:
    """Describes records for one text."""

    scene: Scene
    said: Said
    pricing: Pricing

    def described(self, at: int, fit: Row, skip: Sequence[int] = ()) -> Reading:
        """A record with what the text says of it that holds, that does not, and that is left over."""
        key = (at, id(fit), tuple(skip))
        if key not in self._made:
            self._made[key] = (fit, self._describe(at, fit, skip))
        return self._made[key][1]

    def twins(self, at: int, fit: Row) -> tuple[Ref, ...]:
        """The records of its kind that explain as much of the text, though their titles may say more."""
        return self._likeness.twins(at, fit)

    def _describe(self, at: int, fit: Row, skip: Sequence[int]) -> Reading:
        said, ref = self.said, self.scene.engine.refs[at]
        used, left = explanation(said.text, said.offers, at, skip)
        telling = tuple(word for word in left if said.text.sorts[word] in ("word", "unknown"))
        missing = self._lacking.missing(at, used)
        alike = self._likeness.alike(at, fit, skip)
        features = {
            "record": 1.0,
            f"record {ref.kind}": 1.0,
            **self._standing(at, fit, alike, skip),
            **{f"record {ref.kind} & {sign}": 1.0 for sign in self._signs},
            **self._called(ref),
            "record by time alone": _CALLED * float(bool(used) and all(one.sort in TIMES for one in used)),
            **self._strength(at, used),
            **by_title(said, self.scene, at),
            "record beside": float(self._beside(at)),
            **self._lacking.features(at, missing, left, telling),
        }
        if not features["record lacks nothing"]:
            features["left nothing"] = 0.0
        return Reading(
            form="fact",
            query=Select(Sort(ref.kind), Has("id", (ref.id,))),
            refs=(ref,),
            features=features,
            used=tuple(Chosen(one) for one in used),
            left=telling,
            alike=alike,
            missing=tuple(missing),
        )

    def _standing(self, at: int, fit: Row, alike: Sequence[Ref], skip: Sequence[int]) -> dict[str, float]:
        """How far behind the best it is or ahead of the next, and how many are meant as much."""
        behind = fit.item(fit.argmax()) - fit.item(at)
        features = {
            "record behind": behind,
            "record alike": float(min(len(alike), _MANY)),
            "record alike two": float(len(alike) == 1),
            "record tied": float(any(fit[at] - fit[self.scene.engine.at[one]] < _TIED for one in alike)),
        }
        if behind < TIE:
            twins = self._likeness.twins(at, fit, skip)
            features["record twins"] = float(min(len(twins), _MANY))
            features["record twins beyond"] = float(len(twins) > len(alike))
            features["record twins none"] = float(not twins)
        if behind <= 0.0:
            features["record ahead"] = min(float(fit[at] - fit[foremost(fit, 2)[1]]), _AHEAD)
        return features

    def _beside(self, at: int) -> bool:
        """Whether a partner took a step on the way to a standing, or beside it, that is spoken of."""
        record, senses = self.scene.content.records[at], self.said.text.senses("beside")
        return isinstance(record, Partner) and any(borne(step, senses) for step in record.history)

    def _called(self, ref: Ref) -> Mapping[str, float]:
        """Whether the text holds nothing but words that ask and its name, or another's."""
        call = self.said.called
        if call is None:
            return {}
        return {"record called": _CALLED} if ref in call.refs else {"record uncalled": _CALLED}

    def _strength(self, at: int, used: Sequence[Offer]) -> Mapping[str, float]:
        """How much names, titles and mere prose explain of a record."""
        named = sum([one.gain * one.credit.item(at) for one in used if one.sort != "word"])
        words = [one for one in used if one.sort == "word"]
        titled = sum([one.gain for one in words if one.credit.item(at) >= 1.0])
        prose = sum([one.gain * _PROSE for one in words if one.credit.item(at) < 1.0])
        return {
            "record titled": min(titled, _SAID),
            "record prose": min(prose, _SAID),
            "record prose share": prose / (named + titled + prose + 0.1),
            **self.pricing.price(used, named + titled + prose),
        }

    @cached_property
    def _made(self) -> dict[tuple[int, int, tuple[int, ...]], tuple[Row, Reading]]:
        """What was described, each with the row of fits that its key names, which must live as long."""
        return {}

    @cached_property
    def _lacking(self) -> Lacking:
        return Lacking(self.scene, self.said)

    @cached_property
    def _likeness(self) -> Likeness:
        return Likeness(self.scene, self.said)

    @cached_property
    def _signs(self) -> tuple[str, ...]:
        """What a text speaks of that some kinds of records are asked about and others are not."""
        text, said = self.said.text, self.said
        sorts = {one.sort for one in said.offers if one.gain > 0.5}
        found = [group for group in ("step", "status", "kind", "level") if text.group(group)]
        if text.holds("happening"):
            found.append("happening")
        named = ("ordinal", "time", "place", "person", "programme", "series")
        found += [f"{sort} said" for sort in named if sort in sorts]
        if said.standing:
            found.append("standing")
        nouns = text.senses("noun") & {"meeting", "programme", "partner"}
        return (*found, *(f"noun {noun}" for noun in sorted(nouns)))
