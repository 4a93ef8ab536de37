"""Meetings without a name: 'the Secretary-General of ASEAN today met with the Minister of …'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.drafting.lexicon import cue, either, words
from bot.drafting.series import series_like
from bot.drafting.statement import Sentence
from bot.drafting.titles import Named
from store.catalogue import Catalogue
from store.kinds import Kind
from store.matching.matcher import Matcher

_FIRST = 2


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


def _partners(sentence: Sentence) -> list[str]:
    return [id_ for one in sentence.mentions if (id_ := one.of(Kind.PARTNER))]
