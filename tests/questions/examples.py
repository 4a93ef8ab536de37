"""Labelled examples to fit weights on: the readings of each question, and which of them get a right reply."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.answer.answer import Answer, Card, Fact, Refusal, outcome
from bot.answer.verdict import outcome_features
from bot.asking import BOT_NAME, Replied, record_ids
from bot.desk import Desk, Message
from bot.message import read_message
from bot.reading.follow_ups.context import Context
from bot.reading.reading import Reading
from bot.reading.room import room_features
from bot.reading.scene import Said
from bot.reading.signs.talk import asks_nothing
from bot.reading.weighing import weighed
from bot.reply.html import plain
from bot.reply.render import render
from tests.questions.score import TODAY, Question, judge

_FACTS = frozenset({"fact", "pick", "step", "pledges", "stated"})
_CLAIMS = frozenset({"claim", "standing", "order", "alike", "whether"})
_SETS = frozenset({"list", "count", "yes-no", "compare"})
_LISTS = frozenset({"list", "count"})
# Readings of a text alone that stay in an example with a context: the best, and the right ones.
_BEST, _RIGHT = 10, 2
# Every so many questions are put again after another, and after a list.
_AGAIN = 3
# Every so many questions that open with what they ask for are put to the room in words, without a mark.
_SPOKEN = 2
_CALLS = ("does anyone know", "folks", "can someone remind me", "team,", "who here knows", "guys")
_OPENS = re.compile(r"(?:wh(?:en|ere|o|ich|at)|how (?:many|much))\b", re.IGNORECASE)
_WEIGHT = {"alone": 1.0, "follow": 1.5, "after another": 0.5, "after a list": 0.5}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading's features; whether its reply is ``right``, and right by what it says itself (``strict``)."""

    features: Mapping[str, float]
    right: bool
    strict: bool


@dataclass(frozen=True, slots=True)
class Example:
    """One question with all its readings; ``setting`` says whether it stands alone or follows another."""

    id: str
    writer: str
    key: str
    setting: str
    candidates: tuple[Candidate, ...]

    @property
    def weight(self) -> float:
        return _WEIGHT[self.setting]


@dataclass(frozen=True, slots=True)
class RoomExample:
    """A text in a group: what speaks for a question to the room, and whether it is one."""

    writer: str
    features: Mapping[str, float]
    question: bool
    weight: float


def writer_of(question: Question) -> str:
    """Whose question it is: what stands before the dash of its id."""
    return str(question.conversation.id).partition("-")[0]


def examples(desk: Desk, questions: Sequence[Question]) -> Iterator[Example]:
    """Each question alone or after its own turns; a part of them after another and after a list."""
    asked = [one for one in questions if one.conversation.addressed and one.outcome != "silent"]
    single = [one for one in asked if len(one.conversation.turns) == 1]
    lists = [one for one in single if one.kind in ("list", "count")]
    draw = random.Random(7)
    for number, question in enumerate(asked):
        *before, text = question.conversation.turns
        if before:
            found = _example(desk, question, before, "follow")
            if found:
                yield found
            continue
        alone = _example(desk, question, (), "alone")
        if alone is None:
            continue
        yield alone
        if number % _AGAIN == 0:
            for setting, others in (("after another", single), ("after a list", lists)):
                other = draw.choice(others).conversation.turns[0]
                after = _example(desk, question, (other,), setting) if other != text else None
                if after:
                    yield replace(after, candidates=_kept(alone.candidates) + after.candidates)


def room_examples(desk: Desk, questions: Iterable[Question]) -> Iterator[RoomExample]:
    """Overheard texts, and addressed questions as if they were put to the room; without a mark as well."""
    for number, question in enumerate(questions):
        overheard = not question.conversation.addressed
        precise = question.outcome == "answer"
        text = question.conversation.turns[0]
        asked = precise and question.kind not in ("card", "follow-up")
        if len(question.conversation.turns) > 1 or not (overheard or asked):
            continue
        weight = 3.0 if not precise else 1.5 if overheard else 0.4
        for put in _as_put(text, number, overheard=overheard):
            features = _overheard(desk, put, addressed=not overheard)
            if features is not None:
                yield RoomExample(writer_of(question), features, precise, weight)


def _as_put(text: str, number: int, *, overheard: bool) -> Iterator[str]:
    """A text as it may be put to the room: as it is, and without its mark."""
    marked = "?" in text
    if overheard or marked:
        yield text
    if overheard and marked:
        yield text.replace("?", "")
    elif not overheard and number % _SPOKEN == 0 and _OPENS.match(text):
        yield f"{_CALLS[number // _SPOKEN % len(_CALLS)]} {text.replace('?', '')}"


def _overheard(desk: Desk, text: str, *, addressed: bool) -> dict[str, float] | None:
    read = _read(text, addressed=addressed)
    said = desk.reader.said(read, TODAY) if read is not None else None
    if said is None or asks_nothing(said):
        return None
    best, _ = desk.decide(desk.reader.readings(said), said)
    return room_features(said, best)


def _read(text: str, *, addressed: bool = True) -> str | None:
    read = read_message(text, BOT_NAME, addressed=addressed)
    return read.text if isinstance(read, Message) and not read.command else None


def _example(desk: Desk, question: Question, before: Sequence[str], setting: str) -> Example | None:
    context = Context()
    for turn in before:
        text = _read(turn)
        if text is None:
            return None
        context = _after(desk, text, context)
    text = _read(question.conversation.turns[-1])
    if text is None:
        return None
    said = desk.reader.said(text, TODAY)
    readings = desk.reader.readings(said, context if before else None)
    if setting.startswith("after"):
        readings = [one for one in readings if one.sense and "context" in one.features]
    candidates = _labelled(desk, question, said, readings)
    return Example(str(question.conversation.id), writer_of(question), question.key, setting, candidates)


def _after(desk: Desk, text: str, context: Context) -> Context:
    return desk.take(Message(text, context=context), TODAY).context


def _labelled(
    desk: Desk, question: Question, said: Said, readings: Sequence[Reading]
) -> tuple[Candidate, ...]:
    rows, outcomes = [], []
    for reading in readings:
        answer = desk.answerer.answer(reading, said)
        right = not judge(question, _replied(desk, answer))
        if right and isinstance(answer, Refusal):
            right = answer.reason == question.kind
        rows.append((reading, right, right and _by_itself(desk, question, answer)))
        outcomes.append(outcome_features(reading, answer))
    strict = _narrowed(question, rows)
    return tuple(
        Candidate(weighed(reading) | more, right, strict=one)
        for (reading, right, _), more, one in zip(rows, outcomes, strict, strict=True)
    )


def _by_itself(desk: Desk, question: Question, answer: Answer) -> bool:
    """Whether a reply is right by what it says first, not by the line about where it comes from."""
    if isinstance(answer, Card):
        return False
    if isinstance(answer, Fact):
        values = tuple(value for value in answer.values if value in ("yes", "no"))
        lead = replace(_replied(desk, answer), text=answer.lead, values=values)
        return not judge(question, lead)
    return True


def _narrowed(question: Question, rows: Sequence[tuple[Reading, bool, bool]]) -> list[bool]:
    """Of the right readings those of the form that was asked for, where there are any."""
    strict = [one for _, _, one in rows]
    for forms, wanted in (
        (_FACTS, question.outcome == "answer" and question.kind not in (*_SETS, "follow-up")),
        (_CLAIMS, question.kind == "yes-no"),
        (_LISTS, question.kind == "count" or (question.kind == "list" and not question.values)),
    ):
        own = [one and reading.form in forms for (reading, _, _), one in zip(rows, strict, strict=True)]
        if wanted and any(own):
            return own
    return strict


def _kept(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The first readings, which are the best, and right ones behind them."""
    rest = [one for one in candidates[_BEST:] if one.right]
    return candidates[:_BEST] + tuple(rest[:_RIGHT])


def _replied(desk: Desk, answer: Answer) -> Replied:
    rendered = render(answer, desk.catalogue)
    return Replied(
        outcome(answer),
        record_ids(answer),
        tuple(getattr(answer, "values", ())),
        plain(rendered) if rendered else "",
    )
