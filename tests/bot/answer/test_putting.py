"""How readings of sets are put: what comes to nothing, and what is told of a record that was picked."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from bot.answer.answer import Card, Fact, Listing, Reason, Refusal
from bot.answer.putting import CHOICES, Answerer
from bot.reading.offers.offer import Offer
from bot.reading.proposals.facts import facts
from bot.reading.reading import Reading
from bot.reading.sets.state import Chosen
from store.kinds import Kind, Ref
from store.query.condition import Has
from store.query.query import Pick, Select
from store.query.sort import Sort
from tests.bot.answer.test_verdict import SAID, SCENE
from tests.bot.answer.world import TODAY, UK_SOM_1, UK_SOM_2, UK_SOM_4
from tests.bot.reading.proposed import answer, proposed

FIFTH = Pick(Select(Sort.MEETING, Has("partner", ("canada",))), "date", 4)
NEAR = tuple(Ref(Kind.MEETING, f"near-{at}") for at in range(CHOICES + 2))


def put(*refs: Ref, empty: bool = False) -> object:
    return Answerer(SCENE).answer(Reading("pick", FIFTH, refs=refs, empty=empty), SAID)


@pytest.mark.parametrize(("near", "offered"), [((), 0), ((UK_SOM_1,), 1), (NEAR, 6)])
def test_a_pick_that_comes_to_nothing_is_refused_with_what_is_near(
    near: tuple[Ref, ...], offered: int
) -> None:
    """In the words in which it was understood; six records are offered at most."""
    refused = put(*near, empty=True)
    assert refused == Refusal(
        Reason.NO_SUCH, "One of the meetings with Canada: none is recorded.", offers=near[:offered]
    )


def test_of_what_was_picked_the_day_is_told_where_nothing_is_asked() -> None:
    """Unlike a name alone a pick asks which one, and that is told by when it was."""
    told = put(UK_SOM_1)
    assert isinstance(told, Fact)
    assert (told.lead, told.refs[0]) == ("6 July 2022, in London.", UK_SOM_1)
    assert isinstance(put(), Refusal)


def meetings(partner: str) -> Select:
    return Select(Sort.MEETING, Has("partner", (partner,)))


@pytest.mark.parametrize("form", ["pick", "list"])
def test_what_is_next_is_told_by_what_the_latest_announced(form: str) -> None:
    """Where that is over, nothing is announced, and the latest is on offer; a pick and a list alike."""
    uk = meetings("united-kingdom")
    reading = Reading(form, Pick(uk, "date") if form == "pick" else uk, sense="next")
    then = Answerer(SCENE).answer(reading, SCENE.read("the next meeting", date(2022, 7, 20)))
    assert isinstance(then, Fact)
    assert then.lead == "Next: Adoption of the plan of action, 4 August 2022, Da Nang."
    today = Answerer(SCENE).answer(reading, SCENE.read("the next meeting", TODAY))
    assert isinstance(today, Refusal)
    assert today.offers == (UK_SOM_4,)


def test_a_list_of_meetings_bears_their_days() -> None:
    """Behind their names; of a count the number alone is a value, with the day of one."""
    one, two = Has("id", ("uk-som-1",)), Has("id", ("uk-som-1", "uk-som-2"))

    def listed(where: Has, *refs: Ref, form: str = "list") -> tuple[str, ...]:
        answer = Answerer(SCENE).answer(Reading(form, Select(Sort.MEETING, where), refs=refs), SAID)
        assert isinstance(answer, Listing)
        return answer.values

    names = tuple(f"{nth} ASEAN-UK Senior Officials' Meeting" for nth in ("1st", "2nd"))
    assert listed(one, UK_SOM_1) == (names[0], "2022-07-06")
    assert listed(two, UK_SOM_1, UK_SOM_2) == (*names, "2022-07-06", "2023-06")
    assert listed(two, UK_SOM_1, UK_SOM_2, form="count") == ("2",)


def test_what_is_asked_of_each_is_told_line_by_line() -> None:
    """What is not recorded of one is said; where it is of none, that alone."""
    refs = (UK_SOM_1, UK_SOM_2)
    both = Has("id", ("uk-som-1", "uk-som-2"))

    def asked(field: str) -> object:
        reading = Reading("values", Select(Sort.MEETING, both), refs=refs, asked=(field,))
        return Answerer(SCENE).answer(reading, SAID)

    when, venue = asked("when"), asked("venue")
    assert isinstance(when, Fact)
    assert (when.lead.count("\n"), when.values, when.refs) == (1, ("2022-07-06", "2023-06"), refs)
    assert isinstance(venue, Fact)
    assert venue.lead.startswith("1st ASEAN-UK Senior Officials' Meeting: At the Lancaster House, London")
    assert venue.lead.endswith("\n2nd ASEAN-UK Senior Officials' Meeting: not recorded.")
    assert isinstance(asked("frequency"), Refusal)


@pytest.mark.parametrize(("text", "people"), [("who was there", 2), ("how many people were there", 0)])
def test_who_is_told_of_is_on_offer_unless_they_are_counted(text: str, people: int) -> None:
    """The meeting itself always is."""
    who = Reading("fact", Select(Sort.MEETING, Has("id", ("uk-som-1",))), refs=(UK_SOM_1,), asked=("who",))
    told = Answerer(SCENE).answer(who, SCENE.read(text, TODAY))
    assert isinstance(told, Fact)
    assert told.refs[0] == UK_SOM_1
    assert [ref.kind for ref in told.refs[1:]] == [Kind.PERSON] * people


@pytest.mark.parametrize(
    ("sense", "name"), [("oecd", "OECD"), ("eftas", "Eftas"), ("new atlantis", "New Atlantis")]
)
def test_who_has_no_record_is_named_as_names_are_written(sense: str, name: str) -> None:
    """Up to four letters are an acronym."""
    refused = Answerer(SCENE).answer(Reading("foreign", Select(Sort.MEETING), sense=sense), SAID)
    assert refused == Refusal(Reason.NO_SUCH, f"ASEAN has no record with {name} in the catalogue.")


@pytest.mark.parametrize(
    ("form", "told"), [("pick", "No such meeting is recorded. "), ("step", "One of the ")]
)
def test_a_number_that_a_series_has_not_reached_is_refused_with_its_latest(form: str, told: str) -> None:
    """Where a meeting is picked; a step is refused as it was understood."""
    held = Has("series", ("canada-som",))
    series = Chosen(Offer(0, 1, "series", "canada-som", 1.0, np.zeros(1, np.float32), held))
    refused = Answerer(SCENE).answer(Reading(form, FIFTH, used=(series,)), SAID)
    assert isinstance(refused, Refusal)
    assert refused.lead.startswith(told)


@pytest.mark.parametrize(
    "text", ["tell me about Norway", "an overview of Norway please", "info on Norway", "what is Norway"]
)
def test_a_partner_of_which_nothing_else_is_asked_is_introduced(text: str) -> None:
    """By its card; what is asked of it otherwise is told."""
    (made,) = {answer(one, text) for one in proposed(facts, text, "fact") if one.refs[0].id == "norway"}
    assert isinstance(made, Card)
