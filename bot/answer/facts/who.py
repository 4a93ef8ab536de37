"""Who: the people of a meeting, those first whose role or country the question names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answer.facts.sentences import telling
from bot.answer.facts.stated import Stated, Unrecorded
from bot.answer.inquiry import Inquiry
from bot.answer.wording import attendant
from bot.question.mentions import is_place
from bot.question.question import Mention
from store.content import stem, stems
from store.records import Attendance, Kind, Meeting, Record, Ref

_LED = re.compile(r"\bhead\b|\bled\b|leader of|chief")
_TITLED = re.compile(
    r"\b(?:(?:Vice |Deputy )?President|(?:Prime |Foreign )?Minister|Premier|King|Sultan|Chancellor) ((?:[A-Z][\w'-]+ ?)+)"
)
_MOST = 12


def tell_who(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    if not isinstance(record, Meeting):
        return _sentence(record, inquiry, "names of people for it")
    question = inquiry.question
    roles = question.sense("role")
    people = [one for one in record.attendances if one.person or one.role]
    named = set(question.ids(Kind.PERSON))
    if absent := _absent_side(record, people, inquiry):
        return Unrecorded(f"who was there for {absent}")
    wanted = _by_role(people, inquiry, named)
    chairs = [one for one in people if one.chair]
    if "chair" in roles:
        chosen = [*(one for one in wanted if one.chair), *(one for one in chairs if one not in wanted)]
        if not chosen:
            chosen = [
                one for one in wanted if _LED.search((one.role or "").casefold()) or len(wanted) < len(people)
            ]
        if not chosen:
            return _sentence(record, inquiry, "who chaired it")
    elif wanted:
        led = [one for one in wanted if one.chair or _LED.search((one.role or "").casefold())]
        chosen = led if "head" in roles and led else wanted
    elif roles or not _specific(inquiry):
        chosen = (
            [one for one in people if _LED.search((one.role or "").casefold())] if "head" in roles else []
        ) or people
    else:
        chosen = []
    if "chair" in roles and len(chosen) == 1:
        chosen += [one for one in people if not one.chair and _partnered(record, one, inquiry)][:1]
    chosen = [one for one in chosen if one.person not in named] or chosen
    if not any(one.person for one in chosen):
        return _sentence(record, inquiry, "who chaired it" if "chair" in roles else "the name")
    chosen = list(dict.fromkeys(chosen))
    shown = [attendant(one, inquiry.catalogue) for one in chosen[:_MOST]]
    known = [person for one in chosen if (person := inquiry.catalogue.people.get(one.person or ""))]
    names = [name for person in known for name in (person.name, *person.aliases)]
    lead = "Chaired by " if "chair" in roles and all(one.chair for one in chosen) else ""
    return Stated(lead + "; ".join(shown), tuple(names))


def _partnered(meeting: Meeting, one: Attendance, inquiry: Inquiry) -> bool:
    """Whether somebody was there for the partner that a meeting is with."""
    partners = [inquiry.catalogue.partners[p] for p in meeting.partners if p in inquiry.catalogue.partners]
    if len(partners) != 1:
        return False
    return _covers(_names(partners[0]), one)


def _by_role(people: Sequence[Attendance], inquiry: Inquiry, named: set[str]) -> list[Attendance]:
    """Those whose role or country says most of what the question says, if any does."""
    content = {stem(word) for word in inquiry.question.content}
    sides = _sides(inquiry)
    worth: dict[int, float] = {}
    for at, one in enumerate(people):
        words = set(stems(f"{one.role or ''} {one.country or ''}"))
        score = sum(0.5 + inquiry.content.weight(word) for word in content & words)
        score += sum(1.5 for side in sides if _covers(side, one))
        if one.person in named:
            score -= 5
        worth[at] = score
    best = max(worth.values(), default=0.0)
    if best <= 0:
        return []
    return [people[at] for at, score in sorted(worth.items(), key=lambda e: -e[1]) if score >= best - 0.4]


def _covers(side: set[str], one: Attendance) -> bool:
    """Whether somebody's role or country holds one of the names of a side, whole."""
    said = f" {' '.join(stems(f'{one.role or str()} {one.country or str()}'))} "
    return any(f" {name} " in said for name in side)


def _sides(inquiry: Inquiry) -> list[set[str]]:
    """The countries and bodies that the question names, each as the names it may bear in a role."""
    return [_called(mention, inquiry) for mention in inquiry.question.mentions if not _locates(mention)]


def _locates(mention: Mention) -> bool:
    return is_place(mention) or not {r.kind for r in mention.refs} & {Kind.PARTNER, Kind.PLACE, Kind.BODY}


def _called(mention: Mention, inquiry: Inquiry) -> set[str]:
    """The names of what is mentioned, of a city those of its country too, each as stems in a row."""
    found: set[str] = set()
    for ref in mention.refs:
        record = inquiry.catalogue.get(ref)
        if record and ref.kind in (Kind.PARTNER, Kind.PLACE, Kind.BODY):
            around = inquiry.catalogue.around(ref.id) if ref.kind is Kind.PLACE else (record,)
            found |= {name for one in around for name in _names(one)}
    return found - {""}


def _names(record: Record) -> set[str]:
    texts = (record.name, *getattr(record, "aliases", ()), getattr(record, "acronym", None) or "")
    return {" ".join(stems(text)) for text in texts}


def _absent_side(meeting: Meeting, people: Sequence[Attendance], inquiry: Inquiry) -> str:
    """A country asked for by its people ('the Malaysian minister') of which nobody is recorded."""
    if not people:
        return ""
    around = {place.id for spot in meeting.places for place in inquiry.catalogue.around(spot)}
    for mention in inquiry.question.mentions:
        ids = {ref.id for ref in mention.refs}
        if (
            _locates(mention)
            or ids & (set(meeting.partners) | around)
            or not (mention.side or mention.left in {"for", "of"})
        ):
            continue
        if {ref.kind for ref in mention.refs} <= {Kind.PLACE, Kind.PARTNER}:
            words = _called(mention, inquiry)
            if not any(_covers(words, one) for one in people):
                record = inquiry.catalogue.get(mention.refs[0])
                return record.name if record else mention.text
    return ""


def _specific(inquiry: Inquiry) -> bool:
    """Whether the question asks for one certain person: 'which minister', 'the special envoy'."""
    return bool(
        re.search(
            r"\b(?:which|what) (?:\w+ )?(?:minister|president|vp|ambassador|leader|official|envoy)",
            inquiry.question.text.casefold(),
        )
    )


def _sentence(record: Record, inquiry: Inquiry, what: str) -> Stated | Unrecorded:
    """A sentence of the record in which somebody is named."""
    text = telling(record, inquiry)
    said = set(stems(text))
    content = [w for w in inquiry.question.content if w in said]
    names = tuple(
        p.name for p in inquiry.catalogue.people.values() if any(n in text for n in (p.name, *p.aliases))
    )
    titled = tuple(found[1].strip() for found in _TITLED.finditer(text))
    if text and content and (names or titled):
        return Stated(text.rstrip("."), names or titled)
    return Unrecorded(what)


def person_refs(meeting: Meeting) -> tuple[Ref, ...]:
    return tuple(Ref(Kind.PERSON, one.person) for one in meeting.attendances if one.person)
