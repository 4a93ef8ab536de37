"""The meetings that a statement names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date

from bot.drafting.lexicon import cue, either
from bot.drafting.phrases import any_case, backward, bracketed, forward, noun, without_brackets
from bot.drafting.series import partners_named, series_of
from bot.drafting.statement import Sentence
from bot.times.reading import read_times
from store.catalogue import Catalogue
from store.kinds import Kind
from store.matching.matcher import Matcher
from store.matching.words import normalise, words
from store.records import Series

_HIGHEST = 300
_NEAR_HEAD = 8
_ASIDE_REACH, _DATED, _BEHIND = 60, 4, 20
_SUFFIX = re.compile(r"-[A-Z]\w+")  # 'Meeting-Plus'
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Named:
    """A meeting named in a sentence at ``start`` to ``end``; ``sure`` of its ``series``.

    ``acronyms`` are those in brackets within its name or behind it.
    """

    sentence: int
    start: int
    end: int
    phrase: str
    ordinal: int | None
    series: Series | None
    sure: bool
    aside: bool
    ahead: bool
    acronyms: tuple[str, ...] = ()


def meetings_named(sentences: Sequence[Sentence], catalogue: Catalogue, matcher: Matcher) -> list[Named]:
    """Every meeting that is named, in order."""
    partners = partners_named(sentences[:_NEAR_HEAD], catalogue)
    acronyms = frozenset(one for sentence in sentences for one in bracketed(sentence.text))
    return [
        _named(sentence, start, end, ordinal, catalogue, matcher, partners)
        for sentence in sentences
        for start, end, ordinal in _phrases(sentence, acronyms)
    ]


def _phrases(sentence: Sentence, acronyms: Set[str]) -> Iterator[tuple[int, int, int | None]]:
    text, covered = sentence.text, [(0, 0)]
    for word in words(text):
        if not (word.ordinal and word.text.isdigit() and 0 < int(word.text) < _HIGHEST):
            continue
        begin = word.end + 1
        end = forward(text, begin, "joining")
        nouns = list(noun("meeting").finditer(text, begin, end)) or list(
            any_case("meeting").finditer(text, begin, end)
            if text.isupper() or text[begin:end].isupper()
            else ()
        )
        known = any(one.of(Kind.SERIES) and begin <= one.start < end for one in sentence.mentions)
        known = known or text[begin:end] in acronyms
        if nouns or known:
            yield word.start, _subject(sentence, begin, _trimmed(text, begin, end)), int(word.text)
            covered.append((word.start, end))
    for found in noun("meeting").finditer(text):
        begin = max(backward(text, found.end()), *(last for _, last in covered if last <= found.start()))
        if joined := re.match(rf"(?:\s+|(?:{either('joining')})\s)+", text[begin : found.start()]):
            begin += joined.end()
        end = _trimmed(text, begin, forward(text, found.start(), "joining"))
        begin = _without_document(text, begin, found.start())
        if (
            any(first < end and begin < last for first, last in covered)
            or len(normalise(text[begin:end])) < 2
        ):
            continue
        covered.append((begin, end))
        yield begin, _subject(sentence, begin, _nesting(text, end)), None


def _trimmed(text: str, begin: int, end: int) -> int:
    """A phrase ends with its last noun for a meeting, unless it goes on with a partner: 'Dialogue with …'."""
    parted = re.search(r"\s+and\s+the\s+", text[begin:end])
    if parted and noun("meeting").search(text, begin, begin + parted.start()):
        end = begin + parted.start()
    nouns = list(noun("meeting").finditer(text, begin, end))
    if not nouns:
        return end
    last = nouns[-1]
    dated = read_times(text[last.end() : end + _DATED], _ANY_DAY) or noun("weekday").search(
        text[last.end() : end]
    )
    if not dated and re.match(rf"\s+(?:\([\w+ -]+\)\s+)?(?:{either('linking')})\s", text[last.end() : end]):
        return end
    suffix = _SUFFIX.match(text, last.end())
    return suffix.end() if suffix else last.end()


def _subject(sentence: Sentence, begin: int, end: int) -> int:
    """What a meeting is on goes on with where that is, unless it is a place that may be the meeting's."""
    text = sentence.text
    if not re.search(rf"\s(?:{either('about')})\s", text[begin:end]):
        among_them = re.search(rf"\s(?:{either('between')})\s", text[begin:end])
        return _between(text, end) if among_them else end
    onward = re.match(rf"\s+(?:{either('site')})\s+(?:the\s+)?(?=[A-Z])", text[end:])
    start = end + onward.end() if onward else end
    if onward is None or any(one.start == start and one.of(Kind.PLACE) for one in sentence.mentions):
        return end
    return forward(text, start, "joining")


def _between(text: str, end: int) -> int:
    """A name goes on with all whom it was between: 'Meeting between Lao PDR, the Secretariat and Norway'."""
    row = re.compile(
        rf"(?:,\s+(?:the\s+)?[A-Z][\w-]*(?:\s+[A-Z][\w-]*)*)*,?\s+(?:{either('besides')})\s+(?:the\s+)?(?=[A-Z])"
    )
    more = row.match(text, end)
    return forward(text, more.end(), "joining") if more else end


def _nesting(text: str, end: int) -> int:
    """A name goes on with that of the meeting that it is for: 'Preparatory Meeting for the 32nd Retreat'."""
    rank = rf"(?:\d+(?:{either('rank')})\s+)"
    onward = re.compile(rf"\s+(?:\([\w+ -]+\)\s+)?(?:{either('purpose')})\s+(?:the\s+)?(?={rank}?[A-Z])")
    if not (found := onward.match(text, end)):
        return end
    begin = found.end() + (len(number[0]) if (number := re.match(rank, text[found.end() :])) else 0)
    last = _trimmed(text, begin, forward(text, begin, "joining"))
    return last if noun("meeting").search(text, begin, last) else end


def _without_document(text: str, begin: int, end: int) -> int:
    """'Joint Press Release of the First …' begins behind the document's noun."""
    for found in any_case("document").finditer(text, begin, end):
        if behind := re.match(r"\s+(?:of|on|for|from)\s+(?:the\s+)?", text[found.end() : end]):
            begin = found.end() + behind.end()
    if behind := re.match(r"(?:The|the)\s+", text[begin:end]):
        begin += behind.end()
    return begin


def _named(
    sentence: Sentence,
    start: int,
    end: int,
    ordinal: int | None,
    catalogue: Catalogue,
    matcher: Matcher,
    partners: Sequence[str],
) -> Named:
    text = sentence.text
    name_start = start if ordinal is None else next(w.end for w in words(text) if w.start == start) + 1
    phrase = without_brackets(text[name_start:end])
    series, sure = series_of(sentence, name_start, end, phrase, catalogue, matcher, partners)
    before = text[max(0, start - _ASIDE_REACH) : start]
    aside = (
        (_is_passing(before) and not _is_held(text[end:]))
        or _is_of_role(before)
        or _is_role(phrase)
        or _is_nested(before)
    )
    ahead = bool(cue("ahead").search(text)) and not cue("held").search(cue("ahead").sub("", text))
    own = tuple(bracketed(text[start : end + _BEHIND]))
    return Named(sentence.at, start, end, phrase, ordinal, series, sure, aside, ahead, own)


def _is_passing(before: str) -> bool:
    """Whether what stands before a name says that it is another meeting: 'following', 'at the'."""
    asides = [one.end() for one in cue("aside").finditer(before)]
    asides += [
        one.end()
        for one in cue("at").finditer(before)
        if re.fullmatch(r"\s*(?:\w+\s+)?", before[one.end() :])
    ]
    return bool(asides) and not re.search(r"[,;]\s", before[max(asides) :])


def _is_nested(before: str) -> bool:
    """Whether it is part of another meeting's name: 'Preparatory Meeting for the 32nd Retreat'."""
    opened = rf"{noun('meeting').pattern}\s+(?:\([\w+ -]+\)\s+)?(?:{either('linking')})\s+(?:the\s+)?$"
    return re.search(opened, before) is not None


def _is_held(behind: str) -> bool:
    """Whether the words behind a name say that it took place: 'at the 5th Dialogue, which was held …'."""
    opened = re.match(
        rf"(?:\s+\([\w+ -]+\))?(?:\s+{noun('meeting').pattern})?,?\s+(?:which\s+)?(?:was\s+)?", behind
    )
    return opened is not None and cue("held").match(behind, opened.end()) is not None


def _is_role(phrase: str) -> bool:
    """Whether it is what somebody is: 'Secretary-General of the Gulf Cooperation Council'."""
    return re.match(rf"(?:{either('role')})\s+of\s", phrase) is not None


def _is_of_role(before: str) -> bool:
    """Whether somebody bears it in their role: 'President of the 73rd Session'."""
    return re.search(rf"(?:{either('role')})\s+of\s+(?:the\s+)?$", before) is not None
