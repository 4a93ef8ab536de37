"""A name in another language, in the words that the catalogue has for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from store.matching.match import Verdict
from store.matching.matcher import Matcher

_VERDICTS = list(Verdict)
_UNSURE = _VERDICTS.index(Verdict.SEVERAL)


def is_name(typed: str, matcher: Matcher) -> bool:
    """Whether some record bears that name as it is typed."""
    exact = matcher.exact(typed, None, 1)
    return exact is not None and exact.verdict is Verdict.EXACT


def catalogue_name(typed: str, matcher: Matcher, english: Callable[[str], Iterable[str]]) -> str:
    """The name to look up: the one of ``english`` that fits a record most surely where what was typed fits
    none as well ('43th ASEAN summit' for 'KTT ASEAN ke-43'), else as it was typed."""
    names = () if is_name(typed, matcher) else tuple(english(typed))
    if not names:
        return typed
    best, sure = typed, _certainty(typed, matcher)
    for name in names:
        there = _certainty(name, matcher)
        if there < min(sure, _UNSURE):
            best, sure = name, there
    return best


def _certainty(name: str, matcher: Matcher) -> int:
    """The less, the surer."""
    return _VERDICTS.index(matcher.find(name, None, 1).verdict)
