"""What is said of partners: their standing, their steps, who coordinates; that there is one or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest_of
from bot.reading.offers.levelled import LEVELS, levelled, reached
from bot.reading.offers.offer import Offer, Rows
from bot.reading.offers.steps import STEPS
from bot.reading.offers.terms import exactly, running
from bot.reading.words.text import Text
from bot.telling.sums import amounts
from store.content import stems
from store.query.condition import All, Any, Condition, Has, Holding, Linked, Not, Says, Some, Within, both
from store.query.query import Select
from store.query.sort import Sort

# How likely a standing is meant where somebody is said to have got it, and a step where not.
_BECOME, _STEP = 0.3, 0.75
# A step that all partners took: it bounds no set where no word says that it was taken.
_VAGUE = "relations"
# How likely 'only' is that stands beside no partner.
_LONELY = 0.35
# How much less likely it is in 'the only meeting'.
_COUNTED = 0.2
# How far from a fund or a giver a word may stand that speaks of a pledge.
_NEAR = 6
_SUM = 1.3
# How likely a partner that was met with is meant as the giver.
_MET = 0.7
# How near to a country a word stands that speaks of its chairing; how likely that is of somebody 'from' it.
_CHAIR, _FROM = 4, 1.3
# How likely 'a Thai' is a partner or place where a chair is spoken of.
_NOBODY = 0.5


def partner_offers(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """Standings, steps, partners alone, partners whoever they are."""
    partners = [one for one in offers if one.sort == "partner"]
    near = {at for one in partners for at in (*range(one.start - 2, one.start), *range(one.end, one.end + 2))}
    for cue in widest_of(text):
        span = (cue.start, cue.end)
        match cue.group:
            case "status":
                where: Condition = Has("status", (cue.sense,))
                met = Linked("partner", Select(Sort.PARTNER, where))
                likely = _BECOME if _becoming(text, cue) else 1.0
                gain = 0.9 + 0.3 * (cue.end - cue.start - 1)
                yield Offer(*span, "status", cue.sense, gain, rows.where(where), Any((where, met)), likely)
            case "organisation":
                where = both(Has("kind", (cue.sense,)), Has("sort", ("partner",)))
                gain = 0.9 + 0.3 * (cue.end - cue.start - 1)
                yield Offer(*span, "kind", cue.sense, gain, rows.where(where), where)
                yield from _of_sort(cue, cue.sense, text, rows)
            case "alone" if cue.sense == "bilateral" and not _of_kind(text, cue):
                where = Holding("partner", 1, 1)
                loose = text.among(cue.start, "only") and not near.intersection(range(*span))
                counted = text.among(cue.start, "only") and text.among(cue.start - 1, "the-article")
                likely = _LONELY * (_COUNTED if counted else 1.0) if loose else 1.0
                yield Offer(*span, "alone", cue.sense, 0.7, rows.where(where) * 0.2, where, likely)
            case "alone" if cue.sense != "bilateral" and not _elsewise(text, cue):
                where = Holding("partner", 1, None) if cue.sense == "some" else Holding("partner", 0, 0)
                yield Offer(*span, "partnered", cue.sense, 1.1, rows.where(where) * 0.3, where)
            case "step" if not _bound(cue, rows, offers):
                yield from _steps(text, cue, rows)
            case "noun" if cue.sense == "country" and text.among(cue.start - 1, "any-article"):
                yield from _of_sort(cue, cue.sense, text, rows)
            case "noun" if cue.sense == "partner":
                yield from _whoever(text, cue, rows)
            case _:
                pass


def _elsewise(text: Text, cue: Cue) -> bool:
    """Whether words are part of what they do not mean: 'its own soil', 'the US was no partner'."""
    absent = any(one.start <= cue.start and cue.end <= one.end for one in text.group("absent"))
    return absent or text.has(cue.end, "after", "place")


def _of_sort(cue: Cue, kind: str, text: Text, rows: Rows) -> Iterator[Offer]:
    """'Shared with a country', 'with regional organisations': with a partner of that kind."""
    start = cue.start - text.among(cue.start - 1, "any-article") - 1
    if text.among(start, "joining"):
        met = Linked("partner", Select(Sort.PARTNER, Has("kind", (kind,))))
        yield Offer(start, cue.end, "partnered", kind, 1.1, rows.where(met) * 0.3, met)


def _of_kind(text: Text, cue: Cue) -> bool:
    """Whether 'only' narrows what is looked for, and not whom it is with: 'summits only'."""
    return text.among(cue.start, "only") and text.has(cue.start - 1, "level") and cue.start + 1 == cue.end


def _whoever(text: Text, cue: Cue, rows: Rows) -> Iterator[Offer]:
    """'with an outside partner', 'without any partners'."""
    start = cue.start
    while start > 0 and text.among(start - 1, "whatever"):
        start -= 1
    longer = [*text.group("absent"), *(one for one in text.group("alone") if one.end > cue.end)]
    if any(one.start <= start and cue.end <= one.end for one in longer):
        return
    ruling = {one.end: one.start for one in text.group("negation")}
    some = text.among(start - 1, "joining")
    if some and text.among(start, "single"):
        return  # 'with one partner'
    begin = start - 1 if some else ruling.get(start, -1)
    if some and start - 1 in ruling:
        begin, some = ruling[start - 1], False
    if begin >= 0:
        where = Holding("partner", 1, None) if some else Holding("partner", 0, 0)
        sense = "some" if some else "none"
        yield Offer(begin, cue.end, "partnered", sense, 1.1, rows.where(where) * 0.3, where)


def _becoming(text: Text, cue: Cue) -> bool:
    """Whether it is said that somebody became so: 'was granted sectoral status'."""
    return any(text.among(at, "becoming") for at in range(max(cue.start - 4, 0), cue.start))


def _bound(cue: Cue, rows: Rows, offers: list[Offer]) -> bool:
    """Whether accession is spoken of beside an agreement whose parties are known: these tell more."""
    programmes = rows.content.catalogue.programmes
    known = any(one.sort == "programme" and programmes[str(one.key)].parties for one in offers)
    return known and STEPS.get(cue.sense) == "treaty"


def _steps(text: Text, cue: Cue, rows: Rows) -> Iterator[Offer]:
    """Partners that took a step, and those that took it in the time spoken of."""
    sort, by_day, took = _taken(cue.sense, text)
    where = Some(sort, took)
    gain, likely = 0.9 + 0.3 * (cue.end - cue.start - 1), 1.0 if _becoming(text, cue) else _STEP
    credit = rows.where(where) * (0.81 / gain)
    told = cue.sense != _VAGUE or "adopt" in text.senses("role")
    yield Offer(cue.start, cue.end, "step", cue.sense, gain, credit, where if told else None, likely)
    for time, span in zip(text.times, text.spans, strict=True):
        if span and time.month is None and not (reached(time) and levelled(text, cue)):
            dated = Some(sort, both(took, Within(by_day, time.first, time.last)))
            key = (cue.sense, time)
            yield Offer(span.start, span.stop, "steptime", key, 1.1, rows.where(dated) * 0.9, dated)
            if time.first and len(text.times) == 1 and not _becoming(text, cue):
                by = Some(sort, both(took, Within(by_day, None, time.last)))
                yield Offer(span.start, span.stop, "stepby", key, 1.1, rows.where(by) * 0.9, by, _STEP)


def _taken(sense: str, text: Text) -> tuple[Sort, str, Condition]:
    """What is taken, the day of it, and how it is known: a step by its words; a level, where a time is told,
    by itself: who became a comprehensive strategic partner became no strategic one."""
    if text.times and sense in LEVELS:
        return Sort.ELEVATION, "begin", Has("level", (LEVELS[sense].value,))
    return Sort.STEP, "date", All(tuple(Says(word) for word in stems(sense)))


def occasion_offers(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """The partners that took a step at a numbered meeting: 'given their status at the 53rd AMM'."""
    became = text.holds("becoming")
    if not became or not (text.group("status") or text.group("step") or "status" in text.senses("field")):
        return
    series = [one for one in offers if one.sort == "series" and one.where is not None]
    for number in offers:
        if number.sort != "ordinal" or not text.words[number.start].ordinal:
            continue
        for one in series:
            if 0 <= one.start - number.end <= 1 and isinstance(number.key, int):
                met = both(Has("ordinal", (number.key,)), Has("series", (one.key,)))
                where = Some(Sort.STEP, Linked("meeting", Select(Sort.MEETING, met)))
                gain = number.gain + one.gain
                yield Offer(number.start, one.end, "occasion", one.key, gain, rows.where(where), where)


def coordinator_offers(text: Text, rows: Rows, offers: list[Offer], today: date) -> Iterator[Offer]:
    """The partners whose relations a country coordinates, where coordination is spoken of."""
    if not any(cue.sense == "coordinate" for cue in text.group("role")):
        return
    times = [
        (time, span) for time, span in zip(text.times, text.spans, strict=True) if span and time.month is None
    ]
    now = Any((Within("end", today, None), Not(Within("end", None, None))))
    for one in offers:
        if one.sort == "place":
            own = Has("within", (one.key,))
            where = Some(Sort.COORDINATOR, own if times else both(own, now))
            yield Offer(one.start, one.end, "coordinated", one.key, 1.5, rows.where(where), where, 1.2)
            for time, span in times:
                then = Some(Sort.COORDINATOR, both(own, *running(time.first, time.last)))
                exact = Some(Sort.COORDINATOR, both(own, *exactly(time)))
                then = exact if exactly(time) and rows.where(exact).any() else then
                key = (one.key, time)
                yield Offer(span.start, span.stop, "coordtime", key, 1.2, rows.where(then), then, 1.2)


def chair_offers(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """The meetings that somebody from a country chaired, where a chair is spoken of beside it."""
    chairs = [cue for cue in text.group("role") if cue.sense == "chair" and not text.among(cue.start, "turn")]
    sides = [one for one in offers if one.sort == "side"] if chairs else []
    last = -_CHAIR
    for one in sorted(sides, key=lambda one: one.start):
        near = any(0 <= one.start - cue.end < _CHAIR or 0 <= cue.start - one.end < _CHAIR for cue in chairs)
        joined = one.start - last < _CHAIR and any(text.has(at, "joint") for at in range(last, one.start))
        somebody = _somebody(text, one)
        if near or joined or somebody:
            last = one.end
            where = Some(Sort.ATTENDANCE, both(Has("chaired", ("yes",)), Has("side", (one.key,))))
            credit = rows.where(where) * 0.8
            left = text.left(one.start)
            led = text.has(left, "before", "from") or text.has(left, "before", "by")
            led |= any(
                cue.end == one.start and "=" in text.between(one.start - 1, one.start) for cue in chairs
            )
            likely = _FROM if led or somebody or text.has(one.end, "after", "side") else 0.9
            yield Offer(one.start, one.end, "chairside", one.key, 1.4, credit, where, likely)


def persons(text: Text, offers: list[Offer]) -> list[Offer]:
    """The offers where a chair is spoken of: 'a Thai' is somebody, and hardly a partner or a place."""
    spans = {(one.start, one.end) for one in offers if one.sort == "chairside" and _somebody(text, one)}
    if not spans:
        return offers
    return [
        replace(one, prior=one.prior * _NOBODY)
        if one.sort in ("partner", "place") and (one.start, one.end) in spans
        else one
        for one in offers
    ]


def _somebody(text: Text, one: Offer) -> bool:
    named = text.has(one.end, "noun", "meeting") or text.has(one.end, "level")
    return text.among(one.start - 1, "any-article") and not named


def pledge_offers(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """Meetings at which a fund was paid into, or a partner pledged, where a pledge is spoken of beside it."""
    cues = [cue.start for cue in text.group("role") if cue.sense == "pledge"]
    said = [at for at in cues if text.sorts[at] != "filler"]
    for one in offers:
        field = {"programme": "programme", "partner": "by"}.get(one.sort)
        if field and any(-_NEAR <= at - one.start < _NEAR for at in said):
            where = Some(Sort.PLEDGE, Has(field, (one.key,)))
            joined = text.among(text.left(one.start), "joining")
            met = joined and field == "by" and one.end not in said
            likely = one.prior * (_MET if met else 1.1)
            yield Offer(one.start, one.end, "pledge", one.key, one.gain, rows.none, where, likely)
    for paid in amounts(text.raw) if said else ():
        words = [
            at for at, word in enumerate(text.words) if paid.start <= word.start and word.end <= paid.end
        ]
        if words and paid.amount == int(paid.amount):
            exact: Condition = Holding("amount", int(paid.amount), int(paid.amount))
            exact = both(exact, Has("currency", (paid.currency,))) if paid.currency else exact
            where = Some(Sort.PLEDGE, exact)
            yield Offer(words[0], words[-1] + 1, "amount", paid.value, _SUM, rows.where(where), where)
