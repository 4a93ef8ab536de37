"""The dated steps of a partner's relation, and which of them a question means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import status, stopped
from bot.question.question import Form
from store.content import stems
from store.records import Partner, Step

# Words of a step's event that each sense of the lexicon stands for.
EVENTS: Mapping[str, re.Pattern[str]] = {
    "dialogue-partner": re.compile(
        r"(?<!sectoral )dialogue (?:partner|relations)|multilateral dialogue"
        r"|relations (?:formalised|begin|established)|formal relations"
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
    r"application|ceremony|requested|commitment|in principle|marked|first meeting|committee|considered"
    r"|inaugural|agreed by|hosted|first .* held|informal"
)
# A step that is a meeting of the catalogue itself.
_MET = re.compile(r"(?:meeting|summit|committee|forum)\b.* held|hosted|held in|marked")


def main_step(partner: Partner, inquiry: Inquiry) -> Step | None:
    """The step that the question means: of the sense it names, then by its words, then the main one."""
    content = set(inquiry.question.content)
    said = content | set(stems(inquiry.question.text))
    wanted = _wanted(partner, inquiry)
    best, chosen = 0.0, None
    for step in partner.history:
        event = step.event.casefold()
        fits = sum(bool(pattern.search(event)) for pattern in wanted)
        if not fits:
            continue
        words = content & set(stems(f"{step.event} {step.at or ''}"))
        score = fits + 0.4 * len(words) + inquiry.weight(words)
        score -= 1.5 * _unsaid(step, said)
        if step.date and any(time.touches(step.date) for time in inquiry.question.times):
            score += 1.0
        if chosen is None or score > best:
            best, chosen = score, step
    on_the_way = chosen is not None and inquiry.question.sense("status") and _unsaid(chosen, said)
    return None if on_the_way else chosen


def _unsaid(step: Step, said: set[str]) -> int:
    """How much the event says that makes it a step on the way or beside, and the question does not."""
    return sum(said.isdisjoint(stems(beside)) for beside in _BESIDE.findall(step.event.casefold()))


def _wanted(partner: Partner, inquiry: Inquiry) -> list[re.Pattern[str]]:
    """What the event must say: the most specific of what the question names."""
    question = inquiry.question
    senses = sorted(question.sense("step") | question.sense("status"))
    known = [sense for sense in senses if sense in EVENTS]
    wanted = [sense for sense in known if sense != "relations"]
    if "sectoral-dialogue-partner" in wanted and "dialogue-partner" in wanted:
        wanted.remove("dialogue-partner")
    if "status" in senses and not wanted and partner.status.value in EVENTS:
        wanted = [partner.status.value]
    wanted = wanted or known
    if question.form is Form.COMPARE and (not wanted or senses == ["relations"]):
        wanted = ["dialogue-partner", "relations"]
    return [EVENTS[sense] for sense in wanted]


def step_into(partner: Partner, senses: Sequence[str], inquiry: Inquiry) -> Step | None:
    """The step by which the partner came to what the senses name."""
    content = set(inquiry.question.content)
    if "comprehensive" in senses:
        senses = ["comprehensive"]
    elif "sectoral-dialogue-partner" in senses:
        senses = [sense for sense in senses if sense != "dialogue-partner"]
    for step in partner.history:
        event = step.event.casefold()
        if not any(EVENTS[sense].search(event) for sense in senses if sense in EVENTS):
            continue
        if senses == ["comprehensive"] and ("strategic" not in event or "raised from" in event):
            continue
        if not _unsaid(step, content):
            return step
    return None


def worded_step(partner: Partner, inquiry: Inquiry) -> Step | None:
    """The step whose own words are most of the question's; no meeting, which is a record of its own."""
    wanted = {word for word in inquiry.question.content if word not in {"partner", "new"}}
    if (
        len(wanted) < 2
        or inquiry.says("meeting")
        or (_asks_programme(inquiry) and _titled(partner, wanted, inquiry))
    ):
        return None
    told = {step: _told(step, wanted, inquiry) for step in partner.history}
    nearest = max(told, key=lambda step: (told[step], -_unsaid(step, wanted)), default=None)
    enough = nearest is not None and told[nearest] >= 0.65 * inquiry.weight(wanted)
    return nearest if enough else None


def _told(step: Step, wanted: set[str], inquiry: Inquiry) -> float:
    """The weight of the wanted words that a step holds; 0.0 where it holds but one, or is a meeting."""
    event = wanted & set(stems(step.event))
    if len(event) < 2 or _MET.search(step.event):
        return 0.0
    return inquiry.weight(event | wanted & set(stems(step.at or "")))


def _asks_programme(inquiry: Inquiry) -> bool:
    """Whether a sort of programme is named; an agreement is also what a step may be."""
    return bool(inquiry.question.sense("programme") - {"agreement"})


def _titled(partner: Partner, wanted: set[str], inquiry: Inquiry) -> bool:
    """Whether the words are those of a programme that is shared with the partner."""
    programmes = inquiry.catalogue.programmes_of(ref_of(partner))
    return any(len(wanted & set(stems(one.name))) * 2 > len(wanted) for one in programmes)


def tell_step(partner: Partner, step: Step, inquiry: Inquiry) -> Answer:
    """When and where the step was taken; who took it is nowhere recorded."""
    asked = inquiry.question.asked
    ref = ref_of(partner)
    if "who" in asked and "when" not in asked:
        dated = f"{step.event}, {step.date}" if step.date else step.event
        lead = f"{partner.name}: {dated}. The catalogue does not record by whom."
        return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))
    if "when" in asked and step.date is None:
        lead = f"{partner.name}: {step.event}. The catalogue does not record the date."
        return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))
    meeting = inquiry.catalogue.meetings.get(step.meeting or "")
    at = f", at the {meeting.title if meeting else step.at}" if step.at or meeting else ""
    lead = stopped(f"{step.date}: {step.event}{at}" if step.date else f"{step.event}{at}")
    values = [*([step.date.iso] if step.date else []), *([step.at] if step.at else [])]
    refs = (ref, ref_of(meeting)) if meeting else (ref,)
    return Fact(lead, refs, tuple(values), f"{partner.name} · {status(partner)}")
