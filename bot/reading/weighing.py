"""What readings are weighed by: the weights of features, fitted by ``python -m tests.questions.fit``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def weights() -> Mapping[str, float]:
    """The packaged weights, by the name of the feature."""
    tables = tomllib.loads((files("bot.reading") / "weights.toml").read_text("utf-8"))
    found: dict[str, float] = {}
    for name in ("reading", "room"):
        found.update({feature: float(value) for feature, value in tables[name].items()})
    return found


def score(features: Mapping[str, float], by: Mapping[str, float]) -> float:
    get = by.get
    return sum([get(name, 0.0) * value for name, value in features.items()])
