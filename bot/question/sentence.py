"""A text as far as it is known what its words are: mended, with the times, names and cues among them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from bot.question.cues import covered, hold, read_phrases
from bot.question.lexicon import Cue, Lexicon
from bot.question.mending import read_words
from bot.question.mentions import Spotter, read_mentions
from bot.question.question import Mention
from bot.question.time import Time
from bot.question.times import read_times
from store.content import Content, stem
from store.kinds import Kind
from store.matching.words import Word

# Who types more characters, words, names or times than this asks no question.
_CHARACTERS, _WORDS, _NAMES, _TIMES = 2000, 250, 12, 8


@dataclass(frozen=True)
class Sentence:
    """A text read by words, each by its place among them.

    ``forms`` are the words' forms, ``timed`` the places of those that a time has used up, ``named`` of those
    in names; ``phrases`` are all of the lexicon's that stand there, ``cues`` those of them that hold.
    ``plural`` says that some noun for meetings or programmes is in the plural.
    """

    text: str
    words: tuple[Word, ...]
    forms: tuple[str, ...]
    times: tuple[Time, ...]
    timed: frozenset[int]
    mentions: tuple[Mention, ...]
    named: frozenset[int]
    phrases: tuple[Cue, ...]
    cues: tuple[Cue, ...]
    plural: bool
    lexicon: Lexicon
    content: Content

    def form(self, at: int) -> str:
        """The word at a place, '' beyond the sentence."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def span(self, cue: Cue) -> str:
        """The words of a cue."""
        return " ".join(self.forms[cue.start : cue.end])

    def has(self, words: Set[str]) -> bool:
        """Whether one of the words stands in it."""
        return not words.isdisjoint(self.forms)

    def among(self, at: int, name: str) -> bool:
        """Whether the word at a place stands in one of the lexicon's lists."""
        return self.form(at) in self.lexicon.words[name]

    @property
    def open(self) -> bool:
        """Whether it holds a question word."""
        return self.has(self.lexicon.words["question"])

    def told(self, *groups: str) -> list[Cue]:
        """The cues of some groups."""
        return [cue for cue in self.cues if cue.group in groups]

    def in_name(self, cue: Cue) -> bool:
        """Whether a cue is part of a name of several words."""
        return any(m.start <= cue.start and cue.end <= m.end and len(m.inner) > 1 for m in self.mentions)


def read_sentence(text: str, spotter: Spotter, content: Content, lexicon: Lexicon, today: date) -> Sentence:
    """Read a text, of which only so much is looked at as a question may hold."""
    text = text[:_CHARACTERS]
    words = tuple(islice(read_words(text, lexicon, content), _WORDS))
    forms = tuple(word.text for word in words)
    times = read_times(text, today, lambda word: content.knows(stem(word)), lexicon)[:_TIMES]
    timed = _places(words, times)
    phrases = tuple(read_phrases(forms, lexicon))
    regions = covered(cue for cue in phrases if cue.group == "region")
    statuses = covered(cue for cue in phrases if cue.group == "status" and len(cue.inner) > 1)
    mentions = tuple(read_mentions(text, words, spotter, lexicon, timed | regions, statuses))[:_NAMES]
    cues = hold(phrases, text, words, mentions, timed)
    return Sentence(
        text=text,
        words=words,
        forms=forms,
        times=tuple(_free(times, words, mentions)),
        timed=timed,
        mentions=tuple(_judged(mentions, cues, forms, lexicon)),
        named=frozenset(at for mention in mentions for at in mention.inner),
        phrases=phrases,
        cues=cues,
        plural=_is_plural(text, words, mentions, lexicon, content),
        lexicon=lexicon,
        content=content,
    )


def _places(words: Sequence[Word], times: Iterable[Time]) -> frozenset[int]:
    """The words that stand within times."""
    starts = [word.start for word in words]
    return frozenset(
        at for time in times for at in range(bisect_left(starts, time.start), bisect_left(starts, time.end))
    )


def _free(times: Iterable[Time], words: Sequence[Word], mentions: Iterable[Mention]) -> Iterable[Time]:
    """The times without those that are part of an exact name: 'MPAC 2025', 'the 2030 Agenda'."""
    inside = [
        (words[m.start].start, words[m.end - 1].end)
        for m in mentions
        if m.exact and {ref.kind for ref in m.refs} <= {Kind.PROGRAMME, Kind.BODY}
    ]
    return (t for t in times if not any(start <= t.start and t.end <= end for start, end in inside))


def _judged(
    mentions: Iterable[Mention], cues: Sequence[Cue], forms: Sequence[str], lexicon: Lexicon
) -> Iterable[Mention]:
    """The names, with whether they are ruled out ('leave out the forum') or only tell whose somebody is."""
    ruling = [cue.end for cue in cues if cue.group == "negation"]
    offices = {cue.start for cue in cues if cue.group in ("title", "role") and cue.sense != "attend"}
    for mention in mentions:
        spot = forms[mention.end : mention.end + 1]
        yield replace(
            mention,
            negated=any(end <= mention.start <= end + 3 for end in ruling),
            side=not offices.isdisjoint(range(mention.end, mention.end + 3))
            or not lexicon.words["spot"].isdisjoint(spot),
        )


def _is_plural(
    text: str, words: Sequence[Word], mentions: Iterable[Mention], lexicon: Lexicon, content: Content
) -> bool:
    """Whether some noun for meetings or programmes stands in the plural."""
    said = {text[word.start : word.end].casefold() for word in words}
    if not said.isdisjoint(lexicon.words["plural"]):
        return True
    single = {m.start for m in mentions if len(m.inner) == 1 and not m.of(Kind.SERIES)}
    said = {text[word.start : word.end].casefold() for at, word in enumerate(words) if at not in single}
    said -= {word.text for word in words if lexicon.filler(word.text)}
    return any(
        word.endswith("s")
        and len(word) > 5
        and stem(word) not in lexicon.unmarked
        and content.titles(stem(word))
        for word in said
    )
