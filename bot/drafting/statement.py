"""A statement as sentences, with the names that each sentence mentions."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.drafting.layout import paragraphs
from bot.drafting.lexicon import either
from store.kinds import Kind, Ref
from store.matching.matcher import Matcher
from store.matching.words import Word, normalise, words

LONGEST = 60_000
"""So many characters of a statement are read."""
_LONGEST_SENTENCE = 1_000
_END = re.compile(r"[.!?]['\"”’)]*\s+(?=['\"“‘(]?[A-Z0-9À-Þ])")
_INITIAL = re.compile(r"(?:^|[\s.(])[A-Z][a-z]?\.$")
_URL = re.compile(r"https?://[^\s<>\"”)\]]+")
_BRACKETED = re.compile(r"\([A-Z][\w+/&-]*\)")
_PARTING = re.compile(r"[,;:]\s+|\s+[–—-]\s+")
_PERSON_LONG = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a sentence: ``text[start:end]``, and the records that bear it."""

    start: int
    end: int
    refs: tuple[Ref, ...]

    def of(self, kind: Kind) -> str | None:
        """The id of the first record of a kind."""
        return next((ref.id for ref in self.refs if ref.kind is kind), None)


@dataclass(slots=True)
class Sentence:
    """``at`` is its number, ``paragraph`` that of its paragraph; a ``heading`` ends without a full stop.

    ``outer`` are the names that stand in no longer one. ``taken`` are the places of what has been read as
    part of something else: roles, titles of documents.
    """

    text: str
    at: int
    paragraph: int
    heading: bool
    words: list[Word] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    outer: list[Mention] = field(default_factory=list)
    taken: list[tuple[int, int]] = field(default_factory=list)

    @property
    def dateline(self) -> bool:
        """Whether it opens with a place in capitals or a day, and a dash: 'JAKARTA, 6 July 2022 –'."""
        opened = re.match(r"[^.]{3,50}?\s[–—-]\s|[^.]{3,40}?[:.]\s", self.text)
        return opened is not None and any(letter.isdigit() for letter in opened[0])

    def several(self, mention: Mention, kind: Kind) -> bool:
        """Whether a name is that of several records of a kind."""
        return len({ref.id for ref in mention.refs if ref.kind is kind}) > 1

    def is_taken(self, start: int, end: int) -> bool:
        return any(start < last and first < end for first, last in self.taken)

    def within(self, start: int, end: int, kind: Kind) -> bool:
        """Whether what stands there is part of a longer name of a kind of record."""
        return any(
            one.start <= start and end <= one.end and end - start < one.end - one.start
            for one, _ in self.named(kind)
        )

    def named(self, kind: Kind) -> list[tuple[Mention, str]]:
        """The outer names of a kind of record."""
        return [(one, found) for one in self.outer if (found := one.of(kind))]


def read_statement(text: str, matcher: Matcher) -> list[Sentence]:
    """The sentences of a statement, in order."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs(text[:LONGEST], _acronyms(text[:LONGEST], matcher))):
        for part in sentences(paragraph):
            heading = not part.rstrip("\"”’') ").endswith((".", "!", "?", ";", ":"))
            sentence = Sentence(part, len(found), number, heading)
            _mention(sentence, matcher)
            found.append(sentence)
    return found


def _acronyms(text: str, matcher: Matcher) -> frozenset[str]:
    """The words in capitals that are names of the catalogue: 'ASEAN', 'EU'."""
    capitals = dict.fromkeys(re.findall(r"(?<!\w)[A-Z][A-Z0-9]+(?!\w)", text))
    hits = ((one, matcher.exact(one)) for one in capitals)
    return frozenset(one for one, found in hits if found and any(hit.name == one for hit in found.hits))


def sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph."""
    found, begin = [], 0
    abbreviated = re.compile(rf"(?:^|[\s(])(?:{either('abbreviation')})$")
    for end in _END.finditer(paragraph):
        before = paragraph[begin : end.start() + 1]
        if abbreviated.search(before) or _INITIAL.search(before):
            continue
        found.append(paragraph[begin : end.end()].strip())
        begin = end.end()
    rest = paragraph[begin:].strip()
    found += [rest] if rest else []
    return [piece for one in found for piece in ([one] if len(one) <= _LONGEST_SENTENCE else _cut(one))]


def _cut(text: str) -> list[str]:
    """Pieces of what is too long to be a sentence."""
    return textwrap.wrap(text, _LONGEST_SENTENCE)


def address(text: str) -> str:
    """The first address of a page in a text, '' where there is none."""
    found = _URL.search(text)
    return found[0].rstrip(".,;:)'") if found else ""


def _mention(sentence: Sentence, matcher: Matcher) -> None:
    text = _URL.sub(lambda url: " " * len(url[0]), sentence.text)
    sentence.words = words(text)
    unbracketed = _BRACKETED.sub(lambda one: " " * len(one[0]), text)
    found: dict[tuple[int, int], Mention] = {}
    for said in dict.fromkeys((text, unbracketed, *_clauses(unbracketed))):
        row = words(said)
        for span in matcher.spot([word.text for word in row]) if row else ():
            start, end = row[span.start].start, row[span.end - 1].end
            refs = tuple(hit.ref for hit in span.hits if _is_written(hit.ref, hit.name, text[start:end]))
            if span.exact and refs and not _is_parted(text[start:end], span.hits[0].name):
                found.setdefault((start, end), Mention(start, end, refs))
    sentence.mentions = list(found.values())
    longest = sorted(sentence.mentions, key=lambda one: (one.start - one.end, one.start))
    for one in longest:
        if not any(one.start < other.end and other.start < one.end for other in sentence.outer):
            sentence.outer.append(one)
    sentence.outer.sort(key=lambda one: one.start)


def _clauses(text: str) -> Iterator[str]:
    """What stands between commas and dashes, each in its place."""
    ends = [0, *(end for one in _PARTING.finditer(text) for end in one.span()), len(text)]
    for begin, end in zip(ends[::2], ends[1::2], strict=True):
        yield " " * begin + text[begin:end] + " " * (len(text) - end)


def _is_parted(written: str, name: str) -> bool:
    """Whether what is written has a comma or dash where the name has none: 'security, energy'."""
    return _PARTING.search(written) is not None and _PARTING.search(name) is None


def _is_written(ref: Ref, name: str, written: str) -> bool:
    """Whether what is written is that name: acronyms are in capitals, names of people begin with them."""
    if name.isupper() and " " not in name:
        return written.removesuffix("s").isupper()
    if ref.kind is Kind.PERSON:
        return written[:1].isupper() and len(written.split()) >= _PERSON_LONG
    if ref.kind is Kind.PARTNER and " " not in written:
        return normalise(name) == normalise(written) and written[0].isupper()
    return ref.kind is Kind.TOPIC or any(letter.isupper() or letter.isdigit() for letter in written)
