"""Puts the project's own questions to the desk and judges the replies.

The weights of readings are fitted on all files of questions but the last blind one, which is held back. Each
line is a conversation: ``turns`` (oldest first, only the reply to the last counts), ``chat``, ``addressed``,
and what a right reply is: its ``outcome``, the ``kind`` of question, the ids of the ``records`` that it is
about, and the ``values`` that it states.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from bot.answer.answer import Outcome
from bot.asking import Conversation, Replied, reply
from bot.desk import Desk
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.money import money
from store.reading import read_packaged

KNOWN = Path(__file__).with_name("known.jsonl")
HELD = Path(__file__).with_name("blind-8.jsonl")
"""Questions that weights are never fitted on, nor lexicons written from."""
LAST = Path(__file__).with_name("blind-29.jsonl")
"""The last questions by a writer who had seen neither the code nor others: not fitted on yet."""
LANGUAGES = Path(__file__).with_name("languages.jsonl")
"""Questions in other languages, which weights are not fitted on."""
FITTED = tuple(
    Path(__file__).with_name(f"{name}.jsonl")
    for name in (
        "known",
        "later",
        "newest",
        "dev",
        "more",
        "sets-a",
        "sets-b",
        "composed",
        "composed-e",
        "composed-f",
        "composed-g",
        "composed-h",
        "blind-1",
        "blind-2",
        "blind-3",
        "blind-4",
        "blind-5",
        "blind-6",
        "blind-7",
        "blind-9",
        "blind-10",
        "blind-11",
        "blind-12",
        "blind-13",
        "blind-14",
        "blind-15",
        "blind-16",
        "blind-17",
        "blind-18",
        "blind-19",
        "blind-20",
        "blind-21",
        "blind-22",
        "blind-23",
        "blind-24",
        "blind-25",
        "blind-26",
        "blind-27",
        "blind-28",
        "styled-a",
        "styled-b",
        "styled-c",
        "styled-d",
        "styled-e",
        "styled-f",
        "styled-g",
        "styled-h",
        "styled-i",
        "dev-14",
        "dev-15",
        "dev-16",
        "standing",
        "basics",
        "registers",
        "kinds-turns",
        "kinds-claims",
        "kinds-lists",
        "kinds-seven",
        "kinds-seven-b",
        "kinds-langs",
        "kinds-even",
        "kinds-turns-2",
        "dev-17",
        "dev-18",
        "kinds-nexts",
        "kinds-invented",
        "kinds-unheard",
        "kinds-unknown",
        "kinds-unclaimed",
        "kinds-empty",
        "kinds-unheard-2",
        "kinds-incomparable",
        "kinds-seven-c",
        "kinds-facts-2",
        "kinds-langs-2",
        "kinds-lists-2",
        "kinds-several",
        "kinds-cleft",
        "kinds-following-up",
        "kinds-each",
        "kinds-apart",
        "kinds-nine",
        "kinds-pledged",
        "kinds-plain",
    )
)
"""The questions that weights are fitted on."""
TODAY = date(2026, 11, 21)

_AMOUNT = re.compile(r"(\d+) ([A-Z]{3})", re.ASCII)
_SETS = ("list", "count")


@dataclass(frozen=True, slots=True)
class Question:
    """A conversation and what its last turn must get."""

    conversation: Conversation
    outcome: Outcome
    kind: str
    records: tuple[str, ...]
    values: tuple[str, ...]

    @property
    def key(self) -> str:
        """Outcome and kind, the row that it counts for: ``answer/when``."""
        return f"{self.outcome}/{self.kind}"


@dataclass(frozen=True, slots=True)
class Judged:
    """A question, the reply that it got, and what is wrong with that, '' when it is right."""

    question: Question
    replied: Replied
    fault: str


def read_questions(path: Path = KNOWN) -> list[Question]:
    """The questions of a file, in order."""
    return [_question(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def put(questions: Iterable[Question], desk: Desk | None = None) -> list[Judged]:
    """Ask a desk, that of the packaged catalogue unless another is given, and judge every reply."""
    desk = desk or packaged_desk()
    judged = []
    for question in questions:
        replied = reply(desk, question.conversation, TODAY)
        judged.append(Judged(question, replied, judge(question, replied)))
    return judged


def packaged_desk() -> Desk:
    catalogue = Catalogue(read_packaged())
    return Desk(catalogue, Matcher(catalogue_names(catalogue)))


def judge(question: Question, replied: Replied) -> str:
    """What is wrong with a reply, '' when it is right.

    Where several records fit, an answer for each of them is as good as a question back.
    """
    wanted, given = question.records, replied.records
    if replied.outcome is Outcome.SILENT and replied.text:
        return "silent, and yet it says something"
    if question.outcome is Outcome.ASK and replied.outcome is Outcome.ANSWER and set(wanted) == set(given):
        return ""
    if replied.outcome is not question.outcome:
        return f"{replied.outcome} in place of {question.outcome}"
    match question.outcome:
        case Outcome.ANSWER:
            inside = question.kind == "list" and bool(question.values)
            return _unstated(question, replied) or _off_subject(question.kind, wanted, given, inside=inside)
        case Outcome.ASK if missing := sorted(set(wanted) - set(given)):
            return f"does not offer {', '.join(missing)}"
        case _:
            return ""


def table(judged: Iterable[Judged]) -> str:
    """What was right kind by kind, as a table in Markdown."""
    judged = list(judged)
    asked = Counter(one.question.key for one in judged)
    right = Counter(one.question.key for one in judged if not one.fault)
    rows = [(key, right[key], asked[key]) for key in sorted(asked)]
    rows.append(("all", sum(right.values()), len(judged)))
    lines = ["| questions | right | of | share |", "|---|---|---|---|"]
    lines += [f"| {name} | {good} | {all_} | {good / all_:.1%} |" for name, good, all_ in rows]
    wrong, answers = wrong_answers(judged)
    lines.append(f"| replies given as answers that are wrong | {wrong} | {answers} | {wrong / answers:.1%} |")
    return "\n".join(lines)


def shares(judged: Iterable[Judged]) -> dict[str, float]:
    """For each outcome and kind, the share of the questions that got a right reply."""
    judged = list(judged)
    asked = Counter(one.question.key for one in judged)
    right = Counter(one.question.key for one in judged if not one.fault)
    return {key: right[key] / asked[key] for key in sorted(asked)}


def wrong_answers(judged: Iterable[Judged]) -> tuple[int, int]:
    """How many of the replies given as answers are wrong, and how many replies are answers."""
    answers = [one for one in judged if one.replied.outcome is Outcome.ANSWER]
    return sum(1 for one in answers if one.fault), len(answers)


def _question(line: dict[str, object]) -> Question:
    match line:
        case {
            "id": str(name),
            "turns": [*turns],
            "chat": str(chat),
            "addressed": bool(addressed),
            "outcome": str(outcome),
            "kind": str(kind),
            "records": [*records],
            "values": [*values],
        }:
            return Question(
                Conversation(tuple(map(str, turns)), addressed, name, chat == "private"),
                Outcome(outcome),
                kind,
                tuple(map(str, records)),
                tuple(map(str, values)),
            )
    raise ValueError(f"{line.get('id')} is no complete question")


def _unstated(question: Question, replied: Replied) -> str:
    missing = [value for value in question.values if not _states(replied, value)]
    return f"does not state {', '.join(missing)}" if missing else ""


def _off_subject(kind: str, wanted: tuple[str, ...], given: tuple[str, ...], *, inside: bool) -> str:
    """Lists must name the whole set, save those of what is ``inside`` records; any other answer is about the
    records that its first one is among."""
    if kind in _SETS and wanted and not inside:
        missing, extra = set(wanted) - set(given), set(given) - set(wanted)
        return f"{len(missing)} records missing, {len(extra)} too many" if missing or extra else ""
    if wanted and (not given or given[0] not in wanted):
        return f"is about {given[0] if given else 'nothing'} in place of {wanted[0]}"
    return ""


def _states(replied: Replied, value: str) -> bool:
    """Whether the values or the text of a reply hold a value; of yes and no the values alone."""
    if value in ("yes", "no"):
        return value in replied.values
    return any(
        f" {_words(form)} " in f" {_words(text)} "
        for form in _forms(value)
        for text in (*replied.values, replied.text)
    )


def _forms(value: str) -> Iterator[str]:
    """The ways in which a reply writes a value: days and sums are written out in its text."""
    yield value
    if sum_of := _AMOUNT.fullmatch(value):
        yield money(Decimal(sum_of[1]), sum_of[2])
    try:
        yield str(PartialDate.parse(value))
    except ValueError:
        return


def _words(text: str) -> str:
    """Small letters without accents, single spaces for all else."""
    letters = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", "".join(letters).casefold()))
