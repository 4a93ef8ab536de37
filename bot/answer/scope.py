"""How much of the catalogue a question is about: nothing of it, one record, a set, or all that fits."""

from __future__ import annotations

from bot.answer.inquiry import Inquiry
from bot.question.question import Form, Question
from store.kinds import Kind

_NAMING = frozenset({Kind.PARTNER, Kind.SERIES, Kind.PROGRAMME, Kind.PERSON, Kind.BODY})
# What may be asked of a set as well as of one record.
_OF_SETS = frozenset({"about", "programmes"})
_OF_ALL = frozenset({"about", "topics", "programmes", "documents"})
# A word that nearly every record holds is less rare than this from 0 to 1.
_COMMON = 0.9


def is_greeting(question: Question) -> bool:
    """Whether it says nothing at all but a word of greeting or thanks."""
    named = question.mentions or question.times or question.ordinals
    said = named or question.content or question.asked or question.select
    if question.outside or question.aside:
        return False
    counted = any(word.text[0].isdigit() for word in question.words)
    return not (said or counted) and question.form is Form.FACT


def is_outside(inquiry: Inquiry) -> bool:
    """Whether it asks for something of the wider world, or names nothing of the catalogue at all."""
    question = inquiry.question
    if question.outside:
        return True
    exact = (ref for mention in question.mentions if mention.exact for ref in mention.refs)
    if not question.ordinals and not any(ref.kind in _NAMING for ref in exact):
        unknown = [word for word in question.rest if inquiry.content.repair(word) is None]
        if question.aside or (len(unknown) > 1 and not question.sense("level")):
            return True
    if question.mentions or question.times or question.ordinals:
        return False
    held = filter(None, map(inquiry.content.repair, question.content))
    return all(inquiry.content.weight(word) >= _COMMON for word in held)


def is_of_set(question: Question) -> bool:
    """Whether a set of records is asked for in so many words."""
    if question.select is not None:
        return False
    if question.form in (Form.LIST, Form.COUNT):
        return not ("frequency" in question.asked and question.ids(Kind.PROGRAMME))
    office = question.sense("title") or question.sense("role")
    return question.plural and not (question.ordinals or office) and set(question.asked) <= _OF_SETS


def is_of_all(inquiry: Inquiry) -> bool:
    """Whether nothing is asked of one record, so that all that fit may be meant."""
    question = inquiry.question
    return (
        set(question.asked) <= _OF_ALL
        and question.select is None
        and question.form is not Form.YES_NO
        and not question.ordinals
        and not question.sense("title")
        and not question.foreign
        and (question.plural or not question.sense("programme"))
        and all(inquiry.content.titles(word) for word in question.rest)
        and bool(question.mentions or question.times)
    )
