"""What numbers, times, levels, kinds, standings and plain words may mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer, Row, Rows, lifted
from bot.reading.words.findings import once
from bot.reading.words.several import counted
from bot.reading.words.text import Text
from bot.times.time import Time
from store.content import stem, stems
from store.matching.numerals import SPELT
from store.query.condition import All, Any, Condition, Has, Holding, Not, Says, Within, both

# Senses of [pick] that count from the last on.
_LATE = frozenset({"penultimate", "antepenultimate"})
# What a kind explains where it is said that it is one.
_SAID_KIND = 1.4
# How well a number bears out meetings of another series than it stands beside.
_OTHERS = np.float32(0.3)
# How well mere prose bears out what stands before 'summit' or 'meeting' and tells what sort of one it is, and
# how much more that explains than another word.
_QUALIFYING, _SORTING = np.float32(0.4), 1.5
_MEETING, _PROGRAMME = "meeting", "programme"


def _of(kind: str) -> Condition:
    return Has("sort", (kind,))


def ordinal_offers(text: Text, rows: Rows) -> Iterator[Offer]:
    """Numbers that count a meeting: 'the 11th', 'AMM 43'."""
    inside = words_of(text.group("pick"))
    yield from _ranges(text, rows)
    late = words_of(cue for cue in text.group("pick") if cue.sense in _LATE and cue.end - cue.start > 1)
    ends = {cue.start for cue in text.group("pick") if cue.sense in ("first", "last")}
    uncounted = late | counted(text) | words_of(text.group("sorted"))
    for at in _ordinals(text):
        if at in uncounted:
            continue  # 'the third to last', 'the last three', 'newest first'
        number = int(text.forms[at])
        where = Has("ordinal", (number,))
        credit = np.maximum(rows.where(where), 0.6 * _named(number, rows))
        if at + 1 in ends and text.words[at].ordinal:
            yield Offer(at, at + 1, "ordinal", number, 1.4, rows.none)
            continue  # 'the second latest'
        spelt_first = number == 1 and at in inside
        yield Offer(
            at,
            at + 1,
            "ordinal",
            number,
            1.0 if spelt_first else 1.4,
            credit,
            lifted(where),
            0.8 if spelt_first else 1.0,
        )


def counted_of(number: Offer, offers: Iterable[Offer]) -> Offer:
    """A number that stands beside one series counts its meetings: 'the 40th AEM or the 42nd AMM'."""
    beside = [
        one
        for one in offers
        if one.sort == "series" and one.prior >= 1.0 and number.start in (one.end, one.start - 1)
    ]
    if len({(one.start, one.end) for one in beside}) != 1:
        return number
    own = np.maximum.reduce([one.credit for one in beside])
    return replace(number, credit=np.where(own > 0, number.credit, _OTHERS * number.credit))


def _named(number: int, rows: Rows) -> Row:
    """The records with a number in their names, in digits or words: 'Second Joint Statement'."""
    word = SPELT.get(number)
    digits = rows.named(str(number))
    return np.maximum(digits, rows.named(stem(word))) if word and rows.content.knows(stem(word)) else digits


def _ranges(text: Text, rows: Rows) -> Iterator[Offer]:
    """'the 3rd to 7th', 'AMM 43 to 47'."""
    for at in range(len(text) - 2):
        first, last = text.form(at), text.form(at + 2)
        joined = text.among(at + 1, "through") and at not in text.timed
        if joined and _small(first) and _small(last) and int(first) < int(last):
            where = Has("ordinal", tuple(range(int(first), int(last) + 1)))
            credit = rows.where(where) * 0.5
            yield Offer(at, at + 3, "ordinal", (first, last), 2.9, credit, lifted(where))


def _small(form: str) -> bool:
    return len(form) <= 2 and form.isascii() and form.isdigit()


def _ordinals(text: Text) -> Iterator[int]:
    for at, form in enumerate(text.forms):
        if not _small(form) or at in text.timed or at in text.aside:
            continue
        word = text.words[at]
        before, after = text.form(at - 1), text.form(at + 1)
        beside = text.raw[max(word.start - 1, 0) : word.start] + text.raw[word.end : word.end + 1]
        listed = "," in text.between(at, at + 1)  # 'the 10th, 11th and 12th'
        joined = "/" in beside or ("-" in beside and (before.isdigit() or after.isdigit()))
        if (
            (word.ordinal and after.isdigit() and len(after) < 3 and at + 1 not in text.timed and not listed)
            or text.among(at - 1, "uncounted")
            or (not word.ordinal and text.has(at + 1, "relation"))
            or (text.among(at + 1, "unit") and text.between(at, at + 1) in (" ", "-"))
            or text.among(at + 1, "jubilee")
            or text.among(at + 2, "jubilee")
            or joined
        ):
            continue
        if word.ordinal or _counts(text, at):
            yield at


def _counts(text: Text, at: int) -> bool:
    """Whether a bare number stands beside what it may count."""
    word = text.words[at]
    spelt = not text.raw[word.start : word.end].isdigit()
    numbered = text.among(at - 1, "numbered")
    if not numbered and (spelt or any(cue.start in (at + 1, at + 2) for cue in text.group("plural"))):
        return False  # 'two', '2 regional bodies' tell how many
    if at == 0 or len(text) < 4:
        return True
    if text.form(at - 1) in ("all", "each", "every"):
        return False
    near = [place for place in (at - 2, at - 1, at + 1) if 0 <= place < len(text)]
    return any(
        text.among(place, "numbered") or text.has(place, "level") or text.has(place, "joint")
        for place in near
    ) or text.sorts[at - 1] in ("word", "unknown")


def sense_offers(text: Text, rows: Rows, today: date) -> Iterator[Offer]:
    """Levels, ways of meeting, kinds of programmes, standings of partners, regions."""
    for cue in widest_of(text):
        span = (cue.start, cue.end)
        more = cue.end - cue.start - 1
        match cue.group:
            case "level" if not _travels(text, cue):
                where: Condition = Has("level", (cue.sense,))
                yield Offer(*span, "level", cue.sense, 0.55, rows.where(where), lifted(where), 0.9)
            case "ahead":
                where = both(Within("date", today + timedelta(days=1), None), _of(_MEETING))
                yield Offer(
                    *span,
                    "time",
                    Time(today + timedelta(days=1), None, 0, 0, "span"),
                    1.0,
                    rows.where(where),
                    where,
                )
            case "mode":
                where = Has("mode", (cue.sense,))
                yield Offer(*span, "mode", cue.sense, 0.6, rows.where(where), where)
            case "kind" if not _beside_noun(text, cue):
                where = both(_titled(cue, text) or Has("kind", (cue.sense,)), _of(_PROGRAMME))
                told = where if not _told_by(text, cue) else None
                gain = _SAID_KIND if _of_that_kind(text, cue) else 0.6
                yield Offer(*span, "kind", cue.sense, gain, rows.where(where), told)
            case "region":
                where = Has("region", (cue.sense,))
                gain = 1.3 + 0.5 * more
                credit = rows.where(where) * (0.5 / gain)
                yield Offer(*span, "region", cue.sense, gain, credit, where, _placed(text, cue))
            case "elsewhere":
                where = both(Not(Has("region", (cue.sense,))), Holding("country", 1, None), _of(_MEETING))
                yield Offer(*span, "region", "elsewhere", 1.5 + 0.3 * more, rows.where(where) * 0.3, where)
            case "club":
                ids = cue.sense.split()
                where = both(*(Has("partner", (id_,)) for id_ in ids), _of(_PROGRAMME))
                yield Offer(*span, "club", cue.sense, 1.4, rows.none, where)
            case "present" if not _dates(text, cue) and cue.start == _first(text, "present"):
                yield _running(span, cue.sense, rows, today)
            case "span" if cue.sense == "run" and _still_runs(text, cue):
                yield _running(span, "now", rows, today)
            case _:
                pass


def _still_runs(text: Text, cue: Cue) -> bool:
    """Whether something is said to run still, and no word beside it says today."""
    return text.among(cue.start - 1, "still") and not text.group("present")


def _running(span: tuple[int, int], sense: str, rows: Rows, today: date) -> Offer:
    """That a programme is in force today."""
    running = both(
        Any((Within("begin", None, today), Not(Within("begin", None, None)))),
        Within("end", None, None),
        Not(Within("end", None, today)),
        _of(_PROGRAMME),
    )
    return Offer(*span, "period", ("now", sense), 0.9, rows.where(running) * 0.5, running, 0.9)


def _titled(cue: Cue, text: Text) -> Condition | None:
    """What is called so in its title, where that tells more than the kind: 'practical cooperation areas'."""
    own = stems(cue.sense.replace("-", " "))
    said = text.stems[cue.start : cue.end]
    if len(said) < 2 or set(own).intersection(said):
        return None
    return All(tuple(Says(stem, named=True) for stem in said))


def _of_that_kind(text: Text, cue: Cue) -> bool:
    """Whether it is said that a kind is meant: 'of the reserve kind', 'type: network'."""
    return text.among(cue.start - 1, "kinds") or text.among(cue.end, "kinds")


def _travels(text: Text, cue: Cue) -> bool:
    """Whether people of a level travel somewhere: 'officials and leaders flew to'."""
    at = cue.end
    while text.among(at, "and") or text.has(at, "level"):
        at += 1
    return text.has(at, "role", "travel")


def _placed(text: Text, cue: Cue) -> float:
    return 1.0 if text.has(text.left(cue.start), "before", "place") else 0.85


def _first(text: Text, group: str) -> int:
    """Where the first word of a group stands that tells no time."""
    return next((cue.start for cue in text.group(group) if not _dates(text, cue)), -1)


def _beside_noun(text: Text, cue: Cue) -> bool:
    """Whether a kind is named beside the noun for all kinds: 'frameworks and plans' are any programmes."""
    kinds = words_of(text.group("kind"))
    others = sorted((one for one in text.group("kind") if one != cue), key=lambda one: one.start)
    row = [one for one in text.group("noun") if one.sense == "programme" and one.start not in kinds]
    for one in (*others, *reversed(others)) if row else ():
        if any(_in_a_row(text, one, other) for other in row):
            row.append(one)
    return any(_in_a_row(text, cue, one) for one in row)


def _in_a_row(text: Text, one: Cue, other: Cue) -> bool:
    """Whether 'and', 'or' or a comma joins two cues."""
    gap = range(min(one.end, other.end), max(one.start, other.start))
    between = text.between(gap.start - 1, gap.stop)
    joined = len(gap) == 1 and (text.among(gap.start, "and") or text.has(gap.start, "joint", "or"))
    return joined or (not gap and "," in between)


def _told_by(text: Text, cue: Cue) -> bool:
    """Whether the kind stands right before: 'vision statements' are visions."""
    before = [one for one in text.group("kind") if one.end == cue.start]
    return bool(before) and text.between(cue.start - 1, cue.start) == " "


def _dates(text: Text, cue: Cue) -> bool:
    """Whether a word of the present belongs to a time: 'running in 2022'."""
    near = range(cue.start, cue.end + 2)
    return any(at in text.timed for at in near) and not any(
        one.sense == cue.sense and one.end == cue.start for one in text.group("present")
    )


@once
def widest_of(text: Text) -> tuple[Cue, ...]:
    """The cues of a text that lie in no longer one of their group."""
    return tuple(widest(text.cues))


def widest(cues: Iterable[Cue]) -> Iterator[Cue]:
    """The cues that lie in no longer one of their group."""
    found = list(cues)
    spans: dict[str, set[tuple[int, int]]] = {}
    for cue in found:
        spans.setdefault(cue.group, set()).add((cue.start, cue.end))
    for cue in found:
        near = spans[cue.group]
        if len(near) == 1 or not any(
            start <= cue.start and cue.end <= end and end - start > cue.end - cue.start for start, end in near
        ):
            yield cue


def word_offers(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """Plain words: in a record's name, or anywhere in it."""
    named = {
        at
        for one in offers
        if one.sort in ("partner", "place", "person", "government")
        for at in range(one.start, one.end)
    }
    levels = words_of(cue for cue in text.group("level") if cue.sense not in ("forum", "committee"))
    ordinals = {one.start for one in offers if one.sort == "ordinal"}
    bound = any(one.sort == "bond" for one in offers)
    acceding = words_of(cue for cue in text.group("bond") if bound and cue.sense == "accede")
    for at, form in enumerate(text.forms):
        if text.weights[at] <= 0.01 or at in text.timed or at in ordinals or form.isdigit():
            continue
        if at in acceding:
            continue  # of an agreement whose parties are known these tell more
        stem = text.stems[at]
        if not rows.content.knows(stem) or text.sorts[at] == "unknown":
            continue
        telling = text.sorts[at] == "word"
        gain = min(max(text.weights[at], 0.15 if telling else 0.0), rows.content.weight(stem))
        plain = telling and at not in named and at not in levels and not text.among(at, "weak")
        plain = plain and not text.has(at, "mode")
        where = Says(stem, named=True) if plain else None
        titled = rows.content.titles(stem) or bool(rows.named(stem).any())
        credit = rows.said(stem) if telling else rows.named(stem)
        if telling and titled and (at + 1 in levels or text.has(at + 1, "noun", "meeting")):
            credit = np.where(rows.named(stem) > 0, credit, _QUALIFYING * credit)  # 'special summit'
            gain = min(_SORTING * gain, 1.0)
        yield Offer(at, at + 1, "word", stem, gain, credit, where if titled else None, 0.9)
        if plain and text.weights[at] > 0.3:
            yield Offer(at, at + 1, "said", stem, 0.5 * gain, rows.said(stem), Says(stem), 0.6)
