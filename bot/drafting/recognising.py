"""A statement to the draft of a meeting's record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.drafting.ahead import next_step
from bot.drafting.choosing import is_same, is_undisputed, main_meeting
from bot.drafting.days import day_of, held_on
from bot.drafting.draft import Draft, Item
from bot.drafting.encounters import announced_like, encounter, numbered
from bot.drafting.guests import guests
from bot.drafting.lexicon import cue, level_of
from bot.drafting.naming import full_title, new_series
from bot.drafting.papers import documents
from bot.drafting.pledging import pledges
from bot.drafting.sites import held_in, mode_of, venue_of
from bot.drafting.statement import Sentence, address, read_statement
from bot.drafting.subjects import subjects
from bot.drafting.titles import Named, meetings_named
from store.catalogue import Catalogue
from store.kinds import Kind, Level, Ref
from store.matching.matcher import Matcher
from store.matching.words import normalise

_HEAD, _PLAIN = 6, 1.5


def recognise(text: str, catalogue: Catalogue, matcher: Matcher, today: date) -> Draft:
    """What a statement says of the meeting that it is about; what it does not say stays empty."""
    sentences = read_statement(text, matcher)
    named = meetings_named(sentences, catalogue, matcher)
    main = main_meeting(named, sentences, _PLAIN) or encounter(sentences, catalogue, matcher)
    main = main or main_meeting(named, sentences)
    if main is None or not (main.series or main.ordinal):
        main = numbered(sentences, catalogue) or main
    if main is None or not main.series:
        main = announced_like(main, named, sentences) or main
    about = _about(main, named, sentences)
    draft = Draft(source=address(text), source_title=_headline(sentences))
    day = day_of(sentences, today)
    draft.date, draft.date_end = held_on(sentences, about, day, today)
    if main:
        _identify(draft, main, is_undisputed(main, named, sentences), catalogue)
    draft.people = guests(sentences, catalogue, matcher, draft.date.value.first if draft.date else day)
    draft.venue = venue_of(sentences, about)
    draft.places = held_in(sentences, about, catalogue, day)
    draft.mode = mode_of(sentences, about)
    draft.partners = _partners(draft, main, sentences, catalogue)
    held_day = draft.date.value.first if draft.date else day
    draft.documents = documents(sentences, held_day)
    draft.pledges = pledges(sentences, [one.value for one in draft.partners], catalogue, held_day)
    held = draft.date.value if draft.date else None
    others = [one for one in named if one is not main]
    title = _title(main, None, None, catalogue) if main else ""
    draft.next = next_step(sentences, others, held, day or today, catalogue, main, title)
    for one in (one for one in named if one is main or (one.series and one.sure)):
        if not sentences[one.sentence].within(one.start, one.end, Kind.PROGRAMME):
            sentences[one.sentence].taken.append((one.start, one.end))
    draft.topics = subjects(sentences, Kind.TOPIC, catalogue)
    draft.programmes = subjects(sentences, Kind.PROGRAMME, catalogue)
    return draft


def _identify(draft: Draft, main: Named, undisputed: bool, catalogue: Catalogue) -> None:
    """Title, number, series and level; none is sure of a meeting that others dispute."""
    year = draft.date.value.year if draft.date else None
    title = _title(main, main.ordinal, year, catalogue)
    said = set(normalise(main.phrase)) <= set(normalise(title))
    draft.title = Item(title, undisputed and main.series is not None and main.sure and said)
    if main.ordinal:
        draft.ordinal = Item(main.ordinal, undisputed and not main.aside)
    if main.series:
        draft.series = Item(main.series, undisputed and main.sure)
        draft.level = Item(main.series.level, undisputed and main.sure)
        return
    level = level_of(main.phrase) or Level.FORUM
    draft.level = Item(level, False)
    draft.series = Item(new_series(main.phrase, level, catalogue), False)


def _title(main: Named, ordinal: int | None, year: int | None, catalogue: Catalogue) -> str:
    row = catalogue.meetings_of(Ref(Kind.SERIES, main.series.id)) if main.series else ()
    return full_title(main.phrase, ordinal, main.series, year, [one.title for one in row])


def _about(main: Named | None, named: Sequence[Named], sentences: Sequence[Sentence]) -> list[int]:
    """The sentences that tell of the main meeting: that name it and say that it was held come first."""
    if main is None:
        return [one.at for one in sentences[:_HEAD] if cue("held").search(one.text) and not one.heading][:1]
    found = {
        one.sentence
        for one in named
        if one is main or (is_same(main, one) and not one.aside and not one.ahead)
    }
    plain = [
        at for at in sorted(found) if not sentences[at].heading and cue("held").search(sentences[at].text)
    ]
    return [*plain, *(at for at in sorted(found) if at not in plain)]


def _partners(
    draft: Draft, main: Named | None, sentences: Sequence[Sentence], catalogue: Catalogue
) -> tuple[Item[str], ...]:
    """Those of the series' meetings, else those in the meeting's name, else those named at the head."""
    if draft.series and (row := catalogue.meetings_of(Ref(Kind.SERIES, draft.series.value.id))):
        same = all(one.partners == row[0].partners for one in row[:3])
        if same or not main or not _inside(main, sentences):
            return tuple(Item(one, same and draft.series.sure) for one in row[0].partners)
    if main and (inside := _inside(main, sentences)):
        return tuple(Item(one, False) for one in inside)
    found = [
        id_ for sentence in sentences[:_HEAD] for one in sentence.mentions if (id_ := one.of(Kind.PARTNER))
    ]
    return tuple(Item(one, False) for one in dict.fromkeys(found))[:2]


def _inside(main: Named, sentences: Sequence[Sentence]) -> list[str]:
    """The partners in a meeting's name."""
    inside = [
        one for one in sentences[main.sentence].mentions if main.start <= one.start < one.end <= main.end
    ]
    return list(dict.fromkeys(id_ for one in inside if (id_ := one.of(Kind.PARTNER))))


def _headline(sentences: Sequence[Sentence]) -> str:
    return next((one.text for one in sentences[:3] if one.heading and len(one.text) > 15), "")
