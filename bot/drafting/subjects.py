"""What a meeting was about: topics, and the programmes that it spoke of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.drafting.draft import Item
from bot.drafting.lexicon import among, cue, either
from bot.drafting.statement import Mention, Sentence
from store.catalogue import Catalogue
from store.kinds import Kind
from store.matching.words import normalise

_FEW = 2


def subjects(sentences: Sequence[Sentence], kind: Kind, catalogue: Catalogue) -> tuple[Item[str], ...]:
    """The records of a kind that sentences name, in order; what is part of a longer name is not sure.

    A topic is sure by its own name, a programme by more than a common noun.
    """
    found: dict[str, bool] = {}
    for sentence in sentences:
        listed = cue("subject").search(sentence.text) is not None
        several = len(sentence.named(Kind.TOPIC)) >= _FEW
        for one, id_ in sentence.named(kind):
            written = sentence.text[one.start : one.end]
            if sentence.is_taken(one.start, one.end) or _is_address(sentence, one):
                continue
            if kind is Kind.PROGRAMME:
                common = " " not in written and not any(letter.isupper() for letter in written[1:])
                plain = not _goes_on(sentence.text, one.end)
                if (common and not plain) or (sentence.heading and not _is_capital(written)):
                    continue
                plain = plain and not common and (_is_capital(written) or not sentence.heading)
            else:
                own = not _is_part(sentence.text, one.start, one.end)
                plain = not sentence.heading and (listed or several) and own
                plain = plain and not _is_frame(sentence.text, one.end) and not _is_of(sentence.text, one.end)
                plain = plain and id_ in catalogue.topics and _is_titled(written, catalogue.topics[id_].name)
            if sentence.several(one, kind):
                if any(ref.id in found for ref in one.refs):
                    continue
                plain = False
            found[id_] = found.get(id_, False) or plain
    return tuple(Item(id_, sure) for id_, sure in found.items())


def _is_capital(written: str) -> bool:
    """Whether what is written is a name: no word of it in small letters but those that names have."""
    pieces = [one for one in written.split() if one.casefold() not in among("within")]
    return all(any(letter.isupper() or letter.isdigit() for letter in one) for one in pieces)


def _is_titled(written: str, title: str) -> bool:
    """Whether what is written has the words of a title, or some of several: 'cyber security', 'climate'."""
    small = {one.casefold() for one in among("within")}
    said, own = set(normalise(written)) - small, set(normalise(title)) - small
    return (
        own <= said
        or "".join(normalise(written)) == "".join(normalise(title))
        or _FEW <= len(said & own) == len(said)
    )


def _is_address(sentence: Sentence, one: Mention) -> bool:
    """Whether a country is named only behind its city: 'Nay Pyi Taw, Myanmar'."""
    return one.of(Kind.PLACE) is not None and any(
        other.end + 2 == one.start and sentence.text[other.end] == ","
        for other, _ in sentence.named(Kind.PLACE)
    )


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether what is written is part of a longer name: 'Strategic Economic Cooperation Roadmap'."""
    if not text[start].isupper() or text[start:end].isupper():
        return False
    return bool(re.search(r"[A-Z][\w’'-]* (?:on |of |for |and )?$", text[:start])) or _goes_on(text, end)


def _is_frame(text: str, end: int) -> bool:
    """Whether it only leads to what was talked about: 'regional issues of common concern'."""
    return cue("common").match(text, end + 1) is not None


def _is_of(text: str, end: int) -> bool:
    """Whether it may be meant in another sense: 'the defence of multilateralism'."""
    return re.match(rf"\s+(?:{either('of')})\s", text[end:]) is not None


def _goes_on(text: str, end: int) -> bool:
    """Whether a name goes on behind what is written: 'Declaration of the ASEAN Defence Ministers'."""
    linking = either("linking")
    return re.match(rf" (?:(?:{linking}) (?:{either('article')} )?)?[A-Z]", text[end:]) is not None
