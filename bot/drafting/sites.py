"""Where the meeting was: place, venue, or by video."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.drafting.bearing import Bearing, bearing, clause
from bot.drafting.draft import Item
from bot.drafting.lexicon import cue, either
from bot.drafting.phrases import backward, forward, noun
from bot.drafting.statement import Mention, Sentence
from store.catalogue import Catalogue
from store.kinds import Kind, Mode

_HEAD = 6


def held_in(
    sentences: Sequence[Sentence], about: Sequence[int], catalogue: Catalogue, day: date | None = None
) -> tuple[Item[str], ...]:
    """The places of the meeting, cities rather than countries; ``day``: the meeting's."""
    order = [*about, *(one.at for one in sentences[:_HEAD] if one.at not in about)]
    dateline = _dateline(sentences, catalogue)
    loose: str | None = None
    for at in order:
        sentence = sentences[at]
        held = cue("held").search(sentence.text)
        if sentence.heading:
            continue
        ahead = cue("ahead").search(sentence.text)
        found = [
            one
            for one in sited(sentence, catalogue)
            if not (ahead and one[0].start > ahead.start())
            and not sentence.is_taken(one[0].start, one[0].end)
            and not _is_past(sentence, one[0], day)
        ]
        if not held:
            loose = loose or (found[0][1] if found and not ahead else None)
            continue
        if found:
            behind = [one for one in found if one[0].start > held.start()] or found
            id_ = behind[0][1]
            if dateline and catalogue.places[dateline].within == id_:
                id_ = dateline
            sure = at in about or (bool(about) and at == about[0] + 1)
            return (Item(id_, sure and (dateline == id_ or catalogue.places[id_].within is not None)),)
        if host := _host(sentence, held.start(), catalogue):
            return (Item(host, at in about),)
        if cue("here").search(sentence.text) and dateline:
            return (Item(dateline, True),)
    if _is_remote(sentences, about):
        return ()
    return (Item(one, False),) if (one := dateline or loose) else ()


def _is_past(sentence: Sentence, one: Mention, day: date | None) -> bool:
    begin, end = clause(sentence, one.start, one.end)
    return bearing(sentence, begin, end, day) is Bearing.PAST


def _host(sentence: Sentence, at: int, catalogue: Catalogue) -> str | None:
    """The city that 'hosted' a meeting."""
    for one, id_ in sentence.named(Kind.PLACE):
        place = catalogue.places.get(id_)
        if place and place.within and one.end + 1 == at and cue("hosted").match(sentence.text, at):
            return id_
    return None


def sited(sentence: Sentence, catalogue: Catalogue) -> list[tuple[Mention, str]]:
    """Places behind 'in' or 'at'; of 'Phnom Penh, Cambodia' the first."""
    found: list[tuple[Mention, str]] = []
    town = rf"(?:[\w-]+\s+)?(?:[\w-]+\s+)?(?:{either('town')})(?:\s+of)?(?!\w)"
    for one, id_ in sentence.named(Kind.PLACE):
        before = sentence.text[: one.start]
        if (
            re.search(rf"(?<!\w)(?:{either('site')})\s+(?:the\s+)?(?:{town},?\s+)?$", before, re.IGNORECASE)
            and id_ in catalogue.places
            and not re.match(rf"\s+{town}", sentence.text[one.end :])
        ):
            found.append((one, id_))
    return found


def _dateline(sentences: Sequence[Sentence], catalogue: Catalogue) -> str | None:
    """The place at the head of a line: 'JAKARTA, 6 July 2022 –'."""
    hall = _below_hall(sentences, catalogue)
    rows = [
        (re.search(r"\d", behind) is None, id_)
        for sentence in sentences[:_HEAD]
        for one, id_ in sentence.named(Kind.PLACE)
        for behind in (sentence.text[one.end : one.end + 40],)
        if one.start == 0 and id_ in catalogue.places and re.match(r"[,:]|\s*[(–—-]|\s*$", behind)
    ]
    if rows or hall:
        return min([*rows, *([(False, hall)] if hall else [])], key=lambda row: row[0])[1]
    for sentence in sentences[:_HEAD]:
        dated = re.match(r"\(?(?:\w+,?\s+)?\d", sentence.text) is not None and sentence.heading
        for one, id_ in sentence.named(Kind.PLACE) if dated else ():
            if id_ in catalogue.places and sentence.text[: one.start].rstrip().endswith((",", "-", "–", "|")):
                return id_
    return None


def _below_hall(sentences: Sequence[Sentence], catalogue: Catalogue) -> str | None:
    """The place that ends a line of a building, and no address: 'Convention Centre, Kuala Lumpur'."""
    for sentence in (one for one in sentences[:_HEAD] if one.heading and not re.search(r"\d", one.text)):
        for one, id_ in sentence.named(Kind.PLACE):
            alone = one.end == len(sentence.text) and sentence.text[: one.start].endswith(", ")
            if alone and id_ in catalogue.places and noun("venue").search(sentence.text):
                return id_
    return None


def mode_of(sentences: Sequence[Sentence], about: Sequence[int]) -> Item[Mode] | None:
    """Whether it was held by video; None where nothing tells."""
    for at in [*about, *(one.at for one in sentences[:_HEAD] if one.at not in about)]:
        sentence = sentences[at]
        if cue("ahead").search(sentence.text) and not cue("held").search(cue("ahead").sub("", sentence.text)):
            continue
        held = bool(cue("held").search(sentence.text))
        if not (held or sentence.heading or at in about):
            continue
        sure = at in about and held
        if cue("hybrid").search(sentence.text):
            return Item(Mode.HYBRID, sure)
        if cue("virtual").search(sentence.text):
            return Item(Mode.VIRTUAL, sure)
    return None


def _is_remote(sentences: Sequence[Sentence], about: Sequence[int]) -> bool:
    mode = mode_of(sentences, about)
    return mode is not None and mode.value is Mode.VIRTUAL


def venue_of(sentences: Sequence[Sentence], about: Sequence[int]) -> Item[str] | None:
    """The building that a line names as the venue, else one behind 'at the' or 'in the' of what was held."""
    for sentence in sentences:
        if labelled := re.match(rf"(?:{either('label')}):\s+", sentence.text, re.IGNORECASE):
            return Item(re.split(r"\s*[,;]\s", sentence.text[labelled.end() :])[0].rstrip("."), False)
    near = [*about, *(one + 1 for one in about if one + 1 < len(sentences))]
    first = next((one.at for one in sentences if not one.heading), 0)
    order = [*near, *(one.at for one in sentences[: max(_HEAD, first + 4)])]
    loose: Item[str] | None = None
    for at in dict.fromkeys(order):
        sentence = sentences[at]
        text, ahead = sentence.text, cue("ahead").search(sentence.text)
        places = sentence.named(Kind.PLACE)
        held = bool(cue("held").search(text) or cue("chairing").search(text))
        office = rf"(?:(?:{either('lodging')})\s+(?:{either('of')})\s+(?:the\s+)?)?"
        for found in re.finditer(
            rf"(?<!\w)(?:(?P<site>{either('site')})|{either('inside')})\s+(?:the\s+)?(?={office}[A-Z])", text
        ):
            phrase = _building(text, found.end())
            end = found.end() + len(phrase)
            if not phrase or (ahead and found.start() > ahead.start()) or sentence.is_taken(found.end(), end):
                continue
            if any(one.start <= found.end() < one.end for one, _ in sentence.named(Kind.PROGRAMME)):
                continue
            if any(
                one.start == found.end() and text[one.end : end].startswith((",", " and "))
                for one, _ in places
            ):
                continue
            begin, last = clause(sentence, found.start(), end)
            if bearing(sentence, begin, last, None) is Bearing.PAST:
                continue
            item = Item(phrase, cue("at_site").match(found["site"] or "") is not None and held and at in near)
            if item.sure:
                return item
            loose = loose or item
    return loose or _mentioned(sentences)


def _mentioned(sentences: Sequence[Sentence]) -> Item[str] | None:
    """A hall that is named near the head in whatever way."""
    first = next((one.paragraph for one in sentences if not one.heading), 0)
    for sentence in (one for one in sentences if one.paragraph <= first + 1):
        for found in noun("hall").finditer(sentence.text):
            begin = backward(sentence.text, found.end(), "naming")
            phrase = re.sub(r"^(?:The|A|An)\s+|^[A-Z]\w+[’']s\s+", "", sentence.text[begin : found.end()])
            free = not sentence.is_taken(begin, found.end()) and not any(
                one.start <= begin and found.end() <= one.end for one, _ in sentence.named(Kind.PROGRAMME)
            )
            known = any(
                one.start <= begin and found.end() <= one.end for one, _ in sentence.named(Kind.PLACE)
            )
            if " " in phrase and free and not known:
                return Item(phrase, False)
    return None


def _building(text: str, start: int) -> str:
    """The name of a building that begins there, '' where there is none."""
    office = re.compile(rf"(?:{either('lodging')})\s+(?:{either('of')})\s+(?:the\s+)?(?=[A-Z])").match(
        text, start
    )
    if office:
        return text[start : forward(text, office.end(), "joining")]
    end = forward(text, start, "within")
    phrase = re.split(r"\s+(?:in|on|at|to|for|with|by)\s+", text[start:end])[0]
    if small := re.match(rf"\s+(?:{either('lodging')})(?!\w)", text[start + len(phrase) :]):
        phrase += small[0]
    meeting = noun("meeting").search(phrase) and not noun("venue").search(phrase)
    known = noun("venue").search(phrase) or small
    return phrase if len(phrase) > 2 and not meeting and known else ""
