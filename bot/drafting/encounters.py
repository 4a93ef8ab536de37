"""Meetings without a name: 'the Secretary-General of ASEAN today met with the Minister of …'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.drafting.lexicon import cue, either, words
from bot.drafting.phrases import any_case
from bot.drafting.series import contained, series_like
from bot.drafting.statement import Sentence
from bot.drafting.titles import Named
from store.catalogue import Catalogue
from store.kinds import Kind
from store.matching.matcher import Matcher

_FIRST, _NEAR = 2, 60


def encounter(sentences: Sequence[Sentence], catalogue: Catalogue, matcher: Matcher) -> Named | None:
    """Whom the Secretary-General met, by the first sentences."""
    host = re.compile(rf"(?<!\w)(?:{either('host')})(?!\w)")
    body = [one for one in sentences if not one.heading][:_FIRST]
    for sentence in body:
        verb = cue("encountered").search(sentence.text)
        if verb is None or not host.search(sentence.text):
            continue
        partner = next((id_ for at in (sentence, *sentences[:_FIRST]) for id_ in _partners(at)), None)
        if partner not in catalogue.partners:
            continue
        behind = sentence.text[verb.end() :]
        whom = re.match(
            rf"\s+(?:the\s+)?(?=[A-Z])(?P<role>[^.;]+?),?\s+(?:{either('honorific')})(?!\w)", behind
        )
        said = words("encounter")[0]
        named = f"{said} {whom['role'] if whom else catalogue.partners[partner].name}"
        series = series_like(f"{said} {catalogue.partners[partner].name}", partner, catalogue, matcher)
        end = verb.end() + (whom.end("role") if whom else 0)
        return Named(sentence.at, verb.start(), end, named, None, series, False, False, False)
    return None


def numbered(sentences: Sequence[Sentence], catalogue: Catalogue) -> Named | None:
    """A meeting that is only counted: 'ASEAN's economic ministers decided at their 55th meeting'."""
    body = [one for one in sentences if not one.heading][: _FIRST + 1]
    for sentence in body:
        for word in sentence.words:
            counted = any_case("meeting").match(sentence.text, word.end + 1) if word.ordinal else None
            if counted is None or not word.text.isdigit():
                continue
            near = sentence.text[max(0, word.start - _NEAR) : counted.end()]
            whole = " ".join([*(one.text for one in sentences[:_FIRST] if one.heading), sentence.text])
            if series := contained(near, catalogue) or contained(whole, catalogue):
                return Named(
                    sentence.at,
                    word.start,
                    counted.end(),
                    series.name,
                    int(word.text),
                    series,
                    False,
                    False,
                    False,
                )
    return None


def announced_like(main: Named | None, named: Sequence[Named], sentences: Sequence[Sentence]) -> Named | None:
    """A meeting of no known series is of that of the one announced, if the headline names its partner."""
    head = {id_ for one in sentences[:_FIRST] for id_ in _partners(one)}
    held = main if main and not main.aside else None
    for one in named:
        said = sentences[one.sentence].mentions
        inside = {mention.of(Kind.PARTNER) for mention in said if one.start <= mention.start < one.end}
        alike = held is None or _last_noun(held.phrase) == _last_noun(one.phrase)
        if one.ahead and one.series and one.sure and not one.ordinal and alike and head & inside:
            if held:
                return replace(held, series=one.series, sure=False)
            return Named(0, 0, 0, one.series.name, None, one.series, False, False, False)
    return None


def _last_noun(phrase: str) -> str:
    """What sort of meeting a phrase names: 'Meeting', 'Dialogue'."""
    return next((one[0].casefold() for one in reversed(list(any_case("meeting").finditer(phrase)))), "")


def _partners(sentence: Sentence) -> list[str]:
    return [id_ for one in sentence.mentions if (id_ := one.of(Kind.PARTNER))]
