"""What a text asks of a record: every field with how much speaks for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.reading.lexicon.lexicon import Cue
from bot.reading.scene import Said
from bot.reading.signs.choice import choice
from bot.reading.signs.fields import Fields
from bot.reading.signs.holding import holding
from bot.reading.words.correcting import correcting
from bot.reading.words.findings import once
from bot.reading.words.pointing import pointed
from bot.reading.words.stress import ORDER, STRENGTH, Stress, stressed
from bot.reading.words.text import Text

# Fields that nobody asks for without saying so.
_CUED = (
    "adopted_at", "capacity", "coordinator", "documents", "frequency", "full_name", "funders", "history",
    "how_long", "how_much", "in_force", "level", "members", "mode", "next_step", "number", "ordinal",
    "partners", "period", "programmes", "seat", "status", "theme", "topics", "venue",
)  # fmt: skip
FIELDS = ("when", "where", "who", "said", *_CUED, "card")
_ASKED = frozenset(f"field:{name}" for name in FIELDS)
# Senses that other senses beside them say more exactly.
_VAGUE = frozenset({"about", "mode", "said", "level", "number", "name"})
# Roles that ask for somebody's name; those that say what somebody did are weaker.
_ROLES = frozenset({"chair", "head", "speak"})
_ACTED = frozenset({"attend", "travel"})
# What nouns ask for behind 'which', and alone between commas; the first counts as a cue of its own.
_NOUNS: Mapping[str, tuple[str, ...]] = {
    "noun:city": ("where",),
    "noun:year": ("when", "period"),
    "noun:person": ("who",),
    "noun:document": ("documents",),
    "noun:topic": ("topics",),
}
_HEADED: Mapping[str, tuple[str, ...]] = {
    **_NOUNS,
    "noun:country": ("where", "partners", "members"),
    "noun:programme": ("programmes", "documents"),
    "noun:partner": ("partners",),
    "noun:meeting": ("adopted_at", "next_step"),
    "none": ("said",),
    "kind:plan-of-action": ("documents", "programmes"),
    "kind:declaration": ("documents", "programmes"),
    "kind:agreement": ("documents", "programmes"),
    "kind:vision": ("documents", "programmes"),
    "kind:initiative": ("documents", "programmes"),
}
_ASKING = ("pick", "field", "office", "role", "noun", "kind", "level", "status", "step")
_PRESENT = ("field", "role", "office", "noun", "pick", "span", "step", "status", "present")
# Groups of which it does not matter which sense is there.
_WHOLE = frozenset({"office", "step", "status"})
_DIRECT, _PLAIN_PLACES = ("wh", "head"), ("wh", "head", "alone")
# Fields that are told beside another that is asked for, and those of them that a hint is enough for.
_HINTED = frozenset({"when", "where", "who", "venue", "period"})
_JOINED = _HINTED | {"partners", "status", "how_much", "documents", "theme", "coordinator", "ordinal"}
# By how much a field comes earlier: with a cue, with a vague one, unsaid though it is never meant unsaid, as
# what a noun asks for, as the card where nothing is asked.
_SAID, _VAGUER, _UNSAID, _HEAD, _BARE = 1.0, 1.5, 1.0, 1.5, 2.5


# How plainly a field is asked by its place among all, and by that where nothing speaks for it.
_PLACES = {name: -place / 100.0 for place, name in enumerate(FIELDS)}
_UNSPOKEN = {name: place - _UNSAID * (name in _CUED) for name, place in _PLACES.items()}


def senses(said: Said, aside: Collection[int] = ()) -> dict[str, float]:
    """What of the lexicon's senses shows what is asked: 'field:when', 'role:chair' …"""
    cues = [cue for cue in holding(said, *_PRESENT) if cue.start not in aside]
    found = {cue.group if cue.group in _WHOLE else f"{cue.group}:{cue.sense}": 1.0 for cue in cues}
    if not any(cue.group in ("office", "role") or f"field:{cue.sense}" in _ASKED for cue in cues):
        found["field:none"] = 1.0
    return found


def asked(said: Said, aside: Collection[int] = ()) -> Fields:
    """What a text asks; words ``aside`` ask for nothing."""
    text = said.text
    places = range(len(text) - 1) if "=" in text.raw else ()
    compared = (at for at in places if "=" in text.between(at, at + 1))
    left = frozenset((*aside, *compared, *correcting(text)))
    asking = _Asking(said, left)
    plain = _UNSPOKEN | {name: asking.plain(name) + _PLACES[name] for name in asking.spoken}
    return Fields(sorted(FIELDS, key=plain.__getitem__, reverse=True), asking.features)


def asked_too(said: Said) -> list[str]:
    """All fields that are asked for plainly, in their order: 'when and where'."""
    found = [
        (cue.start, name)
        for name, (how, cue) in _Asking(said).cued.items()
        if name in _JOINED and (name in _HINTED or how in _PLAIN_PLACES)
    ]
    return [name for _, name in sorted(found)]


def asks_about(said: Said) -> bool:
    """Whether it is asked what something was about, by a word that bears it or that ends the text."""
    text = said.text
    about = (cue for cue in text.group("field") if cue.sense == "about")
    return "about" in _trailing(text) or any(text.has(cue.start, "role", "discuss") for cue in about)


def plainness(features: Mapping[str, float]) -> str:
    """Whether a field is asked plainly, is only hinted at, or is not spoken of."""
    if "ask nothing" in features:
        return "unasked"
    return "asked" if any(f"ask {how}" in features for how in _PLAIN_PLACES) else "hinted"


@once
def _all_stressed(said: Said) -> Sequence[Stress]:
    return _stressed(said)


def _stressed(said: Said, aside: Collection[int] = ()) -> Sequence[Stress]:
    """The cues that may ask for something, and how plainly each does."""
    names = [range(one.start, one.end) for one in said.offers if one.sort in ("partner", "place", "side")]
    cues = [cue for cue in holding(said, *_ASKING) if cue.start not in aside]
    longer = [cue for cue in cues if cue.group == "field" and cue.end - cue.start > 1]
    return stressed(said.text, [cue for cue in cues if not any(_within(cue, one) for one in longer)], names)


def _within(cue: Cue, longer: Cue) -> bool:
    """Whether a field is but a part of what another is called: the resort of 'hill resort'."""
    shorter = (
        longer.start <= cue.start
        and cue.end <= longer.end
        and cue.end - cue.start < longer.end - longer.start
    )
    return cue.group == "field" and cue.sense != longer.sense and shorter


@dataclass
class _Asking:
    said: Said
    aside: frozenset[int] = frozenset()

    def plain(self, name: str) -> float:
        """How plainly a field is asked, to put the likeliest first."""
        plain = _BARE if name == "card" and not self.cued else 0.0
        if found := self.cued.get(name):
            plain += _SAID + STRENGTH[found[0]] - _VAGUER * (name in _VAGUE)
        elif name in _CUED:
            plain -= _UNSAID
        return plain + _HEAD * self._nouns[name]

    @cached_property
    def spoken(self) -> set[str]:
        """The fields that anything speaks for."""
        return _PLACES.keys() & {"card", *self.cued, *self._nouns}

    def features(self, name: str) -> dict[str, float]:
        features = {f"field {name}": 1.0}
        if found := self.cued.get(name):
            how, cue = found
            features[f"ask {how}"] = features[f"{name} ask {how}"] = 1.0
            features["ask by office"] = float(cue.group == "office")
            features["ask by role"] = float(cue.group == "role")
            features["ask in full"] = float(cue.end - cue.start > 1)
            features["ask vague"] = float(name in _VAGUE)
            features["ask verb"] = float((cue.start, cue.end) in self._deeds)
            features["ask aside"] = float(self._direct and how not in _DIRECT)
            features["ask most"] = float(STRENGTH[how] >= self._most)
            features["ask less"] = max(self._most - STRENGTH[how], 0.0)
            if cue.group == "pick":
                features["ask by pick"] = 1.0
                features["ask by pick behind"] = float(bool(pointed(self.said.text, cue)))
        else:
            features["ask nothing"] = 1.0
            features["ask nothing beside"] = self._most
            features["ask nothing cued"] = float(name in _CUED)
        for sense in self._signs:
            features[f"{name} < {sense}"] = 1.0
        return features

    @cached_property
    def cued(self) -> Mapping[str, tuple[str, Cue]]:
        """The plainest cue of each field, with its place."""
        found: dict[str, list[tuple[int, Cue]]] = defaultdict(list)
        for one in self._stresses:
            if name := self._field(one):
                found[name].append((self._place(one), one.cue))
        if (between := choice(self.said)) and between.at not in self.aside:
            cue = Cue(between.at, between.at + 1, "field", between.field)
            found[between.field].append((ORDER.index("alone"), cue))
        if self._heads == {"none"}:
            found["said"].append((ORDER.index("head"), Cue(0, 1, "field", "said")))
        best = {
            name: min(rows, key=lambda row: (row[0], row[1].start - row[1].end))
            for name, rows in found.items()
        }
        return {name: (ORDER[place], cue) for name, (place, cue) in best.items()}

    def _field(self, one: Stress) -> str:
        """The field that a cue speaks for, '' for none."""
        group, sense = one.cue.group, one.cue.sense
        if group == "field":
            return sense
        if group == "office" or (group == "role" and (sense in _ROLES or self._acted(one))):
            return "who"
        if group == "pick":
            return "next_step" if sense in ("next", "following") else ""
        plain = one.how in ("head", "alone")
        return _NOUNS.get(f"{group}:{sense}", ("",))[0] if plain else ""

    def _acted(self, one: Stress) -> bool:
        """Whether 'which' asks who did something, by a word that says but whence: 'which American came'."""
        before = one.cue.start - 1
        if one.how != "head" or one.cue.sense not in _ACTED or self.said.text.among(before, "asking"):
            return False
        return not any(other.cue.start <= before < other.cue.end for other in self._stresses)

    def _place(self, one: Stress) -> int:
        """What was done says less at an edge than a noun there; what is next says little anywhere."""
        done = one.how in ("first", "last") and one.cue.group == "field"
        if one.cue.group == "pick" or (done and (one.cue.start, one.cue.end) in self._deeds):
            return ORDER.index("inside")
        return ORDER.index(one.how)

    @cached_property
    def _stresses(self) -> Sequence[Stress]:
        return _stressed(self.said, self.aside) if self.aside else _all_stressed(self.said)

    @cached_property
    def _heads(self) -> frozenset[str]:
        """What 'which' and 'what' ask for; 'none' for something that has no cue."""
        text = self.said.text
        heads = {f"{one.cue.group}:{one.cue.sense}" for one in self._stresses if one.how == "head"}
        series = (one for one in self.said.offers if one.sort == "series" and one.start > 0)
        if any(text.among(text.left(one.start), "asking") for one in series):
            heads.add("noun:meeting")
        cued = {at for one in self._stresses for at in range(one.cue.start, one.cue.end)}
        if not heads and any(text.among(at, "asking") and at not in cued for at in range(len(text))):
            heads.add("none")
        return frozenset(heads)

    @cached_property
    def _nouns(self) -> Counter[str]:
        """How many of the things that are asked for each field tells."""
        return Counter(name for sense in self._heads | self._alone for name in _HEADED.get(sense, ()))

    @cached_property
    def _alone(self) -> frozenset[str]:
        return frozenset(f"{one.cue.group}:{one.cue.sense}" for one in self._stresses if one.how == "alone")

    @cached_property
    def _signs(self) -> tuple[str, ...]:
        """What is there beside a field, whichever it is."""
        heads = [f"head {sense}" for sense in sorted(self._heads)]
        alone = [f"alone {sense}" for sense in sorted(self._alone)]
        return (
            *senses(self.said, self.aside),
            *heads,
            *alone,
            *(f"trailing {sense}" for sense in _trailing(self.said.text)),
        )

    @cached_property
    def _direct(self) -> bool:
        return any(how in _DIRECT for how, _ in self.cued.values())

    @cached_property
    def _most(self) -> float:
        """How plainly the plainest of them is asked."""
        return max(
            (STRENGTH[how] for name, (how, _) in self.cued.items() if name not in _VAGUE or how == "head"),
            default=0.0,
        )

    @cached_property
    def _deeds(self) -> frozenset[tuple[int, int]]:
        """Where words stand that also say what somebody did: 'signed', 'opened', 'pledged'."""
        roles = self.said.text.group("role")
        return frozenset((cue.start, cue.end) for cue in roles if cue.sense != "coordinate")


def _trailing(text: Text) -> list[str]:
    """What the last word leaves open: 'was opened on', 'held in?', 'the year of what'."""
    last = len(text) - 1
    while last > 0 and (text.has(last, "talk", "thanks") or text.among(last, "polite")):
        last -= 1
    found = sorted({cue.sense for cue in text.group("trailing") if cue.end == last + 1})
    return [*found, "what"] if last >= 0 and text.among(last, "asking") else found
