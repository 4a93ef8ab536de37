"""A name in another language, in the words that the catalogue has for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from store.matching.match import Verdict
from store.matching.matcher import Matcher

_VERDICTS = list(Verdict)
_EXACT, _UNSURE = _VERDICTS.index(Verdict.EXACT), _VERDICTS.index(Verdict.SEVERAL)


def is_name(typed: str, matcher: Matcher) -> bool:
    """Whether some record bears that name as it is typed."""
    return matcher.find(typed, None, 1).verdict is Verdict.EXACT


def catalogue_name(typed: str, matcher: Matcher, english: Callable[[str], Iterable[str]]) -> str:
    """The name to look up: the one of ``english`` that fits a record most surely where what was typed fits
    none as well ('43th ASEAN summit' for 'KTT ASEAN ke-43'), else as it was typed."""
    best, sure = typed, _certainty(typed, matcher)
    if sure == _EXACT:
        return typed
    for name in english(typed):
        there = _certainty(name, matcher)
        if there < min(sure, _UNSURE):
            best, sure = name, there
    return best


def _certainty(name: str, matcher: Matcher) -> int:
    """The less, the surer."""
    return _VERDICTS.index(matcher.find(name, None, 1).verdict)
