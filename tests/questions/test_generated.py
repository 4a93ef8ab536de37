"""Questions made from the query language, read by the packaged lexicon over the packaged catalogue."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice

import pytest

from bot.reading.scene import Scene
from tests.questions.drawn.drawer import PHRASES
from tests.questions.generated import DRAWS, Generator, Question, packaged, right

# The least share of the generated questions, and of those with any one condition, of which the right set must
# be the first reading: to be raised as the bot learns, never lowered.
_ALL, _EACH = 0.97, 0.85
# The least number of questions that a share is taken of.
_FEW = 10


@pytest.fixture(scope="module")
def scene() -> Scene:
    return packaged()


@pytest.fixture(scope="module")
def questions(scene: Scene) -> list[Question]:
    """One of every condition, pair and form, and some triples."""
    return list(Generator(scene).questions(1))


def test_phrased() -> None:
    """Each condition that is drawn has phrases, and each set of phrases a condition."""
    for sort, draws in DRAWS.items():
        assert set(PHRASES[sort]) == set(draws)


def test_reachable(questions: list[Question]) -> None:
    """Each condition of each sort comes to a question by itself and beside another."""
    for sort, draws in DRAWS.items():
        alone = {one.names[0] for one in questions if one.sort is sort and len(one.names) == 1}
        beside = {name for one in questions if one.sort is sort and len(one.names) > 1 for name in one.names}
        assert set(draws) == set(draws) & (alone | beside)
        assert set(draws) <= beside


def test_filled(scene: Scene, questions: list[Question]) -> None:
    """No question asks for an empty set or for all of a sort."""
    for one in questions:
        whole = scene.engine.of_sort[one.sort]
        assert 0 < scene.engine.mask(one.where) & whole < whole


def test_repeatable(scene: Scene) -> None:
    """The same seed makes the same questions."""
    one, other = (list(islice(Generator(scene, 7).questions(1), 50)) for _ in range(2))
    assert one == other


@pytest.mark.no_cover  # which takes more than twice as long as the thousands of readings themselves
def test_right(scene: Scene, questions: list[Question]) -> None:
    """Nearly every generated question is read as the set it was made from, whichever conditions it has."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for one in questions:
        first = right(scene, one) == 0
        for name in ("all", *(f"{one.sort} {name}" for name in one.names)):
            hits[name].append(first)
    assert sum(hits["all"]) / len(hits["all"]) >= _ALL
    weak = {name: sum(row) / len(row) for name, row in hits.items() if len(row) >= _FEW}
    assert {name: share for name, share in weak.items() if share < _EACH} == {}
