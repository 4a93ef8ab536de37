"""What a meeting announced: the next step, its day and place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.drafting.days import times_in
from bot.drafting.draft import Item
from bot.drafting.lexicon import cue, either
from bot.drafting.phrases import any_case, without_brackets
from bot.drafting.sites import sited
from bot.drafting.statement import Sentence
from bot.drafting.titles import Named
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.records import NextStep


def next_step(
    sentences: Sequence[Sentence],
    named: Sequence[Named],
    held: PartialDate | None,
    about: date,
    catalogue: Catalogue,
) -> Item[NextStep] | None:
    """What a sentence says will be, best one with a day; ``about`` is the day that years are told by."""
    found: list[tuple[int, int, Item[NextStep]]] = []
    for sentence in sentences:
        ahead = cue("ahead").search(sentence.text)
        if ahead is None or sentence.heading:
            continue
        later = [
            (time, first)
            for time, first, _ in times_in(sentence.text, about)
            if held is None or first.last > held.last or (first.day is None and first.last >= held.last)
        ]
        event, plain, at = _event(sentence, named, ahead.start())
        if not event:
            continue
        when = next((first for time, first in later if time.start >= min(at, ahead.start())), None)
        where = next(
            (id_ for one, id_ in sited(sentence, catalogue) if one.start > min(at, ahead.start())), None
        )
        if when is None and where is None:
            continue
        host = re.compile(r"(?<!\w)hosted\s+by\s+(?:the\s+)?$")
        where = where or next(
            (id_ for one, id_ in sentence.named(Kind.PLACE) if host.search(sentence.text[: one.start])), None
        )
        meeting = _recorded(sentence, named, when, catalogue)
        sure = plain and when is not None
        step = NextStep(event, when, where, meeting)
        found.append((2 * (when is not None) + plain, -sentence.at, Item(step, sure)))
    return max(found, key=lambda row: row[:2])[2] if found else None


def _event(sentence: Sentence, named: Sequence[Named], at: int) -> tuple[str, bool, int]:
    """The name of what is announced, whether it is one, and where it stands."""
    own = [one for one in named if one.sentence == sentence.at]
    behind = [one for one in own if one.start >= at] or own[-1:]
    numbered = [one for one in behind if one.ordinal] or behind
    if numbered:
        one = numbered[0]
        end = _extended(sentence, one)
        joint = re.search(rf"\d+(?:{either('rank')})\s+and\s+(?:the\s+)?$", sentence.text[: one.start])
        start = joint.start() if joint else one.start  # 'the 44th and 45th Summits'
        return without_brackets(sentence.text[start:end]), bool(one.ordinal or one.sure), one.start
    if small := _small(sentence):
        return small[0], True, small[1]
    for name in sentence.outer:
        before = re.search(rf"(?<!\w)(?i:{either('next')})\s+$", sentence.text[: name.start])
        if before and (name.of(Kind.SERIES) or name.of(Kind.MEETING)):
            return sentence.text[before.start() : name.end], True, before.start()
    return _unnamed(sentence, at)


def _small(sentence: Sentence) -> tuple[str, int] | None:
    """What is named in small letters: 'the next meeting', 'the 10th meeting of the Committee'."""
    meeting = any_case("meeting").pattern
    phrase = re.compile(
        rf"(?:[\w-]+\s+){{0,4}}?(?i:{meeting})(?:\s+of\s+the\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)?"
    )
    begins = [
        (one.start(), one.end()) for one in re.finditer(rf"(?<!\w)(?i:{either('next')})\s+", sentence.text)
    ] + [(word.start, word.end + 1) for word in sentence.words if word.ordinal]
    for start, end in begins:
        if found := phrase.match(sentence.text, end):
            return sentence.text[start : found.end()], start
    return None


def _unnamed(sentence: Sentence, at: int) -> tuple[str, bool, int]:
    """What stands right before the words that announce it: 'the foreign ministers' session, to be held …'."""
    meeting = any_case("meeting").pattern
    found = re.search(
        rf"(?<!\w)(?:{either('article')})\s+(?P<event>(?:[\w’'-]+\s+){{1,4}}?{meeting}"
        rf"(?:\s+(?:{either('alongside')})\s+(?:(?:{either('article')})\s+)?(?-i:[A-Z])[\w’'-]*)?),?\s+(?:\w+\s+){{0,2}}$",
        sentence.text[:at],
        re.IGNORECASE,
    )
    return (found["event"], False, found.start("event")) if found else ("", False, at)


def _extended(sentence: Sentence, one: Named) -> int:
    """A name of a series or meeting of the catalogue may be longer than the phrase."""
    longer = [
        each.end
        for each in sentence.mentions
        if one.start <= each.start < one.end < each.end and (each.of(Kind.SERIES) or each.of(Kind.MEETING))
    ]
    return max(longer, default=one.end)


def _recorded(
    sentence: Sentence, named: Sequence[Named], when: PartialDate | None, catalogue: Catalogue
) -> str | None:
    """The meeting of the catalogue that is announced: of the series, by its number or day."""
    for one in named:
        if one.sentence != sentence.at or one.series is None or not one.sure:
            continue
        for meeting in catalogue.meetings_of(Ref(Kind.SERIES, one.series.id)):
            if one.ordinal and meeting.ordinal == one.ordinal:
                return meeting.id
            if when and when.day and meeting.date == when:
                return meeting.id
    return None
