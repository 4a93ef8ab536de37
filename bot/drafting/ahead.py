"""What a meeting announced: the next step, its day and place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.drafting.bearing import Bearing, bearing
from bot.drafting.days import times_in
from bot.drafting.draft import Item
from bot.drafting.lexicon import among, cue, either
from bot.drafting.naming import nth
from bot.drafting.phrases import any_case, without_brackets
from bot.drafting.sites import sited
from bot.drafting.statement import Sentence
from bot.drafting.titles import Named
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.matching.words import normalise
from store.records import NextStep, Series

_SOON = timedelta(days=20)


@dataclass(frozen=True, slots=True)
class Event:
    """What may be announced, at ``start``; ``own``: another meeting like the one that was held."""

    name: str
    start: int
    plain: bool
    own: bool
    series: Series | None = None
    ordinal: int | None = None


def next_step(
    sentences: Sequence[Sentence],
    named: Sequence[Named],
    held: PartialDate | None,
    about: date,
    catalogue: Catalogue,
    main: Named | None = None,
    title: str = "",
) -> Item[NextStep] | None:
    """What a sentence says will be: best the next meeting of the kind, with a day and a place.

    ``about`` is the day that years are told by, ``main`` the meeting that the statement is about, and
    ``title`` what such meetings are called.
    """
    found: list[tuple[float, int, Item[NextStep]]] = []
    for sentence in sentences:
        if sentence.heading and not cue("announced").match(sentence.text):
            continue
        later = [
            (time, first)
            for time, first, _ in times_in(sentence.text, about)
            if held is None or first.last > held.last or (first.day is None and first.last >= held.last)
        ]
        cues = list(cue("ahead").finditer(sentence.text))
        for event in _events(sentence, named, main, title, catalogue):
            begin = max(
                (one.end() for one in re.finditer(r"[;:]\s", sentence.text[: event.start])), default=0
            )
            ahead = next((one for one in cues if one.start() >= begin), None)
            at = min(event.start, ahead.start()) if ahead else event.start
            part = [row for row in later if row[0].start >= begin]
            behind = [first for time, first in part if time.start >= event.start]
            behind += [first for time, first in part if time.start >= at]
            when = next(iter([*behind, *(first for _, first in part)]), None)
            where = _where(sentence, begin, at, catalogue)
            far = when is not None and (held is None or when.first > held.last + _SOON)
            told = ahead is not None or bool(cues) or (event.own and far)
            if (when is None and where is None) or not told:
                continue
            if bearing(sentence, begin, event.start, held.first if held else None) is Bearing.PAST:
                continue
            meeting = _recorded(event, when, catalogue)
            sure = event.plain and when is not None and ahead is not None
            score = (
                3 * event.own
                + 0.5 * bool(event.ordinal)
                + 2 * (when is not None)
                + 0.5 * (where is not None)
                + event.plain
            )
            found.append((score, -sentence.at, Item(NextStep(event.name, when, where, meeting), sure)))
    return max(found, key=lambda row: row[:2])[2] if found else None


def _where(sentence: Sentence, begin: int, at: int, catalogue: Catalogue) -> str | None:
    """The place behind 'in', 'for' or a comma, else the host's."""
    row = sited(sentence, catalogue)
    behind = [id_ for one, id_ in row if one.start > at]
    host = re.compile(rf"(?<!\w)(?:{either('hosting')})\s+(?:the\s+)?$")
    led = re.compile(rf"(?:(?<!\w)(?:{either('leading')})\s+|,\s+)(?:the\s+)?$")
    loose = [
        id_
        for one, id_ in sentence.named(Kind.PLACE)
        if one.start > at and id_ in catalogue.places and led.search(sentence.text[: one.start])
    ]
    hosts = [id_ for one, id_ in sentence.named(Kind.PLACE) if host.search(sentence.text[: one.start])]
    before = [id_ for one, id_ in row if begin <= one.start <= at]
    doing = re.compile(rf"\s(?:{either('modal')})\s")
    doers = [id_ for one, id_ in sentence.named(Kind.PLACE) if doing.match(sentence.text, one.end)]
    return next(iter((*behind, *loose, *hosts, *before, *doers)), None)


def _events(
    sentence: Sentence, named: Sequence[Named], main: Named | None, title: str, catalogue: Catalogue
) -> Iterator[Event]:
    """What a sentence may announce: meetings by their names, 'the next meeting', or that they meet again."""
    text = sentence.text
    inside = [(one.start, one.end) for one in named if one.sentence == sentence.at]
    small = [
        row
        for row in _small(sentence)
        if not any(start <= row[0] and row[1] <= end and row[2] is not None for start, end in inside)
        and not any(start < row[0] < end for start, end in inside)
    ]
    for one in (one for one in named if one.sentence == sentence.at):
        if any(start <= one.start and one.end <= end for start, end, _ in small) or _is_held(one, main, text):
            continue
        end = _extended(sentence, one)
        joint = re.search(rf"\d+(?:{either('rank')})\s+and\s+(?:the\s+)?$", text[: one.start])
        start = joint.start() if joint else one.start  # 'the 44th and 45th Summits'
        alike = main is not None and main.series is not None and main.series == one.series
        after = main is not None and bool(main.ordinal) and one.ordinal == (main.ordinal or 0) + 1
        own = alike or (after and _is_like(text[one.start : end], main))
        name = without_brackets(text[start:end]) if joint else _called(text[one.start : end], one, own, title)
        sure = main is not None and main.sure if own else bool(one.ordinal or one.sure)
        yield Event(name, start, sure, own, one.series, one.ordinal)
    for begin, end, ordinal in small:
        said = text[begin:end]
        own = _is_like(said, main) and (not ordinal or ordinal == (main.ordinal or 0 if main else 0) + 1)
        known = next(
            (id_ for one, id_ in sentence.named(Kind.SERIES) if one.start > begin and one.end == end), ""
        )
        series = catalogue.series.get(known)
        name = _titled(title if own or series is None else series.name, ordinal) if own or series else said
        plain = not own or (ordinal is not None and main is not None and main.sure)
        yield Event(name, begin, plain, own, main.series if own and main else None, ordinal)
    for known_as in (one for one in sentence.mentions if one.of(Kind.SERIES)):
        if numbered := re.match(r"\s+\d+/\d+(?!\d)", text[known_as.end :]):
            yield Event(text[known_as.start : known_as.end + numbered.end()], known_as.start, True, True)
    if main:
        for verb in cue("again").finditer(text):
            yield Event(title, verb.start(), False, True, main.series)
    cued = cue("ahead").search(text)
    if event := _unnamed(sentence, cued.start() if cued else 0):
        yield event


def _titled(title: str, ordinal: int | None) -> str:
    """A meeting like the one that was held, by its number."""
    return f"{nth(ordinal)} {title}" if ordinal else title


def _called(said: str, one: Named, own: bool, title: str) -> str:
    """A meeting as it is named, or by its series' name where that is only an acronym or a noun."""
    plain = without_brackets(said)
    if own and one.ordinal:
        return _titled(title, one.ordinal)
    full = title if own else one.series.name if one.series else ""
    name = plain.split(" ", 1)[-1] if one.ordinal else plain
    short = " " not in name and (own or sum(letter.isupper() for letter in name) > 2)
    return _titled(full, one.ordinal) if full and (short or name == name.upper()) else plain


def _is_held(one: Named, main: Named | None, text: str) -> bool:
    """Whether it is the meeting that was held, named once more."""
    if main is None or one.series is None or one.series != main.series:
        return False
    if one.ordinal and main.ordinal:
        return one.ordinal <= main.ordinal
    if one.ordinal:
        return False
    return re.search(rf"(?<!\w)(?i:{either('next')})\s+(?:[\w-]+\s+){{0,3}}$", text[: one.start]) is None


def _is_like(said: str, main: Named | None) -> bool:
    """Whether all that is said of it is also said of the meeting that was held: 'the next trilateral'."""
    if main is None:
        return False
    plain = {one for one in normalise(said) if not one.isdigit()}
    plain -= among("following") | among("within") | among("generic") | {"the"}
    names = f"{main.phrase} {main.series.name if main.series else ''} {' '.join(main.acronyms)}"
    own = set(normalise(names)) | {one.removesuffix("s") for one in normalise(names)}
    return all(one in own or one.removesuffix("s") in own for one in plain)


def _small(sentence: Sentence) -> Iterator[tuple[int, int, int | None]]:
    """What is named in small letters: 'the next meeting', 'the 10th meeting of the Committee'."""
    meeting = any_case("meeting").pattern
    phrase = re.compile(
        rf"(?:[\w+-]+\s+){{0,4}}?(?i:{meeting})(?:\s+of\s+the\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)?"
    )
    text = sentence.text
    for one in re.finditer(rf"(?<!\w)(?i:{either('next')})\s+", text):
        series = [name for name in sentence.outer if name.start == one.end() and name.of(Kind.SERIES)]
        if found := phrase.match(text, one.end()):
            yield one.start(), max([found.end(), *(name.end for name in series)]), None
        elif series:
            yield one.start(), series[0].end, None
    for word in sentence.words:
        if word.ordinal and word.text.isdigit() and (found := phrase.match(text, word.end + 1)):
            yield word.start, found.end(), int(word.text)


def _unnamed(sentence: Sentence, at: int) -> Event | None:
    """What stands right before the words that announce it: 'the foreign ministers' session, to be held …'."""
    meeting = any_case("meeting").pattern
    found = re.search(
        rf"(?<!\w)(?:{either('article')})\s+(?P<event>(?:[\w’'-]+\s+){{1,4}}?{meeting}"
        rf"(?:\s+(?:{either('alongside')})\s+(?:(?:{either('article')})\s+)?(?-i:[A-Z])[\w’'-]*)?),?\s+(?:\w+\s+){{0,2}}$",
        sentence.text[:at],
        re.IGNORECASE,
    )
    return Event(found["event"], found.start("event"), False, False) if found else None


def _extended(sentence: Sentence, one: Named) -> int:
    """A name of a series or meeting of the catalogue may be longer than the phrase."""
    longer = [
        each.end
        for each in sentence.mentions
        if one.start <= each.start < one.end < each.end and (each.of(Kind.SERIES) or each.of(Kind.MEETING))
    ]
    return max(longer, default=one.end)


def _recorded(event: Event, when: PartialDate | None, catalogue: Catalogue) -> str | None:
    """The meeting of the catalogue that is announced: of the series, by its number or day."""
    if event.series is None:
        return None
    for meeting in catalogue.meetings_of(Ref(Kind.SERIES, event.series.id)):
        if event.ordinal and meeting.ordinal == event.ordinal:
            return meeting.id
        if when and when.day and meeting.date == when:
            return meeting.id
    return None
