"""Which partners hold a status or took a step in the time and region asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.finding import CHOICES
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.relations.steps import EVENTS, step_into
from bot.answer.wording import STATUS, counted, status, stopped
from bot.question.question import Form, Select
from store.content import sentences, stem, stems
from store.dates import PartialDate
from store.kinds import Kind, PartnerStatus
from store.matching.words import normalise
from store.records import Partner, Step

_REGIONS: Mapping[str, frozenset[str]] = {
    "african": frozenset({"ZA", "MA"}),
    "latin-american": frozenset({"BR", "CL", "PE"}),
    "european": frozenset({"GB", "DE", "FR", "IT", "NL", "NO", "CH"}),
    "gulf": frozenset({"AE"}),
    "asian": frozenset({"CN", "JP", "KR", "IN", "PK"}),
}
# Words of a claim that any partner fits.
_OF_ANY = frozenset(
    {
        "partner",
        "dialogu",
        "development",
        "sectoral",
        "new",
        "own",
        "country",
        "asean",
        "status",
        "state",
        "since",
    }
)


@dataclass(frozen=True, slots=True)
class _Holder:
    """A partner with the step that made it one, and its day."""

    date: PartialDate
    partner: Partner
    step: Step


def answer_holders(inquiry: Inquiry) -> Answer | None:
    """The partners that fit; None where no status or step is named, or none is known to have taken it."""
    question = inquiry.question
    senses = sorted((question.sense("step") | question.sense("status")) - {"status", "relations"})
    if not senses:
        return None
    holders = _saying(inquiry, _holders(inquiry, senses))
    if question.select in (Select.FIRST, Select.LAST) and holders:
        return _one(holders[0 if question.select is Select.FIRST else -1])
    if question.sense("status") and not question.times:
        return _with_status(inquiry)
    if not holders:
        return _none_then(inquiry, senses) if question.times else None
    return _one(holders[0]) if len(holders) == 1 else _all(holders, inquiry)


def _holders(inquiry: Inquiry, senses: list[str]) -> list[_Holder]:
    """Those whose step is dated, and dated in the time asked about, the earliest first."""
    times = inquiry.question.times
    statuses = {PartnerStatus(value) for value in inquiry.question.sense("status")}
    taken = [sense for sense in senses if sense not in list(PartnerStatus)]
    found = [
        _Holder(step.date, partner, step)
        for partner in _of_region(inquiry)
        if (not taken or not statuses or partner.status in statuses)
        and (step := step_into(partner, taken or senses, inquiry))
        and step.date
        and (not times or any(time.touches(step.date) for time in times))
    ]
    return sorted(found, key=lambda holder: (holder.date, holder.partner.name))


def _saying(inquiry: Inquiry, holders: list[_Holder]) -> list[_Holder]:
    """Those of which all else that the question says is said somewhere."""
    rest = inquiry.rest() - _OF_ANY
    return [
        one for one in holders if rest <= {word for said in sentences(one.partner) for word in stems(said)}
    ]


def _of_region(inquiry: Inquiry) -> list[Partner]:
    """All partners, or those of the regions named."""
    regions = [_REGIONS[name] for name in inquiry.question.sense("region") if name in _REGIONS]
    partners = inquiry.catalogue.partners.values()
    return [one for one in partners if not regions or any(one.iso in region for region in regions)]


def _with_status(inquiry: Inquiry) -> Answer | None:
    """Those that hold a status today, dated or not."""
    statuses = [PartnerStatus(value) for value in inquiry.question.sense("status")]
    found = [partner for partner in _of_region(inquiry) if partner.status in statuses]
    if not found:
        return None
    names = tuple(partner.name for partner in found)
    lead = f"{len(found)} {STATUS[statuses[0]]}s: {', '.join(names)}."
    return Fact(lead, tuple(map(ref_of, found)), (*_count(inquiry, len(found)), *names))


def _none_then(inquiry: Inquiry, senses: list[str]) -> Refusal:
    """That nobody took the step in the time asked about, and who did at other times."""
    lead = "No partner is on record for that in the time asked about."
    others = _holders(inquiry.changed(times=()), senses)[::-1]
    if others:
        told = counted(len(others), Kind.PARTNER)
        lead += f" At other times: {told}, the latest {others[0].partner.name}, {others[0].date}."
    return Refusal(Reason.NO_SUCH, lead, offers=tuple(ref_of(one.partner) for one in others[:CHOICES]))


def _one(holder: _Holder) -> Fact:
    partner, step = holder.partner, holder.step
    at = f", at the {step.at}" if step.at else ""
    lead = stopped(f"{partner.name}. {holder.date}: {step.event}{at}")
    return Fact(lead, (ref_of(partner),), (partner.name, holder.date.iso), status(partner))


def _all(holders: list[_Holder], inquiry: Inquiry) -> Fact:
    count = _count(inquiry, len(holders))
    names = tuple(holder.partner.name for holder in holders)
    lead = "; ".join(f"{holder.partner.name} ({holder.date})" for holder in holders) + "."
    refs = tuple(ref_of(holder.partner) for holder in holders)
    return Fact(f"{len(holders)}: {lead}" if count else lead, refs, (*count, *names))


def _count(inquiry: Inquiry, number: int) -> tuple[str, ...]:
    return (str(number),) if inquiry.question.form is Form.COUNT else ()


def answer_claim(inquiry: Inquiry) -> Answer | None:
    """The one partner of which a sentence says all that is asked: 'its eleventh Dialogue Partner'."""
    question = inquiry.question
    numbers = {str(number) for number in question.ordinals}
    wanted = numbers | set(question.content)
    if question.select is Select.FIRST:
        wanted.add("1")
    wanted |= {word for mention in question.mentions for word in stems(mention.text)}
    wanted |= {stem(word) for region in question.sense("region") for word in region.split("-")}
    sworn = question.sense("step") & {"treaty"}
    if sworn:
        wanted -= {word for mention in question.mentions for word in stems(mention.text)} | {
            "acced",
            "accession",
        }
    wanted -= _OF_ANY
    if len(wanted) < 2 and not (question.sense("step") or question.sense("status")):
        return None
    if wanted.isdisjoint(numbers | {"1"}):
        return None
    senses = question.sense("step") | question.sense("status")
    events = [EVENTS[sense] for sense in senses if sense in EVENTS and sense != "relations"]

    def claims(sentence: str) -> bool:
        said = {*stems(sentence), *(word for word in normalise(sentence) if word.isdigit())}
        return wanted <= said and all(event.search(sentence.casefold()) for event in events)

    found = [
        (partner, sentence)
        for partner in inquiry.catalogue.partners.values()
        if (sentence := next(filter(claims, sentences(partner)), ""))
    ]
    if len(found) != 1:
        return None
    partner, sentence = found[0]
    step = next((step for step in partner.history if step.date and sentence.startswith(step.event)), None)
    when = f"{step.date}: " if step else ""
    day = (step.date.iso,) if step and step.date else ()
    lead = f"{partner.name}. {when}{sentence.rstrip('.')}."
    return Fact(lead, (ref_of(partner),), (partner.name, *day), status(partner))
