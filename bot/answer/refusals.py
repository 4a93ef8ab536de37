"""Why there is no answer: one way to say it, for every room."""

from __future__ import annotations

from bot.answer.answer import Reason, Refusal
from bot.answer.inquiry import Inquiry, ref_of
from store.records import Record

COVERS = "I look up ASEAN's meetings, partners and programmes: when, where, who, what was adopted or pledged."
NOTHING = "Nothing in the catalogue fits that."


def outside() -> Refusal:
    """The question is not about the catalogue at all."""
    return Refusal(Reason.OUTSIDE, f"That is outside what I cover. {COVERS}")


def not_recorded(record: Record, what: str) -> Refusal:
    """The record is known, ``what`` is asked of it is not."""
    ref = ref_of(record)
    return Refusal(
        Reason.NOT_RECORDED, f"{record.name}: the catalogue does not record {what}.", (ref,), (ref,)
    )


def no_partner(name: str, inquiry: Inquiry) -> str:
    """That a country or body has no meetings with ASEAN in the catalogue."""
    written = name.upper() if len(name) < 5 else name.title()
    return f"The catalogue holds no meeting or relation of ASEAN with {written}."
