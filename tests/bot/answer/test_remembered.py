"""What the next message may refer to."""

from __future__ import annotations

import pytest

from bot.answer.answer import Answer, Card, Fact, Listing, Reason, Refusal, Silence
from bot.answer.remembered import SHOWN, about, remember
from bot.reading.follow_ups.context import Context
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.answer.test_verdict import SAID, SCENE
from tests.bot.answer.world import CANADA, TODAY, UK, UK_SOM_1

MANY = tuple(Ref(Kind.MEETING, str(number)) for number in range(SHOWN + 1))
BEFORE = Context("fact", refs=(CANADA,))


def reading(form: str = "fact", *refs: Ref, asked: tuple[str, ...] = ()) -> Reading:
    return Reading(form, Select(Sort.MEETING), asked=asked, refs=refs)


def test_a_turn_is_about_the_records_that_were_shown() -> None:
    """Those that the reading means where none were; of many the first twenty-four."""
    shown = remember(reading("fact", CANADA), SAID, Fact("July.", (UK_SOM_1,), ()), BEFORE)
    assert (shown.form, shown.refs) == ("fact", (UK_SOM_1,))
    meant = remember(reading("fact", CANADA), SAID, Fact("July.", (), ()), BEFORE)
    assert meant.refs == (CANADA,)
    assert len(remember(reading(), SAID, Listing("Many", MANY), BEFORE).refs) == SHOWN == 24
    assert len(remember(reading("fact", *MANY), SAID, Fact("x", (), ()), BEFORE).refs) == SHOWN


@pytest.mark.parametrize("form", ["outside", "foreign", "fact"])
def test_a_turn_about_nothing_leaves_what_was_before(form: str) -> None:
    """Talk, and what comes to no record."""
    assert remember(reading(form), SAID, Refusal(Reason.OUTSIDE, "No."), BEFORE) is BEFORE


@pytest.mark.parametrize("form", ["outside", "foreign"])
def test_what_is_outside_is_not_remembered_whatever_it_names(form: str) -> None:
    assert remember(reading(form, UK), SAID, Refusal(Reason.OUTSIDE, "No.", (UK,)), BEFORE) is BEFORE


def test_what_was_asked_is_remembered() -> None:
    """Of a partner 'who' is who coordinates; of pledges the sum."""
    answer = Fact("x", (), ())
    for one, asked in (
        (reading("fact", UK_SOM_1, asked=("who",)), ("who",)),
        (reading("fact", UK, asked=("who", "when")), ("coordinator", "when")),
        (reading("pledges", UK_SOM_1), ("how_much",)),
        (reading("fact", UK_SOM_1), ()),
    ):
        assert remember(one, SAID, answer, BEFORE).asked == asked


@pytest.mark.parametrize(
    ("answer", "form", "refs"),
    [
        (Card(UK), "fact", (UK,)),
        (Fact("x", (UK, CANADA), ()), "fact", (UK, CANADA)),
        (Refusal(Reason.NO_SUCH, "x", (UK,)), "fact", (UK,)),
        (Listing("x", (UK, CANADA)), "list", (UK, CANADA)),
        (Listing("x", MANY), "list", MANY[:24]),
        (Fact("x", MANY, ()), "fact", MANY[:24]),
    ],
)
def test_an_answer_by_itself_is_about_what_it_shows(answer: Answer, form: str, refs: tuple[Ref, ...]) -> None:
    """A card opened by a button can be asked about, and a list counted."""
    assert about(answer) == Context(form, refs=refs)


def test_silence_is_about_nothing() -> None:
    assert about(Silence()) == Context()


def test_a_refusal_is_about_what_it_means_before_what_it_offers() -> None:
    """Whatever the reading named; what is offered counts where nothing is meant."""
    for refusal, refs in (
        (Refusal(Reason.NOT_RECORDED, "x", (UK,)), (UK,)),
        (Refusal(Reason.NOT_RECORDED, "x", (UK,), (CANADA,)), (UK,)),
        (Refusal(Reason.NO_SUCH, "x", (), (CANADA,)), (CANADA,)),
    ):
        assert remember(reading("fact", UK_SOM_1), SAID, refusal, BEFORE).refs == refs


def test_steps_of_a_partner_that_were_spoken_of_are_remembered() -> None:
    """Its level where that was told; of a meeting there are none."""
    said = SCENE.read("when did Canada become a full dialogue partner", TODAY)
    answer = Fact("x", (), ())
    for one, steps in (
        (reading("fact", CANADA, asked=("when",)), ("dialogue-partner",)),
        (reading("fact", CANADA, asked=("when", "level")), ("level",)),
        (reading("fact", UK_SOM_1, asked=("level",)), ()),
    ):
        assert remember(one, said, answer, BEFORE).steps == steps


@pytest.mark.parametrize(
    ("form", "remembered"), [("named", "list"), ("count", "count"), ("values", "values")]
)
def test_a_name_that_was_answered_by_a_list_is_remembered_as_one(form: str, remembered: str) -> None:
    """What else is answered so stays what it was."""
    assert remember(reading(form), SAID, Listing("x", (UK, CANADA)), BEFORE).form == remembered


@pytest.mark.parametrize(
    ("form", "features", "kept"),
    [("fact", {"context": 1.0}, True), ("fact", {}, False), ("claim", {"context": 1.0}, False)],
)
def test_of_what_the_same_was_told_before_is_remembered(
    form: str, features: dict[str, float], kept: bool
) -> None:
    """Where a turn tells of another what was told last, both can be compared."""
    before = Context("fact", Select(Sort.PARTNER), refs=(CANADA,))
    made = Reading(form, Select(Sort.MEETING), (UK_SOM_1,), features=features)
    after = remember(made, SAID, Fact("July.", (UK_SOM_1,), ()), before)
    assert after.other == (before.query if kept else None)
