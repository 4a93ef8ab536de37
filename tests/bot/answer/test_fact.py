from __future__ import annotations

from bot.answer.answer import Card, Fact, Reason, Refusal
from bot.answer.fact import tell
from tests.bot.answer.world import CANADA_SOM_2, FUND, UK_SOM_1, UK_SOM_2, answer, inquiry


def test_the_fact_comes_first_then_one_line_about_its_record() -> None:
    """The lead states what is asked for and the context names the record."""
    assert answer("where was the 1st uk som") == Fact(
        "In London, United Kingdom, 6 July 2022.",
        (UK_SOM_1,),
        ("London",),
        "1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London",
    )


def test_two_things_asked_are_both_told_and_nothing_twice() -> None:
    """What one sentence says already the next does not repeat, and no value is lost."""
    told = answer("where was the 2nd canada som, and when")
    assert isinstance(told, Fact)
    assert told.lead == "In Washington, D.C., United States, 1 September 2023."
    assert told.values == ("Washington, D.C.", "2023-09-01")


def test_a_full_stop_is_never_doubled() -> None:
    """A place that ends in a full stop ends the sentence."""
    told = answer("when was the 2nd canada som")
    assert isinstance(told, Fact)
    assert told.lead == "1 September 2023, in Washington, D.C."
    assert told.refs == (CANADA_SOM_2,)


def test_of_two_things_asked_the_unknown_one_is_named() -> None:
    """What is known is told, and that the rest is not recorded."""
    told = answer("when was the 2nd uk som and who chaired it")
    assert isinstance(told, Fact)
    assert told.lead == "June 2023, online. The catalogue does not record who chaired it."


def test_without_a_question_the_card_is_given() -> None:
    """A name alone is answered with all that is known of it."""
    assert tell(UK_SOM_2, inquiry("2nd uk som")) == Card(UK_SOM_2, ("2023-06",))


def test_a_fact_that_is_not_recorded_is_not_guessed() -> None:
    """A refusal names the record, what it lacks and what it has."""
    lead = (
        "COVID-19 ASEAN Response Fund: the catalogue does not record any sum of money. "
        "On record are its topics."
    )
    assert tell(FUND, inquiry("how much is the covid fund")) == Refusal(
        Reason.NOT_RECORDED, lead, (FUND,), (FUND,)
    )
