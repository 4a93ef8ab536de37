"""What a meeting adopted, signed or issued."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.drafting.bearing import Bearing, bearing, clause
from bot.drafting.draft import Item
from bot.drafting.lexicon import among, any_of, cue, either, words
from bot.drafting.phrases import backward, forward, noun
from bot.drafting.statement import Sentence
from store.kinds import Kind
from store.records import Document

_REACH = 40
_LONGEST = 300


def documents(sentences: Sequence[Sentence], day: date | None = None) -> tuple[Item[Document], ...]:
    """The documents behind a verb such as 'adopted', or before 'was adopted'; their places are taken.

    ``day`` is that of the meeting: what was adopted before it is only recalled.
    """
    found: dict[str, Item[Document]] = {}
    for sentence in sentences:
        text = sentence.text
        awaited = cue("awaited").search(text) is not None
        for verb in cue("adopted").finditer(text):
            labelled = text[verb.end() :].startswith(":") and not verb.start()
            if (sentence.heading and not labelled) or _is_past(sentence, verb, day):
                continue
            passive = re.search(r"(?:was|were)\s+(?:also\s+)?$", text[: verb.start()]) or re.match(
                r"(?:was|were)\s", verb[0]
            )
            for start, end in _before(text, verb.start()) if passive else _behind(text, verb.end()):
                title = text[start:end].strip(" \"“”'‘’,")
                if not noun("document").search(title) or len(title) > _LONGEST or len(title.split()) < 2:
                    continue
                programme = next(
                    (
                        id_
                        for one, id_ in sentence.named(Kind.PROGRAMME)
                        if one.start <= start + 4 and one.end >= end - 4
                    ),
                    None,
                )
                sentence.taken.append((start, end))
                plain = not awaited and (bool(passive) or _is_whole(text, end))
                found.setdefault(title.casefold(), Item(Document(title, programme), plain))
    return tuple(found.values())


def _is_past(sentence: Sentence, verb: re.Match[str], day: date | None) -> bool:
    """Whether something was adopted before the meeting."""
    begin, end = clause(sentence, verb.start(), verb.end())
    return bearing(sentence, begin, end, day) is Bearing.PAST


def _is_whole(text: str, end: int) -> bool:
    """Whether a title plainly ends there: no small word leads on."""
    small = re.match(r"[\s\"”’)]*(?P<word>[a-z][\w’'-]*)", text[end:])
    return small is None or small["word"] in among("onward")


def _behind(text: str, at: int) -> list[tuple[int, int]]:
    """The titles behind a verb, those of a list each by itself."""
    spans: list[tuple[int, int]] = []
    opening = re.compile(rf"[\s,:;\"“‘]*(?:(?:{either('opening')})(?![\w])[\s,:;\"“‘]*)*(?=[A-Z0-9])")
    while True:
        opened = opening.match(text, at)
        if opened is None or not opened[0] or opened.end() - at > _REACH:
            return spans
        start = opened.end()
        end = _subtitled(text, _listed(text, start, forward(text, start, "within", years=True)))
        if end <= start:
            return spans
        end = start + _parted(text[start:end])
        spans.append((start, end))
        at = end


def _parted(phrase: str) -> int:
    """Where the first of two titles ends that 'and the' joins."""
    for joint in re.finditer(rf"\s+and\s+(?:(?:{either('opening')})\s+)+", phrase):
        parts = phrase[: joint.start()], phrase[joint.end() :]
        if all(noun("document").search(one) for one in parts):
            return joint.start()
    return len(phrase)


def _subtitled(text: str, end: int) -> int:
    """A title goes on behind ':' where nothing but capitals follows: 'ADMM-Plus: Principles for Membership'."""
    more = re.match(r":\s+(?=[A-Z])", text[end:])
    last = forward(text, end + more.end(), "within") if more else end
    return last if text[last:].strip(" .\"”’'") == "" else end


def _listed(text: str, start: int, end: int) -> int:
    """A title goes on behind a comma where it names several things: 'on Peace, Security and Resilience'."""
    small = any_of(words("within"))
    more = re.compile(r",\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*(?:,\s+[A-Z][\w’'-]*)*,?\s+and\s+(?=[A-Z])")
    row = more.match(text, end)
    if row is None or noun("document").search(text, end, row.end()):
        return end
    last = forward(text, row.end(), "within", years=True)
    within = re.search(rf"\s(?:{small})\s", text[start:end])
    return last if within and last > row.end() and not noun("document").search(text, row.end(), last) else end


def _before(text: str, at: int) -> list[tuple[int, int]]:
    """The titles before 'was adopted'."""
    end = len(text[:at].rstrip())
    end = len(re.sub(r"\s+(?:was|were)(?:\s+also)?$", "", text[:end]))
    begin = backward(text, end, "within")
    if the := re.match(r"(?:The|the|A|An)\s+", text[begin:end]):
        begin += the.end()
    spans: list[tuple[int, int]] = []
    while begin < end:
        stop = begin + _parted(text[begin:end])
        spans.append((begin, stop))
        joint = re.match(rf"\s+and\s+(?:(?:{either('opening')})\s+)*", text[stop:end])
        begin = stop + (joint.end() if joint else end)
    return spans
