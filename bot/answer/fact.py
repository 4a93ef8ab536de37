"""One record is found, and what is asked of it told."""

from __future__ import annotations

from bot.answer.answer import Answer, Card, Fact, Refusal
from bot.answer.facts import TELLERS, Stated, Unrecorded, without_repeats
from bot.answer.facts.sentences import telling
from bot.answer.finding import Finding, Found, Missing, Several, find
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.refusals import not_recorded
from bot.answer.wording import canonical, label, stopped
from store.content import NAME, stems
from store.kinds import Kind, Ref
from store.records import Meeting, Programme, Record

# How rare a word is whose sentence is worth quoting.
_TELLING = 0.5
_WHO = frozenset({"who", "is", "was", "whos", "s"})


def answer_fact(inquiry: Inquiry) -> Answer:
    """The facts asked for of the record meant; which of several; or why not."""
    if person := _introduced(inquiry):
        return Card(person)
    how_much = "how_much" in inquiry.question.asked
    match _found(inquiry):
        case Found(ref):
            answer = tell(ref, inquiry)
            if not how_much or ref.kind is not Kind.PROGRAMME:
                return answer
            if isinstance(answer, Refusal):
                return _given(inquiry) or answer
            return _paid_into(ref, inquiry) or answer
        case Several(refs) as several:
            facts = _told(refs, inquiry) if how_much else []
            return facts[0] if len({fact.values for fact in facts}) == 1 else several.choice()
        case Missing() as missing:
            return missing.refusal()


def _introduced(inquiry: Inquiry) -> Ref | None:
    """The one person whom 'who is …' asks about."""
    question = inquiry.question
    words = {word.text for word in question.words[: question.mentions[0].start]} if question.mentions else ()
    refs = [ref for mention in question.mentions if mention.exact for ref in mention.refs]
    alone = len(refs) == 1 and refs[0].kind is Kind.PERSON and question.mentions[0].end == len(question.words)
    return refs[0] if alone and words and _WHO.issuperset(words) else None


def _found(inquiry: Inquiry) -> Finding:
    """The record meant, looked for among the kinds that what is asked can be told of."""
    question = inquiry.question
    programme = any(mention.exact and mention.of(Kind.PROGRAMME) for mention in question.mentions)
    adopted = "adopted_at" in question.asked
    found = find(inquiry, (Kind.PROGRAMME,) if programme and adopted else None)
    if adopted and not programme and isinstance(by_title := find(inquiry, (Kind.PROGRAMME,)), Found):
        return by_title if _titled(by_title.ref, inquiry) else found
    if programme and "how_much" in question.asked and question.ids(Kind.PARTNER):
        return _paid(found, inquiry)
    if isinstance(found, Found) and found.ref.kind is Kind.BODY and _asked(inquiry):
        other = find(inquiry, (Kind.MEETING, Kind.PARTNER, Kind.PROGRAMME))
        names = {key for key in found.candidate.explains if key.startswith("name")}
        if isinstance(other, Found) and names <= other.candidate.explains:
            return other
    return found


def _paid(found: Finding, inquiry: Inquiry) -> Finding:
    """The meeting at which a sum was put into the programme named, unless the programme itself tells it."""
    paid = find(inquiry, (Kind.MEETING,))
    refs = (paid.ref,) if isinstance(paid, Found) else paid.refs if isinstance(paid, Several) else ()
    told = _told(refs, inquiry)
    into = _of_programme(told, inquiry)
    itself = isinstance(found, Found) and isinstance(tell(found.ref, inquiry), Fact)
    return paid if into or (not itself and (told or isinstance(paid, Found))) else found


def _paid_into(programme: Ref, inquiry: Inquiry) -> Answer | None:
    """What the partners named gave to a programme at the one meeting where they did."""
    givers = inquiry.question.ids(Kind.PARTNER)
    at = [
        meeting
        for meeting in inquiry.catalogue.meetings.values()
        if any(one.programme == programme.id and one.by in givers for one in meeting.pledges)
    ]
    return tell(ref_of(at[0]), inquiry.changed(asked=("how_much",))) if len(at) == 1 else None


def _titled(ref: Ref, inquiry: Inquiry) -> bool:
    """Whether a record bears in its name all the words that mean nothing else."""
    at = inquiry.content.position[ref]
    rest = inquiry.rest()
    return len(rest) > 1 and all(inquiry.content.holding(word).get(at, 0.0) >= NAME for word in rest)


def _told(refs: tuple[Ref, ...], inquiry: Inquiry) -> list[Fact]:
    """What those of several records tell that tell what is asked, of the programme named if any does."""
    facts = [fact for ref in refs if isinstance(fact := tell(ref, inquiry), Fact)]
    return _of_programme(facts, inquiry) or facts


def _of_programme(facts: list[Fact], inquiry: Inquiry) -> list[Fact]:
    """Those that tell of the programme named."""
    programmes = {Ref(Kind.PROGRAMME, id_) for id_ in inquiry.question.ids(Kind.PROGRAMME)}
    return [fact for fact in facts if not programmes.isdisjoint(fact.refs)]


def _given(inquiry: Inquiry) -> Fact | None:
    """What was given at the meeting that the question is about."""
    giver = find(inquiry, (Kind.MEETING,))
    given = tell(giver.ref, inquiry) if isinstance(giver, Found) else None
    return given if isinstance(given, Fact) else None


def tell(ref: Ref, inquiry: Inquiry) -> Card | Fact | Refusal:
    """What is asked for of one record, all of it where several things are."""
    record = inquiry.record(ref)
    asked = _asked_of(record, inquiry)
    if not asked:
        return Card(ref, canonical(record, inquiry.catalogue))
    told = [TELLERS[name](record, inquiry) for name in asked]
    if isinstance(told[0], Unrecorded):
        return not_recorded(record, told[0].what)
    stated = [one for one in told if isinstance(one, Stated)]
    news = [one for one in stated if one.text != record.name] or stated
    lead = " ".join(stopped(one.text) for one in without_repeats(news))
    if lacking := [one for one in told if isinstance(one, Unrecorded)]:
        lead += f" The catalogue does not record {lacking[0].what}."
    refs = dict.fromkeys((ref, *(other for one in stated for other in one.refs)))
    values = dict.fromkeys(value for one in stated for value in one.values)
    context = label(record, inquiry.catalogue)
    if (quoted := _quoted(record, inquiry)) and quoted.rstrip(".") not in lead:
        context = f"{context}. {quoted}"
    return Fact(lead, tuple(refs), tuple(values), context)


def _asked_of(record: Record, inquiry: Inquiry) -> list[str]:
    """What is asked for that can be told, without what makes no sense of such a record beside the rest."""
    asked = [name for name in _asked(inquiry) if name in TELLERS]
    if isinstance(record, Programme) and "programmes" in asked and "who" in asked:
        asked.remove("who")
    if isinstance(record, Meeting) and "period" in asked[1:]:
        asked.remove("period")
    return asked


def _quoted(record: Record, inquiry: Inquiry) -> str:
    """The sentence of the record that holds telling words of the question which no fact has used."""
    rare = {word for word in inquiry.rest() if inquiry.content.weight(word) > _TELLING}
    sentence = telling(record, inquiry)
    return sentence if not rare.isdisjoint(stems(sentence)) else ""


def _asked(inquiry: Inquiry) -> tuple[str, ...]:
    """What is asked for; a role without a question word asks who bore it."""
    question = inquiry.question
    titled = bool(question.sense("title"))
    office = titled or bool(question.sense("role"))
    asked = ["who" if name == "full_name" and titled else name for name in question.asked if name != "about"]
    if "mode" in asked and (len(asked) > 1 or office):
        asked.remove("mode")
    if office and asked in ([], ["period"]):
        asked = ["who"]
    return tuple(asked)
