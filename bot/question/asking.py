"""What is asked for, and which one of a row is meant."""

from __future__ import annotations

from itertools import pairwise

from bot.question.lexicon import Cue
from bot.question.question import Select
from bot.question.sentence import Sentence
from store.kinds import Kind

# Which of several is meant where a sentence says more than one.
_ORDER = (Select.FOLLOWING, Select.PREVIOUS, Select.NEXT, Select.LAST, Select.FIRST)


def read_asked(sentence: Sentence) -> tuple[str, ...]:
    """The senses asked for, question words before nouns, each in the order of the sentence."""
    found = [
        cue for cue in sentence.told("asked") if not sentence.in_name(cue) and not _is_relative(sentence, cue)
    ]
    if any(cue.sense in ("where", "venue", "documents") for cue in found):
        found = [cue for cue in found if sentence.span(cue) not in {"name of the", "names"}]
    if any(cue.sense == "next_step" for cue in found):
        return ("next_step",)
    strong = [cue for cue in found if is_strong(sentence, cue) or len(cue.inner) > 1]
    told = [cue.sense for cue in (*strong, *found)]
    number = ["number"] if _is_number_told(sentence) else []
    return tuple(dict.fromkeys([*number, *_implied(sentence, found), *told]))


def _is_relative(sentence: Sentence, cue: Cue) -> bool:
    """Whether 'where' or 'when' only leads on: 'meetings where migration came up'."""
    return sentence.form(cue.start) in {"where", "when"} and sentence.among(cue.start - 1, "plural")


def is_strong(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue begins with a question word."""
    return sentence.among(cue.start, "question")


def _implied(sentence: Sentence, found: list[Cue]) -> list[str]:
    """What no cue says but the sentence as a whole."""
    chosen = sentence.has({"which", "what"})
    if chosen and not any(cue.sense == "who" for cue in found) and _asks_for_people(sentence):
        return ["who"]
    if not found and _asks_for_meeting(sentence):
        return ["adopted_at"]
    last = sentence.form(len(sentence.forms) - 1)
    ends_in_place = last in {"in", "at"} and not sentence.plural and not sentence.open
    places = sum(bool(m.of(Kind.PLACE)) for m in sentence.mentions)
    if ends_in_place or (places > 1 and not found and sentence.has({"or"})):
        return ["where"]
    return []


def _asks_for_people(sentence: Sentence) -> bool:
    """Whether 'which' or 'what' asks for somebody: 'which minister', 'what was the admiral called'."""
    people = sentence.lexicon.words["people"]
    return bool(sentence.told("title")) or any(
        one in {"which", "what"}
        and other in people
        and sentence.form(at + 2) not in {"meeting", "conference"}
        for at, (one, other) in enumerate(pairwise(sentence.forms))
    )


def _asks_for_meeting(sentence: Sentence) -> bool:
    """Whether 'which' stands before a sort of meeting: 'in which jscc'."""
    sorts = {m.start for m in sentence.mentions if m.of(Kind.SERIES)}
    sorts |= {cue.start for cue in sentence.told("level")}
    return any(
        sentence.form(at - 1) in {"which", "what"} and not sentence.among(at, "people") for at in sorts
    )


def _is_number_told(sentence: Sentence) -> bool:
    """Whether a number is asked for that a record tells of: 'how many pilot cities'."""
    if any(cue.sense in ("how_much", "how_long") for cue in sentence.told("asked")):
        return False
    asked = any(sentence.span(cue) == "how many" for cue in sentence.cues if cue.sense == "count")
    return asked and not counts_records(sentence)


def counts_records(sentence: Sentence) -> bool:
    """Whether it is meetings, programmes or partners that are counted, not things that a record tells of."""
    series = {at for mention in sentence.mentions if mention.of(Kind.SERIES) for at in mention.inner}
    sorts = {cue.start for cue in sentence.told("level", "programme", "status")} | series
    for cue in sentence.told("form"):
        if cue.sense != "count":
            continue
        said = sentence.span(cue)
        if said != "how many":
            if sentence.plural or said not in {"total", "in total", "tally"}:
                return True
        elif cue.end == len(sentence.forms):
            return sentence.plural
        elif sentence.among(cue.end, "attending"):
            return False
        elif any(at in sorts or sentence.among(at, "counted") for at in range(cue.end, cue.end + 3)):
            return True
    return False


def read_select(sentence: Sentence) -> Select | None:
    """Which one of a row is meant: the first, the last, the next …"""
    if any(cue.sense == "next_step" for cue in sentence.cues):
        return None
    found = {
        cue.sense
        for cue in sentence.told("select")
        if cue.start not in sentence.timed and not sentence.in_name(cue)
    }
    if Select.NEXT in found and sentence.has({"after"}):
        return Select.FOLLOWING
    return next((select for select in _ORDER if select in found), None)
