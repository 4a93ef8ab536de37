"""The other way in which a question may be read, where it comes near to the way that was answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.answer.answer import Answer, Card, Fact, Listing
from bot.answer.codes import digest
from bot.answer.phrase import Phrase
from bot.answer.putting import Answerer
from bot.answer.verdict import outcome_features
from bot.answer.vocabulary import asked, put
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.telling.wording import listed
from store.catalogue import Catalogue
from store.kinds import Ref
from store.query.query import Tally
from store.query.written import write

CLOSE = 1.25
"""How much less than the reading that is answered another may weigh that is offered beside it.

Chosen on 662 answers: one in nine has a button then, three in ten of those answers are wrong, and of all
wrong answers one in five is right by the other reading; a margin twice as wide adds none of them.
"""
_TRIED = 8


@dataclass(frozen=True, slots=True)
class Other:
    """Another reading: what it comes to, the reading in ``words``, and the ``code`` that names it."""

    answer: Answer
    words: str
    code: str


def other(
    readings: Sequence[Reading],
    first: tuple[Reading, Answer],
    answerer: Answerer,
    said: Said,
    by: Mapping[str, float],
) -> Other | None:
    """The likeliest reading that comes to another answer than the first and weighs nearly as much."""
    reading, answer = first
    if not isinstance(answer, Fact | Listing | Card):
        return None
    catalogue = answerer.scene.catalogue
    least = _weight(reading, answer, by) - CLOSE
    found: list[tuple[float, Reading, Answer]] = []
    for one in readings[:_TRIED]:
        if one.score < least:
            break
        if one is not reading:
            answered = answerer.answer(one, said)
            weight = _weight(one, answered, by)
            if weight >= least and _differs(answered, answer):
                found.append((weight, one, answered))
    if not found:
        return None
    told = in_words(reading, catalogue)
    for _, one, answered in sorted(found, key=lambda row: -row[0]):
        if (as_words := in_words(one, catalogue)) != told:
            return Other(answered, as_words, reading_code(one))
    return None


def in_words(reading: Reading, catalogue: Catalogue) -> str:
    """What a reading takes a question to ask: '1st ASEAN-UK Senior Officials' Meeting: when'."""
    words, query = Phrase(catalogue), reading.query
    apart = reading.form == "breakdown"
    phrase = words.apart(query) if apart and isinstance(query, Tally) else words.of(query)
    fields = listed([asked(field) for field in reading.asked])
    return put("join", "asked", phrase, fields) if fields else phrase


def reading_code(reading: Reading) -> str:
    """What names a reading in a button: the same for the same reading, in every run."""
    return digest(reading.form, write(reading.query), *reading.asked, reading.sense)


def _weight(reading: Reading, answer: Answer, by: Mapping[str, float]) -> float:
    gained = outcome_features(reading, answer)
    return reading.score + sum(by.get(name, 0.0) * value for name, value in gained.items())


def _differs(answer: Answer, first: Answer) -> bool:
    """Whether an answer is about other records than the first, and says something that it does not."""
    if not isinstance(answer, Fact | Listing | Card) or not isinstance(first, Fact | Listing | Card):
        return False
    if isinstance(answer, Fact) and isinstance(first, Fact) and answer.lead.rstrip(".") in first.lead:
        return False
    return set(_refs(answer)) != set(_refs(first))


def _refs(answer: Fact | Listing | Card) -> tuple[Ref, ...]:
    return (answer.ref,) if isinstance(answer, Card) else answer.refs
