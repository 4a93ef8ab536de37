"""Times told by other records: before, after and between meetings, steps of partners, programmes."""

from __future__ import annotations

import pytest

from store.query.condition import Beside, Condition, Has, both
from store.query.query import Query, Select
from store.query.sort import Sort
from tests.bot.reading.planted import ids, offers, readings


def of_meeting(id_: str) -> Select:
    return Select(Sort.MEETING, Has("id", (id_,)))


def of_step(partner: str, event: str) -> Select:
    return Select(Sort.STEP, both(Has("owner", (partner,)), Has("name", (event,))))


def sides(text: str) -> list[tuple[str, Query]]:
    """The sides, each with what it is the side of."""
    found = [one.where for one in offers(text, "relative")]
    return [(one.side, one.of) for one in found if isinstance(one, Beside)]


CONFERRED = of_step("united-kingdom", "Dialogue Partner status conferred")


@pytest.mark.parametrize(
    ("text", "side", "anchor"),
    [
        ("meetings after the UK became a dialogue partner", "after", CONFERRED),
        ("meetings before the UK became a dialogue partner", "before", CONFERRED),
        ("meetings with the UK since it became a dialogue partner", "after", CONFERRED),
        (
            "meetings after Norway acceded to the treaty of amity",
            "after",
            of_step("norway", "Acceded to the Treaty of Amity and Cooperation"),
        ),
        (
            "meetings before the Declaration on Clean Rivers",
            "before",
            Select(Sort.PROGRAMME, Has("id", ("rivers",))),
        ),
        ("meetings with Canada after the 2nd ASEAN-UK SOM", "after", of_meeting("uk-som-2")),
        ("meetings before the ASEAN-Japan summit in Tokyo", "before", of_meeting("japan-summit-1")),
    ],
)
def test_a_time_is_told_by_what_stands_behind_its_word(text: str, side: str, anchor: Select) -> None:
    """A step of a partner, a programme that was adopted, a meeting."""
    assert (side, anchor) in sides(text)


@pytest.mark.parametrize(
    "text",
    [
        "meetings since Norway became a sectoral dialogue partner",  # the day is not known
        "meetings after the UK and Canada became dialogue partners",  # whose?
        "meetings after 2022",  # a time by itself
        "meetings after lunch",
    ],
)
def test_nothing_is_told_by_what_has_no_day(text: str) -> None:
    """No anchor without one record whose day is known."""
    assert sides(text) == []


def test_two_times_of_a_text_are_told_each_by_its_own() -> None:
    """The words of one end where the next begins."""
    text = "meetings before the UK became a dialogue partner and after the 53rd AMM"
    assert sides(text) == [("before", CONFERRED), ("after", of_meeting("amm-53"))]


@pytest.mark.parametrize(
    ("text", "side", "anchor"),
    [
        ("When the 2nd ASEAN-UK SOM closed, which meeting with Canada came next?", "after", "uk-som-2"),
        ("The 2nd ASEAN-UK SOM was online. Which meeting preceded it?", "before", "uk-som-2"),
        ("The summit in Tokyo is over; what was the following meeting?", "after", "japan-summit-1"),
    ],
)
def test_a_clause_ahead_tells_what_the_next_one_follows(text: str, side: str, anchor: str) -> None:
    """What is described before the sentence that asks is what comes before or after."""
    assert (side, of_meeting(anchor)) in sides(text)


def test_a_question_without_a_clause_ahead_has_no_anchor_there() -> None:
    """Where the word that points on stands in the first clause, nothing ahead is meant."""
    assert sides("which meeting came next, the 2nd ASEAN-UK SOM or the 3rd") == []
    assert sides("When the 2nd ASEAN-UK SOM closed, where was it?") == []


@pytest.mark.parametrize(
    "text",
    [
        "in London, the UK SOM was last held when, prior to 2024",
        "in Tokyo, which summit was the last, prior to 2020",
        "the SOM (no retreats, no plus) that came after lunch, which was next",
    ],
)
def test_a_time_or_brackets_are_no_clause_ahead(text: str) -> None:
    """'Prior to 2024' says before which year, not before what was said ahead."""
    assert sides(text) == []


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("meetings after Da Nang hosted the UK SOM", "uk-som-3"),
        ("meetings with Canada after the SOM held in London", "uk-som-1"),
        ("meetings after the UK SOM in Da Nang", "uk-som-3"),
    ],
)
def test_a_description_may_end_sooner_or_later(text: str, anchor: str) -> None:
    """The words from 'in' or 'hosted' on may belong to it."""
    assert ("after", of_meeting(anchor)) in sides(text)


def test_between_two_meetings_is_after_one_and_before_the_other() -> None:
    """Both ends are left out."""
    (found,) = offers("meetings between the 1st and the 3rd ASEAN-UK SOM", "relative")
    wanted: Condition = both(
        Beside("date", "after", of_meeting("uk-som-1")), Beside("date", "before", of_meeting("uk-som-3"))
    )
    assert found.where == wanted
    assert ids(wanted) == ["uk-som-2", "canada-som-2", "three-ports", "many-ports"]


def test_between_one_meeting_and_itself_lies_nothing() -> None:
    """Two descriptions of one record bound no time."""
    assert not offers("meetings between the 2nd ASEAN-UK SOM and the 2nd ASEAN-UK SOM", "relative")


def test_what_follows_a_step_is_among_the_readings_of_a_text() -> None:
    """The meetings with the UK from the day of its status on, and no earlier one."""
    found = [one.refs for one in readings("list meetings with the UK after it became a dialogue partner")]
    wanted = {"uk-som-1", "uk-som-2", "uk-som-3", "uk-som-4", "three-ports", "many-ports"}
    assert wanted in [{ref.id for ref in refs} for refs in found]


def test_another_numbered_meeting_ends_a_description() -> None:
    """What comes after the first one is none of its description."""
    found = sides("how many days after the 1st UK SOM came the 2nd Canada SOM")
    assert ("after", of_meeting("uk-som-1")) in found
    assert ("after", of_meeting("canada-som-2")) not in found
