"""Which reading is answered: the best once it is known what each comes to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.putting import Answerer
from bot.reading.reading import Reading
from bot.reading.scene import Said

# How many readings are answered at most before one is chosen.
_TRIED = 8


def outcome_features(reading: Reading, answer: Answer) -> dict[str, float]:
    """What the answer itself says for or against its reading: that it has no value, or is about none."""
    found: dict[str, float] = {}
    match answer:
        case Refusal(reason=Reason.NOT_RECORDED):
            found["comes to nothing"] = 1.0
            found[f"{reading.form} comes to nothing"] = 1.0
            for field in reading.asked[:1]:
                found[f"{field} comes to nothing"] = 1.0
        case Refusal(reason=Reason.NO_SUCH) if reading.form not in ("none", "foreign"):
            found["comes to none"] = 1.0
        case Fact(values=values) if not values:
            found["comes to no value"] = 1.0
        case _:
            pass
    return found


def decide(
    readings: Sequence[Reading], answerer: Answerer, said: Said, by: Mapping[str, float]
) -> tuple[Reading, Answer]:
    """The reading with the best score once its outcome is weighed, and its answer."""
    best: tuple[float, Reading, Answer] | None = None
    for reading, answer, score in _weighed(readings, answerer, said, by):
        if best is None or score > best[0]:
            best = (score, reading, answer)
    if best is None:
        raise ValueError("a text has at least one reading")
    return best[1], best[2]


def _weighed(
    readings: Sequence[Reading], answerer: Answerer, said: Said, by: Mapping[str, float]
) -> Iterator[tuple[Reading, Answer, float]]:
    """Readings with their answers, the best first, until no other can be better."""
    highest = float("-inf")
    for reading in readings[:_TRIED]:
        if reading.score <= highest:
            return
        answer = answerer.answer(reading, said)
        gained = outcome_features(reading, answer)
        score = reading.score + sum(by.get(name, 0.0) * value for name, value in gained.items())
        highest = max(highest, score)
        yield reading, answer, score
