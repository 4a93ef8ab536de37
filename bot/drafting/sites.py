"""Where the meeting was: place, venue, or by video."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.drafting.draft import Item
from bot.drafting.lexicon import cue, either
from bot.drafting.phrases import forward, noun
from bot.drafting.statement import Mention, Sentence
from store.catalogue import Catalogue
from store.kinds import Kind, Mode

_HEAD = 6


def held_in(
    sentences: Sequence[Sentence], about: Sequence[int], catalogue: Catalogue
) -> tuple[Item[str], ...]:
    """The places of the meeting, cities rather than countries."""
    order = [*about, *(one.at for one in sentences[:_HEAD] if one.at not in about)]
    for at in order:
        sentence = sentences[at]
        held = cue("held").search(sentence.text)
        if not held or sentence.heading:
            continue
        ahead = cue("ahead").search(sentence.text)
        found = [
            one
            for one in sited(sentence, catalogue)
            if not (ahead and one[0].start > ahead.start())
            and not sentence.is_taken(one[0].start, one[0].end)
        ]
        if found:
            sure = at in about or (bool(about) and at == about[0] + 1)
            behind = [one for one in found if one[0].start > held.start()] or found
            return (Item(behind[0][1], sure),)
        if host := _host(sentence, held.start(), catalogue):
            return (Item(host, at in about),)
        if cue("here").search(sentence.text) and (dateline := _dateline(sentences, catalogue)):
            return (Item(dateline, True),)
    if _is_remote(sentences, about):
        return ()
    dateline = _dateline(sentences, catalogue)
    return (Item(dateline, False),) if dateline else ()


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
    for one, id_ in sentence.named(Kind.PLACE):
        before = sentence.text[: one.start]
        if (
            re.search(rf"(?<!\w)(?:{either('site')})\s+(?:the\s+)?$", before, re.IGNORECASE)
            and id_ in catalogue.places
        ):
            found.append((one, id_))
    return found


def _dateline(sentences: Sequence[Sentence], catalogue: Catalogue) -> str | None:
    """The place at the head of a line: 'JAKARTA, 6 July 2022 –'."""
    for sentence in sentences[:_HEAD]:
        for one, id_ in sentence.named(Kind.PLACE):
            behind = sentence.text[one.end : one.end + 40]
            if one.start == 0 and id_ in catalogue.places and re.match(r",|\s*[(–—-]|\s*$", behind):
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
    """The building behind 'at the'."""
    near = [*about, *(one + 1 for one in about if one + 1 < len(sentences))]
    order = dict.fromkeys([*near, *(one.at for one in sentences[:_HEAD])])
    for at in order:
        text = sentences[at].text
        ahead = cue("ahead").search(text)
        for found in re.finditer(r"(?<!\w)at\s+(?:the\s+)?(?=[A-Z])", text):
            end = forward(text, found.end(), "within")
            phrase = re.split(r"\s+(?:in|on|at|to|for|with|by)\s+", text[found.end() : end])[0]
            if ahead and found.start() > ahead.start():
                continue
            meeting = noun("meeting").search(phrase) and not noun("venue").search(phrase)
            if len(phrase) > 2 and not meeting and noun("venue").search(phrase):
                told = bool(cue("held").search(text) or cue("chairing").search(text)) and at in near
                return Item(phrase, told)
    return None
