"""What was promised: sums with who gives them and to which fund."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.drafting.bearing import Bearing, bearing, clause, described
from bot.drafting.draft import Item
from bot.drafting.lexicon import cue, either
from bot.drafting.statement import Mention, Sentence
from bot.telling.sums import Sum, sums
from store.catalogue import Catalogue
from store.kinds import Kind
from store.records import Pledge


def pledges(
    sentences: Sequence[Sentence], partners: Sequence[str], catalogue: Catalogue, day: date | None = None
) -> tuple[Item[Pledge], ...]:
    """The sums that sentences say somebody gives; where they name no partner, it is the only one.

    ``day`` is that of the meeting: what was given before it is no pledge.
    """
    found: dict[tuple[str, str, str], Item[Pledge]] = {}
    for sentence in sentences:
        if not cue("pledged").search(sentence.text):
            continue
        for one in sums(sentence.text):
            begin, end = clause(sentence, one.start, one.end)
            counted = cue("counted").search(sentence.text, begin, end)
            if (counted and not _is_promised(sentence.text, one.start)) or _is_past(sentence, one, day):
                continue
            named = _partners(sentence, catalogue)
            row = _givers(sentence, one, named)
            if named and not row:
                continue
            giver = next((id_ for id_ in row if id_ in partners), row[0] if row else None)
            sure = giver is not None and bool(one.currency) and len({id_ for _, id_ in named}) == 1
            giver = giver or (partners[0] if len(partners) == 1 else None)
            if giver is None or not one.currency or one.amount <= 0:
                continue
            fund = _fund(sentence, one.start, one.end, end)
            if fund is None and _is_same(sentence.text[one.end :]):
                latter = cue("latter").search(sentence.text, one.end) is not None
                fund, sure = _last_named(sentences, sentence, latter=latter), False
            to = None if fund else _purpose(sentence.text[one.end :])
            pledge = Pledge(giver, one.amount, one.currency, to, fund)
            found.setdefault((giver, str(one.amount), one.currency), Item(pledge, sure))
    return tuple(found.values())


def _fund(sentence: Sentence, start: int, end: int, last: int) -> str | None:
    """The programme that a sum goes to: what 'to' or 'for' leads to behind it, else before it, else any.

    What stands behind ``last``, in another part of the sentence, is none if anything else is there.
    """
    named = sentence.named(Kind.PROGRAMME)
    leading = re.compile(rf"(?:{either('to')})\s+(?:[\w’'-]+\s+){{0,4}}$")
    behind = [row for row in named if row[0].start >= end]
    before = [row for row in named if row[0].end <= start][::-1]
    own = [row for row in behind if row[0].start < last]
    led = [row for row in (*own, *before, *behind) if leading.search(sentence.text[: row[0].start])]
    near = [row for row in led if not re.search(r"[,;]\s", sentence.text[end : row[0].start])]
    return next((id_ for _, id_ in (*near, *led, *own, *behind, *before)), None)


def _is_same(behind: str) -> bool:
    """Whether a sum goes to what has been named before: 'for its laboratory', 'to the Fund'."""
    return re.match(rf"\s+(?:{either('to')})\s+(?:{either('same')})(?!\w)", behind, re.IGNORECASE) is not None


def _is_past(sentence: Sentence, one: Sum, day: date | None) -> bool:
    """Whether a sum was given before: 'had put', 'in 2009', 'earlier', 'that Canada gave last year'."""
    text = sentence.text
    begin, end = described(sentence, one.start, one.end)
    perfect = re.search(
        rf"(?<!\w)(?:{either('perfect')})\s+(?:\w+\s+)?(?:\w+(?:{either('ending')})|{either('participle')})(?!\w)",
        text[begin : one.start],
    )
    told = cue("reported").search(text, 0, one.start)
    return (perfect is not None and told is None) or bearing(sentence, begin, end, day) is Bearing.PAST


def _last_named(sentences: Sequence[Sentence], sentence: Sentence, *, latter: bool) -> str | None:
    """The only programme of the sentence before, or the last."""
    before = [one for one in sentences if one.at == sentence.at - 1 and one.paragraph == sentence.paragraph]
    found = list(dict.fromkeys(id_ for one in before for _, id_ in one.named(Kind.PROGRAMME)))
    return found[-1] if found and (latter or len(found) == 1) else None


def _partners(sentence: Sentence, catalogue: Catalogue) -> list[tuple[Mention, str]]:
    """The partners that a sentence names, or whose city acts for them; a coin's country is none."""
    coins = [(one.start, one.end) for one in sums(sentence.text)]
    cities = [
        (one, within)
        for one, id_ in sentence.named(Kind.PLACE)
        if (place := catalogue.places.get(id_)) and (within := place.within) in catalogue.partners
        if within
        and re.match(r"\s[a-z]", sentence.text[one.end :])
        and not _is_sited(sentence.text[: one.start])
    ]
    return cities + [
        (one, id_)
        for one in sentence.mentions
        if (id_ := one.of(Kind.PARTNER)) in catalogue.partners
        and id_
        and not _is_inside(sentence, one.start)
        and not any(start <= one.start < end for start, end in coins)
    ]


def _is_sited(before: str) -> bool:
    return re.search(rf"(?<!\w)(?:{either('site')}|{either('to')}|{either('by')})\s+$", before) is not None


def _givers(sentence: Sentence, promised: Sum, named: Sequence[tuple[Mention, str]]) -> list[str]:
    """Who gives a sum: those it is said to be by, else the row of partners nearest before the promise."""
    text = sentence.text
    said = list(cue("pledged").finditer(text))
    promise = max((one for one in said if one.start() <= promised.start), key=re.Match.start, default=said[0])
    by = re.compile(rf"\s+(?:{either('by')})\s+(?:the\s+)?", re.IGNORECASE)
    for end in (promise.end(), promised.end):
        behind = by.match(text, end)
        found = [id_ for one, id_ in named if behind and one.start == behind.end()]
        if found:
            return found
    row: list[str] = []
    joined = re.compile(rf"[,\s]+(?:(?:{either('besides')})\s+)?(?:the\s+)?", re.IGNORECASE)
    begin = promise.start()
    for one, id_ in reversed([each for each in named if each[0].end <= promise.start()]):
        if row and not joined.fullmatch(text, one.end, begin):
            break
        row, begin = [id_, *row], one.start
    return row


def _is_promised(text: str, start: int) -> bool:
    """Whether a promise stands nearer before a sum than what is only counted."""
    promised = max((one.end() for one in cue("pledged").finditer(text, 0, start)), default=0)
    return promised > max((one.end() for one in cue("counted").finditer(text, 0, start)), default=0)


def _is_inside(sentence: Sentence, at: int) -> bool:
    """Whether a partner is named only as a part of a programme's name, or as a coin's country."""
    return any(one.start <= at < one.end and one.of(Kind.PROGRAMME) for one in sentence.outer)


def _purpose(behind: str) -> str | None:
    """What a sum is for: 'for new initiatives with ASEAN'."""
    found = re.match(rf"\s+(?:{either('to')})\s+(?:the\s+)?([^,.;]+?)(?=\s+in\s|\s+over\s|,|;|\.|$)", behind)
    return found[1].strip() if found else None
