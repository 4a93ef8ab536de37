"""Whether what a meeting announced is another thing than the next of its kind that a text asks for."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.scene import Said
from bot.reading.words.text import Text
from store.catalogue import Catalogue
from store.content import stems
from store.kinds import Kind, Ref
from store.records import Meeting

# Lists of words that say that something was announced, whatever it is.
_ANNOUNCING = ("announcing", "foretelling")
_ONWARD = frozenset({"next", "following"})
# Sorts of meanings that say of which kind the next one is to be.
_KINDS = frozenset({"series", "scattered", "level"})
# How many words behind 'next' the kind may begin; the share of a series' name that its meetings bear.
_NEAR, _SHARE = 2, 0.5


def led_elsewhere(proposer: Proposer, ref: Ref) -> bool:
    """Whether the next one of its kind is asked for ('the next UK SOM', 'the one that followed'), where it
    announced one of another series."""
    catalogue, at = proposer.scene.catalogue, proposer.scene.engine.at
    record = catalogue.get(ref)
    if not isinstance(record, Meeting) or record.next is None:
        return False
    if any(proposer.said.text.holds(name) for name in _ANNOUNCING):
        return False
    kinds = [one for one in _kinds(proposer.said) if one.credit.item(at[ref]) > 0]
    if not (kinds or _of_the_same(proposer.said.text)):
        return False
    later = catalogue.meetings.get(record.next.meeting or "")
    if later is None:
        return not _named(record.next.event, record.series, catalogue)
    place = at[Ref(Kind.MEETING, later.id)]
    return later.series != record.series and not any(one.credit.item(place) > 0 for one in kinds)


def _kinds(said: Said) -> Iterator[Offer]:
    """What says of which kind the next one is to be: 'the next UK SOM', 'which SOM comes right after'."""
    onward = [cue for cue in said.text.group("pick") if cue.sense in _ONWARD]
    ahead = {at for cue in onward for at in range(cue.end, cue.end + _NEAR)}
    for one in (*said.offers, *said.scattered) if onward else ():
        if one.sort in _KINDS and (one.start in ahead or said.text.among(one.start - 1, "asking")):
            yield one


def _of_the_same(text: Text) -> bool:
    """Whether words point to one of the same kind: 'the one that followed'."""
    onward = [cue for cue in text.group("pick") if cue.sense in _ONWARD]
    return any(text.among(at, "single") for cue in onward for at in range(cue.start, cue.end))


def _named(event: str, series: str, catalogue: Catalogue) -> bool:
    """Whether an event is called as the meetings of a series are."""
    known, said = catalogue.series.get(series), frozenset(stems(event))
    names = (known.name, *known.aliases, known.acronym or "") if known else ()
    words = [frozenset(stems(name)) for name in names if name]
    return any(len(one & said) > _SHARE * len(one) for one in words)
