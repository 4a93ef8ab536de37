"""Which series of the catalogue a meeting's name is of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.drafting.lexicon import either
from bot.drafting.phrases import bracketed, forward, shortened
from bot.drafting.statement import Sentence
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.matching.match import Verdict
from store.matching.matcher import Matcher
from store.matching.words import normalise
from store.records import Series

_BRACKET_REACH, _FEWEST = 20, 4


def series_of(
    sentence: Sentence,
    start: int,
    end: int,
    phrase: str,
    catalogue: Catalogue,
    matcher: Matcher,
    partners: Sequence[str],
) -> tuple[Series | None, bool]:
    """The series that a phrase names, and whether it surely does."""
    reach = max(end, forward(sentence.text, start, "within")) + _BRACKET_REACH
    own = bracketed(sentence.text[start:reach])
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
    if match.verdict is Verdict.EXACT:
        return catalogue.series[match.hits[0].ref.id], not listed
    shorter = _shorter(phrase)
    if named := _exact([*shorter, *(f"ASEAN {one}" for one in shorter)], matcher):
        return catalogue.series[named], False
    for said in (phrase, *shorter):
        match = matcher.find(said, {Kind.SERIES})
        if match.verdict is not Verdict.CLEAR or not match.hits:
            continue
        near = match.hits[0].ref.id
        row = catalogue.meetings_of(Ref(Kind.SERIES, near))
        if not row or has_partner or any(one in partners for one in row[0].partners) or not row[0].partners:
            return catalogue.series[near], False
    return contained(phrase, catalogue), False


def series_like(said: str, partner: str, catalogue: Catalogue, matcher: Matcher) -> Series | None:
    """The series with a partner whose name is like what is said."""
    hits = matcher.find(said, {Kind.SERIES}).hits
    return next((catalogue.series[one.ref.id] for one in hits if _has(one.ref.id, partner, catalogue)), None)


def _shorter(phrase: str) -> list[str]:
    """The phrase without what it was about, where it went, and what sort of a meeting it was."""
    parted = re.match(rf"(.+?)\s(?:{either('about')}|{either('towards')})\s", phrase)
    found = [parted[1]] if parted else []
    found += [re.sub(rf"^(?:(?:{either('sort')})\s+)+", "", one) for one in (phrase, *found)]
    return [one for one in dict.fromkeys(found) if one != phrase]


def contained(phrase: str, catalogue: Catalogue) -> Series | None:
    """The series all of whose name's words a phrase has, the longest."""
    said = {form for one in normalise(phrase) for form in (one, one.removesuffix("s"))}
    fits = [
        (len(words), one)
        for one in catalogue.series.values()
        for name in (one.name, *one.aliases)
        if len(words := set(normalise(name))) >= _FEWEST and words <= said
    ]
    return max(fits, key=lambda row: row[0])[1] if fits else None


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


def partners_named(sentences: Sequence[Sentence], catalogue: Catalogue) -> list[str]:
    """The partners named near the head, those named most first."""
    found = [id_ for sentence in sentences for _, id_ in sentence.named(Kind.PARTNER)]
    for sentence in sentences:
        found += [id_ for one in sentence.mentions if (id_ := one.of(Kind.PARTNER))]
    return sorted(
        dict.fromkeys(one for one in found if one in catalogue.partners), key=lambda one: -found.count(one)
    )[:2]
