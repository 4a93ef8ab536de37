"""Why there is no answer, said to the asker: one way for every room."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answer.answer import Reason, Refusal
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import listed
from store.records import Meeting, Partner, Programme, Record
from store.territories import territory_names

_PRECISE = re.compile(r"\b(?:day|month)\b")
_ASK = "Ask me when or where a meeting was, who was there, what was adopted or pledged."
NOTHING = f"I find nothing on that among ASEAN's meetings, partners and programmes. {_ASK}"


def outside() -> Refusal:
    """The question is not about the catalogue at all."""
    lead = f"That is outside what I cover: ASEAN's meetings, partners and programmes. {_ASK}"
    return Refusal(Reason.OUTSIDE, lead)


def not_recorded(record: Record, what: str) -> Refusal:
    """The record is known, ``what`` is asked of it is not; says what else is known."""
    ref = ref_of(record)
    lead = f"{record.name}: the catalogue does not record {what}."
    vague = "date" if _PRECISE.search(what) else ""
    if known := [name for name in _known(record) if name not in what and name != vague]:
        are = "is" if len(known) == 1 and not known[0].endswith("s") else "are"
        lead += f" On record {are} its {listed(known)}."
    return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))


def _known(record: Record) -> Iterator[str]:
    """What the catalogue holds of a record, in words that fit after 'its'."""
    match record:
        case Meeting():
            facts = {
                "date": record.date,
                "place": record.places,
                "participants": any(one.person for one in record.attendances),
                "documents": record.documents,
                "pledges": record.pledges,
                "topics": record.topics,
                "next step": record.next,
            }
        case Programme():
            facts = {
                "adoption": record.adopted,
                "years": record.since or record.until,
                "partners": record.partners,
                "topics": record.topics,
            }
        case Partner():
            facts = {"status": record.status, "history": record.history, "coordinator": record.coordinators}
        case _:
            facts = {}
    return (name for name, known in facts.items() if known)


def no_partner(name: str, inquiry: Inquiry) -> str:
    """That a country or body has no meetings with ASEAN in the catalogue; ``name`` is in small letters."""
    at = inquiry.question.text.casefold().find(name)
    typed = inquiry.question.text[at : at + len(name)] if at >= 0 else name
    if typed.islower():
        country = any(name in map(str.casefold, names) for names in territory_names().values())
        typed = typed.title() if country or len(typed) > 5 else typed.upper()
    return f"ASEAN has no meeting or relation with {typed} on record; /partner lists those whom it has."
