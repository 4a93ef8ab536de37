"""What a text says before or beside its question: sentences that ask nothing, and what stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from store.matching.words import Word

_END = re.compile(r"(?<=[a-z0-9)\]'\"]{3})[.!]\s+(?=[A-Z@\"'])|[?]\s+|[.]{2,}\s*|\n+")
_BRACKETS = re.compile(r"\([^()]*\)")
_HEAD = re.compile(r"[^:?!.]{1,40}:\s")
_FEWEST = 3
# Groups whose words ask or operate: beside the question they do neither.
ASKING = frozenset(
    {"field", "form", "pick", "order", "most", "same", "apart", "sum",
     "question", "span", "relation", "length", "bound", "ahead"}
)  # fmt: skip


def preamble(
    text: str, words: Sequence[Word], is_heading: Callable[[Sequence[Word]], bool] = lambda _: False
) -> frozenset[int]:
    """The places of words that stand outside the question: sentences before it, what is in brackets, and
    what stands before a colon where ``is_heading`` says so ('Round six: …')."""
    bounds = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    parts = [(start, end) for start, end in pairwise(bounds) if text[start:end].strip()]
    asking = [one for one in parts if "?" in text[one[0] : one[1]]] or parts[-1:]
    inside = {at for at, word in enumerate(words) for start, end in asking if start <= word.start < end}
    beside = set(range(len(words))) - inside if len(inside) >= _FEWEST else set()
    if head := _HEAD.match(text):
        first = sum(word.end <= head.end() for word in words)
        beside.update(range(first) if is_heading(words[:first]) else ())
    for found in _BRACKETS.finditer(text):
        beside.update(
            at for at, word in enumerate(words) if found.start() <= word.start and word.end <= found.end()
        )
    return frozenset(beside) if len(beside) < len(words) else frozenset()
