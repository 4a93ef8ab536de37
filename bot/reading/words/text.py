"""A text as words: mended, weighed, with the senses that the lexicon knows for them and its times."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from bot.reading.lexicon.lexicon import Cue, Lexicon, words_of
from bot.reading.words.composing import closing_tag, points
from bot.reading.words.cues import read_cues
from bot.reading.words.findings import Findings
from bot.reading.words.mending import counted, is_slip, known, mended, root
from bot.reading.words.preamble import ASKING, beside, headed, sourced
from bot.times.lexicon import time_lexicon
from bot.times.reading import read_all
from bot.times.restating import joined
from bot.times.time import Time
from store.content import Content, stem
from store.matching.match import Hit
from store.matching.matcher import Matcher
from store.matching.plain import EVERYDAY
from store.matching.words import Word, normalise, words

# Who types more characters, words or times than this asks no question.
_CHARACTERS, _WORDS, _TIMES = 2000, 250, 8
# How much a word tells that no record holds, and one of everyday speech.
_UNKNOWN, _EVERYDAY, _WEAK = 0.6, 0.3, 0.45
# Groups whose words put a condition: what leaves them unsaid has not read them.
_MEANT = frozenset({"mode", "region", "status", "alone"})
_SAID = 0.45
# What a short form tells: 'econ', 'mtg'.
_SHORT = 0.3
# What a word beside the question tells.
_ASIDE = 0.25
# Words up to so many letters are names as they were typed.
_LEAST = 4
# Groups whose words ask or join: what they leave unsaid is no loss.
_CUES = frozenset(
    {"field", "form", "pick", "order", "most", "same", "apart", "sum", "joint", "negation", "absent",
     "relation", "role", "span", "present", "question", "alone", "counting", "open"}
)  # fmt: skip


@dataclass(slots=True)
class Text:
    """``forms`` are the words' forms, ``stems`` as records hold them, ``raws`` as typed, in small letters.

    ``timed`` are the places of words that times use up; ``weights`` how telling each word is by itself;
    ``aside`` are the places of words beside the question, ``heading`` those that say what it is for;
    ``unread`` is what looks like times and is none;
    ``sorts`` whether each is a 'filler', a 'cue', a 'word' of some record, 'unknown', or 'told' by time.
    """

    raw: str
    words: tuple[Word, ...]
    forms: tuple[str, ...]
    raws: tuple[str, ...]
    stems: tuple[str, ...]
    times: tuple[Time, ...]
    spans: tuple[range, ...]
    timed: frozenset[int]
    cues: tuple[Cue, ...]
    lexicon: Lexicon
    aside: frozenset[int] = frozenset()
    heading: frozenset[int] = frozenset()
    unread: tuple[str, ...] = ()
    weights: list[float] = field(default_factory=list)
    sorts: list[str] = field(default_factory=list)
    findings: Findings = field(default_factory=dict)
    _senses: dict[str, list[Cue]] = field(default_factory=dict)
    _held: list[tuple[frozenset[str], frozenset[tuple[str, str]]]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.forms)

    def form(self, at: int) -> str:
        """The word at a place, '' beyond the text."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def group(self, group: str) -> list[Cue]:
        """The cues of a group, in order."""
        if not self._senses:
            for cue in self.cues:
                self._senses.setdefault(cue.group, []).append(cue)
        return self._senses.get(group, [])

    def senses(self, group: str) -> set[str]:
        return {cue.sense for cue in self.group(group)}

    def has(self, at: int, group: str, sense: str = "") -> bool:
        """Whether the word at a place bears a sense of a group by itself; none does beyond the text."""
        if not 0 <= at < len(self.forms):
            return False
        if not self._held:
            self._held = [self.lexicon.held(form) for form in self.forms]
        groups, senses = self._held[at]
        held = (group, sense) in senses if sense else group in groups
        return held and not (at in self.aside and group in ASKING)

    def among(self, at: int, name: str) -> bool:
        """Whether the word at a place stands in one of the lexicon's lists."""
        return 0 <= at < len(self.forms) and self.forms[at] in self.lexicon.words[name]

    def holds(self, name: str) -> bool:
        """Whether any word stands in one of the lexicon's lists."""
        return not self.lexicon.words[name].isdisjoint(self.forms)

    def upper(self, at: int) -> bool:
        """Whether a word was typed in capitals where not all are."""
        word = self.words[at]
        return self.raw[word.start : word.end].isupper() and not self.raw.isupper()

    def left(self, at: int) -> int:
        """The place of the word before, articles aside; -1 for none."""
        at -= 1
        while at >= 0 and self.forms[at] in self.lexicon.words["article"]:
            at -= 1
        return at

    def between(self, start: int, end: int) -> str:
        """What stands in the text between two words, signs too."""
        last = self.words[end].start if end < len(self.words) else len(self.raw)
        return self.raw[self.words[start].end : last] if 0 <= start < len(self.words) else ""


def read_text(text: str, lexicon: Lexicon, content: Content, today: date) -> Text:
    """Read a text, of which only so much is looked at as a question may hold."""
    text = text[:_CHARACTERS]
    found = tuple(islice(_mended(text, lexicon, content), _WORDS))
    forms = tuple(word.text for word in found)
    phrases = list(lexicon.cues(forms))
    wanting = words_of(cue for cue in phrases if cue.group == "wanting")
    clean, starts = _rewritten(text, found, wanting)
    told, unread = read_all(clean, today, lambda word: content.knows(stem(word)), time_lexicon())
    times = tuple(islice(joined(told, clean), _TIMES))
    spans = tuple(range(bisect_left(starts, one.start), bisect_left(starts, one.end)) for one in times)
    source = sourced(text, found, phrases, lexicon)
    aside = beside(text, found, phrases, lexicon, content) | source
    timed = frozenset(at for span in spans for at in span)
    cues = read_cues(found, phrases, aside, source, timed, lexicon)
    read = Text(
        raw=text,
        words=found,
        forms=forms,
        raws=tuple(text[word.start : word.end].casefold() for word in found),
        stems=tuple(root(form, lexicon, content) for form in forms),
        times=times,
        spans=spans,
        timed=timed,
        cues=tuple(cue for cue in cues if not _ends_in(cue, timed)),
        lexicon=lexicon,
        aside=aside,
        heading=headed(text, found, lexicon),
        unread=tuple(clean[start:end] for start, end in unread),
    )
    _weigh(read, content)
    return read


def _ends_in(cue: Cue, timed: frozenset[int]) -> bool:
    """Whether what points on only begins a time: 'the last one before 2020'."""
    return cue.group == "pick" and cue.start not in timed and cue.end - 1 in timed


def _rewritten(text: str, found: tuple[Word, ...], quiet: frozenset[int]) -> tuple[str, list[int]]:
    """The text with its words mended, and where each begins in it: 'bfore 2012' tells the time, too; a sign
    in place of those that tell none ('I am after the 2007 ones')."""
    parts, starts, end, size = [], [], 0, 0
    for at, word in enumerate(found):
        raw = "…" if at in quiet else text[word.start : word.end]
        known = raw.casefold() == word.text or not word.text.isalpha() or not raw.isalpha()
        between = text[end : word.start]
        parts += [between, raw if known else word.text]
        starts.append(size + len(between))
        size += len(between) + len(parts[-1])
        end = word.end
    return "".join((*parts, text[end:])), starts


def _mended(text: str, lexicon: Lexicon, content: Content) -> Iterator[Word]:
    """The words of a text, slips mended."""
    for word in words(text):
        form = mended(text, word, lexicon, content)
        number = counted(form) if not known(form, lexicon, content) else None
        if number is not None:
            yield replace(word, text=str(number), ordinal=True)
        else:
            yield word if form == word.text else replace(word, text=form)


def _weigh(text: Text, content: Content) -> None:
    cued = words_of(cue for cue in text.cues if cue.group in _CUES)
    meant = words_of(cue for cue in text.cues if cue.group in _MEANT)
    nouns = words_of((*text.group("noun"), *text.group("plural")))
    short = words_of(text.group("synonym"))
    for at, form in enumerate(text.forms):
        if at in text.timed:
            text.weights.append(0.9)
            text.sorts.append("told")
        elif at in meant and not text.lexicon.filler(form):
            text.weights.append(_SAID)
            text.sorts.append("word" if content.knows(text.stems[at]) else "unknown")
        elif (
            text.lexicon.filler(form)
            or (len(form) == 1 and form.isascii() and not form.isdigit())
            or (text.lexicon.filler(text.stems[at]) and not content.knows(stem(form)))
        ):
            text.weights.append(0.0)
            text.sorts.append("filler")
        elif at in cued or (at in nouns and not content.titles(text.stems[at])):
            text.weights.append(0.2 if content.titles(text.stems[at]) else 0.05)
            text.sorts.append("cue")
        elif content.knows(text.stems[at]):
            everyday = form in EVERYDAY and not content.titles(text.stems[at])
            weak = form in text.lexicon.words["weak"]
            text.weights.append(
                content.weight(text.stems[at]) * (_EVERYDAY if everyday else _WEAK if weak else 1.0)
            )
            text.sorts.append("word")
        elif at in short:
            text.weights.append(_SHORT)
            text.sorts.append("word")
        else:
            text.weights.append(_UNKNOWN)
            text.sorts.append("unknown")
    for at in text.aside:
        text.weights[at] *= _ASIDE
    silent = closing_tag(text.cues, text.forms, text.aside)
    silent |= text.heading - text.timed
    silent |= words_of(
        cue for cue in text.group("kin") if cue.sense == "series" and points(cue, text.forms, text.lexicon)
    )
    for at in silent:
        text.weights[at], text.sorts[at] = 0.0, "filler"


def spotted(
    text: Text, matcher: Matcher, content: Content
) -> Iterator[tuple[int, int, bool, tuple[Hit, ...]]]:
    """Names in a text, also where words mended by what records say make one: start, end, exact, hits."""
    spans = matcher.spot(text.forms)
    seen = set()
    meant = [_meant(text, at, content) for at in range(len(text))]
    for span in spans:
        if span.exact or _begins_alike(text, span.start, span.end, span.hits):
            seen.add((span.start, span.end))
            yield span.start, span.end, span.exact, span.hits
    if tuple(meant) != text.forms:
        changed = {at for at, form in enumerate(meant) if form != text.forms[at]}
        for span in matcher.spot(meant):
            inside = changed.intersection(range(span.start, span.end))
            if inside and span.exact and (span.start, span.end) not in seen:
                yield span.start, span.end, False, span.hits


def _meant(text: Text, at: int, content: Content) -> str:
    """A word as names may hold it: what it is a slip of, 'chinas' as 'china', 'rights' as it was typed."""
    form = text.forms[at]
    if text.raws[at] == f"{form}s":
        return text.raws[at]
    if text.sorts[at] != "word" or len(form) <= _LEAST:
        return form
    if not content.knows(stem(form)):
        return text.stems[at]
    return form[:-1] if form.endswith("s") and not text.lexicon.knows(form) else form


def _begins_alike(text: Text, start: int, end: int, hits: tuple[Hit, ...]) -> bool:
    """Whether a misspelt name is a slip of one: 'mula' is not Lula."""
    if end - start > 1:
        return True
    form = text.forms[start]
    return any(is_slip(form, word) for hit in hits for word in normalise(hit.name))
