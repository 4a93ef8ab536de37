"""The one record that a question is about, or those that fit equally, or why there is none."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.answer.inquiry import Inquiry
from bot.answer.wording import STATUS, about, counted, no_partner
from bot.question.question import Form, Select
from bot.question.subject import Candidate
from store.content import sentences, stem, stems
from store.matching.words import normalise
from store.records import MEMBERS, Kind, Level, Meeting, PlaceKind, Programme, Record, Ref

CHOICES = 6
# A word that few records hold.
RARE = 0.55
# Two records are as likely as each other when their scores lie this close.
CLOSE = 0.3
_SUMMIT, _SOM = frozenset({"summit", "summits"}), frozenset({"som", "soms"})
# Below this a record only shares a word with the question.
FAINT = 1.2


@dataclass(frozen=True, slots=True)
class Found:
    ref: Ref
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Several:
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """``known`` says that the subject is one of the catalogue's, though not as asked; ``near`` come next to it."""

    lead: str
    near: tuple[Ref, ...] = ()
    known: bool = True


def find(inquiry: Inquiry, kinds: Collection[Kind] | None = None) -> Found | Several | Missing:
    """Which record the question is about."""
    question = inquiry.question
    if question.foreign:
        return Missing(no_partner(question.foreign[0]))
    ranked = inquiry.subject.rank(question, kinds)
    if not ranked or ranked[0].score < FAINT:
        return Missing("Nothing in the catalogue fits that.", known=False)
    clean = [candidate for candidate in ranked if not candidate.contradicts]
    if question.select is not None:
        chosen = _select(inquiry, ranked, clean)
        if chosen is not None and not _unnamed(inquiry, chosen.candidate):
            return chosen
    if not clean or clean[0].score < FAINT:
        return _contradicted(inquiry, ranked)
    best = clean[0]
    missing = _unexplained(inquiry, best)
    if missing:
        return _contradicted(inquiry, ranked, missing)
    peers = [
        candidate
        for candidate in clean
        if best.score - candidate.score < CLOSE and candidate.ref.kind is best.ref.kind
    ]
    peers = _running(inquiry, best, peers)
    if len(peers) == 1 and (alike := _unnumbered(inquiry, peers[0])):
        return Several(alike)
    if len(peers) > 1:
        peers = _said_at_once(inquiry, peers)
    if len(peers) > 1 and _strange(inquiry):
        return _contradicted(inquiry, ranked)
    if len(peers) > 1:
        return Several(tuple(peer.ref for peer in newest(inquiry, peers)[:CHOICES]))
    return Found(peers[0].ref, peers[0])


def _strange(inquiry: Inquiry) -> bool:
    """Whether the question holds a word that neither names nor sentences of the catalogue know."""
    rest = inquiry.question.rest
    return any(len(w) > 3 and w.isalpha() and inquiry.content.repair(w) is None for w in rest)


def _running(inquiry: Inquiry, best: Candidate, peers: Sequence[Candidate]) -> list[Candidate]:
    """Of programmes, where the question says 'current', the one in force of the best one's kind and partners."""
    record = inquiry.record(best.ref)
    if not inquiry.question.sense("present") or not isinstance(record, Programme):
        return list(peers)
    name = set(stems(record.name))
    alike = [
        p
        for p in inquiry.catalogue.programmes.values()
        if p.partners == record.partners
        and p.kind is record.kind
        and len(name & set(stems(p.name))) * 2 > len(name)
    ]
    running = [
        p
        for p in alike
        if (p.since is None or p.since.first <= inquiry.today) and p.until and inquiry.today <= p.until.last
    ]
    return [replace(best, ref=Ref(Kind.PROGRAMME, running[0].id))] if len(running) == 1 else list(peers)


def _unnumbered(inquiry: Inquiry, best: Candidate) -> tuple[Ref, ...]:
    """The programmes of one name and several periods, where the question names no period."""
    question = inquiry.question
    record = inquiry.record(best.ref)
    decided = question.times or question.ordinals or question.sense("present") or question.select
    if decided or not isinstance(record, Programme) or not record.since:
        return ()
    if any(ref == best.ref and re.search(r"\d", m.text) for m in question.mentions for ref in m.refs):
        return ()
    name = _plain(record)
    alike = [
        p
        for p in inquiry.catalogue.programmes.values()
        if p.partners == record.partners
        and p.since
        and p.kind is record.kind
        and len(name & _plain(p)) >= 0.6 * len(name | _plain(p))
    ]
    ranked = sorted(alike, key=lambda p: p.since.iso if p.since else "", reverse=True)
    return tuple(Ref(Kind.PROGRAMME, p.id) for p in ranked[:CHOICES]) if len(ranked) > 1 else ()


def _plain(programme: Programme) -> set[str]:
    """The words of a programme's name without its numbers."""
    return {stem(word) for word in normalise(programme.name) if not word.isdigit()} - {"to", "the", "asean"}


def _said_at_once(inquiry: Inquiry, peers: Sequence[Candidate]) -> list[Candidate]:
    """Of records alike otherwise, the one that says in one sentence what others say here and there or not at all."""
    rest = {
        held
        for word in inquiry.question.rest
        if (held := inquiry.content.repair(word)) and inquiry.content.weight(held) > RARE
    }
    named = [
        set(stems(record.name))
        for m in inquiry.question.mentions
        if (record := inquiry.catalogue.get(m.refs[0]))
    ]
    if not rest:
        return list(peers)

    def worth(peer: Candidate) -> float:
        said = [set(stems(sentence)) for sentence in sentences(inquiry.record(peer.ref))]
        return max((_together(inquiry, rest, named, words) for words in said), default=0.0)

    ranked = sorted(peers, key=worth, reverse=True)
    return ranked[:1] if worth(ranked[0]) > worth(ranked[1]) + 0.4 else list(peers)


def _together(inquiry: Inquiry, rest: set[str], named: Sequence[set[str]], said: set[str]) -> float:
    """How much of the question stands in one sentence; nothing where only its names do."""
    spoken = sum(inquiry.content.weight(word) for word in rest & said)
    return spoken + sum(0.3 for words in named if words <= said) if spoken else 0.0


def newest(inquiry: Inquiry, candidates: Sequence[Candidate]) -> list[Candidate]:
    """By date, the latest first; what has none stays behind in its order."""

    def key(candidate: Candidate) -> str:
        record = inquiry.record(candidate.ref)
        return record.date.iso if isinstance(record, Meeting) else ""

    return sorted(candidates, key=key, reverse=True)


def _select(inquiry: Inquiry, ranked: Sequence[Candidate], clean: Sequence[Candidate]) -> Found | None:
    """The first, last, next … of the meetings that fit the rest of the question."""
    question = inquiry.question
    select = question.select
    if select is Select.FIRST and clean and "ordinal" in clean[0].explains:
        peers = [c for c in clean if clean[0].score - c.score < CLOSE]
        if len(peers) == 1:
            return Found(clean[0].ref, clean[0])
    if (
        ranked
        and ranked[0].ref.kind is Kind.PROGRAMME
        and not question.sense("level")
        and select is not Select.LAST
    ):
        return None
    relaxed = replace(question, ordinals=tuple(n for n in question.ordinals if n != 1))
    if select in (Select.FOLLOWING, Select.PREVIOUS) or (select is Select.NEXT and question.ordinals):
        return _beside(inquiry, clean)
    pool = [c for c in inquiry.subject.rank(relaxed, (Kind.MEETING,)) if not c.contradicts]
    if not pool or pool[0].score < FAINT:
        return None
    first = inquiry.record(pool[0].ref)
    group = [c for c in pool if pool[0].score - c.score < CLOSE or _same_series(inquiry, first, c, pool[0])]
    meetings = [(inquiry.record(c.ref), c) for c in group]
    dated = sorted(
        ((m.date, m.id, c) for m, c in meetings if isinstance(m, Meeting)), key=lambda entry: entry[:2]
    )
    if select is Select.FIRST:
        chosen = [entry for entry in dated[:1] if not _later(inquiry, entry[2])]
    elif select is Select.NEXT:
        chosen = [entry for entry in dated if entry[0].first > inquiry.today][:1]
    else:
        chosen = [entry for entry in dated if entry[0].first <= inquiry.today][-1:]
    return Found(chosen[0][2].ref, chosen[0][2]) if chosen else None


def _later(inquiry: Inquiry, candidate: Candidate) -> bool:
    """Whether the earliest recorded is not the first: it bears a higher number, and the first is asked for by name."""
    record = inquiry.record(candidate.ref)
    said = {word.text for word in inquiry.question.words}
    return isinstance(record, Meeting) and (record.ordinal or 1) > 1 and not {"earliest", "oldest"} & said


def _same_series(inquiry: Inquiry, first: Record, other: Candidate, best: Candidate) -> bool:
    """Whether a record is of the best one's series and explains as much by its names and links."""
    record = inquiry.record(other.ref)
    alike = isinstance(first, Meeting) and isinstance(record, Meeting) and first.series == record.series
    return alike and {k for k in best.explains if k[:4] != "word"} <= other.explains


def _beside(inquiry: Inquiry, clean: Sequence[Candidate]) -> Found | None:
    """The meeting after or before the one named, in its series."""
    if not clean:
        return None
    record = inquiry.record(clean[0].ref)
    if isinstance(record, Programme):
        return _programme_beside(inquiry, record, clean[0])
    if not isinstance(record, Meeting):
        return None
    row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
    at = row.index(record) + (1 if inquiry.question.select is Select.PREVIOUS else -1)
    return Found(Ref(Kind.MEETING, row[at].id), clean[0]) if 0 <= at < len(row) else None


def _programme_beside(inquiry: Inquiry, programme: Programme, candidate: Candidate) -> Found | None:
    """The programme of the same kind and partners that runs after or before."""
    alike = [
        p
        for p in inquiry.catalogue.programmes.values()
        if p.kind is programme.kind and p.partners == programme.partners and p.since and programme.since
    ]
    later = inquiry.question.select is not Select.PREVIOUS
    row = [
        p
        for p in alike
        if p.since and programme.since and (p.since > programme.since if later else p.since < programme.since)
    ]
    if not row or not programme.partners:
        return None
    row.sort(key=lambda p: p.since.iso if p.since else "", reverse=not later)
    return Found(Ref(Kind.PROGRAMME, row[0].id), candidate)


def _unexplained(inquiry: Inquiry, best: Candidate) -> tuple[str, ...]:
    """What the question names for certain and the best record knows nothing of."""
    question = inquiry.question
    missing = [question.elsewhere] if question.elsewhere and best.ref.kind is Kind.MEETING else []
    if best.ref.kind is Kind.MEETING and question.ids(Kind.PARTNER):
        meeting = inquiry.record(best.ref)
        said = {word.text for word in question.words}
        for words, level in ((_SUMMIT, Level.SUMMIT), (_SOM, Level.SENIOR_OFFICIALS)):
            if words & said and isinstance(meeting, Meeting) and meeting.level is not level:
                missing.append("level")
    if best.ref.kind is Kind.MEETING:
        if question.ordinals and "ordinal" not in best.explains and question.ordinals != (1,):
            missing.append("ordinal")
        if question.times and "time" not in best.explains:
            missing.append("time")
    missing += _unnamed(inquiry, best)
    return tuple(missing)


def _unnamed(inquiry: Inquiry, candidate: Candidate) -> list[str]:
    """Names that the record meant must be linked to and this one is not."""
    sure = inquiry.subject.certain(inquiry.question)
    spoken = bool({"ordinal", "time"} & candidate.explains) and inquiry.question.form is Form.YES_NO
    strangers = [
        m.text
        for m in inquiry.question.mentions
        if not m.of(Kind.PARTNER)
        and any(_strange_country(inquiry, place) for place in m.of(Kind.PLACE))
        and f"name:{m.text}" not in candidate.explains
        and f"near:{m.text}" not in candidate.explains
    ]
    return strangers + [
        m.text
        for m in sure
        if f"name:{m.text}" not in candidate.explains
        and not (spoken and f"near:{m.text}" in candidate.explains)
    ]


def _strange_country(inquiry: Inquiry, place: str) -> bool:
    """Whether a place is a country that is neither a member nor a partner."""
    record = inquiry.catalogue.places[place]
    partners = {partner.iso for partner in inquiry.catalogue.partners.values()}
    return record.kind is PlaceKind.COUNTRY and record.iso not in MEMBERS | partners


def _contradicted(inquiry: Inquiry, ranked: Sequence[Candidate], missing: Sequence[str] = ()) -> Missing:
    """What does exist, where what was asked for does not."""
    best = max(ranked, key=lambda c: c.score)
    record = inquiry.record(best.ref)
    if isinstance(record, Meeting):
        series = inquiry.catalogue.series.get(record.series)
        row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
        if series and row:
            lead = (
                f"No such meeting is recorded. Of the series {series.name} the catalogue holds "
                f"{counted(len(row), Kind.MEETING)}; the latest is the {row[0].title} ({about(row[0], inquiry.catalogue)})."
            )
            return Missing(lead, tuple(Ref(Kind.MEETING, m.id) for m in row[:CHOICES]))
    return Missing(f"Nothing recorded fits all of that; the nearest is {record.name}.", (best.ref,))


__all__ = ["STATUS", "Found", "Missing", "Several", "find"]
