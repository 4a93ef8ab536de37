"""Who is named and was not there: those cited, remembered, of former days, or said to be absent."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from bot.drafting.bearing import Bearing, bearing, clause, is_subordinate, opening
from bot.drafting.lexicon import cue, either
from bot.drafting.roles import Found
from bot.drafting.statement import Sentence

_REACH, _FOLLOWS = 40, 60


def is_elsewhere(sentence: Sentence, one: Found, day: date | None) -> bool:
    """Whether a sentence names somebody for something else than being there."""
    text = sentence.text
    before = text[max(0, one.opening - _REACH) : one.begin]
    spoken = _spoken().search(text[: one.opening]) is not None
    if _former().search(before) or (_cited().search(text[: one.opening]) and not spoken):
        return True
    _, end = clause(sentence, one.opening, one.end)
    begin = opening(sentence, one.opening)
    last = max(one.last, one.end)
    if cue("absent").search(text[last : last + _FOLLOWS]):
        return True
    if _had_done().match(text, last):
        return True
    if cue("there").search(text[begin : one.opening]):
        return False
    within = end if is_subordinate(sentence, one.opening) else one.opening
    if is_subordinate(sentence, one.opening):
        since = clause(sentence, begin, begin)[0]
        if since < begin and cue("past").search(sentence.text, since, begin):
            return True
    return bearing(sentence, begin, within, day) is Bearing.PAST


@cache
def _former() -> re.Pattern[str]:
    """'the late', 'the former Minister'."""
    return re.compile(
        rf"(?<![\w-])(?:{either('former')})\s+(?:(?i:{either('role')})[\s,]+|[A-Z][\w’'-]*[\s,]+|of\s+|for\s+|the\s+|and\s+)*$"
    )


@cache
def _spoken() -> re.Pattern[str]:
    """'opening remarks were made by'."""
    being, article = either("being"), either("article")
    return re.compile(
        rf"(?:{either('remarks')})\s+(?:{being})\s+\w+\s+(?:{either('doer')})\s+(?:(?:{article})\s+)?$",
        re.IGNORECASE,
    )


@cache
def _had_done() -> re.Pattern[str]:
    """'had called for patience', behind somebody."""
    done = rf"\w+(?:{either('ending')})|{either('participle')}"
    return re.compile(rf"[\s,]*(?:{either('perfect')})\s+(?:{done})(?!\w)", re.IGNORECASE)


@cache
def _cited() -> re.Pattern[str]:
    return re.compile(rf"(?:{cue('cited').pattern})\s+(?:(?:{either('article')})\s+)?$", re.IGNORECASE)


def full_role(role: str, text: str) -> tuple[str, bool]:
    """A role with the whole name of what is called by a word of it: 'Secretary General of the Centre'.

    ``text`` is what stands before it; tells whether something was put in.
    """
    short = re.search(r"\s(?:of|at|to)\s+the\s+(?P<word>[A-Z][\w’'-]+)$", role)
    if short is None:
        return role, False
    name = re.escape(short["word"])
    small = either("joining")
    piece = r"[A-ZÀ-Þ][\w’'&-]*"
    longer = re.compile(
        rf"(?<![\w-])(?:(?:{piece})(?:\s+(?:(?:{small})\s+)?(?:{piece}))*\s+{name}"
        rf"|{name}(?:\s+(?:(?:{small}|de|du|des|d’|la)\s+)*(?:{piece}))+)(?![\w-])"
    )
    names = [re.sub(r"^(?:The|A|An)\s+", "", one[0]) for one in longer.finditer(text)]
    whole = [one for one in dict.fromkeys(names) if " " in one]
    if len(whole) != 1:
        return role, False
    return role[: short.start("word")] + whole[0], True
