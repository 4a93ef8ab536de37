"""What a text says before or beside its question: sentences that ask nothing, and what stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.reading.lexicon.lexicon import Cue, Lexicon
from bot.reading.words.composing import asks_back
from store.content import Content, stem
from store.matching.words import Word

_END = re.compile(r"(?<=[a-z0-9)\]'\"]{3})[.!]\s+(?=[A-Z@\"'])|[?]\s+|[.]{2,}\s*|\n+")
_BRACKETS = re.compile(r"\([^()]*\)")
_HEAD = re.compile(r"[^:?!.]{1,40}:\s")
_FEWEST = 3
# How many words tell what a text is to be answered from, and what ends them.
_SOURCE, _SIGN = 5, re.compile(r"[,;:?!.()–—]")
# Groups whose words ask or operate: beside the question they do neither.
ASKING = frozenset(
    {"field", "form", "pick", "order", "most", "same", "apart", "sum",
     "question", "span", "relation", "length", "bound", "ahead"}
)  # fmt: skip


def beside(
    text: str, words: Sequence[Word], phrases: Sequence[Cue], lexicon: Lexicon, content: Content
) -> frozenset[int]:
    """The places of words that ask nothing; none where all that is left to ask asks of them."""
    forms = [word.text for word in words]
    found = _outside(text, words, lexicon, content)
    if all(
        at in found or lexicon.filler(form) or lexicon.knows(form) or not content.knows(stem(form))
        for at, form in enumerate(forms)
    ):
        return frozenset()  # 'The 7th JSCC.. when was that?'
    if asks_back(phrases, forms, found):
        return frozenset()  # 'My notes say that … . Are my notes right?'
    return found


def headed(text: str, words: Sequence[Word], lexicon: Lexicon) -> frozenset[int]:
    """Where a text says what its question is for: 'Working on a pre-pandemic timeline: …'."""
    head = _HEAD.match(text)
    first = sum(word.end <= head.end() for word in words) if head else 0
    told = any(word.text in lexicon.words["heading"] for word in words[:first])
    return frozenset(range(first)) if told and first < len(words) else frozenset()


def sourced(text: str, words: Sequence[Word], phrases: Sequence[Cue], lexicon: Lexicon) -> frozenset[int]:
    """Where a text speaks of what it is to be told from: 'as far as your papers say'."""
    told: set[int] = set()
    ruling = {cue.start for cue in phrases if cue.group == "negation"}
    for cue in phrases:
        if (cue.group, cue.sense) == ("talk", "source"):
            at = cue.end
            while (
                at < min(cue.end + _SOURCE, len(words))
                and not _SIGN.search(text[words[at - 1].end : words[at].start])
                and words[at].text not in lexicon.words["of"]
                and at not in ruling
            ):
                at += 1
                if words[at - 1].text in lexicon.words["kept-in"]:
                    break  # 'in your records there were …'
            told.update(range(cue.start, at))
    return frozenset(told)


def _outside(text: str, words: Sequence[Word], lexicon: Lexicon, content: Content) -> frozenset[int]:
    """The places of words that stand outside the question: sentences before it, what is in brackets, and
    what introduces it before a colon ('Round six: …')."""
    bounds = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    parts = [(start, end) for start, end in pairwise(bounds) if text[start:end].strip()]
    asking = [one for one in parts if "?" in text[one[0] : one[1]]] or parts[-1:]
    inside = {at for at, word in enumerate(words) for start, end in asking if start <= word.start < end}
    outer = set(range(len(words))) - inside if len(inside) >= _FEWEST else set()
    if head := _HEAD.match(text):
        first = sum(word.end <= head.end() for word in words)
        outer.update(range(first) if _is_heading(words[:first], lexicon, content) else ())
    for found in _BRACKETS.finditer(text):
        outer.update(
            at for at, word in enumerate(words) if found.start() <= word.start and word.end <= found.end()
        )
    return frozenset(outer) if len(outer) < len(words) else frozenset()


def _is_heading(head: Sequence[Word], lexicon: Lexicon, content: Content) -> bool:
    """'Round six', 'quick one before we file': what introduces a question and names nothing."""
    if any(word.text in lexicon.words["heading"] for word in head):
        return True
    held = [sense for word in head for sense in lexicon.held(word.text)[1]]
    speaking = ("talk", "own") in held and ("question", "wh") not in held  # not 'I wonder which was longer:'
    named = (one.ordinal or content.titles(stem(one.text)) for one in head if not lexicon.filler(one.text))
    return speaking and not any(named)
