"""Records that fit a question equally, and what still tells them apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answer.finding.found import CHOICES
from bot.answer.inquiry import Inquiry, ref_of
from bot.question.judging import Candidate
from store.content import sentences, stem, stems
from store.kinds import Ref
from store.matching.words import normalise
from store.records import Meeting, Programme

# A word that few records hold.
_RARE = 0.55
# How much more of the question the one record must say in a sentence.
_AHEAD = 0.4
# What a name that stands in the same sentence adds.
_NAMED = 0.3


def newest(inquiry: Inquiry, candidates: Sequence[Candidate]) -> list[Candidate]:
    """By date, the latest first; what has none stays behind in its order."""

    def key(candidate: Candidate) -> str:
        record = inquiry.record(candidate.ref)
        return record.date.iso if isinstance(record, Meeting) else ""

    return sorted(candidates, key=key, reverse=True)


def in_force(inquiry: Inquiry, best: Candidate) -> Candidate | None:
    """Where the question says 'current', the one programme like the best one that is in force today."""
    record = inquiry.record(best.ref)
    if not inquiry.question.sense("present") or not isinstance(record, Programme):
        return None
    name = set(stems(record.name))
    running = [
        programme
        for programme in _alike(inquiry, record)
        if len(name & set(stems(programme.name))) * 2 > len(name)
        and (programme.since is None or programme.since.first <= inquiry.today)
        and programme.until
        and inquiry.today <= programme.until.last
    ]
    return replace(best, ref=ref_of(running[0])) if len(running) == 1 else None


def of_several_periods(inquiry: Inquiry, best: Candidate) -> tuple[Ref, ...]:
    """The programmes of one name and several periods, where the question names no period."""
    question = inquiry.question
    record = inquiry.record(best.ref)
    decided = question.times or question.ordinals or question.sense("present") or question.select
    if decided or not isinstance(record, Programme):
        return ()
    if any(best.ref in mention.refs and re.search(r"\d", mention.text) for mention in question.mentions):
        return ()
    dated = [
        (_begun(programme), programme)
        for programme in _alike(inquiry, record)
        if programme is record or _follows(record, programme)
    ]
    dated.sort(key=lambda entry: entry[0], reverse=True)
    return tuple(ref_of(programme) for _, programme in dated[:CHOICES]) if len(dated) > 1 else ()


def _begun(programme: Programme) -> str:
    date = programme.since or (programme.adopted.date if programme.adopted else None)
    return date.iso if date else ""


def _follows(programme: Programme, other: Programme) -> bool:
    """Whether two programmes of other periods or numbers bear the same name, or nearly so."""
    names = [_without_numbers(one.name) for one in (programme, other)]
    if programme.since and other.since:
        return len(names[0] & names[1]) >= 0.6 * len(names[0] | names[1])
    return bool(_numberless(programme) & _numberless(other))


def _numberless(programme: Programme) -> set[frozenset[str]]:
    """All the names of a programme of more than a word, without their numbers."""
    texts = (programme.name, *programme.aliases)
    return {name for text in texts if len(name := frozenset(_without_numbers(text))) > 1}


def _alike(inquiry: Inquiry, record: Programme) -> list[Programme]:
    """The programmes of the same kind with the same partners, itself among them."""
    return [
        programme
        for programme in inquiry.catalogue.programmes.values()
        if programme.partners == record.partners and programme.kind is record.kind
    ]


def _without_numbers(name: str) -> set[str]:
    """The words of a programme's name that its successors share."""
    return {stem(word) for word in normalise(name) if not word.isdigit()} - {"to", "the", "asean"}


def in_one_sentence(inquiry: Inquiry, peers: Sequence[Candidate]) -> list[Candidate]:
    """The one that says in one sentence what others say here and there or not at all; all where none does."""
    rare = {word for word in inquiry.rest() if inquiry.content.weight(word) > _RARE}
    if not rare:
        return list(peers)
    named = [
        set(stems(record.name))
        for mention in inquiry.question.mentions
        if (record := inquiry.catalogue.get(mention.refs[0]))
    ]

    def worth(peer: Candidate) -> float:
        said = [set(stems(sentence)) for sentence in sentences(inquiry.record(peer.ref))]
        return max((_together(inquiry, rare, named, words) for words in said), default=0.0)

    ranked = sorted(peers, key=worth, reverse=True)
    return ranked[:1] if worth(ranked[0]) > worth(ranked[1]) + _AHEAD else list(peers)


def _together(inquiry: Inquiry, rare: set[str], named: Sequence[set[str]], said: set[str]) -> float:
    """How much of the question stands in one sentence; nothing where only its names do."""
    spoken = inquiry.weight(rare & said)
    return spoken + _NAMED * sum(words <= said for words in named) if spoken else 0.0
