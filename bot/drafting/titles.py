"""Which meeting a statement is about: its name, number and series."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date

from bot.drafting.lexicon import cue, either
from bot.drafting.phrases import any_case, backward, bracketed, forward, noun, shortened, without_brackets
from bot.drafting.statement import Sentence
from bot.times.reading import read_times
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.matching.match import Verdict
from store.matching.matcher import Matcher
from store.matching.words import normalise, words
from store.records import Series

_HIGHEST = 300
_NEAR_HEAD = 8
_ASIDE_REACH, _DATED, _BRACKET_REACH = 60, 4, 20
_SUFFIX = re.compile(r"-[A-Z]\w+")  # 'Meeting-Plus'
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Named:
    """A meeting named in a sentence at ``start`` to ``end``; ``sure`` of its ``series``."""

    sentence: int
    start: int
    end: int
    phrase: str
    ordinal: int | None
    series: Series | None
    sure: bool
    aside: bool
    ahead: bool


def meetings_named(sentences: Sequence[Sentence], catalogue: Catalogue, matcher: Matcher) -> list[Named]:
    """Every meeting that is named, in order."""
    partners = _partners(sentences[:_NEAR_HEAD], catalogue)
    acronyms = frozenset(one for sentence in sentences for one in bracketed(sentence.text))
    return [
        _named(sentence, start, end, ordinal, catalogue, matcher, partners)
        for sentence in sentences
        for start, end, ordinal in _phrases(sentence, acronyms)
    ]


def main_meeting(named: Iterable[Named], sentences: Sequence[Sentence]) -> Named | None:
    """The meeting that the statement is about."""
    scored = [(_score(one, sentences), -at, one) for at, one in enumerate(named)]
    best = max(scored, key=lambda row: row[:2], default=None)
    return best[2] if best else None


def is_same(one: Named, other: Named) -> bool:
    """Whether two phrases name one meeting."""
    if one.ordinal and other.ordinal and one.ordinal != other.ordinal:
        return False
    if one.series and other.series:
        return one.series.id == other.series.id and (one.ordinal == other.ordinal or not other.ordinal)
    return set(normalise(other.phrase)) <= set(normalise(one.phrase))


def _score(one: Named, sentences: Sequence[Sentence]) -> float:
    sentence = sentences[one.sentence]
    score = 2.0 * bool(one.ordinal) + 1.5 * bool(one.series) + 0.5 * one.sure
    score += 1.5 * bool(cue("held").search(sentence.text)) * (not sentence.heading and not one.aside)
    score += 2.0 * (sentence.heading and one.sentence < 3)
    score -= 4.0 * one.aside + 4.0 * one.ahead
    return score - 0.4 * one.sentence


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
            yield word.start, _trimmed(text, begin, end), int(word.text)
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
        yield begin, end, None


def _trimmed(text: str, begin: int, end: int) -> int:
    """A phrase ends with its last noun for a meeting, unless it goes on with a partner: 'Dialogue with …'."""
    parted = re.search(r"\s+and\s+the\s+", text[begin:end])
    if parted and noun("meeting").search(text, begin, begin + parted.start()):
        end = begin + parted.start()
    nouns = list(noun("meeting").finditer(text, begin, end))
    if not nouns:
        return end
    last = nouns[-1]
    if not read_times(text[last.end() : end + _DATED], _ANY_DAY) and re.match(
        r"\s+(?:\([\w+ -]+\)\s+)?(?:of|on|with|between|for)\s", text[last.end() : end]
    ):
        return end
    suffix = _SUFFIX.match(text, last.end())
    return suffix.end() if suffix else last.end()


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
    series, sure = _series(sentence, name_start, end, phrase, catalogue, matcher, partners)
    before = text[max(0, start - _ASIDE_REACH) : start]
    asides = (one for name in ("aside", "at") for one in cue(name).finditer(before))
    last_aside = max((one.end() for one in asides), default=0)
    aside = bool(last_aside) and not re.search(r"[,;]\s", before[last_aside:])
    aside = (aside and not _is_held(text[end:])) or _is_of_role(before)
    ahead = bool(cue("ahead").search(text)) and not cue("held").search(cue("ahead").sub("", text))
    return Named(sentence.at, start, end, phrase, ordinal, series, sure, aside, ahead)


def _is_held(behind: str) -> bool:
    """Whether the words behind a name say that it took place: 'at the 5th Dialogue, which was held …'."""
    opened = re.match(
        rf"(?:\s+\([\w+ -]+\))?(?:\s+{noun('meeting').pattern})?,?\s+(?:which\s+)?(?:was\s+)?", behind
    )
    return opened is not None and cue("held").match(behind, opened.end()) is not None


def _is_of_role(before: str) -> bool:
    """Whether somebody bears it in their role: 'President of the 73rd Session'."""
    return re.search(rf"(?:{either('role')})\s+of\s+(?:the\s+)?$", before) is not None


def _series(
    sentence: Sentence,
    start: int,
    end: int,
    phrase: str,
    catalogue: Catalogue,
    matcher: Matcher,
    partners: Sequence[str],
) -> tuple[Series | None, bool]:
    """The series that a phrase names, and whether it surely does."""
    own = bracketed(sentence.text[start : end + _BRACKET_REACH])
    known = _exact((phrase, shortened(sentence.text[start:end])), matcher)
    if known is None and (named := _exact(own, matcher)):
        return catalogue.series[named], True
    has_partner = any(one.of(Kind.PARTNER) and start <= one.start < end for one in sentence.mentions)
    if not has_partner and not phrase.casefold().startswith("asean"):
        for partner in partners:
            found = _with_partner(phrase, catalogue.partners[partner].name, matcher)
            if found and _has(found[0], partner, catalogue):
                return catalogue.series[found[0]], found[1]
    listed = re.match(r",\s+[A-Z]", sentence.text[end:]) is not None and has_partner
    if known:
        return catalogue.series[known], not listed
    inside = [
        one for one in sentence.mentions if start <= one.start and one.end <= end and one.of(Kind.SERIES)
    ]
    content = len(normalise(phrase))
    for one in sorted(inside, key=lambda one: one.start - one.end):
        series = catalogue.series.get(one.of(Kind.SERIES) or "")
        size = len(normalise(sentence.text[one.start : one.end]))
        if series and size >= content - 1:
            return series, size >= content and not listed
    match = matcher.find(phrase, {Kind.SERIES})
    if match.verdict in (Verdict.EXACT, Verdict.CLEAR) and match.hits:
        return catalogue.series[match.hits[0].ref.id], match.verdict is Verdict.EXACT and not listed
    return None, False


def _exact(names: Iterable[str], matcher: Matcher) -> str | None:
    """The series that bears one of some names."""
    for name in names:
        exact = matcher.exact(name, {Kind.SERIES})
        if exact and exact.verdict is Verdict.EXACT:
            return exact.hits[0].ref.id
    return None


def _with_partner(phrase: str, partner: str, matcher: Matcher) -> tuple[str, bool] | None:
    """The series of that name with a partner, and whether it is that very name: 'their … Meeting'."""
    plain = re.sub(r"\s\d+\+\d+\s.*", "", phrase)  # 'Post Ministerial Conference 10+1 Session'
    for said in (f"ASEAN {partner} {phrase}", f"ASEAN {phrase} {partner}", f"ASEAN {plain} {partner}"):
        match = matcher.find(said, {Kind.SERIES})
        if match.verdict in (Verdict.EXACT, Verdict.CLEAR) and match.hits:
            return match.hits[0].ref.id, match.verdict is Verdict.EXACT
    return None


def _has(series: str, partner: str, catalogue: Catalogue) -> bool:
    """Whether a series' meetings are with a partner."""
    row = catalogue.meetings_of(Ref(Kind.SERIES, series))
    return all(partner in one.partners for one in row[:2])


def _partners(sentences: Sequence[Sentence], catalogue: Catalogue) -> list[str]:
    """The partners named near the head, those named most first."""
    found = [id_ for sentence in sentences for _, id_ in sentence.named(Kind.PARTNER)]
    for sentence in sentences:
        found += [id_ for one in sentence.mentions if (id_ := one.of(Kind.PARTNER))]
    return sorted(
        dict.fromkeys(one for one in found if one in catalogue.partners), key=lambda one: -found.count(one)
    )[:2]
