"""What is said of agreements: their form, how far they have come, whom they bind, when they took effect."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from store.query.condition import Condition, Has, Linked, Some, Within, both
from store.query.query import Project, Select
from store.query.sort import Sort

_FORM, _MORE, _STATE, _BOUND = 1.5, 0.5, 1.0, 0.4
_OF_PROGRAMMES = Has("sort", (Sort.PROGRAMME.value,))
_OF_PARTNERS = Has("sort", (Sort.PARTNER.value,))


def agreement_offers(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """Of programmes where agreements are spoken of; of partners where an agreement is named."""
    forms = list(widest(text.group("agreement")))
    for cue in forms:
        where = both(Has("form", (cue.sense,)), _OF_PROGRAMMES)
        yield _cued(cue, "form", _FORM + _MORE * (cue.end - cue.start - 1), where, rows)
    if forms or any(cue.sense == "agreement" for cue in text.group("kind")):
        yield from _progress(text, rows)
        yield from _binding(text, rows, offers)
    if (text.group("bond") or text.group("step")) and not _of_any_state(text):
        yield from _bound(text, rows, offers)


def _cued(cue: Cue, sort: str, gain: float, where: Condition, rows: Rows) -> Offer:
    return Offer(cue.start, cue.end, sort, cue.sense, gain, rows.none, where)


def _progress(text: Text, rows: Rows) -> Iterator[Offer]:
    """'in force', 'under negotiation'; those that took effect in a time."""
    for cue in widest(text.group("progress")):
        where = both(Has("state", (cue.sense,)), _OF_PROGRAMMES)
        yield _cued(cue, "state", _STATE + _MORE * (cue.end - cue.start - 1), where, rows)
    if any(cue.sense == "force" for cue in text.group("bond")):
        for time, span in zip(text.times, text.spans, strict=True):
            if span:
                forced = Within("force", time.first, time.last, time.month, time.day)
                where = both(Some(Sort.INSTRUMENT, forced), _OF_PROGRAMMES)
                yield Offer(span.start, span.stop, "forced", time, 1.5, rows.none, where)


def _binding(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """The agreements that bind a state, where signing is spoken of."""
    if not text.senses("bond") & {"accede", "party"}:
        return
    for one in offers:
        if one.sort in ("partner", "place") and isinstance(one.key, str):
            where = both(Has("party", (one.key,)), _OF_PROGRAMMES)
            yield Offer(one.start, one.end, "bound", one.key, one.gain, rows.none, where, one.prior)


def _of_any_state(text: Text) -> bool:
    """Whether states are asked for, partners or not: 'which countries signed the TAC in 2022'."""
    nouns = text.senses("noun")
    return "country" in nouns and "partner" not in nouns and not text.group("status")


def _bound(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """The partners that an agreement binds, and those that it came to bind in a time."""
    programmes = rows.content.catalogue.programmes
    for one in offers:
        if one.sort != "programme" or not programmes[str(one.key)].parties:
            continue
        owner = Has("owner", (str(one.key),))
        yield Offer(
            one.start, one.end, "bond", one.key, one.gain + _BOUND, rows.none, _parties(owner), one.prior
        )
        for time, span in zip(text.times, text.spans, strict=True):
            if span and time.month is None:
                dated = _parties(both(owner, Within("date", time.first, time.last)))
                yield Offer(span.start, span.stop, "bondtime", (one.key, time), 1.2, rows.none, dated)


def _parties(where: Condition) -> Condition:
    return both(Linked("id", Project(Select(Sort.PARTY, where), ("party",))), _OF_PARTNERS)
