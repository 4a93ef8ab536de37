"""Which dated step of a partner's relation a question means."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.wording import begun
from bot.texts.calendar import day
from bot.texts.text import say
from store.records import Partner, Step

_STEP, _STEP_AT = say("{date}: {event}"), say("{date}: {event}, at the {meeting}")
_UNDATED_AT = say("{event}, at the {meeting}")

# A step of the sense that is named, each word that sets it beside what is asked, the time that is named.
_SENSE, _BESIDE, _TIMED = 1.0, 0.8, 1.0
# What a step must at least say of the question where no sense is named.
_ENOUGH = 0.25


def step_meant(partner: Partner, ground: Ground) -> Step | None:
    """The step of the sense that is named, then by its words; None where nothing fits."""
    senses = _senses(partner, ground)
    rows = [(worth, step) for step in partner.history if (worth := _worth(step, partner, senses, ground)) > 0]
    return max(rows, key=lambda entry: entry[0])[1] if rows else None


def step_text(step: Step, meeting: str = "") -> str:
    """'2 August 2021: Status conferred, at the 54th AMM'; ``meeting`` is of a step that names none."""
    at = step.at or meeting
    if step.date:
        return begun((_STEP_AT if at else _STEP).format(date=day(step.date), event=step.event, meeting=at))
    return _UNDATED_AT.format(event=step.event, meeting=at) if at else step.event


def status_step(partner: Partner) -> Step | None:
    """The step by which a partner came to its present status."""
    main = [step for step in partner.history if step.date and not _beside(row(step.event))]
    for phrase in lexicon().phrases("status", partner.status.value):
        for step in main:
            said = row(step.event)
            apart = partner.status.value in lexicon().heard("apart", said)
            if not apart and f" {' '.join(phrase)} " in f" {' '.join(said)} ":
                return step
    return None


def _senses(partner: Partner, ground: Ground) -> frozenset[str]:
    """The senses named, the most specific of those that imply each other."""
    senses = ground.focus.steps
    if not senses:
        senses = lexicon().among("step", ground.rest(partner))
        if "comprehensive" in senses:
            senses -= {"strategic"}
    if "level" in senses:
        senses = (senses - {"level"}) | _present(partner)
    if "status" in senses:
        senses = (senses - {"status"}) or frozenset({partner.status.value})
    if "sectoral-dialogue-partner" in senses:
        senses -= {"dialogue-partner"}
    return senses - {"relations"}


def _present(partner: Partner) -> frozenset[str]:
    """The sense of the step to the level that relations have now, else to the status."""
    level = partner.level_on(date.max)
    if level is None:
        return frozenset({"status"})
    found = frozenset(lexicon().heard("step", row(level.level.value.replace("-", " "))))
    return found - {"strategic"} if "comprehensive" in found else found


def of_sense(step: Step, sense: str) -> bool:
    """Whether a step is of a sense of [step]: 'from Comprehensive to Strategic' of the latter alone."""
    said = row(step.event)
    return sense in lexicon().heard("step", said) and sense not in lexicon().heard("apart", said)


def borne(step: Step, senses: Collection[str]) -> bool:
    """Whether a step is of one of some senses of [beside]."""
    return bool(senses) and not lexicon().heard("beside", row(step.event)).isdisjoint(senses)


def _beside(said: tuple[str, ...], words: frozenset[str] = frozenset()) -> dict[str, int]:
    """The senses of [beside] that an event bears, each with how many of its phrases are not what the question
    says."""
    text, found = f" {' '.join(said)} ", {}
    for sense in sorted(lexicon().heard("beside", said)):
        phrases = [one for one in lexicon().phrases("beside", sense) if f" {' '.join(one)} " in text]
        found[sense] = sum(words.isdisjoint(phrase) for phrase in phrases)
    return found


def _worth(step: Step, partner: Partner, senses: frozenset[str], ground: Ground) -> float:
    """How well a step fits; 0 or less for not at all."""
    fits = sum(of_sense(step, sense) for sense in senses)
    said = row(step.event)
    aside = _beside(said, ground.focus.words)
    spoken = ground.focus.beside & aside.keys()
    beside = sum(unsaid for sense, unsaid in aside.items() if sense not in spoken)
    if (senses and not (fits or spoken)) or (ground.focus.steps and beside and not spoken):
        return 0.0
    words = ground.rest(partner) & frozenset((*said, *row(step.at or ""), *row(str(step.date or ""))))
    timed = step.date is not None and any(step.date.within(*span) for span in ground.focus.spans)
    worth = _SENSE * (fits + len(spoken)) + ground.weight(words) + _TIMED * timed - _BESIDE * beside
    return worth if senses or spoken else worth - _ENOUGH
