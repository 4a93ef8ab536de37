"""Which reading is answered: the best once it is known what each comes to; several where none is ahead."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.answer.answer import Answer, Card, Fact, Listing, Option, Options, Reason, Refusal
from bot.answer.putting import Answerer
from bot.reading.languages.languages import ENGLISH
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.texts.text import say
from store.kinds import Ref

# How many readings are answered at most before one is chosen.
_TRIED = 8
# How likely the answer must be, by the weights of all readings, that is given alone; how near another must
# come to it to be asked about, and how many are. Calibrated on writers left out: of the answers below, two in
# five are wrong.
_LIKELY, _NEAR, _MOST, _REACH = 0.3, 0.6, 3, 1.0
# The same of a text in another language, of one whose best score is low, too, and of one with words that
# nobody knows: of the answers below, one in three to one in five are wrong, on lines not mended for.
_FOREIGN, _DOUBTFUL, _LOW, _STRANGE = 0.42, 0.5, 3.0, 0.7
# How much less likely a refusal may be than a fact of a record that denies what is said of it.
_DENIED = 0.6
# What no answer may leave out: a state that has no record, that what is to come is asked for.
_HEEDED = ("left foreign state", "left ahead")
# Forms that tell the same records, each in its way: how many, which, what of each, that there are any.
_TELLING = frozenset({"list", "count", "values", "exists"})
_EITHER = say("That can be read in more than one way. Which do you mean?")
_UNSURE = say("I may have misread that. Is this what you mean?")
_UNKNOWN = say("I do not know “{words}”. Is this what you mean?")
Weighed = tuple[Reading, Answer, float]


def outcome_features(reading: Reading, answer: Answer) -> dict[str, float]:
    """What the answer itself says for or against its reading: that it has no value, or is about none."""
    found: dict[str, float] = {}
    match answer:
        case Refusal(reason=Reason.NOT_RECORDED):
            found["comes to nothing"] = 1.0
            found[f"{reading.form} comes to nothing"] = 1.0
            for field in reading.asked[:1]:
                found[f"{field} comes to nothing"] = 1.0
        case Refusal(reason=Reason.NO_SUCH) if _looks_ahead(reading):
            found["comes to none ahead"] = found[f"{reading.form} comes to none ahead"] = 1.0
            if _of_a_series(reading):
                found[f"{reading.form} comes to none ahead of a series"] = 1.0
        case Refusal(reason=Reason.NO_SUCH) if reading.form not in ("none", "foreign"):
            found["comes to none"] = found[f"{reading.form} comes to none"] = 1.0
            if reading.features.get("pick counted by series") or reading.features.get(
                "pick counted by scattered"
            ):
                found["pick of a series comes to none"] = 1.0
        case Fact(values=values) if not values:
            found["comes to no value"] = 1.0
        case _:
            pass
    return found


def _looks_ahead(reading: Reading) -> bool:
    """Whether what is still to come is looked for, of which there may well be none."""
    onward = reading.form == "step" and reading.sense == "following"
    return onward or reading.sense == "next" or (reading.form, reading.asked[:1]) == ("fact", ("next_step",))


def _of_a_series(reading: Reading) -> bool:
    """Whether a series is named and none of its meetings."""
    sorts = {one.offer.sort for one in reading.used}
    return "series" in sorts and not sorts & {"ordinal", "time", "record"}


def decide(
    readings: Sequence[Reading],
    answerer: Answerer,
    said: Said,
    by: Mapping[str, float],
    listed: Callable[[Reading], str] | None = None,
) -> tuple[Reading, Answer]:
    """The reading with the best score once its outcome is weighed, and its answer.

    With ``listed``, which gives the code of a reading's list, '' for none, the answer may be ``Options``.
    """
    likely = _likely(said, readings)
    weighed = list(_weighed(readings, answerer, said, by, _REACH if _doubtful(readings, likely) else 0.0))
    if not weighed:
        raise ValueError("a text has at least one reading")
    best = max(weighed, key=lambda one: one[2])
    if _passes_over(best) and (heeding := _heeding(readings)):
        return heeding, answerer.answer(heeding, said)
    if denied := _denied(best, readings):
        return denied, answerer.answer(denied, said)
    if listed is not None and isinstance(best[1], Fact | Listing):
        near = _near(best, readings, weighed, likely)
        if len(near) > 1 and (ref := _only(near)):
            return best[0], Card(ref)
        if near and (which := _which(near, readings)):
            return which, answerer.answer(which, said)
        if len(near) > 1 or (near and said.language != ENGLISH):
            return best[0], Options(_asked(said, near), tuple(_option(one, listed) for one in near))
    return best[0], best[1]


def _passes_over(one: Weighed) -> bool:
    """Whether an answer leaves out a state that has no record, or that the future is asked for: 'when did
    Sweden sign' is no day of others, 'any summit to come' none of the past."""
    return isinstance(one[1], Fact | Listing | Card) and not _heeds(one[0])


def _heeds(reading: Reading) -> bool:
    return not any(reading.features.get(name) for name in _HEEDED)


def _heeding(readings: Sequence[Reading]) -> Reading | None:
    """The best of the readings that heed such words: in which the state is a party, a place, or foreign."""
    return next((one for one in readings if _heeds(one) and not one.alike), None)


def _denied(best: Weighed, readings: Sequence[Reading]) -> Reading | None:
    """That there is no such record, in place of a fact of one that was held elsewhere than is said, or of a
    list that is hardly likelier."""
    _, answer, score = best
    near = [one for one in readings if one.score > score - _DENIED and _denies(one)]
    if not isinstance(answer, Fact | Listing) or not any(one.form == "fact" for one in near):
        return None
    return next((one for one in near if one.form == "none"), None)


def _denies(reading: Reading) -> bool:
    return bool(reading.features.get("record denies outright"))


def _likely(said: Said, readings: Sequence[Reading]) -> float:
    """How likely an answer must be that is given alone."""
    if said.strange:
        return _STRANGE
    if said.language == ENGLISH:
        return _LIKELY
    return _DOUBTFUL if readings and readings[0].score < _LOW else _FOREIGN


def _asked(said: Said, near: Sequence[Weighed]) -> str:
    """What is asked back: about words that nobody knows, or which reading is meant."""
    if said.strange:
        return _UNKNOWN.format(words=", ".join(said.strange))
    return str(_EITHER if len(near) > 1 else _UNSURE)


def _doubtful(readings: Sequence[Reading], likely: float) -> bool:
    """Whether no reading is likely by itself."""
    return bool(readings) and 1.0 / sum(math.exp(one.score - readings[0].score) for one in readings) < likely


def _near(
    best: Weighed, readings: Sequence[Reading], weighed: Sequence[Weighed], likely: float
) -> list[Weighed]:
    """The best of each answer that comes near to the best; none where that one is likely enough."""
    tried = {id(reading): score for reading, _, score in weighed}
    total = sum(math.exp(tried.get(id(one), one.score) - best[2]) for one in readings)
    rows: dict[object, list[Weighed]] = {}
    for one in weighed:
        if isinstance(one[1], Fact | Listing):
            rows.setdefault(_told(one, best), []).append(one)
    shares = [(sum(math.exp(one[2] - best[2]) for one in row) / total, row) for row in rows.values()]
    own = next(share for share, row in shares if best in row)
    if own >= likely:
        return []
    near = [max(row, key=lambda one: one[2]) for share, row in shares if share >= _NEAR * own]
    labelled = {_lead(one): one for one in sorted(near, key=lambda one: one[2])}
    return sorted(labelled.values(), key=lambda one: -one[2])[:_MOST]


def _only(near: Sequence[Weighed]) -> Ref | None:
    """The one record that all of several facts are told of: its card tells them all."""
    facts = [answer for _, answer, _ in near if isinstance(answer, Fact)]
    refs = {answer.refs[:1] for answer in facts}
    return next(iter(refs))[0] if len(facts) == len(near) and len(refs) == 1 and facts[0].refs else None


def _which(near: Sequence[Weighed], readings: Sequence[Reading]) -> Reading | None:
    """That one of several records is meant, where a list of these comes near and what else does tells of one
    of them: 'when was the summit in Bangkok in 2019'."""
    lists = [answer for _, answer, _ in near if isinstance(answer, Listing)]
    facts = [answer for _, answer, _ in near if isinstance(answer, Fact)]
    if len(lists) != 1 or any(set(one.refs[:1]) - set(lists[0].refs) for one in facts):
        return None
    refs = set(lists[0].refs)
    return next((one for one in readings if one.form == "ask" and set(one.refs) == refs), None)


def _told(one: Weighed, best: Weighed) -> object:
    """What readings have in common that tell the same: a list of one record tells what a fact of it does."""
    reading, answer, _ = one
    if not isinstance(answer, Fact | Listing) or not isinstance(best[1], Fact | Listing):
        return answer
    if isinstance(answer, Fact) and isinstance(best[1], Fact) and answer.refs[:1] == best[1].refs[:1]:
        fewer, more = sorted((set(answer.values), set(best[1].values)), key=len)
        if fewer and fewer <= more:
            answer = best[1]
    if reading.form in _TELLING and len(answer.refs) > 1:
        return frozenset(answer.refs)
    listed = [each for each in (answer, best[1]) if isinstance(each, Listing)]
    if len(listed) == 1 and len(listed[0].refs) == 1 and answer.refs[:1] == best[1].refs[:1]:
        answer = best[1]
    return type(answer), answer.refs, answer.values


def _lead(one: Weighed) -> str:
    return one[1].lead if isinstance(one[1], Fact | Listing) else ""


def _option(one: Weighed, listed: Callable[[Reading], str]) -> Option:
    reading, answer, _ = one
    lead = _lead(one)
    refs = answer.refs if isinstance(answer, Fact | Listing) else ()
    return Option(lead, refs, listed(reading) if isinstance(answer, Listing) else "")


def _weighed(
    readings: Sequence[Reading],
    answerer: Answerer,
    said: Said,
    by: Mapping[str, float],
    reach: float,
) -> Iterator[Weighed]:
    """Readings with their answers, the best first, until no other can come near by so much."""
    highest = float("-inf")
    for reading in readings[:_TRIED]:
        if reading.score <= highest - reach:
            return
        answer = answerer.answer(reading, said)
        gained = outcome_features(reading, answer)
        score = reading.score + sum(by.get(name, 0.0) * value for name, value in gained.items())
        highest = max(highest, score)
        yield reading, answer, score
