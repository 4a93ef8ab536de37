"""What a meeting was about: topics, and the programmes that it spoke of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.drafting.draft import Item
from bot.drafting.lexicon import cue
from bot.drafting.statement import Sentence
from store.kinds import Kind

_FEW = 2


def subjects(sentences: Sequence[Sentence], kind: Kind) -> tuple[Item[str], ...]:
    """The records of a kind that sentences name, in order; what is part of a longer name is not sure."""
    found: dict[str, bool] = {}
    for sentence in sentences:
        listed = cue("subject").search(sentence.text) is not None
        several = len(sentence.named(Kind.TOPIC)) >= _FEW
        for one, id_ in sentence.named(kind):
            if sentence.is_taken(one.start, one.end):
                continue
            if kind is Kind.PROGRAMME:
                plain = not _goes_on(sentence.text, one.end)
            else:
                own = not _is_part(sentence.text, one.start, one.end)
                plain = not sentence.heading and (listed or several) and own
                plain = plain and not _is_frame(sentence.text, one.end)
            if sentence.several(one, kind):
                if any(ref.id in found for ref in one.refs):
                    continue
                plain = False
            found[id_] = found.get(id_, False) or plain
    return tuple(Item(id_, sure) for id_, sure in found.items())


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether what is written is part of a longer name: 'Strategic Economic Cooperation Roadmap'."""
    if not text[start].isupper() or text[start:end].isupper():
        return False
    return bool(re.search(r"[A-Z][\w’'-]* (?:on |of |for |and )?$", text[:start])) or _goes_on(text, end)


def _is_frame(text: str, end: int) -> bool:
    """Whether it only leads to what was talked about: 'regional issues of common concern'."""
    return cue("common").match(text, end + 1) is not None


def _goes_on(text: str, end: int) -> bool:
    """Whether a name goes on behind what is written: 'Declaration of the ASEAN Defence Ministers'."""
    return re.match(r" [A-Z]", text[end:]) is not None
