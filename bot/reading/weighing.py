"""What readings are weighed by: the weights of features, fitted by ``python -m tests.questions.fit``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from operator import mul

from bot.reading.reading import Reading

# Features that count otherwise in each form.
_DESCRIBING = ("record", "set", "left", "explained")
_DESCRIBED = ("record", "set")
# What is left over that no record knows: of a set it is a condition that is dropped.
_DROPPED = frozenset(
    {"left unknown", "left about", "left place", "left asked unknown", "left qualifier unknown"}
)
_APART = frozenset({"ask", "none", "outside", "unheard"})
# Forms that much of the same shows.
_FAMILY = {
    "fact": "one", "pick": "one", "step": "one", "ask": "one", "none": "one", "pledges": "one",
    "stated": "one", "named": "one", "unheard": "one",
    "list": "many", "count": "many", "values": "many", "roll": "many", "number": "many",
    "claim": "claims", "exists": "claims", "standing": "claims", "order": "claims", "alike": "claims",
    "whether": "claims", "every": "claims", "so many": "claims",
    "rank": "ranks", "rank sets": "ranks", "rank steps": "ranks", "gap": "ranks", "choice": "ranks",
    "tally": "peaks", "peak": "peaks", "sum": "peaks", "biggest": "peaks",
    "breakdown": "peaks",
}  # fmt: skip


@cache
def weights() -> Mapping[str, float]:
    """The packaged weights, by the name of the feature."""
    tables = tomllib.loads((files("bot.reading") / "weights.toml").read_text("utf-8"))
    found: dict[str, float] = {}
    for name in ("reading", "room"):
        found.update({feature: float(value) for feature, value in tables[name].items()})
    return found


def weighed(reading: Reading) -> dict[str, float]:
    """All that a reading is weighed by: its features, in its form too, and what the text shows."""
    form, found = reading.form, dict(reading.features)
    for name, value in reading.features.items():
        found.update((again, value) for again in _again(form, name) if value)
    for name, value in reading.shown.items():
        found.update((again, value) for again in _in_form(form, name))
    return found


def score(features: Mapping[str, float], by: Mapping[str, float]) -> float:
    get = by.get
    return sum([get(name, 0.0) * value for name, value in features.items()])


class Weigher:
    """Weighs readings; what a feature counts in a form is summed once."""

    def __init__(self, by: Mapping[str, float]) -> None:
        self._by = by
        self._described: dict[str, _Summed] = {}
        self._shown: dict[str, _Summed] = {}

    def score(self, reading: Reading) -> float:
        """What all that a reading is weighed by comes to, but what the text shows."""
        form = reading.form
        if form not in self._described:
            self._described[form] = _Described(form, self._by)
        counts = self._described[form]
        return _summed(counts, reading.features)

    def shown(self, form: str, signs: Mapping[str, float]) -> float:
        """What a text shows for a form."""
        if form not in self._shown:
            self._shown[form] = _Shown(form, self._by)
        counts = self._shown[form]
        return _summed(counts, signs)


class _Summed(dict[str, float]):
    """What each feature counts in a form, in all its names together."""

    def __init__(self, form: str, by: Mapping[str, float]) -> None:
        super().__init__()
        self._form, self._by = form, by

    def _names(self, name: str) -> Iterator[str]:
        raise NotImplementedError

    def __missing__(self, name: str) -> float:
        self[name] = counted = sum(self._by.get(one, 0.0) for one in self._names(name))
        return counted


def _summed(counts: _Summed, features: Mapping[str, float]) -> float:
    found: float = sum(map(mul, map(counts.__getitem__, features), features.values()))
    return found


class _Described(_Summed):
    def _names(self, name: str) -> Iterator[str]:
        yield name
        yield from _again(self._form, name)


class _Shown(_Summed):
    def _names(self, name: str) -> Iterator[str]:
        return _in_form(self._form, name)


def _again(form: str, name: str) -> Iterator[str]:
    """A feature that tells how well something is described counts otherwise in each form."""
    apart = form in _APART
    if name.startswith(_DESCRIBING if apart else _DESCRIBED) or name in _DROPPED:
        yield f"{form if apart else _FAMILY.get(form, form)}: {name}"


def _in_form(form: str, name: str) -> Iterator[str]:
    yield f"{form} & {name}"
    yield f"{_FAMILY.get(form, form)} of & {name}"
