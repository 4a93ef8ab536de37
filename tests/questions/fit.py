"""``python -m tests.questions.fit``: fit the weights of readings on the project's own labelled questions.

Softmax over the readings of each question (Liang and Potts, 'Bringing machine learning and compositional
semantics together', 2015), with a quadratic price on weights; figures are those of writers left out.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from hashlib import blake2b
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from tests.questions.examples import Example, RoomExample, examples, room_examples
from tests.questions.score import FITTED, packaged_desk, read_questions

WEIGHTS = Path("bot/reading/weights.toml")
_PRICE, _PRICE_IN_PART, _ROOM_PRICE = 0.01, 0.03, 1.0
# Features that fewer readings bear are left out, and weights smaller than these.
_FEWEST, _SMALLEST = 12, 0.02
_PARTS = 12
Floats = NDArray[np.float64]


class Table:
    """Examples as rows of features: a row a reading, ``starts`` where each example begins."""

    def __init__(self, rows: Sequence[Example], names: Mapping[str, int]) -> None:
        self.rows = rows
        row, column, value = [], [], []
        number = 0
        starts = []
        strict, right = [], []
        for example in rows:
            starts.append(number)
            narrowed = any(one.strict for one in example.candidates)
            for one in example.candidates:
                for name, held in one.features.items():
                    if held and name in names:
                        row.append(number)
                        column.append(names[name])
                        value.append(held)
                strict.append(one.strict if narrowed else one.right)
                right.append(one.right)
                number += 1
        self.matrix = csr_matrix((value, (row, column)), shape=(number, len(names)))
        self.starts = np.array(starts, np.intp)
        self.of = np.repeat(np.arange(len(rows)), np.diff([*starts, number]))
        self.wanted = np.array(strict, np.float64)
        self.right = np.array(right, np.bool_)
        self.weights = np.array([example.weight for example in rows])
        # What counts in one form alone, or beside one sign, is borne out by fewer examples.
        self.price = np.array([_PRICE_IN_PART if set("&<:") & set(name) else _PRICE for name in names])

    def best(self, weights: Floats) -> list[bool]:
        """Whether the best reading of each example is right."""
        scores = self.matrix @ weights
        ends = [*self.starts[1:], len(scores)]
        return [
            bool(self.right[start + int(np.argmax(scores[start:end]))])
            for start, end in zip(self.starts, ends, strict=True)
        ]


def fitted(table: Table) -> Floats:
    """The weights under which right readings are likeliest."""
    transposed = table.matrix.T.tocsr()
    total = float(table.weights.sum())
    possible = np.add.reduceat(table.wanted, table.starts) > 0
    weight = table.weights * possible
    price = table.price * total / 100

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = table.matrix @ weights
        highest = np.maximum.reduceat(scores, table.starts)
        share = np.exp(scores - highest[table.of])
        share /= np.add.reduceat(share, table.starts)[table.of]
        likely = np.maximum(np.add.reduceat(share * table.wanted, table.starts), 1e-12)
        wanted = share * table.wanted / likely[table.of]
        value = -(weight * np.log(likely)).sum() + price @ (weights * weights)
        return float(value), transposed @ (weight[table.of] * (share - wanted)) + 2 * price * weights

    return _least(loss, table.matrix.shape[1])


def fitted_room(rows: Sequence[RoomExample], names: Mapping[str, int]) -> Floats:
    """The weights of a logistic model of questions to the room."""
    table = np.zeros((len(rows), len(names)))
    for at, one in enumerate(rows):
        for name, held in one.features.items():
            table[at, names[name]] = held
    question = np.array([one.question for one in rows], np.float64)
    weight = np.array([one.weight for one in rows])

    def loss(weights: Floats) -> tuple[float, Floats]:
        likely = np.clip(1.0 / (1.0 + np.exp(-(table @ weights))), 1e-9, 1 - 1e-9)
        value = -(weight * (question * np.log(likely) + (1 - question) * np.log(1 - likely))).sum()
        gradient = table.T @ (weight * (likely - question)) + 2 * _ROOM_PRICE * weights
        return float(value + _ROOM_PRICE * (weights @ weights)), gradient

    return _least(loss, len(names))


def _least(loss: Callable[[Floats], tuple[float, Floats]], size: int) -> Floats:
    found = minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 250})
    return np.asarray(found.x, np.float64)


def collected() -> tuple[list[Example], list[RoomExample]]:
    """All examples of the project's questions, made by two processes."""
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(_part, range(_PARTS)))
    return list(chain(*(one for one, _ in parts))), list(chain(*(room for _, room in parts)))


def _part(number: int) -> tuple[list[Example], list[RoomExample]]:
    desk = packaged_desk()
    questions = list(chain(*map(read_questions, FITTED)))[number::_PARTS]
    return list(examples(desk, questions)), list(room_examples(desk, questions))


def names_of(rows: Sequence[Example]) -> dict[str, int]:
    """The features that enough readings bear, numbered."""
    count = Counter(name for row in rows for one in row.candidates for name in one.features)
    return {
        name: at for at, name in enumerate(sorted(name for name, held in count.items() if held >= _FEWEST))
    }


def digest() -> str:
    """What the labelled questions are told by, in the order in which they are read."""
    made = blake2b(digest_size=12)
    for path in FITTED:
        made.update(path.read_bytes())
    return made.hexdigest()


def written(reading: Mapping[str, float], room: Mapping[str, float]) -> str:
    """The weights as a TOML file, which tells the questions that they were fitted on."""
    lines = ["# Made by `python -m tests.questions.fit`: how much each feature speaks for a reading."]
    lines += ["", "[made]", f'questions = "{digest()}"']
    for table, weights in (("reading", reading), ("room", room)):
        lines += ["", f"[{table}]"]
        lines += [
            f'"{name}" = {weight:.2f}' for name, weight in sorted(weights.items()) if abs(weight) >= _SMALLEST
        ]
    return "\n".join(lines) + "\n"


def fit(rows: Sequence[Example], room: Sequence[RoomExample]) -> str:
    """The text of the file of weights."""
    names = names_of(rows)
    weights = fitted(Table(rows, names))
    room_names = {name: at for at, name in enumerate(sorted({name for one in room for name in one.features}))}
    room_weights = fitted_room(room, room_names)
    return written(
        {name: float(weights[at]) for name, at in names.items()},
        {name: float(room_weights[at]) for name, at in room_names.items()},
    )


def left_out(rows: Sequence[Example]) -> dict[tuple[str, str], tuple[int, int]]:
    """Right and all, by setting and kind, each writer's questions judged by weights of the others."""
    names = names_of(rows)
    writers = sorted({row.writer for row in rows})
    with ProcessPoolExecutor(2) as pool:
        judged = list(chain(*pool.map(partial(_without, rows, names), writers)))
    right, all_ = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for row, good in judged:
        key = (row.setting, row.key if row.setting in ("alone", "follow") else "")
        all_[key] += 1
        right[key] += good
    return {key: (right[key], all_[key]) for key in sorted(all_)}


def _without(rows: Sequence[Example], names: Mapping[str, int], writer: str) -> list[tuple[Example, bool]]:
    weights = fitted(Table([row for row in rows if row.writer != writer], names))
    own = Table([row for row in rows if row.writer == writer], names)
    return list(zip(own.rows, own.best(weights), strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.questions.fit", description=__doc__)
    parser.add_argument(
        "--figures", action="store_true", help="print the figures of writers left out as well"
    )
    options = parser.parse_args()
    rows, room = collected()
    WEIGHTS.write_text(fit(rows, room), encoding="utf-8")
    if options.figures:
        for (setting, key), (right, all_) in left_out(rows).items():
            print(f"{setting:14}{key:24}{right:5}/{all_:<5}{right / all_:7.1%}")


if __name__ == "__main__":
    main()
