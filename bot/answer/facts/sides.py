"""On whose side somebody was at a meeting: the countries and bodies that roles name."""

from __future__ import annotations

from bot.answer.inquiry import Inquiry
from bot.question.mentions import is_place
from bot.question.question import Mention
from store.content import stems
from store.kinds import Kind
from store.records import Attendance, Meeting, Record

_SIDES = frozenset({Kind.PARTNER, Kind.PLACE, Kind.BODY})


def sides(inquiry: Inquiry) -> list[set[str]]:
    """The countries and bodies that the question names, each as the names it may bear in a role."""
    return [_called(mention, inquiry) for mention in inquiry.question.mentions if _is_side(mention)]


def covers(side: set[str], one: Attendance) -> bool:
    """Whether somebody's role or country holds one of the names of a side, whole."""
    role, country = one.role or "", one.country or ""
    said = f" {' '.join(stems(f'{role} {country}'))} "
    return any(f" {name} " in said for name in side)


def names_of(record: Record) -> set[str]:
    """The names of a record, each as stems in a row."""
    texts = (record.name, *getattr(record, "aliases", ()), getattr(record, "acronym", None) or "")
    return {" ".join(stems(text)) for text in texts}


def absent_side(meeting: Meeting, inquiry: Inquiry) -> str:
    """A country asked for by its people ('the Malaysian minister') and not recorded; '' for none."""
    people = [one for one in meeting.attendances if one.person or one.role]
    if not people:
        return ""
    own = {place.id for spot in meeting.places for place in inquiry.catalogue.around(spot)}
    own |= set(meeting.partners)
    for mention in inquiry.question.mentions:
        country = _is_side(mention) and not mention.of(Kind.BODY)
        asked_for = mention.side or mention.left in {"for", "of"}
        if not country or not asked_for or any(ref.id in own for ref in mention.refs):
            continue
        if any(ref.kind not in _SIDES for ref in mention.refs):
            continue
        names = _called(mention, inquiry)
        if not any(covers(names, one) for one in people):
            return inquiry.record(mention.refs[0]).name
    return ""


def _is_side(mention: Mention) -> bool:
    """Whether somebody may be there for what is named; not where it only says where the meeting was."""
    return not is_place(mention) and any(ref.kind in _SIDES for ref in mention.refs)


def _called(mention: Mention, inquiry: Inquiry) -> set[str]:
    """The names of what is mentioned, of a city those of its country too."""
    found: set[str] = set()
    for ref in mention.refs:
        if ref.kind in _SIDES:
            record = inquiry.record(ref)
            around = inquiry.catalogue.around(ref.id) if ref.kind is Kind.PLACE else (record,)
            found |= {name for one in around for name in names_of(one)}
    return found - {""}
