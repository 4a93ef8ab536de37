"""What a meeting adopted, signed or issued."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.drafting.draft import Item
from bot.drafting.lexicon import any_of, cue, words
from bot.drafting.phrases import backward, forward, noun
from bot.drafting.statement import Sentence
from store.kinds import Kind
from store.records import Document

_REACH = 30
_LONGEST = 300


def documents(sentences: Sequence[Sentence]) -> tuple[Item[Document], ...]:
    """The documents behind a verb such as 'adopted', or before 'was adopted'; their places are taken."""
    found: dict[str, Item[Document]] = {}
    for sentence in sentences:
        if sentence.heading:
            continue
        text = sentence.text
        awaited = cue("awaited").search(text) is not None
        for verb in cue("adopted").finditer(text):
            passive = re.search(r"(?:was|were)\s+(?:also\s+)?$", text[: verb.start()]) or re.match(
                r"(?:was|were)\s", verb[0]
            )
            spans = [_before(text, verb.start())] if passive else _behind(text, verb.end())
            for span in filter(None, spans):
                start, end = span
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
                found.setdefault(title.casefold(), Item(Document(title, programme), not awaited))
    return tuple(found.values())


def _behind(text: str, at: int) -> list[tuple[int, int] | None]:
    """The titles behind a verb, those of a list joined by 'and the'."""
    spans: list[tuple[int, int] | None] = []
    while True:
        opened = re.match(
            r"(?:\s*,?\s*(?:and\s+)?(?:the|a|an|its|their|two|both)\s+|\s+|\s*[\"“‘]\s*)+(?=[A-Z0-9])",
            text[at:],
        )
        if opened is None or opened.end() > _REACH:
            return spans
        start = at + opened.end()
        end = _listed(text, start, forward(text, start, "within", years=True))
        if end <= start:
            return spans
        parted = re.search(r"\s+and\s+the\s+", text[start:end])
        if (
            parted
            and noun("document").search(text[start : start + parted.start()])
            and noun("document").search(text[start + parted.end() : end])
        ):
            end = start + parted.start()
        spans.append((start, end))
        at = end


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


def _before(text: str, at: int) -> tuple[int, int] | None:
    end = len(text[:at].rstrip())
    end = len(re.sub(r"\s+(?:was|were)(?:\s+also)?$", "", text[:end]))
    begin = backward(text, end, "within")
    if the := re.match(r"(?:The|A|An)\s+", text[begin:end]):
        begin += the.end()
    return (begin, end) if end > begin else None
