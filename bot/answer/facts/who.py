"""Who: the people of a meeting, those first whose role or country the question names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answer.facts.sentences import telling
from bot.answer.facts.sides import absent_side, covers, names_of, sides
from bot.answer.facts.stated import Stated, Told, Unrecorded, quoted
from bot.answer.inquiry import Inquiry
from bot.answer.wording import attendant
from store.content import stem, stems
from store.kinds import Kind
from store.records import Attendance, Meeting, Record

_LED = re.compile(r"\bhead\b|\bled\b|leader of|chief")
_TITLED = re.compile(
    r"\b(?:(?:Vice |Deputy )?President|(?:Prime |Foreign )?Minister|Premier|King|Sultan|Chancellor)"
    r" ((?:[A-Z][\w'-]+ ?)+)"
)
# One certain person: 'which minister', 'what special envoy'.
_ONE = re.compile(r"\b(?:which|what) (?:\w+ )?(?:minister|president|vp|ambassador|leader|official|envoy)")
_SHOWN = 12
# What a person who is named loses: 'who did Minh meet' asks for the others.
_NAMED = 5.0
# People whose roles say nearly as much of the question are told together.
_CLOSE = 0.4


def tell_who(record: Record, inquiry: Inquiry) -> Told:
    """The people asked for, by name and role; where no list holds them, the sentence that names them."""
    if not isinstance(record, Meeting):
        return _in_sentence(record, inquiry, "any names of people")
    if absent := absent_side(record, inquiry):
        return Unrecorded(f"who was there for {absent}")
    chair = "chair" in inquiry.question.sense("role")
    chosen = _chosen(record, inquiry)
    if not any(one.person for one in chosen):
        return _in_sentence(record, inquiry, "who chaired it" if chair else "who that was")
    people = [person for one in chosen if (person := inquiry.catalogue.people.get(one.person or ""))]
    said = "; ".join(attendant(one, inquiry.catalogue) for one in chosen[:_SHOWN])
    lead = "Chaired by " if chair and all(one.chair for one in chosen) else ""
    return Stated(lead + said, tuple(name for one in people for name in (one.name, *one.aliases)))


def _chosen(meeting: Meeting, inquiry: Inquiry) -> list[Attendance]:
    """Those of a meeting's people whom the question asks for, none twice."""
    roles = inquiry.question.sense("role")
    people = [one for one in meeting.attendances if one.person or one.role]
    wanted = _by_role(people, inquiry)
    if "chair" in roles:
        chosen = _chairs(meeting, people, wanted, inquiry)
    elif wanted:
        chosen = ("head" in roles and [one for one in wanted if one.chair or _led(one)]) or wanted
    elif roles or not _ONE.search(inquiry.question.text.casefold()):
        chosen = ("head" in roles and [one for one in people if _led(one)]) or people
    else:
        chosen = []
    named = inquiry.question.ids(Kind.PERSON)
    others = [one for one in chosen if one.person not in named]
    return list(dict.fromkeys(others or chosen))


def _chairs(
    meeting: Meeting, people: Sequence[Attendance], wanted: Sequence[Attendance], inquiry: Inquiry
) -> list[Attendance]:
    """The chairs, those first whose side is named; one alone is told with whoever stood for the partner."""
    chairs = [one for one in wanted if one.chair]
    chairs += [one for one in people if one.chair and one not in wanted]
    if not chairs:
        chairs = [one for one in wanted if _led(one) or len(wanted) < len(people)]
    if len(chairs) == 1:
        chairs += [one for one in people if not one.chair and _for_partner(meeting, one, inquiry)][:1]
    return chairs


def _led(one: Attendance) -> bool:
    """Whether somebody's role says that they led a side."""
    return bool(_LED.search((one.role or "").casefold()))


def _for_partner(meeting: Meeting, one: Attendance, inquiry: Inquiry) -> bool:
    """Whether somebody was there for the one partner that a meeting is with."""
    partners = [partner for id_ in meeting.partners if (partner := inquiry.catalogue.partners.get(id_))]
    return len(partners) == 1 and covers(names_of(partners[0]), one)


# Ranks below an office that bear its name.
_LESSER = frozenset(stems("assistant deputy vice permanent former"))


def _by_role(people: Sequence[Attendance], inquiry: Inquiry) -> list[Attendance]:
    """Those whose role or country says most of what the question says, if any does."""
    content = {stem(word) for word in inquiry.question.content}
    named = inquiry.question.ids(Kind.PERSON)
    of_sides = sides(inquiry)

    def worth(one: Attendance) -> float:
        said = content & set(stems(f"{one.role or ''} {one.country or ''}"))
        stands_for = sum(covers(side, one) for side in of_sides)
        lesser = set(stems(one.role or "")) & _LESSER - content
        return (
            0.5 * len(said)
            + inquiry.weight(said)
            + 1.5 * stands_for
            - len(lesser)
            - _NAMED * (one.person in named)
        )

    ranked = sorted(((worth(one), one) for one in people), key=lambda entry: -entry[0])
    if not ranked or ranked[0][0] <= 0:
        return []
    return [one for score, one in ranked if score >= ranked[0][0] - _CLOSE]


def _in_sentence(record: Record, inquiry: Inquiry, what: str) -> Told:
    """A sentence of the record in which somebody is named, if it speaks of what is asked."""
    sentence = telling(record, inquiry)
    people = inquiry.catalogue.people.values()
    names = [one.name for one in people if any(name in sentence for name in (one.name, *one.aliases))]
    names = names or [found[1].strip() for found in _TITLED.finditer(sentence)]
    if names and not set(stems(sentence)).isdisjoint(inquiry.question.content):
        return quoted(sentence, names)
    return Unrecorded(what)
