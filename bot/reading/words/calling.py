"""A name that is all a text holds beside the words that ask: 'when was the AMM', 'who is Surin Pitsuwan'."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.words.text import Text
from store.kinds import Kind, Ref
from store.matching.match import Verdict
from store.matching.matcher import Matcher

# How many words may ask before a name and behind it, and how many a text has that is looked at.
_AHEAD, _BEHIND, _LONGEST = 5, 3, 30
_ASKING = frozenset({"filler", "cue"})
# Groups whose words ask for more than what the name stands for.
_MEANT = ("basics", "belonging", "outside", "post", "stage", "status", "step")
# 'How many summits in 2021' asks for no 'ASEAN Summit 2021', 'the parties of X' for more than X.
_MORE = frozenset({("form", "count"), ("bond", "party"), ("role", "coordinate")})
_MOST = 64
# Senses of words that ask for what a grouping is, or who is in it.
_WHAT = frozenset(
    {
        ("field", "about"), ("field", "full_name"), ("field", "members"), ("field", "partners"),
        ("field", "who"), ("belonging", "member"), ("bond", "party"), ("form", "list"),
        ("noun", "country"), ("noun", "partner"), ("noun", "person"),
    }
)  # fmt: skip
# Groups whose words ask, and how many words a title has.
_QUESTIONS = frozenset({"question", "form", "field", "relation", "most", "pick", "negation"})
_TITLE, _SHORT = 14, 4


@dataclass(frozen=True, slots=True)
class Call:
    """Words ``start`` to ``end`` are, to the letter, a ``name`` of these records.

    ``picked``: of the series that it names one meeting is picked, the latest or another.
    """

    start: int
    end: int
    name: str
    refs: tuple[Ref, ...]
    picked: bool = False


def called(text: Text, matcher: Matcher) -> Call | None:
    """The longest such name."""
    size = len(text)
    if not 0 < size <= _LONGEST or any(_of_those(text, at) for at in range(size)):
        return None
    meant = [cue for cue in text.cues if cue.group in _MEANT or _more(cue, text)]
    picks = text.group("pick")
    asking = [_asks(text, at) for at in range(size)]
    telling = [
        not (asks or text.forms[at].isdigit()) or text.among(at, "asean") for at, asks in enumerate(asking)
    ]
    ahead = next((at for at in range(size) if not asking[at]), size)
    behind = next((at for at in range(size) if not asking[-1 - at]), size)
    spans = [
        (start, end)
        for start in range(min(ahead, _AHEAD) + 1)
        for end in range(size - min(behind, _BEHIND), size + 1)
        if end - start > 2 or any(telling[start:end])
    ]
    for start, end in sorted(spans, key=lambda span: span[0] - span[1]):
        if any(cue.start < start or cue.end > end for cue in meant):
            continue
        name = text.raw[text.words[start].start : text.words[end - 1].end]
        match = matcher.exact(name, None, _MOST)
        picked = any(cue.start < start or cue.end > end for cue in picks)
        if match and not (picked and any(hit.ref.kind is not Kind.SERIES for hit in match.hits)):
            return Call(start, end, name, tuple(hit.ref for hit in match.hits), picked)
    return None


def nearly_called(text: Text, matcher: Matcher) -> Call | None:
    """The name that a text is nearly, where it asks nothing: a few words, or some with slips in them."""
    size = len(text)
    if not 1 < size <= _TITLE or any(cue.group in _QUESTIONS for cue in text.cues):
        return None
    slips = (raw.isalpha() and raw != form for raw, form in zip(text.raws, text.forms, strict=True))
    if size > _SHORT and "unknown" not in text.sorts and not any(slips):
        return None
    match = matcher.find(text.raw, None, 1)
    if match.verdict is not Verdict.CLEAR:
        return None
    return Call(0, size, text.raw, tuple(hit.ref for hit in match.hits))


def by_itself(text: Text, name: Cue, aside: Collection[int] = ()) -> bool:
    """Whether nothing stands beside a name but what asks what it is or who is in it; ``aside`` are words
    that do not count."""
    asking = words_of(cue for cue in text.cues if (cue.group, cue.sense) in _WHAT) - words_of([name])
    others = [at for at in range(len(text)) if at not in words_of([name]) and at not in aside]
    left = [at for at in others if at not in asking and not text.among(at, "asean")]
    return not left or (bool(asking) and all(text.sorts[at] == "filler" for at in left))


def _more(cue: Cue, text: Text) -> bool:
    return (cue.group, cue.sense) in _MORE and not text.has(cue.start, "before")


def _of_those(text: Text, at: int) -> bool:
    """Whether some of what was shown are asked for: 'which of them is about education', 'which ones'."""
    to = at + 2 if text.among(at + 1, "of") else at + 1
    return text.has(at, "question", "wh") and text.has(to, "talk", "point") and to < len(text) - 1


def within(call: Call, places: frozenset[int]) -> bool:
    """Whether words are some of those that make the name."""
    return any(call.start <= at < call.end for at in places)


def _asks(text: Text, at: int) -> bool:
    return text.sorts[at] in _ASKING or text.has(at, "question")
