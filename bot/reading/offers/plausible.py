"""Whether words that read like a name are one."""

from __future__ import annotations

from bot.reading.words.text import Text
from store.kinds import Kind
from store.matching.match import Hit
from store.matching.words import normalise

# Signs that a name does not run over, unless it has them itself.
_BREAKS = frozenset("(!?;")


def unbroken(text: Text, start: int, end: int, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The names that do not run over a sign or an 'or' which they have not: 'reserves (rice' is no rice
    reserve, 'AEM or 42nd' no AEM; of programmes those alone that stand in the plural: 'funds ASEAN has' are
    not the Fund for ASEAN."""
    many = {text.forms[at] for at in range(start, end) if text.has(at, "plural", "programmes")}
    if many:
        hits = tuple(
            hit for hit in hits if hit.ref.kind is not Kind.PROGRAMME or many.issubset(normalise(hit.name))
        )
    either = {text.forms[at] for at in range(start + 1, end - 1) if text.has(at, "joint", "or")}
    if either:
        hits = tuple(hit for hit in hits if either.issubset(normalise(hit.name)))
    signs = {sign for at in range(start, end - 1) for sign in text.between(at, at + 1)} & _BREAKS
    return tuple(hit for hit in hits if signs.issubset(hit.name)) if signs else hits


def plausible(text: Text, start: int, end: int, exact: bool, hits: tuple[Hit, ...]) -> bool:
    """Whether it is a name here and not a common word that reads the same."""
    kinds = {hit.ref.kind for hit in hits}
    if text.has(end, "after", "colleague") and kinds <= {Kind.PARTNER, Kind.PLACE}:
        return False
    if text.among(end, "currency") and kinds <= {Kind.PARTNER, Kind.PLACE}:
        return False
    if end - start > 1:
        if kinds == {Kind.SERIES} and any(text.forms[at] in ("with", "w") for at in range(start, end)):
            return False
        empty = all(
            text.lexicon.filler(text.forms[at]) or text.forms[at].isdigit() for at in range(start, end)
        )
        return not empty or (exact and end - start > 2)
    form = text.forms[start]
    if form.isdigit():
        return False
    raw = text.raw[text.words[start].start : text.words[start].end]
    if form == "us":
        before = text.form(start - 1)
        return raw.isupper() or not start or before not in text.lexicon.words["before-us"]
    if len(form) <= 2 and form.isascii():
        return text.among(start, "short-name") or text.upper(start)
    if not exact:
        return not text.lexicon.knows(form)
    if text.among(start, "word-first") or text.lexicon.filler(form):
        return text.upper(start) and len(raw) > 1
    if kinds == {Kind.PERSON} and text.lexicon.knows(form):
        return raw[:1].isupper() and start > 0
    return True
