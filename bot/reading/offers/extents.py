"""How much of something records have: 'of five days or more', 'with four documents', 'in euros'."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.numbers import extent, number_of
from bot.reading.words.ruling import breaks
from bot.reading.words.text import Text
from bot.telling.lexicon import lexicon as telling
from store.matching.words import normalise
from store.query.condition import All, Condition, Has, Holding, Some, both
from store.query.sort import Sort

_GAIN = 1.0
# What each further word of a currency explains: 'New Zealand dollars' speaks of no partner.
_WORD = 0.9
# What is counted of a record, by the noun that a number stands before; countries are partners or places.
COUNTED = {
    "document": "document",
    "partner": "partner",
    "topic": "topic",
    "city": "city",
    "country": "partner",
}
# By what a set of meetings is narrowed that last for more than a day, or whose day is known.
_DAYS: dict[str, Condition] = {
    "several": Holding("days", 2, None),
    "dated": Holding("days", 1, None),
}
# What is done to what a number counts where so many are meant and no more: 'that adopted two documents'.
_DONE = {"document": "adopt", "topic": "discuss"}
_CHAIR = "chair"
_OPEN = "XXX"
# How many words apart a document stands from what was done to it.
_NEAR = 3
# Signs of money leave letters behind that are words: 'A$'.
_LETTER = 1


def extent_offers(text: Text, rows: Rows) -> Iterator[Offer]:
    yield from _lengths(text, rows)
    yield from _counts(text, rows)
    yield from _currencies(text, rows)
    yield from _pledged(text, rows)


def _lengths(text: Text, rows: Rows) -> Iterator[Offer]:
    """'That lasted five days or more': of meetings alone, and where it is bounded."""
    for cue in text.group("length"):
        if cue.sense == "day":
            yield from _bounded(text, rows, cue.start, cue.end, "days")
        elif cue.sense in _DAYS:
            where = both(_DAYS[cue.sense], Has("sort", ("meeting",)))
            credit = rows.where(where) * 0.3
            yield Offer(cue.start, cue.end, "extent", ("days", cue.sense), _GAIN, credit, where)


def _counts(text: Text, rows: Rows) -> Iterator[Offer]:
    for cue in text.group("noun"):
        if field := COUNTED.get(cue.sense, ""):
            yield from _bounded(text, rows, cue.start, cue.end, field)
        if cue.sense == "document":
            yield from _any(text, rows, cue)
    for cue in text.group("role"):
        if cue.sense == _CHAIR and not text.among(cue.start, "turn"):
            yield from _bounded(text, rows, cue.start, cue.end, _CHAIR)


def _any(text: Text, rows: Rows, cue: Cue) -> Iterator[Offer]:
    """'That adopted a document', 'adopted documents', 'have papers': at least one."""
    senses = {one.sense for one in text.group("role") if cue.start - _NEAR <= one.start < cue.end + _NEAR}
    article = text.among(cue.start - 1, "any-article")
    start = cue.start - article
    having = text.among(start - 1, "having") or text.among(start - 1, "joining")
    done = text.has(start - 1, "role", _DONE["document"])
    if (article and _DONE["document"] in senses) or having or done:
        where = Holding("document", 1, None)
        credit = rows.where(where) * 0.3
        yield Offer(start, cue.end, "extent", ("document", 1, None), _GAIN, credit, where)


def _bounded(text: Text, rows: Rows, at: int, end: int, field: str) -> Iterator[Offer]:
    """'Of five days or more', 'with more than one partner', 'with exactly two partners'."""
    inner = next((one for one in text.group("bound-behind") if one.end == at), None)
    place = (inner.start if inner else at) - 1  # 'two or more documents'
    number = _number(text, place)
    if number is None or place in text.timed:
        return
    before = place - 1 if text.among(place - 1, "any-article") else place
    ahead = next((one for one in text.group("bound") if one.end == before), None)
    behind = inner or next((one for one in text.group("bound-behind") if one.start == end), None)
    if ahead and ahead.sense != "exact" and ahead.end - ahead.start == 1 and field != "days":
        ahead = None  # 'discussed over two documents'
    start = ahead.start if ahead else place
    inside = text.has(start - 1, "before", "place")
    sense = behind.sense if behind else ahead.sense if ahead else ""
    if not sense and _exact(text, range(before, end), field, inside=inside):
        sense = "exact"
    if not sense or (text.among(place, "any-article") and sense == "exact"):
        return
    stop = max(behind.end, end) if behind else end
    least, most = extent(sense, number)
    if field == "partner" and inside and text.has(at, "noun", "country"):
        field = "country"
    where: Condition = Holding(field, least, most)
    if field == "days":
        where = both(where, Has("sort", ("meeting",)))
    yield Offer(start, stop, "extent", (field, least, most), _GAIN, rows.where(where) * 0.5, where)


def _exact(text: Text, words: range, field: str, *, inside: bool) -> bool:
    """Whether what stands around a number says that there were so many, though nothing bounds them."""
    at = words.start - 1
    if field == "city":
        return inside
    if field == "days":
        return text.has(words.stop, "noun", "meeting")  # 'two-day meetings'
    if field == _CHAIR:
        return not text.among(at, "the-article")
    whole = breaks(text, words.start) and breaks(text, words.stop)
    having = text.among(at, "having") and field == "partner"
    done = field in _DONE and text.has(at, "role", _DONE[field])
    return text.among(at, "joining") or having or done or (whole and field == "partner")


def _number(text: Text, at: int) -> int | None:
    """A number in digits or words; an article is one."""
    return 1 if text.among(at, "single") or text.among(at, "any-article") else number_of(text.form(at))


def _currencies(text: Text, rows: Rows) -> Iterator[Offer]:
    """'Pledged in euros'."""
    if "pledge" not in text.senses("role") | text.senses("noun"):
        return
    for said, iso in _coins():
        for at in range(len(text) - len(said) + 1):
            if text.forms[at : at + len(said)] != said:
                continue
            beside = text.form(at - 1).isdigit() or text.among(at - 1, "unit")
            if not beside:
                where = Some(Sort.PLEDGE, Has("currency", (iso,)))
                gain = _GAIN + _WORD * (len(said) - 1)
                yield Offer(at, at + len(said), "currency", iso, gain, rows.where(where) * 0.5, where)


@cache
def _coins() -> list[tuple[tuple[str, ...], str]]:
    """The names of currencies, those aside of which the country is left open."""
    coins = telling().entries["coin"].items()
    named = [(normalise(name), iso) for iso, names in coins if iso != _OPEN for name in names]
    return [(said, iso) for said, iso in named if len("".join(said)) > _LETTER]


def _pledged(text: Text, rows: Rows) -> Iterator[Offer]:
    """'With money pledged', 'at which a pledge was made': any sum, whoever gave it."""
    cues = sorted(
        (cue for group in ("noun", "role") for cue in text.group(group) if cue.sense == "pledge"),
        key=lambda cue: (cue.start, -cue.end),
    )
    for cue in cues:
        led = text.among(cue.start - 1, "joining") or text.raws[cue.start - 1] == "+"
        article = text.among(cue.start - 1, "any-article")
        end = next((one.end for one in cues if one.start == cue.end), cue.end)
        if cue.start and (led or article or end > cue.end):
            where = Some(Sort.PLEDGE, All())
            start = cue.start - (led or article)
            yield Offer(start, end, "extent", "pledge", _GAIN, rows.where(where) * 0.3, where)
            return
