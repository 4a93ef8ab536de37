"""What a question costs beside the matcher's own work on the same words: names spotted, records ranked."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from statistics import mean, median

from bot.desk import Desk, Message
from store.matching.words import normalise
from tests.bench.catalogue import Names
from tests.questions.score import read_questions

TIMES = 5


@dataclass(frozen=True, slots=True)
class Cost:
    """Median milliseconds of a question, of the matcher for its words, and how often the latter is spent."""

    questions: int
    question: float
    matcher: float
    times: float


def cost(names: Names) -> Cost:
    """The project's own questions, each taken for the first time: nothing is remembered of its words."""
    desk = Desk(names.catalogue, names.matcher)
    desk.warm()
    texts = [question.conversation.turns[-1] for question in read_questions()]
    texts = [text for text in texts if not text.startswith("/")]
    whole, own = [], []
    for text in texts:
        names.matcher.forget()
        begun = time.thread_time()
        names.matcher.spot(normalise(text))
        names.matcher.find(text)
        own.append(time.thread_time() - begun)
        names.matcher.forget()
        begun = time.thread_time()
        desk.take(Message(text), date(2026, 11, 21))
        whole.append(time.thread_time() - begun)
    return Cost(len(texts), median(whole) * 1e3, median(own) * 1e3, mean(whole) / mean(own))
