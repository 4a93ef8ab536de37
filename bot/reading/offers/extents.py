"""How much of something records have: 'of five days or more', 'with four documents', 'in euros'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from bot.telling.lexicon import lexicon as telling
from bot.telling.sums import numerals
from store.matching.words import normalise
from store.query.condition import Condition, Has, Holding, Some, both
from store.query.sort import Sort

_GAIN = 1.0
# What each further word of a currency explains: 'New Zealand dollars' speaks of no partner.
_WORD = 0.9
# What is counted of a record, by the noun that a number stands before.
_COUNTED = {"document": "document", "partner": "partner", "topic": "topic"}
_OPEN = "XXX"
# How many words apart a document stands from what was done to it.
_NEAR = 3
# Signs of money leave letters behind that are words: 'A$'.
_LETTER = 1


def extent_offers(text: Text, rows: Rows) -> Iterator[Offer]:
    yield from _lengths(text, rows)
    yield from _counts(text, rows)
    yield from _currencies(text, rows)


def _lengths(text: Text, rows: Rows) -> Iterator[Offer]:
    """'That lasted five days or more': of meetings alone, and where it is bounded."""
    for cue in text.group("length"):
        if cue.sense == "day":
            yield from _bounded(text, rows, cue.start, cue.end, "days")


def _counts(text: Text, rows: Rows) -> Iterator[Offer]:
    for cue in text.group("noun"):
        if field := _COUNTED.get(cue.sense, ""):
            yield from _bounded(text, rows, cue.start, cue.end, field)
        if cue.sense == "document" and text.group("role"):
            yield from _any(text, rows, cue)


def _any(text: Text, rows: Rows, cue: Cue) -> Iterator[Offer]:
    """'That adopted a document': at least one."""
    senses = {one.sense for one in text.group("role") if cue.start - _NEAR <= one.start < cue.end + _NEAR}
    if "adopt" in senses and text.among(cue.start - 1, "any-article"):
        where = Holding("document", 1, None)
        credit = rows.where(where) * 0.3
        yield Offer(cue.start - 1, cue.end, "extent", ("document", 1, None), _GAIN, credit, where)


def _bounded(text: Text, rows: Rows, at: int, end: int, field: str) -> Iterator[Offer]:
    number = _number(text, at - 1)
    if number is None or at - 1 in text.timed:
        return
    before = at - 2 if text.among(at - 2, "any-article") else at - 1
    ahead = next((one for one in text.group("bound") if one.end == before), None)
    behind = next((one for one in text.group("bound-behind") if one.start == end), None)
    if ahead and ahead.end - ahead.start == 1 and field != "days":
        ahead = None  # 'discussed over two documents'
    sense = behind.sense if behind else ahead.sense if ahead else ""
    start = ahead.start if ahead else at - 1
    stop = behind.end if behind else end
    if not sense:
        return
    least = {"over": number + 1, "least": number}.get(sense)
    most = {"under": number - 1, "most": number}.get(sense)
    where: Condition = Holding(field, least, most)
    if field == "days":
        where = both(where, Has("sort", ("meeting",)))
    yield Offer(start, stop, "extent", (field, least, most), _GAIN, rows.where(where) * 0.5, where)


def _number(text: Text, at: int) -> int | None:
    """A number in digits or words."""
    form = text.form(at)
    if form.isascii() and form.isdigit() and len(form) < 4:
        return int(form)
    return 1 if text.among(at, "single") else numerals().get(form)


def _currencies(text: Text, rows: Rows) -> Iterator[Offer]:
    """'Pledged in euros'."""
    if "pledge" not in text.senses("role") | text.senses("noun"):
        return
    for iso, names in telling().entries["coin"].items():
        for name in names if iso != _OPEN else ():
            said = normalise(name)
            for at in range(len(text) - len(said) + 1):
                beside = text.form(at - 1).isdigit() or text.among(at - 1, "unit")
                if (
                    len("".join(said)) > _LETTER
                    and text.forms[at : at + len(said)] == tuple(said)
                    and not beside
                ):
                    where = Some(Sort.PLEDGE, Has("currency", (iso,)))
                    gain = _GAIN + _WORD * (len(said) - 1)
                    yield Offer(at, at + len(said), "currency", iso, gain, rows.where(where) * 0.5, where)
