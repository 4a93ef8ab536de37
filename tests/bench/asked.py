"""Every title, alias and acronym of the catalogue asked as a question: it finds what the command finds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Options, Reason, Refusal
from bot.answer.lookup import look_up
from bot.desk import Desk, Message
from store.catalogue import Catalogue
from store.kinds import ANY, Kind, Ref
from store.records import Record

FOUND = 0.99
"""What the project asks of itself."""
TODAY = date(2026, 11, 21)
# What people ask of a name, by the kind of record that bears it.
_FORMS: Mapping[Kind, tuple[str, ...]] = {
    Kind.MEETING: ("{}", "when was the {}", "where was {} held", "what is the {}"),
    Kind.SERIES: ("{}", "when was the latest {}", "what is the {}"),
    Kind.PROGRAMME: ("{}", "what is {}", "tell me about {}", "when was {} adopted"),
    Kind.PARTNER: ("{}", "tell me about {}", "what is {} to ASEAN"),
    Kind.MEMBER: (
        "{}",
        "tell me about {}",
    ),
    Kind.PERSON: ("{}", "who is {}", "tell me about {}"),
    Kind.PLACE: ("{}", "which meetings were held in {}", "any meetings in {}?"),
    Kind.TOPIC: ("{}", "which meetings were about {}", "tell me about {}"),
    Kind.BODY: ("{}", "what is {}", "tell me about the {}"),
    Kind.OFFICE: ("{}", "who is the {}", "tell me about the {}"),
}
# Kinds of records that lead to meetings and programmes; those of a series stand for it one by one.
_LEADING = frozenset({Kind.SERIES, Kind.PERSON, Kind.PLACE, Kind.TOPIC, Kind.PARTNER, Kind.MEMBER, Kind.BODY})


@dataclass(frozen=True, slots=True)
class Asked:
    """A name, the record that bears it, the question, and whether its answer is the command's."""

    name: str
    ref: Ref
    question: str
    found: bool


def asked(desk: Desk, count: int | None, seed: int) -> Iterator[Asked]:
    """All names, or so many drawn at random, each asked once."""
    random = Random(seed)
    names = [
        (name, Ref(record.kind_, record.id))
        for record in desk.catalogue
        for name in dict.fromkeys(_names(record))
    ]
    for name, ref in names if count is None else random.sample(names, count):
        question = random.choice(_FORMS[ref.kind]).format(name)
        answer = desk.take(Message(question), TODAY).answer
        wanted = look_up(ANY, name, desk.catalogue, desk.matcher)
        yield Asked(name, ref, question, _same(answer, wanted, ref, desk.catalogue))


def _names(record: Record) -> Iterator[str]:
    yield record.name
    yield from filter(None, (getattr(record, "acronym", None), *record.aliases))


def share(found: list[Asked]) -> float:
    return sum(one.found for one in found) / len(found)


def _same(answer: Answer, wanted: Answer, bearer: Ref, catalogue: Catalogue) -> bool:
    """Whether an answer is about what the command shows, or what leads from it, or says that nothing does."""
    own, other = {bearer, *_refs(wanted)}, set(_refs(answer))
    if isinstance(answer, Refusal):
        none = (
            answer.reason is Reason.NO_SUCH
            and bearer.kind is Kind.PLACE
            and not catalogue.meetings_of(bearer)
        )
        return isinstance(wanted, Refusal) or none or bool(own & set(answer.refs))
    several = isinstance(answer, Listing | Choice) or len(other) > 1
    return bool(own & other) or any(
        other & _led(ref, catalogue) for ref in own if several or ref.kind is Kind.SERIES
    )


def _led(ref: Ref, catalogue: Catalogue) -> set[Ref]:
    """The meetings and programmes that a record leads to."""
    if ref.kind not in _LEADING:
        return set()
    led: tuple[Record, ...] = (*catalogue.meetings_of(ref), *catalogue.programmes_of(ref))
    return {Ref(one.kind_, one.id) for one in led}


def _refs(answer: Answer) -> tuple[Ref, ...]:
    match answer:
        case Card(ref):
            return (ref,)
        case Fact() | Listing() | Choice() | Options():
            return answer.refs
        case Refusal():
            return (*answer.refs, *answer.offers)
        case _:
            return ()
