"""Times told by records: 'after the Sochi summit and before Kazan', 'since India became a partner'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from bot.reading.offers.anchors import programme_meant, step_taken
from bot.reading.offers.dating import meeting_time
from bot.reading.offers.offer import Offer, Rows
from bot.reading.offers.record import Titles, explanation, weigh
from bot.reading.offers.steps import step_query
from bot.reading.words.text import Text
from bot.times.time import Time
from store.query.condition import Beside, Condition, Has, both
from store.query.query import Select
from store.query.sort import Sort

_NAMING = frozenset({"place", "series", "record", "ordinal", "person", "programme"})
_NAMED = frozenset({"partner", "series", "record"})
# Sorts that call a meeting together with others, and how much they must tell together.
_CALLING, _ENOUGH = _NAMING | {"partner", "time"}, 1.3
_SIDES = ("before", "after")
# How many words a record is described by at most; what the word before them explains itself.
_REACH, _ITSELF = 9, 0.6
_CREDIT = 0.6
_FEW = 3
# How soon after 'was' a word follows that says what somebody became: 'since India was raised to'.
_PASSIVE = 4
# How many ends of a description are tried: 'after London', 'after London hosted the SOM'.
_DEPTH = 3
# How much of a description may stay unexplained.
_LEFT = 1.2
# What ends a description; a stroke between words, but not that of '38th/39th'.
_SIGNS = (",", ";", ":", "?", "(", ")", " / ")
# How many words that speak of before and after are looked at.
_CUES = 8
# How likely 'from' is a 'since' before what is no time; a record behind what opens a time; one described
# by a sentence before that of the question.
_FROM, _TIMED, _AHEAD = 0.5, 0.8, 0.8
_FOLLOWING = {"following": "after", "next": "after", "previous": "before"}


@dataclass(frozen=True, slots=True)
class Anchor:
    """What words describe: the query that finds it, its key, where they end, how much they explain."""

    query: Select
    key: str
    close: int
    gain: float


def relative_offers(text: Text, offers: list[Offer], rows: Rows, titles: Titles) -> Iterator[Offer]:
    """For each 'before', 'after' or 'since' the record that the words behind it describe, if they do."""
    describing = _Describing(text, offers, rows, titles)
    for cue in text.group("relation")[:_CUES]:
        if text.has(cue.end, "question", "wh"):
            continue  # 'since when'
        timed = bool(text.timed.intersection((cue.start, cue.end)))
        if cue.sense == "between" and not timed:
            yield from describing.between(cue.start, cue.end)
        elif cue.sense in _SIDES:
            yield from describing.beside(cue.start, cue.end, cue.sense, timed=timed)
    yield from describing.ahead()


class _Describing:
    def __init__(self, text: Text, offers: list[Offer], rows: Rows, titles: Titles) -> None:
        self._text = text
        self._offers = [*offers, *_years(text, rows)]
        self._rows = rows
        self._titles = titles
        self._naming = [one for one in offers if one.sort in _NAMING]

    def beside(self, start: int, begin: int, side: str, *, timed: bool = False) -> Iterator[Offer]:
        """Before or after what the words from ``begin`` on describe."""
        origin = self._text.has(start, "before", "from")
        if origin and any(
            one.sort == "chairside" and self._text.left(one.start) == start for one in self._offers
        ):
            return  # 'a chair from Thailand'
        likely = _FROM if origin else _TIMED if timed else 1.0
        seen: set[tuple[str, int]] = set()
        for end in self._ends(begin)[:_DEPTH]:
            for one in self._anchors(begin, end):
                if (one.key, one.close) not in seen:
                    seen.add((one.key, one.close))
                    if not timed or one.close > max(self._text.timed, default=0):
                        yield self._offer(start, side, one, likely)

    def between(self, start: int, begin: int) -> Iterator[Offer]:
        """After one and before the other of two that 'and' joins."""
        stop = min(begin + 2 * _REACH, len(self._text))
        joints = [at for at in range(begin + 1, stop) if self._text.among(at, "and")]
        for joint in joints:
            one, ends = self._meeting(begin, joint), self._ends(joint + 1)
            other = next((found for end in ends if (found := self._meeting(joint + 1, end))), None)
            if one and other and one.key != other.key:
                where = both(Beside("date", "after", one.query), Beside("date", "before", other.query))
                gain = one.gain + other.gain + 2 * _ITSELF
                credit = self._rows.where(where) * np.float32(_CREDIT / gain)
                key = ("between", one.key, other.key)
                yield Offer(start, other.close, "relative", key, gain, credit, where)
                return

    def ahead(self) -> Iterator[Offer]:
        """'When the 15th broke up, which came next': what is described before the sentence that asks."""
        text = self._text
        cues = [cue for cue in text.group("pick") if cue.sense in _FOLLOWING and cue.start not in text.timed]
        ends = [at for at in range(1, len(text)) if set(text.between(at - 1, at)) & set(",;.")]
        if (
            not cues
            or not ends
            or "(" in text.raw[: text.words[ends[0]].start]
            or any(cue.start < ends[0] for cue in text.group("relation"))
        ):
            return
        end, later = ends[0], [cue for cue in cues if cue.start >= ends[0]]
        if later:
            for one in self._anchors(0, end):
                yield self._offer(0, _FOLLOWING[later[-1].sense], one, _AHEAD)

    def _offer(self, start: int, side: str, one: Anchor, likely: float) -> Offer:
        where: Condition = Beside("date", side, one.query)
        gain = one.gain + _ITSELF
        credit = self._rows.where(where) * np.float32(_CREDIT / gain)
        return Offer(start, one.close, "relative", (side, one.key), gain, credit, where, likely)

    def _anchors(self, begin: int, end: int) -> Iterator[Anchor]:
        """What words may describe: a step of a partner's relation, a meeting, a programme."""
        content = self._rows.content
        if taken := step_taken(self._text, self._offers, content, begin, end):
            query = step_query(taken.partner, taken.step.event)
            yield Anchor(query, f"{taken.partner} {taken.step.event}", taken.close, taken.gain)
        elif self._became(begin, end):
            return
        if found := self._meeting(begin, end):
            yield found
        if named := programme_meant(self._offers, content.catalogue, begin, end):
            query = Select(Sort.PROGRAMME, Has("id", (str(named.key),)))
            yield Anchor(query, str(named.key), named.end, named.gain)

    def _became(self, begin: int, end: int) -> bool:
        """Whether a standing is spoken of that somebody came to, though of no partner that is known."""
        text = self._text
        cues = [cue for group in ("step", "status") for cue in text.group(group)]
        standing = any(begin <= cue.start and cue.end <= end for cue in cues)
        return standing and any(text.among(at, "becoming") for at in range(begin, end))

    def _meeting(self, begin: int, end: int) -> Anchor | None:
        """The meeting that words describe."""
        inside = [one for one in self._offers if begin <= one.start and one.end <= end]
        if not any(one.sort in _CALLING for one in inside) or self._much_left(inside, begin, end):
            return None
        kept = set(range(begin, end))
        sorts = {one.sort for one in inside}
        lent = {"partner"} if sorts & _NAMED else {"partner", "series"}
        if "partner" not in sorts and not any(map(_surely, inside)):
            others = [one for one in self._offers if one.sort in lent]
            kept |= {at for one in others for at in range(one.start, one.end)}
        skip = frozenset(range(len(self._text))) - kept
        row = weigh(self._text, self._offers, self._rows, self._titles, skip) * self._rows.is_[Sort.MEETING]
        at = int(np.argmax(row))
        used, _ = explanation(self._text, self._offers, at, skip)
        used = [one for one in used if begin <= one.start < end]
        gain = sum(one.gain for one in used)
        if not any(one.sort in _NAMING for one in used) and not (
            gain > _ENOUGH and any(one.sort in _CALLING for one in used) and self._noun(begin, end)
        ):
            return None
        id_ = self._rows.engine.refs[at].id
        return Anchor(Select(Sort.MEETING, Has("id", (id_,))), id_, max(one.end for one in used), gain)

    def _noun(self, begin: int, end: int) -> bool:
        """Whether a meeting of some sort is spoken of."""
        text = self._text
        nouns = [*text.group("level"), *(cue for cue in text.group("noun") if cue.sense == "meeting")]
        return any(begin <= cue.start and cue.end <= end for cue in nouns)

    def _ends(self, start: int) -> list[int]:
        """Where a description may end: before a word that begins something else, or where it must."""
        ends: list[int] = []
        text, at = self._text, start
        named = {one.end for one in self._offers if one.sort in _CALLING and one.start >= start}
        ruling = {cue.start for cue in text.group("negation")}
        while at < min(len(text), start + _REACH):
            if at > start and (text.has(at, "relation") or text.among(at, "and") or at in ruling):
                break
            asks = at > start and text.has(at, "question") and any(start < end <= at for end in named)
            if asks and not any(text.among(ahead, "becoming") for ahead in range(at, at + _PASSIVE)):
                break
            if at > start and any(sign in text.between(at - 1, at) for sign in _SIGNS):
                break
            if at > start and self._another(start, at):
                break
            within = any(one.start < at < one.end for one in self._naming)
            if not ends and not within and text.has(at, "before") and any(start < end <= at for end in named):
                ends.append(at)
            at += 1
        return [*ends, at]

    def _another(self, start: int, at: int) -> bool:
        """Whether another meeting begins that bears a number, too: 'after the 53rd AMM came the 27th ARF'."""
        numbered = [
            one for one in self._naming if one.sort == "ordinal" and self._text.words[one.start].ordinal
        ]
        first = [one for one in numbered if start <= one.start < at]
        named = any(one.sort in _NAMED and start < one.end < at for one in self._offers)
        return bool(first) and named and any(one.start == at for one in numbered)

    def _much_left(self, inside: list[Offer], start: int, end: int) -> bool:
        covered = {at for one in inside for at in range(one.start, one.end)}
        left = [at for at in range(start, end) if at not in covered]
        telling = [at for at in left if self._text.sorts[at] in ("word", "unknown")]
        return sum(self._text.weights[at] for at in telling) > _LEFT


def _surely(one: Offer) -> bool:
    """Whether a name is that of one series or of few records."""
    return one.sort == "series" or (one.sort == "record" and len(one.key) <= _FEW)


def _years(text: Text, rows: Rows) -> Iterator[Offer]:
    """The years that a word opens as a time: 'after the 1993 dialogue' may speak of one of that year."""
    spans = [span for time, span in zip(text.times, text.spans, strict=True) if time.relation and span]
    for span in spans:
        for at in span:
            form = text.form(at)
            if len(span) > 1 and form.isascii() and form.isdigit() and len(form) == len("2000"):
                year = int(form)
                time = Time(date(year, 1, 1), date(year, 12, 31), 0, 0, "year")
                yield meeting_time(time, range(at, at + 1), rows)
