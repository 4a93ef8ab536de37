"""What a question takes over from the one before it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.answer import Choice
from bot.answer.inquiry import Inquiry
from bot.context import Context
from bot.question.mentions import is_place
from bot.question.question import Mention, Question
from store.kinds import Kind, Ref
from store.records import Record

# Kinds of which a name makes a subject of its own.
NAMING = (Kind.PARTNER, Kind.SERIES, Kind.PROGRAMME, Kind.BODY, Kind.MEETING)
LISTED = ("list", "count")


@dataclass(frozen=True, slots=True)
class Resolved:
    """The record that a question leans on, and the question made whole by what went before."""

    ref: Ref
    inquiry: Inquiry


# The record meant, those it may be, or the question made whole; None where it stands on its own.
Leaning = Resolved | Choice | Inquiry | None


def asking_as_before(inquiry: Inquiry, context: Context) -> Inquiry:
    """The question, asking for what the one before asked for where it asks for nothing itself."""
    question = inquiry.question
    if set(question.asked) - {"about"} or question.sense("role") or question.sense("title"):
        return inquiry
    asked = tuple(name for name in context.asked.split() if name not in LISTED and "=" not in name)
    role = sense_before(context, "role")
    return inquiry.changed(asked=asked, senses={**question.senses, "role": role} if role else question.senses)


def sense_before(context: Context, group: str) -> frozenset[str]:
    """What the question before meant in a group of the lexicon."""
    senses = (word.partition("=") for word in context.asked.split())
    return frozenset(sense for name, equals, sense in senses if equals and name == group)


def named(question: Question, *kinds: Kind) -> list[Mention]:
    """The names in the question that may be of one of the kinds."""
    return [mention for mention in question.mentions if any(ref.kind in kinds for ref in mention.refs)]


def called(record: Record, text: str = "", left: str = "") -> Mention:
    """A record of the question before, as if it had been named again."""
    return Mention((Ref(record.kind_, record.id),), 0, 0, text or record.name.casefold(), left=left)


def stands_alone(question: Question) -> bool:
    """Whether it names a subject of its own."""
    subjects = [one for one in named(question, *NAMING) if one.exact and not (is_place(one) or one.side)]
    described = question.sense("level") or question.ordinals or question.times
    return len(subjects) > 1 or bool(subjects and described)
