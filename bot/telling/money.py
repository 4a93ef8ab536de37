"""How much: what was pledged at a meeting or put into a programme, and other sums that sentences state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.telling.ground import Ground, row
from bot.telling.sentence import Sentence, best, first
from bot.telling.sums import sums
from bot.telling.told import Stated, Told, quoted, unrecorded
from bot.telling.wording import pledge, pledged, shortened
from bot.texts.calendar import number
from bot.texts.text import say_in, say_many
from store.kinds import Kind, Ref
from store.records import Meeting, Partner, Pledge, Programme, Record

# Pledges whose purpose says nearly as much of the question are told together.
_CLOSE = 0.8
# How much more a sentence must say of the question than the pledges do to be told in their place.
_BETTER = 0.3
PLEDGES = say_many("{count} pledge: {pledges}", "{count} pledges: {pledges}")
"""Several pledges in a row, and how many they are."""
_NO_SUM = say_in("not recorded", "any sum of money")
_Given = tuple[Pledge, Meeting]


def tell_how_much(record: Record, ground: Ground) -> Told:
    """The pledges by the giver and for the purpose named, or the sentence that states a sum."""
    given = list(_pledges(record, ground))
    wanted = _wanted(given, record, ground)
    rest = frozenset(word for word in ground.rare(ground.rest(record)) if ground.content.knows(word))
    apart = isinstance(record, Meeting) and bool(rest or set(ground.focus.partners) - set(record.partners))
    spoken = best(
        record, ground, lambda part: bool(sums(part)) and not (apart and rest.isdisjoint(row(part)))
    )
    if not spoken and not apart:
        spoken = first(record, lambda part: bool(sums(part)))
    if wanted and not _said_better(spoken, wanted, record, ground):
        return _told(wanted, record, ground)
    if spoken:
        return quoted(spoken.text, (one.value for one in sums(spoken.part, rest)))
    return unrecorded(_NO_SUM)


def _pledges(record: Record, ground: Ground) -> Iterator[_Given]:
    """What was pledged at a meeting, to a programme or by a partner."""
    match record:
        case Meeting():
            yield from ((one, record) for one in record.pledges)
        case Programme() | Partner():
            for meeting in ground.catalogue.meetings.values():
                for one in meeting.pledges:
                    if record.id == (one.programme if isinstance(record, Programme) else one.by):
                        yield one, meeting


def _wanted(given: Sequence[_Given], record: Record, ground: Ground) -> list[_Given]:
    """Those by the giver and for the purpose that the question names, or all."""
    focus = ground.focus
    named = {*focus.partners, *(side for side in focus.sides if side in ground.catalogue.partners)}
    of = record.partners if isinstance(record, Meeting) else ()
    if named - {record.id}:
        by = [one for one in given if one[0].by in named]
        if not by and not (len(of) == 1 and of[0] in named):
            return []
        given = by or given
    if not isinstance(record, Programme):
        funds = [one for one in given if one[0].programme and one[0].programme in focus.programmes]
        given = funds or given
    fits = [_fit(one, record, ground) for one, _ in given]
    most = max(fits, default=0.0)
    return [one for one, fit in zip(given, fits, strict=True) if fit >= _CLOSE * most]


def _fit(one: Pledge, record: Record, ground: Ground) -> float:
    """How much of the question its purpose says."""
    fund = ground.catalogue.programmes.get(one.programme or "")
    texts = [one.to or "", *([fund.name, fund.acronym or "", *fund.aliases] if fund else [])]
    return ground.weight(ground.rest(record) & frozenset(word for text in texts for word in row(text)))


def _said_better(spoken: Sentence, wanted: Sequence[_Given], record: Record, ground: Ground) -> bool:
    """Whether a sentence with another sum says more of the question than the pledges do.

    What a programme says of itself is told before what was pledged to it, unless another giver is named.
    """
    if spoken and isinstance(record, Programme):
        return set(record.partners).issuperset(ground.focus.partners)
    if not spoken or {pledged(one) for one, _ in wanted} & {one.value for one in sums(spoken.part)}:
        return False
    givers = frozenset(word for one, _ in wanted for word in row(_called(one.by, ground)))
    said = ground.weight(ground.rest(record) & frozenset(row(spoken.part)))
    given = ground.weight(ground.rest(record) & givers)
    return said > given + _BETTER + max(_fit(one, record, ground) for one, _ in wanted)


def _called(partner: str, ground: Ground) -> str:
    found = ground.catalogue.partners.get(partner)
    return " ".join((found.name, *found.aliases)) if found else partner


def _told(wanted: Iterable[_Given], record: Record, ground: Ground) -> Stated:
    said, values, refs = [], [], []
    for one, meeting in wanted:
        at = "" if meeting is record else f" ({meeting.title}, {meeting.date.year})"
        said.append(pledge(one, ground.catalogue) + at)
        values.append(pledged(one))
        if one.programme and one.programme != record.id:
            refs.append(Ref(Kind.PROGRAMME, one.programme))
        if meeting is not record:
            refs.append(Ref(Kind.MEETING, meeting.id))
    told = shortened(said)
    if len(said) > 1:
        told = PLEDGES.format(number=len(said), count=number(len(said)), pledges=told)
    return Stated(told, tuple(dict.fromkeys(values)), tuple(dict.fromkeys(refs)))
