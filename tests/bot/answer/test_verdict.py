"""Which of several readings is answered, and when it is asked which is meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from bot.answer.answer import Answer, Card, Fact, Listing, Option, Options, Outcome, Reason, Refusal, outcome
from bot.answer.putting import Answerer
from bot.answer.verdict import decide, outcome_features
from bot.reading.offers.offer import Offer
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.reading.sets.state import Chosen
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.kinds import Ref
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.answer.world import CANADA_SOM_1, RECORDS, TODAY, UK_SOM_1, UK_SOM_2, UK_SOM_4

_CATALOGUE = Catalogue(RECORDS)
SCENE = Scene(_CATALOGUE, Matcher(catalogue_names(_CATALOGUE)))
SAID = SCENE.read("meetings with the UK", TODAY)
OUTSIDE = Refusal(Reason.OUTSIDE, "Outside.")
# An answer without a value counts little, so that the readings behind it are answered as well.
BY: Mapping[str, float] = {"comes to no value": -10.0}
MANY = 40


class Planted(Answerer):
    """Answers a reading by its sense: all that it comes to is known beforehand."""

    def answer(self, reading: Reading, said: Said) -> Answer:  # noqa: ARG002 (nothing else is looked at)
        return ANSWERS.get(reading.sense, OUTSIDE)


def fact(name: str, ref: Ref) -> Fact:
    return Fact(f"It was {name}.", (ref,), ())


LISTED = Listing("Meetings with the UK: 2", (UK_SOM_2, UK_SOM_1), ("Two",))
ANSWERS: dict[str, Answer] = {
    "first": fact("the first", UK_SOM_1),
    "second": fact("the second", UK_SOM_2),
    "fourth": fact("the fourth", UK_SOM_4),
    "other": fact("another", CANADA_SOM_1),
    "told": Fact("July.", (UK_SOM_1,), ("2022-07-06",)),
    "where": Fact("London.", (UK_SOM_1,), ("London",)),
    "both": Fact("July, in London.", (UK_SOM_1,), ("2022-07-06", "London")),
    "also": Fact("July, in London, and later.", (UK_SOM_1, UK_SOM_2), ("2022-07-06", "London")),
    "list": LISTED,
    "alone": Listing("Meetings in London: 1", (UK_SOM_1,), ("One",)),
    "each": Fact("Two: here. One: there.", (UK_SOM_1, UK_SOM_2), ("here", "there")),
    "namesake": fact("the first", UK_SOM_4),
    "which": Options("Which one?", ()),
    "none": Refusal(Reason.NO_SUCH, "None."),
    "unrecorded": Refusal(Reason.NOT_RECORDED, "Not recorded."),
}


def reading(sense: str, score: float, form: str = "fact") -> Reading:
    return Reading(form, Select(Sort.MEETING), asked=("when",), sense=sense, score=score)


def rows(*senses: str) -> list[Reading]:
    """Readings of one score, and many more behind their outcomes that come to nothing told."""
    return [reading(one, 5.0) for one in senses] + [reading("", -5.01) for _ in range(MANY)]


def code(reading: Reading) -> str:
    return f"code of {reading.sense}"


def decided(readings: Sequence[Reading], by: Mapping[str, float] = BY) -> Answer:
    return decide(readings, Planted(SCENE), SAID, by, code)[1]


def test_the_best_reading_is_answered() -> None:
    """The first, where its answer takes nothing from its score."""
    first, second = reading("told", 9.0), reading("second", 1.0)
    assert decide([first, second], Planted(SCENE), SAID, {}, code) == (first, ANSWERS["told"])


def test_an_outcome_may_turn_the_order() -> None:
    """A reading that comes to nothing gives way to one behind it that comes to something."""
    empty, told = reading("unrecorded", 9.0), reading("told", 8.0)
    by = {"comes to nothing": -5.0}
    assert decide([empty, told], Planted(SCENE), SAID, by)[0] is told
    assert decide([empty, told], Planted(SCENE), SAID, {})[0] is empty


def test_a_word_that_nobody_knows_is_asked_about() -> None:
    """Where the answer is not very likely; it is offered with the word named, also alone."""
    said = replace(SAID, language="id", strange=("wibble",))
    unsure = [reading("told", 5.0), reading("other", 4.2)]
    asked = decide(unsure, Planted(SCENE), said, {}, code)[1]
    assert isinstance(asked, Options)
    assert "wibble" in asked.lead
    assert [one.label for one in asked.options] == ["July."]
    assert decide(unsure, Planted(SCENE), SAID, {}, code)[1] == ANSWERS["told"]
    sure = [reading("told", 5.0), reading("other", 1.0)]
    assert decide(sure, Planted(SCENE), said, {}, code)[1] == ANSWERS["told"]


def test_little_evidence_in_another_language_is_asked_about() -> None:
    """Where the answer is as likely as not and its score is low; a high score is enough unless the others
    are likelier together."""
    said = replace(SAID, language="vi")
    low = [reading("told", 1.0), reading("other", 0.4), reading("second", -0.2), reading("fourth", 0.0)]
    high = [replace(one, score=one.score + 5.0) for one in low]
    assert isinstance(decide(low, Planted(SCENE), said, {}, code)[1], Options)
    assert decide(low, Planted(SCENE), SAID, {}, code)[1] == ANSWERS["told"]
    assert decide(high, Planted(SCENE), said, {}, code)[1] == ANSWERS["told"]
    for by, answered in ((1.9, False), (2.0, True)):
        found = decide([replace(one, score=one.score + by) for one in low], Planted(SCENE), said, {}, code)[1]
        assert (found == ANSWERS["told"]) is answered
    close = [*high, reading("other", 5.5)]
    assert isinstance(decide(close, Planted(SCENE), said, {}, code)[1], Options)
    assert decide(close, Planted(SCENE), SAID, {}, code)[1] == ANSWERS["told"]


def test_none_ahead_is_asked_about() -> None:
    """Answers that are as likely as each other, none of them likely, are offered with their records."""
    answer = decided(rows("first", "second", "fourth"))
    assert isinstance(answer, Options)
    assert answer.options == (
        Option("It was the first.", (UK_SOM_1,)),
        Option("It was the second.", (UK_SOM_2,)),
        Option("It was the fourth.", (UK_SOM_4,)),
    )
    assert answer.refs == (UK_SOM_1, UK_SOM_2, UK_SOM_4)
    assert answer.lead
    assert outcome(answer) is Outcome.ASK


def test_one_far_ahead_is_answered_alone() -> None:
    """However many others there are."""
    readings = [reading("first", 40.0), *rows("second", "fourth")]
    assert decided(readings) == ANSWERS["first"]


def test_what_is_likelier_than_not_is_answered_alone() -> None:
    """Though another comes near to it."""
    assert decided([reading("first", 5.0), reading("second", 4.6)]) == ANSWERS["first"]


def test_without_codes_nothing_is_asked_back() -> None:
    """Whoever wants one answer gets the best."""
    readings = rows("first", "second", "fourth")
    assert decide(readings, Planted(SCENE), SAID, BY) == (readings[0], ANSWERS["first"])


def test_one_answer_is_offered_once() -> None:
    """Readings that come to the same are one option, and with no other they are the answer."""
    answer = decided(rows("first", "second", "first", "second"))
    assert isinstance(answer, Options)
    assert [one.refs for one in answer.options] == [(UK_SOM_1,), (UK_SOM_2,)]
    assert decided(rows("first", "first", "first")) == ANSWERS["first"]


def test_the_same_records_told_in_two_ways_are_one_answer() -> None:
    """How many, which, what of each: whoever gets one of them has all."""
    told = [reading("list", 5.0, "list"), reading("each", 4.9, "values"), reading("list", 4.8, "count")]
    behind = [reading("", -4.95) for _ in range(MANY)]
    assert decided([*told, *behind]) == LISTED
    near = [reading("list", 5.0, "list"), reading("each", 4.9, "fact")]
    assert isinstance(decided([*near, *behind], {}), Listing | Options)


def test_options_do_not_read_the_same() -> None:
    """Of two that are worded alike the likelier is offered."""
    answer = decided([*rows("first", "namesake", "second")])
    assert isinstance(answer, Options)
    assert [one.label for one in answer.options] == ["It was the first.", "It was the second."]


def test_refusals_are_no_options() -> None:
    """What cannot be answered is not offered; a refusal that is best is given as it is."""
    answer = decided(rows("first", "none", "second"), {**BY, "comes to none": -10.0})
    assert isinstance(answer, Options)
    assert [one.refs for one in answer.options] == [(UK_SOM_1,), (UK_SOM_2,)]
    assert decided(rows("none", "first", "second"), {}) == ANSWERS["none"]


def test_two_or_three_are_offered() -> None:
    """More would be no help."""
    answer = decided(rows("first", "second", "fourth", "other"))
    assert isinstance(answer, Options)
    assert 2 <= len(answer.options) <= 3


def test_only_a_list_has_a_code() -> None:
    """Its button opens the list; that of a fact opens the record."""
    near = [reading("first", 5.0), reading("list", -4.9)]
    answer = decided([*near, *(reading("", -4.95) for _ in range(MANY))])
    assert isinstance(answer, Options)
    assert answer.options == (
        Option(LISTED.lead, LISTED.refs, "code of list"),
        Option("It was the first.", (UK_SOM_1,)),
    )


def test_a_text_has_a_reading() -> None:
    """None at all is a fault of who calls."""
    with pytest.raises(ValueError, match="at least one reading"):
        decide([], Planted(SCENE), SAID, {})


@pytest.mark.parametrize(
    ("form", "sense", "features"),
    [
        ("fact", "told", set()),
        ("fact", "list", set()),
        ("fact", "first", {"comes to no value"}),
        ("pick", "none", {"comes to none", "pick comes to none"}),
        ("none", "none", set()),
        ("foreign", "none", set()),
        (
            "pick",
            "unrecorded",
            {"comes to nothing", "pick comes to nothing", "when comes to nothing"},
        ),
    ],
)
def test_an_outcome_speaks_for_or_against_its_reading(form: str, sense: str, features: set[str]) -> None:
    """No value, no such record, nothing recorded; that there is none is what such a reading says itself."""
    found = outcome_features(reading(sense, 0.0, form), ANSWERS[sense])
    assert found == dict.fromkeys(features, 1.0)


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("id", "Pertanyaan itu dapat dipahami dengan lebih dari satu cara. Mana yang Anda maksud?"),
        ("vi", "Câu hỏi có thể hiểu theo nhiều cách. Vui lòng chọn một cách hiểu."),
    ],
)
def test_it_is_asked_in_the_language(language: str, lead: str) -> None:
    """Which of them is meant."""
    with speaking(language):
        answer = decided(rows("first", "second", "fourth"))
    assert isinstance(answer, Options)
    assert answer.lead == lead


def test_a_fact_that_tells_what_another_does_and_more_is_one_answer_with_it() -> None:
    """Together they are likelier than what is told of another record."""
    told, *others = reading("told", 4.99), reading("second", 4.98), reading("fourth", 4.97)
    assert decided([reading("both", 5.0), told, *others], {}) == ANSWERS["both"]
    assert decided([reading("also", 5.0), told, *others], {}) == ANSWERS["also"]
    assert decided([replace(told, score=5.0), reading("also", 4.99), *others], {}) == ANSWERS["told"]
    assert isinstance(decided([reading("where", 5.0), told, *others], {}), Options)


@pytest.mark.parametrize("form", ["fact", "values"])
def test_two_facts_of_one_record_are_told_by_its_card(form: str) -> None:
    """When and where are two answers, however they are asked for."""
    near = [reading("told", 5.0, form), reading("where", 4.99, form), reading("first", 4.98)]
    assert decided([*near, reading("second", 4.97)], {}) == Card(UK_SOM_1)


def test_a_list_of_one_record_is_one_answer_with_a_fact_of_it() -> None:
    """A list of two is none with a fact of its first."""
    told, second, *others = (
        reading(sense, 4.98) for sense in ("told", "second", "fourth", "other", "namesake")
    )
    assert decided([reading("alone", 5.0), told, *others], {}) == ANSWERS["alone"]
    assert decided([replace(told, score=5.0), reading("alone", 4.99), *others], {}) == ANSWERS["told"]
    assert isinstance(decided([reading("list", 5.0), second, *others], {}), Options)


@pytest.mark.parametrize("form", ["fact", "values"])
def test_what_is_told_of_each_of_the_same_records_is_one_answer(form: str) -> None:
    """Two facts about them are two."""
    near = [reading("each", 5.0, form), reading("also", 4.99, form)]
    answer = decided([*near, reading("second", 4.98), reading("fourth", 4.97)], {})
    assert (answer == ANSWERS["each"]) is (form == "values")


@pytest.mark.parametrize("series", [True, False])
def test_that_none_is_to_come_is_an_outcome_of_its_own(series: bool) -> None:
    """It is no fault of a reading that looks ahead; surer where a series is named."""
    offer = Offer(0, 1, "series" if series else "partner", "x", 1.0, SCENE.rows.none)
    made = Reading("pick", reading("none", 0.0, "pick").query, sense="next", used=(Chosen(offer),))
    wanted = {"comes to none ahead", "pick comes to none ahead"}
    wanted |= {"pick comes to none ahead of a series"} if series else set()
    assert outcome_features(made, ANSWERS["none"]) == dict.fromkeys(wanted, 1.0)


@pytest.mark.parametrize("others", [("first",), ("second",), ()])
def test_which_record_is_meant_is_asked_where_a_list_of_them_comes_near(others: tuple[str, ...]) -> None:
    """And nothing else does but facts of one of them; a fact of another is read another way."""
    asking = replace(reading("which", -4.0, "ask"), refs=(UK_SOM_2, UK_SOM_1))
    rest = [*(reading("unrecorded", 4.98) for _ in range(4)), asking]
    near = [reading("list", 5.0), *(reading(one, 4.99) for one in others)]
    assert decided([*near, *rest], {}) == ANSWERS["which"]
    assert isinstance(decided([reading("list", 5.0), reading("other", 4.99), *rest], {}), Options)
    assert isinstance(decided([reading("list", 5.0), *rest[:-1]], {}), Listing)
