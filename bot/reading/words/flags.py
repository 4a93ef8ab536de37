"""Flags in a text as the names of those that fly them: 'meetings with 🇨🇦'."""

from __future__ import annotations

import re

from store.catalogue import Catalogue
from store.matching.match import Verdict
from store.matching.matcher import Matcher

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_SURE = (Verdict.EXACT, Verdict.CLEAR)


def unflagged(text: str, catalogue: Catalogue, matcher: Matcher) -> str:
    """The text with the name of each country, member or union in place of its flag."""
    return text if text.isascii() else _FLAG.sub(lambda found: _name(found[0], catalogue, matcher), text)


def _name(flag: str, catalogue: Catalogue, matcher: Matcher) -> str:
    match = matcher.find(flag, None, 1)
    record = catalogue.get(match.hits[0].ref) if match.verdict in _SURE else None
    return f" {record.name} " if record else flag
