"""``python -m tests.questions.generated``: questions made from the query language, and how they are read.

Each is put in words by the phrases of ``generated.toml`` and carries the condition that it was made from.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from random import Random

from bot.reading.scene import Scene
from bot.reading.sets.sets import best_sets
from store.catalogue import Catalogue
from store.kinds import Ref
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.query.condition import Condition, Has, Holding, Not, both
from store.query.sort import Sort
from store.reading import read_packaged
from tests.questions.drawn.drawer import PHRASES, Draw, Drawer
from tests.questions.drawn.links import LINKS
from tests.questions.drawn.partners import PARTNERS
from tests.questions.drawn.programmes import PROGRAMMES
from tests.questions.drawn.times import TIMES

TODAY = date(2026, 11, 21)
SEED = 20261121
DRAWS: Mapping[Sort, Mapping[str, Draw]] = {
    Sort.MEETING: {**LINKS, **TIMES},
    Sort.PROGRAMME: PROGRAMMES,
    Sort.PARTNER: PARTNERS,
}
# Conditions that say the same thing twice, or that nobody joins.
_GROUPS = (
    frozenset({"partner", "partners", "either", "alone", "own", "some", "status"}),
    frozenset({"series", "level", "ordinal"}),
    frozenset({"city", "country", "region", "asean"}),
    frozenset({*TIMES, "ordinal"}),
    frozenset({"person", "chair"}),
    frozenset({"word", "series", "ordinal"}),
    frozenset({"begins", "ends", "ends_before", "ends_after", "runs", "exact", "now"}),
    frozenset({"adopted", "adopted_before", "adopted_since", "adopted_span", "at", "city"}),
    frozenset({"step", "step_in", "status"}),
)
_TRIES = 60
# How often a set of one is let pass.
_ALONE = 0.3
# How many triples of conditions are tried of each sort, and how many of the worst pairs are shown.
_TRIPLES, _WORST = 120, 40


def _ruled(condition: Condition, sort: Sort) -> Condition:
    """A condition ruled out; a meeting that was held outside a region was held in some country."""
    out = Not(condition)
    beyond = sort is Sort.MEETING and isinstance(condition, Has) and condition.field == "region"
    return both(out, Holding("country", 1, None)) if beyond else out


@dataclass(frozen=True, slots=True)
class Question:
    """A text, the sort and condition it asks for, and the names of what that is made of ('-' before what is
    ruled out)."""

    text: str
    sort: Sort
    where: Condition
    names: tuple[str, ...]
    form: str


@dataclass
class Generator:
    """Makes questions over a catalogue; the same seed makes the same."""

    scene: Scene
    seed: int = SEED
    random: Random = field(init=False)
    draw: Drawer = field(init=False)
    places: Mapping[Sort, Sequence[Ref]] = field(init=False)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)
        self.draw = Drawer(self.scene.catalogue, self.random, TODAY)
        refs = self.scene.engine.refs
        self.places = {sort: [ref for ref in refs if ref.kind == sort.value] for sort in Sort}

    def questions(self, each: int = 5) -> Iterator[Question]:
        """So many of every condition, of every pair that goes together and of some triples, in each form."""
        for sort, draws in DRAWS.items():
            pairs = list(combined(sort, draws))
            for names in (*pairs, *self._triples(pairs)):
                for form in PHRASES["frame"] if sort is Sort.MEETING else ("list", "count", "exists"):
                    yield from self.made(sort, names, form, each)

    def _triples(self, pairs: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
        """Some conditions of which each two go together."""
        together = {frozenset(names) for names in pairs if len(names) == 2}
        single = [names[0] for names in pairs if len(names) == 1]
        for _ in range(_TRIPLES):
            names = tuple(self.random.sample(single, 3))
            if all(frozenset(two) in together for two in combinations(names, 2)):
                yield names

    def made(self, sort: Sort, names: tuple[str, ...], form: str, each: int) -> Iterator[Question]:
        for _ in range(each):
            if question := self._one(sort, names, form):
                yield question

    def _one(self, sort: Sort, names: tuple[str, ...], form: str) -> Question | None:
        places = self.places[sort]
        for _ in range(_TRIES):
            one = self.scene.catalogue.get(self.random.choice(places))
            parts: list[tuple[str, Condition]] = []
            for name in names:
                ruled = name.startswith("-")
                source = self.scene.catalogue.get(self.random.choice(places)) if ruled else one
                found = list(DRAWS[sort][name.removeprefix("-")](self.draw, source))
                if not found:
                    break
                words, condition = self.random.choice(found)
                if ruled and not self.scene.engine.mask(condition) & self.scene.engine.of_sort[sort]:
                    break  # nothing is there to be ruled out
                way = words.get("way", "yes")
                ways = PHRASES[sort][name.removeprefix("-")]
                key = way if not ruled else "no" if way == "yes" else f"no-{way}"
                if key not in ways:
                    break
                phrase = str(self.random.choice(ways[key]))
                if "^" in phrase or phrase.startswith(","):
                    words = {slot: word.split("|")[0] for slot, word in words.items()}
                parts.append((phrase.format(**words), _ruled(condition, sort) if ruled else condition))
            else:
                named = any("^" not in phrase and not phrase.startswith(",") for phrase, _ in parts)
                if named and any(phrase.startswith("ASEAN-") for phrase, _ in parts) and sort is Sort.MEETING:
                    continue  # the name of a series
                if self._bites(sort, [condition for _, condition in parts]):
                    where = both(*(condition for _, condition in parts))
                    text = self._put(sort, [phrase for phrase, _ in parts], form)
                    return Question(text, sort, where, names, form)
        return None

    def _bites(self, sort: Sort, conditions: Sequence[Condition]) -> bool:
        """Whether something is left, and each condition leaves something out."""
        engine = self.scene.engine
        masks = [engine.mask(one) for one in conditions]
        whole = engine.of_sort[sort]
        for mask in masks:
            whole &= mask
        for at in range(len(masks)):
            rest = engine.of_sort[sort]
            for other, mask in enumerate(masks):
                rest = rest if other == at else rest & mask
            if rest == whole:
                return False
        several = whole.bit_count() > 1 or self.random.random() < _ALONE
        return bool(whole) and several

    def _put(self, sort: Sort, phrases: list[str], form: str) -> str:
        """The phrases around a noun, in a whole question."""
        named = [phrase for phrase in phrases if "^" not in phrase and not phrase.startswith(",")]
        noun = named[0] if named else str(self.random.choice(PHRASES["noun"][sort]))
        many, one = (noun.split("|") * 2)[:2]
        around = [phrase for phrase in phrases if "^" in phrase]
        self.random.shuffle(around)
        for phrase in around:
            before, after = phrase.split("^")
            many, one = before + many + after, before + one + after
        tail = "".join(phrase for phrase in phrases if phrase.startswith(","))
        frame = str(self.random.choice(PHRASES["frame"][form]))
        text = frame.format(x=many, one=one)
        text = f"{text[:-1]}{tail}{text[-1]}" if text[-1:] in "?." else text + tail
        return self._styled(" ".join(text.split()))

    def _styled(self, text: str) -> str:
        """As some people type: in small letters, or in short."""
        style = self.random.random()
        if style < 0.25:
            return text.lower()
        if style < 0.4:
            words = [PHRASES["short"].get(word, word) for word in text.split()]
            return " ".join(words)
        return text


def combined(sort: Sort, draws: Mapping[str, Draw]) -> Iterator[tuple[str, ...]]:
    """Each condition, each ruled out, and the pairs of them that go together."""
    ways = [(name,) for name in draws]
    ruled = [(f"-{name}",) for name in draws if any(way.startswith("no") for way in PHRASES[sort][name])]
    yield from ways
    yield from ruled
    for one, other in combinations([*ways, *ruled], 2):
        bare = {one[0].removeprefix("-"), other[0].removeprefix("-")}
        if len(bare) == 2 and not any(bare <= group for group in _GROUPS):
            yield one + other


def right(scene: Scene, question: Question) -> int | None:
    """The place of the right set among the readings, None where it is not there."""
    said = scene.read(question.text, TODAY)
    skip: tuple[int, ...] = ()
    if question.form in ("first", "last"):
        cues = [cue for cue in said.text.group("pick") if cue.sense == question.form]
        skip = tuple(at for cue in cues for at in range(cue.start, cue.end) if at not in said.text.timed)
    wanted = scene.engine.mask(question.where) & scene.engine.of_sort[question.sort]
    found = [one.mask for one in best_sets(said, scene.rows, question.sort, skip)]
    return found.index(wanted) if wanted in found else None


def packaged() -> Scene:
    """A scene over the catalogue that comes with Notulis."""
    catalogue = Catalogue(read_packaged())
    return Scene(catalogue, Matcher(catalogue_names(catalogue)))


def report(scene: Scene, each: int, seed: int, shown: str | None) -> Iterator[str]:
    """The shares per condition, form and sort, the worst first, and the worst pairs; questions read wrong
    before them: of a condition, or all of them ('')."""
    shares: dict[str, list[bool]] = defaultdict(list)
    joined: dict[str, list[bool]] = defaultdict(list)
    for question in Generator(scene, seed).questions(each):
        place = right(scene, question)
        names = [f"{question.sort} {name}" for name in question.names]
        for name in (*names, f"form {question.form}", f"all {question.sort}", "all"):
            shares[name].append(place == 0)
        joined[f"{question.sort}: {' + '.join(question.names)}"].append(place == 0)
        if place and shown is not None and (not shown or shown in question.names):
            yield f"{' '.join(question.names):32} {place:4} {question.text}"
        elif place is None and shown is not None and (not shown or shown in question.names):
            yield f"{' '.join(question.names):32} none {question.text}"
    for rows in (shares, dict(sorted(joined.items(), key=_share)[:_WORST])):
        for name, hits in sorted(rows.items(), key=_share):
            yield f"{name:48} {sum(hits):5}/{len(hits):5} {sum(hits) / len(hits):.3f}"


def _share(row: tuple[str, list[bool]]) -> float:
    return sum(row[1]) / len(row[1])


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.questions.generated", description=__doc__)
    parser.add_argument("--each", type=int, default=5, help="questions of each kind and form")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--show-wrong", metavar="CONDITION", help="print what is read wrong ('': all of it)")
    options = parser.parse_args()
    for line in report(packaged(), options.each, options.seed, options.show_wrong):
        print(line)


if __name__ == "__main__":
    main()
