"""One record is found, and what is asked of it told."""

from __future__ import annotations

from bot.answer.answer import Answer, Card, Choice, Fact, Reason, Refusal
from bot.answer.facts.sentences import telling
from bot.answer.facts import TELLERS, Stated, Unrecorded
from bot.answer.finding import Found, Missing, Several, find
from bot.answer.inquiry import Inquiry
from bot.answer.wording import canonical, label
from store.content import stems
from store.records import Kind, Meeting, Programme, Record, Ref


# How rare a word is whose sentence is worth quoting.
TELLING = 0.5


def answer_fact(inquiry: Inquiry) -> Answer:
    """The facts asked for of the record meant; which of several; or why not."""
    question = inquiry.question
    exact = any(m.exact and m.of(Kind.PROGRAMME) for m in question.mentions)
    found = find(inquiry, (Kind.PROGRAMME,) if exact and "adopted_at" in question.asked else None)
    if isinstance(found, Found) and found.ref.kind is Kind.BODY and _asked(inquiry):
        other = find(inquiry, (Kind.MEETING, Kind.PARTNER, Kind.PROGRAMME))
        if (
            isinstance(other, Found)
            and {k for k in found.candidate.explains if k[:4] == "name"} <= other.candidate.explains
        ):
            found = other
    if "how_much" in question.asked and exact and question.ids(Kind.PARTNER):
        paid = find(inquiry, (Kind.MEETING,))
        found = paid if isinstance(paid, Found) or _told(paid, inquiry) else found
    match found:
        case Found(ref):
            answer = tell(ref, inquiry)
            if isinstance(answer, Refusal) and ref.kind is Kind.PROGRAMME and "how_much" in question.asked:
                giver = find(inquiry, (Kind.MEETING,))
                given = tell(giver.ref, inquiry) if isinstance(giver, Found) else answer
                return given if isinstance(given, Fact) else answer
            return answer
        case Several(refs):
            told = [fact for ref in refs if isinstance(fact := tell(ref, inquiry), Fact)]
            if told and "how_much" in question.asked and len({fact.values for fact in told}) == 1:
                return told[0]
            return Choice("Which one do you mean?", refs)
        case Missing(lead, near, known):
            return Refusal(Reason.NO_SUCH if known else Reason.OUTSIDE, lead, offers=near)


def _told(found: Found | Several | Missing, inquiry: Inquiry) -> bool:
    """Whether some of several records tell what is asked."""
    return isinstance(found, Several) and any(isinstance(tell(ref, inquiry), Fact) for ref in found.refs)


def tell(ref: Ref, inquiry: Inquiry) -> Answer:
    """What is asked for of one record, all of it where several things are."""
    record = inquiry.record(ref)
    asked = [name for name in _asked(inquiry) if name in TELLERS]
    if isinstance(record, Programme) and "programmes" in asked and "who" in asked:
        asked.remove("who")
    if not asked:
        return Card(ref, canonical(record, inquiry.catalogue))
    told = [TELLERS[name](record, inquiry) for name in asked]
    stated = [one for one in told if isinstance(one, Stated)]
    lacking = [one for one in told if isinstance(one, Unrecorded)]
    if not stated or isinstance(told[0], Unrecorded):
        return Refusal(
            Reason.NOT_RECORDED,
            f"{record.name}: the catalogue does not record {lacking[0].what}.",
            (ref,),
            (ref,),
        )
    lead = ". ".join(dict.fromkeys(one.text for one in stated)) + "."
    if lacking:
        lead += f" The catalogue does not record {lacking[0].what}."
    refs = dict.fromkeys((ref, *(other for one in stated for other in one.refs)))
    values = dict.fromkeys(value for one in stated for value in one.values)
    context = label(record, inquiry.catalogue)
    if (said := _heard(record, inquiry)) and said.rstrip(".") not in lead:
        context = f"{context}. {said}"
    return Fact(lead, tuple(refs), tuple(values), context)


def _heard(record: Record, inquiry: Inquiry) -> str:
    """The sentence of the record that holds telling words of the question which no fact has used."""
    rest = {held for word in inquiry.question.rest if (held := inquiry.content.repair(word))}
    told = {word for word in rest if inquiry.content.weight(word) > TELLING}
    sentence = telling(record, inquiry)
    return sentence if told & set(stems(sentence)) else ""


def _asked(inquiry: Inquiry) -> tuple[str, ...]:
    """What is asked for; a role without a question word asks who bore it."""
    question = inquiry.question
    asked = [name for name in question.asked if name != "about"]
    if "full_name" in asked and question.sense("title"):
        asked[asked.index("full_name")] = "who"
    if "mode" in asked and (len(asked) > 1 or question.sense("title") or question.sense("role")):
        asked.remove("mode")
    if asked == ["period"] and (question.sense("role") or question.sense("title")):
        asked = []
    if not asked and (question.sense("role") or question.sense("title")):
        asked = ["who"]
    if "venue" in asked and "where" in asked and asked.index("venue") > asked.index("where"):
        return tuple(asked)
    return tuple(asked)
