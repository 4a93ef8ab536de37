"""Records in a row, or their number: all that fit what the question names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.answer.answer import Answer, Fact, Listing, Reason, Refusal
from bot.answer.finding import Found, find
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import counted
from bot.question.mentions import is_place
from bot.question.question import Form, Mention, Question
from store.content import NAME, stem
from store.records import Kind, Meeting, Programme, Record, Ref

Test = Callable[[Meeting], bool]
_Kept = TypeVar("_Kept", Meeting, Programme)


def answer_list(inquiry: Inquiry) -> Answer | None:
    """The list or count asked for, None where nothing in the question names a set."""
    question = inquiry.question
    if _of_programmes(question):
        found: Sequence[Record] = _programmes(inquiry)
        kind = Kind.PROGRAMME
    else:
        found, kind = _meetings(inquiry), Kind.MEETING
    refs = tuple(map(ref_of, found))
    what = _described(inquiry, kind, len(found))
    if question.form is Form.COUNT:
        if not found:
            return Refusal(Reason.NO_SUCH, f"{what}.") if question.foreign else Fact(f"{what}.", (), ("0",))
        return Listing(what, refs, (str(len(found)),))
    if not found:
        return Refusal(Reason.NO_SUCH, f"No such {kind.value} is recorded.")
    return Listing(what, refs)


# Words that mean any programme, whatever its kind.
_COVERED = frozenset(
    "partner minister ministerial summit leader official senior forum secretariat meeting plan programm program instrument "
    "fund centr center network framework initiativ declaration agreement project vision".split()
)
_ANY = frozenset(
    {
        "plan",
        "plans",
        "programme",
        "programmes",
        "program",
        "programs",
        "instrument",
        "instruments",
        "agreement",
        "agreements",
    }
)


def _of_programmes(question: Question) -> bool:
    said = {word.text for word in question.words} & {"meeting", "meetings", "mtg", "mtgs"}
    kinds = bool(question.sense("programme")) and not said
    return ("programmes" in question.asked or kinds) and not question.sense("level")


def _meetings(inquiry: Inquiry) -> list[Meeting]:
    """All meetings that fit, those with the named partner alone first, then newest first."""
    question = inquiry.question
    tests = [*_named(inquiry), *_qualities(question)]
    if not tests and not question.content:
        return []
    pool = [m for m in inquiry.catalogue.meetings.values() if all(test(m) for test in tests)]
    pool = _by_words(inquiry, pool, bool(tests))
    partners = question.ids(Kind.PARTNER)
    if "bilateral" in question.sense("alone"):
        pool = [m for m in pool if len(m.partners) == 1]
    newest = sorted(pool, key=lambda m: (m.date, m.id), reverse=True)
    return sorted(newest, key=lambda m: bool(partners) and len(m.partners) != 1)


def _named(inquiry: Inquiry) -> list[Test]:
    """One test for each sort of name: any of several partners, and at any of several places, and …."""
    by_kind: dict[Kind, list[Ref]] = {}
    ruled_out: list[Ref] = []
    partners = any(m.of(Kind.PARTNER) for m in inquiry.question.mentions)
    for mention in inquiry.question.mentions:
        if mention.negated:
            ruled_out += mention.refs
            continue
        if (
            partners
            and mention.of(Kind.SERIES)
            and not mention.of(Kind.PARTNER)
            and not _with_partner(inquiry, mention)
        ):
            continue
        by_kind.setdefault(_kind(mention), []).extend(r for r in mention.refs if r.kind is _kind(mention))
    tests = [_any_of(inquiry, refs) for refs in by_kind.values() if refs]
    excluded = {m.id for ref in ruled_out for m in inquiry.catalogue.meetings_of(ref)}
    if excluded:
        tests.append(lambda meeting: meeting.id not in excluded)
    return tests


def _with_partner(inquiry: Inquiry, mention: Mention) -> bool:
    """Whether meetings of the series named are held with a partner that is named."""
    named = set(inquiry.question.ids(Kind.PARTNER))
    return any(named & set(m.partners) for ref in mention.refs for m in inquiry.catalogue.meetings_of(ref))


def _kind(mention: Mention) -> Kind:
    """As what a name is meant that may be several things: a partner unless it stands where a place does."""
    kinds = {ref.kind for ref in mention.refs}
    if kinds == {Kind.TOPIC, Kind.PLACE}:
        return Kind.PLACE if is_place(mention) else Kind.TOPIC
    if kinds == {Kind.PARTNER, Kind.PLACE}:
        return Kind.PLACE if is_place(mention) else Kind.PARTNER
    order = (
        Kind.SERIES,
        Kind.PARTNER,
        Kind.PERSON,
        Kind.PLACE,
        Kind.TOPIC,
        Kind.PROGRAMME,
        Kind.BODY,
        Kind.MEETING,
    )
    return next(kind for kind in order if kind in kinds)


def _any_of(inquiry: Inquiry, refs: Sequence[Ref]) -> Test:
    ids = {meeting.id for ref in refs for meeting in inquiry.catalogue.meetings_of(ref)}
    return lambda meeting: meeting.id in ids


def _qualities(question: Question) -> list[Test]:
    tests: list[Test] = []
    if question.times:
        tests.append(lambda meeting: any(time.holds(meeting.date) for time in question.times))
    if levels := question.sense("level"):
        named = any(Kind.SERIES in {r.kind for r in m.refs} for m in question.mentions)
        if not named:
            tests.append(lambda meeting: meeting.level.value in levels)
    if modes := question.sense("mode"):
        tests.append(lambda meeting: meeting.mode is not None and meeting.mode.value in modes)
    if question.ordinals and not question.sense("level"):
        tests.append(lambda meeting: meeting.ordinal in question.ordinals)
    return tests


def _by_words(inquiry: Inquiry, pool: Sequence[_Kept], narrowed: bool) -> list[_Kept]:
    """Those whose names hold the other words; where no name does, those that hold them anywhere."""
    kept = list(pool)
    if inquiry.question.sense("inclusion"):
        return kept
    kept = _titled(inquiry, kept)
    themes = {stem(w) for m in inquiry.question.mentions if m.of(Kind.TOPIC) for w in m.text.split()}
    words = [word for word in inquiry.question.content if word not in _COVERED | themes]
    for word in words:
        held = inquiry.content.repair(word)
        if held is None:
            continue
        holding = inquiry.content.holding(held)
        strength = {m.id: holding.get(inquiry.content.position[ref_of(m)], 0.0) for m in kept}
        named = [m for m in kept if strength[m.id] >= NAME]
        inside = [m for m in kept if strength[m.id] > 0]
        if named:
            kept = named
        elif inside and inquiry.content.weight(held) > 0.3:
            kept = inside
        elif not narrowed:
            kept = []
    return kept


def _titled(inquiry: Inquiry, pool: Sequence[_Kept]) -> list[_Kept]:
    """Those that bear a topic in their name, where a sort of meeting follows it: 'environment dialogues'."""
    question = inquiry.question
    kept = list(pool)
    for mention in question.mentions:
        after = [stem(word.text) for word in question.words[mention.end : mention.end + 1]]
        if mention.of(Kind.TOPIC) and after and inquiry.content.titles(after[0]):
            words = [*(stem(w) for w in mention.text.split()), *after]
            named = [r for r in kept if all(_bears(inquiry, r, word) for word in words)]
            kept = named or kept
    return kept


def _bears(inquiry: Inquiry, record: Record, word: str) -> bool:
    return inquiry.content.holding(word).get(inquiry.content.position[ref_of(record)], 0.0) >= NAME


def _programmes(inquiry: Inquiry) -> list[Programme]:
    question = inquiry.question
    kept = list(inquiry.catalogue.programmes.values())
    if question.ordinals:
        found = find(inquiry, (Kind.MEETING,))
        return list(inquiry.catalogue.programmes_of(found.ref)) if isinstance(found, Found) else []
    wanted: dict[Kind, set[str]] = {}
    for mention in question.mentions:
        kind = _kind(mention)
        ids = {p.id for ref in mention.refs if ref.kind is kind for p in inquiry.catalogue.programmes_of(ref)}
        if mention.negated:
            kept = [p for p in kept if p.id not in ids]
        elif kind is not Kind.PROGRAMME:
            wanted.setdefault(kind, set()).update(ids)
    kept = [p for p in kept if all(p.id in ids for ids in wanted.values())]
    if (kinds := question.sense("programme") - {"any"}) and not _ANY & set(question.text.casefold().split()):
        kept = [p for p in kept if p.kind.value in kinds]
    kept = _by_words(inquiry, kept, bool(question.mentions))
    if question.times:
        kept = [p for p in kept if _in_time(p, question)]
    return kept


def _in_time(programme: Programme, question: Question) -> bool:
    date = programme.adopted.date if programme.adopted else None
    dates = [date] if date else [when for when in (programme.since,) if when]
    return any(time.touches(when) for time in question.times for when in dates)


def _described(inquiry: Inquiry, kind: Kind, number: int) -> str:
    names = []
    for mention in inquiry.question.mentions:
        if not mention.negated:
            ref = next((r for r in mention.refs if r.kind is _kind(mention)), mention.refs[0])
            record = inquiry.catalogue.get(ref)
            names.append(record.name if record else mention.text)
    said = f" ({', '.join(names)})" if names else ""
    return f"{counted(number, kind)} recorded{said}"
