"""What a partner is to ASEAN: its status, the dated steps of the relation, its coordinator; and which partners are so."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.answer.answer import Answer, Choice, Fact, Listing, Reason, Refusal
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import STATUS, no_partner, status
from bot.question.mentions import is_place
from bot.question.question import Form, Select
from store.content import sentences, stem, stems
from store.dates import PartialDate, period
from store.matching.words import normalise
from store.records import MEMBERS, Kind, Partner, PartnerKind, PartnerStatus, PlaceKind, Ref, Step

# Words of a step's event that each sense of the lexicon stands for.
EVENTS: Mapping[str, re.Pattern[str]] = {
    "dialogue-partner": re.compile(
        r"(?<!sectoral )dialogue (?:partner|relations)|relations (?:formalised|begin|established)|formal relations"
        r"|multilateral dialogue"
    ),
    "sectoral-dialogue-partner": re.compile(r"sectoral"),
    "development-partner": re.compile(r"development partner\b"),
    "treaty": re.compile(r"treaty of amity"),
    "mission": re.compile(r"\bmission\b|ambassador"),
    "strategic": re.compile(r"(?<!comprehensive )strategic partner"),
    "comprehensive": re.compile(r"(?<!from )comprehensive"),
    "relations": re.compile(r"relations|\bties\b|dialogue|contacts"),
    "mou": re.compile(r"memorandum"),
}
# Steps on the way or beside, meant only where the question says so.
_BESIDE = re.compile(
    r"application|ceremony|requested|commitment|in principle|marked|first meeting|committee|considered|inaugural"
    r"|agreed by|hosted|first .* held"
)
# A step that is a meeting of the catalogue itself.
_MET = re.compile(r"(?:meeting|summit|committee|forum)\b.* held|hosted|held in|marked")
_REGIONS: Mapping[str, frozenset[str]] = {
    "african": frozenset({"ZA", "MA"}),
    "latin-american": frozenset({"BR", "CL", "PE"}),
    "european": frozenset({"GB", "DE", "FR", "IT", "NL", "NO", "CH"}),
    "gulf": frozenset({"AE"}),
    "asian": frozenset({"CN", "JP", "KR", "IN", "PK"}),
}


def answer_relation(inquiry: Inquiry) -> Answer | None:
    """The answer where the question is about a relation, None where it is about something else."""
    question = inquiry.question
    asked = set(question.asked)
    senses = question.sense("step") | question.sense("status")
    about_partner = senses or asked & {"status", "coordinator", "history"}
    if (told := _told(inquiry)) is not None:
        return told
    if "members" in asked and (body := _members(inquiry)) is not None:
        return body
    if not about_partner or _about_meeting(inquiry):
        return None
    if question.ordinals not in ((), (1,)) and not question.sense("region"):
        return _claimed(inquiry)
    partners = _partners(inquiry)
    if "coordinator" in asked:
        return _coordinator(inquiry, partners)
    if not partners and (country := _outsider(inquiry)):
        return Refusal(Reason.NO_SUCH, no_partner(country))
    if strangers := question.foreign or (question.abroad if not partners else ()):
        return Refusal(Reason.NO_SUCH, no_partner(strangers[0]))
    if not partners and (claimed := _claimed(inquiry)):
        return claimed
    if not partners:
        own = [ref for m in question.mentions for ref in m.refs if ref.kind is Kind.PROGRAMME]
        return (
            None
            if own and not asked & {"who", "partners"} and question.form is Form.FACT
            else _which(inquiry)
        )
    if len(partners) == 1:
        return _one(partners[0], inquiry)
    return _each(partners, inquiry) if question.form is Form.FACT else None


def _each(partners: Sequence[Partner], inquiry: Inquiry) -> Answer | None:
    """The same step of several partners."""
    found = [answer for partner in partners if isinstance(answer := _one(partner, inquiry), Fact)]
    if len(found) < len(partners):
        return None
    lead = " ".join(f"{partner.name}: {answer.lead}" for partner, answer in zip(partners, found, strict=True))
    refs = dict.fromkeys((*map(ref_of, partners), *(ref for answer in found for ref in answer.refs)))
    return Fact(lead, tuple(refs), tuple(value for answer in found for value in answer.values))


def _told(inquiry: Inquiry) -> Answer | None:
    """The one step of the one partner named whose words are those of the question."""
    question = inquiry.question
    partners = _partners(inquiry)
    wanted = {word for word in question.content if word not in {"partner", "new"}}
    if (
        len(partners) != 1
        or len(wanted) < 2
        or question.ordinals not in ((), (1,))
        or question.form in (Form.YES_NO, Form.LIST, Form.COUNT)
        or (question.sense("programme") - {"agreement"} and _titled(partners[0], wanted, inquiry))
    ):
        return None
    whole = sum(map(inquiry.content.weight, wanted))
    for step in partners[0].history:
        if _MET.search(step.event):
            continue
        event = wanted & set(stems(step.event))
        said = event | wanted & set(stems(step.at or ""))
        if len(event) > 1 and sum(map(inquiry.content.weight, said)) >= 0.65 * whole:
            return _step(partners[0], step, inquiry)
    return None


def _titled(partner: Partner, wanted: set[str], inquiry: Inquiry) -> bool:
    """Whether the words are those of a programme that is shared with the partner."""
    programmes = inquiry.catalogue.programmes_of(ref_of(partner))
    return any(len(wanted & set(stems(p.name))) * 2 > len(wanted) for p in programmes)


def _members(inquiry: Inquiry) -> Answer | None:
    """Who an organisation that is a partner is made of: its summary says so."""
    partners = [p for p in _partners(inquiry) if p.kind is not PartnerKind.COUNTRY]
    if len(partners) != 1:
        return None
    return Fact(partners[0].summary, (ref_of(partners[0]),), (), status(partners[0]))


def _about_meeting(inquiry: Inquiry) -> bool:
    """Whether a meeting or programme is named that the words belong to: 'the plan of action', 'the 2nd JSCC'."""
    question = inquiry.question
    levels = question.sense("level")
    named = {ref.kind for m in question.mentions for ref in m.refs}
    sworn = bool({"comprehensive", "strategic"} & question.sense("step"))
    exact_programmes = (
        []
        if sworn
        else [i for i in question.ids(Kind.PROGRAMME) if i not in ("tac", "treaty-of-amity-and-cooperation")]
    )
    if Kind.SERIES in named and "adopted_at" not in question.asked:
        return True
    if "adopted_at" in question.asked or "when" in question.asked:
        levels = levels - {"ministerial", "summit"} if question.sense("status") else levels
    return bool(
        levels - {"secretariat"}
        or question.ids(Kind.PERSON)
        or exact_programmes
        or question.sense("programme") - {"agreement"}
        or question.sense("role") & {"chair", "head"}
        or {"how_much", "topics"} & set(question.asked[:1])
    )


def _partners(inquiry: Inquiry) -> list[Partner]:
    """The partners that are named, also by a capital that stands for its government."""
    question = inquiry.question
    several = len(question.ids(Kind.PARTNER)) > 1
    found: dict[str, Partner] = {}
    for mention in question.mentions:
        if mention.negated or (is_place(mention) and (several or not mention.of(Kind.PARTNER))):
            continue
        ids = mention.of(Kind.PARTNER)
        if not ids and not question.ids(Kind.PARTNER):
            isos = {inquiry.catalogue.around(place)[-1].iso for place in mention.of(Kind.PLACE)}
            ids = tuple(p.id for p in inquiry.catalogue.partners.values() if p.iso and p.iso in isos)
        found |= {i: inquiry.catalogue.partners[i] for i in ids}
    return list(found.values())


def _outsider(inquiry: Inquiry) -> str:
    """A country that is named, of which meetings know, but that is neither partner nor member."""
    for mention in inquiry.question.mentions:
        for place in mention.of(Kind.PLACE):
            record = inquiry.catalogue.around(place)[-1]
            if record.kind is PlaceKind.COUNTRY and record.iso not in MEMBERS and not is_place(mention):
                return record.name
    return ""


def _coordinator(inquiry: Inquiry, partners: Sequence[Partner]) -> Answer | None:
    places = inquiry.catalogue.places
    countries = [i for i in inquiry.question.ids(Kind.PLACE) if i not in {p.id for p in partners}]
    if partners:
        partner = partners[0]
        if not partner.coordinators and "coordinator" in partner.summary:
            return Fact(partner.summary, (ref_of(partner),), (), status(partner))
        if not partner.coordinators:
            return Refusal(
                Reason.NOT_RECORDED,
                f"The catalogue does not record which ASEAN member coordinates relations "
                f"with {partner.name}.",
                (ref_of(partner),),
                (ref_of(partner),),
            )
        parts, values = [], []
        for one in partner.coordinators:
            name = places[one.country].name if one.country in places else one.country
            parts.append(name + (f" ({years})" if (years := period(one.since, one.until)) else ""))
            values += [name, *(when.iso for when in (one.since, one.until) if when)]
        if countries:
            right = any(one.country in countries for one in partner.coordinators)
            lead = f"{'Yes' if right else 'No'}. Country coordinator for {partner.name}: {', '.join(parts)}."
            return Fact(lead, (ref_of(partner),), ("yes" if right else "no", *values))
        lead = f"{', '.join(parts)} coordinates ASEAN's relations with {partner.name}."
        return Fact(lead, (ref_of(partner),), tuple(values), status(partner))
    if not countries:
        return None
    found = [
        p for p in inquiry.catalogue.partners.values() if any(c.country in countries for c in p.coordinators)
    ]
    name = places[countries[0]].name
    if not found:
        return Refusal(Reason.NOT_RECORDED, f"The catalogue records no partner that {name} coordinates.")
    names = tuple(p.name for p in found)
    return Fact(
        f"{name} coordinates ASEAN's relations with {' and '.join(names)}.", tuple(map(ref_of, found)), names
    )


def _one(partner: Partner, inquiry: Inquiry) -> Answer | None:
    question = inquiry.question
    statuses = [PartnerStatus(s) for s in question.sense("status")]
    plain = (
        not set(question.asked) & {"when", "where", "who", "adopted_at", "status"} and "?" in question.text
    )
    if (question.form is Form.YES_NO or plain) and len(statuses) == 1 and not question.times:
        right = partner.status in statuses
        lead = f"{'Yes' if right else 'No'}. {partner.name}: {status(partner)}."
        return Fact(lead, (ref_of(partner),), ("yes" if right else "no",), partner.summary)
    if "history" in question.asked:
        steps = [f"{step.date}: {step.event}" if step.date else step.event for step in partner.history]
        return Fact("; ".join(steps) + ".", (ref_of(partner),), tuple(steps), status(partner))
    if _plain_status(inquiry, statuses):
        return Fact(
            f"{partner.name}: {status(partner)}.",
            (ref_of(partner),),
            (partner.status.value,),
            partner.summary,
        )
    step = best_step(partner, inquiry)
    if step is None:
        if statuses and partner.status not in statuses:
            lead = f"{partner.name} is not recorded as a {STATUS[statuses[0]]}: {status(partner)}."
            return Refusal(Reason.NO_SUCH, lead, (ref_of(partner),), (ref_of(partner),))
        return None
    if question.form is Form.YES_NO:
        return None
    return _step(partner, step, inquiry)


def _plain_status(inquiry: Inquiry, statuses: Sequence[PartnerStatus]) -> bool:
    asked = inquiry.question.asked
    text = inquiry.question.text.casefold()
    if "when" in asked or "where" in asked or "adopted_at" in asked or "since" in text:
        return False
    return "status" in asked and (len(statuses) != 1 or inquiry.question.form is not Form.YES_NO)


def best_step(partner: Partner, inquiry: Inquiry) -> Step | None:
    """The step that the question means: of the sense it names, then by its words, then the main one."""
    question = inquiry.question
    senses = sorted(question.sense("step") | question.sense("status"))
    specific = [s for s in senses if s in EVENTS and s not in ("relations", "status")]
    if "dialogue-partner" in specific and "sectoral-dialogue-partner" in specific:
        specific.remove("dialogue-partner")
    if "status" in senses and not specific:
        specific = [partner.status.value] if partner.status.value in EVENTS else []
    wanted = [EVENTS[s] for s in specific] or [EVENTS[s] for s in senses if s in EVENTS]
    if question.form is Form.COMPARE and (not wanted or senses == ["relations"]):
        wanted = [EVENTS["dialogue-partner"], EVENTS["relations"]]
    content = set(question.content)
    text = question.text.casefold()
    best: tuple[float, int] | None = None
    chosen = None
    for at, step in enumerate(partner.history):
        event = step.event.casefold()
        fits = sum(bool(pattern.search(event)) for pattern in wanted)
        if not fits:
            continue
        words = content & set(stems(f"{step.event} {step.at or ''}"))
        score = fits + sum(0.4 + inquiry.content.weight(w) for w in words)
        for beside in _BESIDE.findall(event):
            if not set(stems(beside)) & (content | set(stems(text))):
                score -= 1.5
        if step.date and any(time.touches(step.date) for time in question.times):
            score += 1.0
        if best is None or score > best[0]:
            best, chosen = (score, at), step
    return chosen


def _step(partner: Partner, step: Step, inquiry: Inquiry) -> Answer:
    question = inquiry.question
    asked = set(question.asked)
    if "who" in asked and "when" not in asked:
        return Refusal(
            Reason.NOT_RECORDED,
            f"{partner.name}: {step.event}"
            f"{f', {step.date}' if step.date else ''}. The catalogue does not record by whom.",
            (ref_of(partner),),
            (ref_of(partner),),
        )
    if "when" in asked and step.date is None:
        return Refusal(
            Reason.NOT_RECORDED,
            f"{partner.name}: {step.event}. The catalogue does not record the date.",
            (ref_of(partner),),
            (ref_of(partner),),
        )
    meeting = inquiry.catalogue.meetings.get(step.meeting or "")
    at = f", at the {meeting.title if meeting else step.at}" if step.at or meeting else ""
    lead = f"{step.date}: {step.event[0].lower()}{step.event[1:]}{at}." if step.date else f"{step.event}{at}."
    values = [*([step.date.iso] if step.date else []), *([step.at] if step.at else [])]
    refs = (ref_of(partner), *((Ref(Kind.MEETING, meeting.id),) if meeting else ()))
    return Fact(lead, refs, tuple(values), f"{partner.name} · {status(partner)}")


def _which(inquiry: Inquiry) -> Answer | None:
    """The partners that have a status or took a step, in the time asked about; or the first or last of them."""
    question = inquiry.question
    senses = sorted((question.sense("step") | question.sense("status")) - {"status", "relations"})
    statuses = [PartnerStatus(s) for s in question.sense("status")]
    regions = [_REGIONS[r] for r in question.sense("region") if r in _REGIONS]
    if not senses:
        return None
    rows: list[tuple[PartialDate, Partner, Step]] = []
    for partner in inquiry.catalogue.partners.values():
        if regions and not any(partner.iso in region for region in regions):
            continue
        step = _taken(partner, inquiry, senses)
        if step and step.date and (not question.times or any(t.touches(step.date) for t in question.times)):
            rows.append((step.date, partner, step))
    rows.sort(key=lambda row: (row[0], row[1].name))
    if question.select in (Select.FIRST, Select.LAST) and rows:
        chosen = rows[0] if question.select is Select.FIRST else rows[-1]
        return _named_step(chosen, inquiry)
    if statuses and not question.times:
        found = [
            p
            for p in inquiry.catalogue.partners.values()
            if p.status in statuses and (not regions or any(p.iso in region for region in regions))
        ]
        names = tuple(p.name for p in found)
        count = (str(len(found)),) if question.form is Form.COUNT else ()
        lead = f"{len(found)} {STATUS[statuses[0]]}s: {', '.join(names)}."
        return Fact(lead, tuple(map(ref_of, found)), (*count, *names)) if found else None
    if not rows:
        return Refusal(Reason.NO_SUCH, "No partner is recorded for that.") if question.times else None
    if len(rows) == 1:
        return _named_step(rows[0], inquiry)
    names = tuple(partner.name for _, partner, _ in rows)
    lead = "; ".join(f"{partner.name} ({date})" for date, partner, _ in rows) + "."
    count = (str(len(rows)),) if question.form is Form.COUNT else ()
    if count:
        lead = f"{len(rows)}: {lead}"
    return Fact(lead, tuple(ref_of(partner) for _, partner, _ in rows), (*count, *names))


def _claimed(inquiry: Inquiry) -> Answer | None:
    """The one partner of which a sentence says all that the question does: 'its eleventh Dialogue Partner'."""
    question = inquiry.question
    wanted = set(question.content) | {str(n) for n in question.ordinals}
    if question.select is Select.FIRST:
        wanted.add("1")
    wanted |= {word for m in question.mentions for word in stems(m.text)}
    wanted |= {stem(word) for region in question.sense("region") for word in region.split("-")}
    wanted -= {
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
    }
    if not wanted & ({str(n) for n in question.ordinals} | {"1"}):
        return None
    senses = [
        EVENTS[s]
        for s in question.sense("step") | question.sense("status")
        if s in EVENTS and s != "relations"
    ]
    found = []
    for partner in inquiry.catalogue.partners.values():
        for sentence in sentences(partner):
            said = set(stems(sentence)) | {word for word in normalise(sentence) if word.isdigit()}
            if wanted <= said and all(pattern.search(sentence.casefold()) for pattern in senses):
                found.append((partner, sentence))
                break
    if len(found) != 1:
        return None
    partner, sentence = found[0]
    return Fact(
        f"{partner.name}. {sentence.rstrip('.')}.", (ref_of(partner),), (partner.name,), status(partner)
    )


def _named_step(row: tuple[PartialDate, Partner, Step], inquiry: Inquiry) -> Answer:
    date, partner, step = row
    at = f", at the {step.at}" if step.at else ""
    return Fact(
        f"{partner.name}. {date}: {step.event}{at}.",
        (ref_of(partner),),
        (partner.name, date.iso),
        status(partner),
    )


def _taken(partner: Partner, inquiry: Inquiry, senses: Sequence[str]) -> Step | None:
    """The step by which the partner came to what the question names."""
    content = set(inquiry.question.content)
    specific = (
        [s for s in senses if s != "dialogue-partner"] if "sectoral-dialogue-partner" in senses else senses
    )
    if "comprehensive" in specific:
        specific = ["comprehensive"]
    for step in partner.history:
        event = step.event.casefold()
        if not any(EVENTS[s].search(event) for s in specific if s in EVENTS):
            continue
        if specific == ["comprehensive"] and ("strategic" not in event or "raised from" in event):
            continue
        if any(not set(stems(beside)) & content for beside in _BESIDE.findall(event)):
            continue
        return step
    return None


__all__ = ["Choice", "Listing", "answer_relation", "best_step"]
