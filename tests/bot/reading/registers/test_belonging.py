"""ASEAN's members: which they are, when one joined, whether a state is one."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Listing
from bot.reading.registers.belonging import belonging
from tests.bot.reading import planted
from tests.bot.reading.proposed import answer, proposed

FOUNDERS = {"indonesia", "malaysia", "philippines", "singapore", "thailand"}


def _facts(text: str, form: str) -> list[Fact]:
    return [one for made in proposed(belonging, text, form) if isinstance(one := answer(made, text), Fact)]


def _lists(text: str) -> list[set[str]]:
    answers = [answer(made, text) for made in proposed(belonging, text, "roll")]
    return [{ref.id for ref in one.refs} for one in answers if isinstance(one, Listing)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("who joined ASEAN in 1995", {"viet-nam"}),
        ("who joined ASEAN in 1997", {"lao-pdr", "myanmar"}),
        ("the founding members of ASEAN", FOUNDERS),
        ("observers of ASEAN", {"papua-new-guinea"}),
        ("which members that were not founders joined in 1997", {"lao-pdr", "myanmar"}),
        (
            "members that are not founding members",
            {"brunei-darussalam", "viet-nam", "lao-pdr", "myanmar", "cambodia", "timor-leste"},
        ),
    ],
)
def test_which_members_there_are(text: str, wanted: set[str]) -> None:
    """All, those of a time, the founders, those that are none; observers apart."""
    assert wanted in _lists(text)[:2]


def test_all_members_are_told_in_the_order_of_their_joining() -> None:
    """Eleven, no observer among them, the newest last."""
    (made,) = proposed(belonging, "list ASEAN's members", "roll")
    told = answer(made, "list ASEAN's members")
    assert isinstance(told, Listing)
    assert (len(told.refs), told.refs[-1].id) == (11, "timor-leste")


def test_when_a_member_joined() -> None:
    """The day with what was done then."""
    first = _facts("when did Timor-Leste join", "stated")[0]
    assert first.refs[0].id == "timor-leste"
    assert first.values[0] == "2025-10-26"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("is Papua New Guinea a member", "no"),
        ("is Papua New Guinea an observer", "yes"),
        ("is Viet Nam a member of ASEAN", "yes"),
        ("is Japan a member of ASEAN", "no"),
        ("is Bhutan a member of ASEAN", "no"),
        ("was Brunei a founding member", "no"),
        ("did Viet Nam join before Laos", "yes"),
        ("did Cambodia join before Laos", "no"),
    ],
)
def test_whether_a_state_is_a_member(text: str, word: str) -> None:
    """Also of states that the catalogue has nothing of; of two members, which joined before the other."""
    found = proposed(belonging, text, "whether")
    made = [one for one in found if "member order" in one.features] or found
    assert {one.values[0] for each in made if isinstance(one := answer(each, text), Fact)} == {word}


@pytest.mark.parametrize(
    "text",
    ["who joined the 25th ARF", "who joined the TAC in 2003", "meetings with Japan", "is Croatia in the EU"],
)
def test_who_joined_something_else_is_not_asked_of_members(text: str) -> None:
    """Nothing is proposed where a meeting or an agreement is named."""
    assert proposed(belonging, text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("when did Myanmar and Laos join", {"Myanmar", "Lao PDR", "1997-07-23"}),
        ("when did Cambodia and Viet Nam join ASEAN", {"Cambodia", "1999-04-30", "Viet Nam", "1995-07-28"}),
    ],
)
def test_when_several_members_joined(text: str, values: set[str]) -> None:
    """Each is told, where no one is both."""
    assert values <= set(_facts(text, "stated")[0].values)


@pytest.mark.parametrize("text", ["list the members of ASEAN", "which countries are ASEAN members"])
def test_members_are_held_nowhere(text: str) -> None:
    """'Members of ASEAN' is no region that they lie in."""
    told = [answer(made, text) for made in proposed(belonging, text, "roll")]
    assert {one.lead for one in told if isinstance(one, Listing)} == {"Members of ASEAN: 11"}


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("was Viet Nam the seventh member of ASEAN?", "yes"),
        ("Viet Nam was the 6th member, true?", "no"),
        ("was Myanmar the 8th to join ASEAN?", "yes"),
        ("was Laos the 9th to join ASEAN?", "yes"),
        ("was Timor-Leste the last to join ASEAN?", "yes"),
        ("was Brunei the first to join ASEAN?", "no"),
    ],
)
def test_whether_a_member_joined_at_its_place(text: str, truth: str) -> None:
    """In the order of their joining, those of one day at any of its places."""
    placed = [one for one in proposed(belonging, text, "whether") if one.features.get("entries numbered")]
    told = [one for made in placed if isinstance(one := answer(made, text), Fact)]
    assert {one.values[0] for one in told} == {truth}


@pytest.mark.parametrize(
    ("text", "truth"),
    [("was Viet Nam admitted in Bandar Seri Begawan", "yes"), ("did Viet Nam join ASEAN in Bangkok", "no")],
)
def test_whether_a_member_was_admitted_in_a_city(text: str, truth: str) -> None:
    """By the place of its admission, not of itself."""
    assert truth in {fact.values[0] for fact in _facts(text, "whether")}


@pytest.mark.parametrize(
    ("text", "id_", "on"),
    [
        ("the first recorded step of Viet Nam on its road to membership", "viet-nam", "1994-10-17"),
        ("the first step of Laos towards membership", "lao-pdr", "1992-07"),
        ("when has Timor-Leste first asked for membership", "timor-leste", "2011-03-04"),
    ],
)
def test_a_step_towards_membership_is_picked(text: str, id_: str, on: str) -> None:
    """Of all its steps, or of those of the sort that is named."""
    told = [one for one in _facts(text, "stated") if one.refs[0].id == id_]
    assert any(on in one.values and len(one.values) < 5 for one in told)


def test_a_catalogue_without_asean_itself_tells_of_no_members() -> None:
    """Somebody's own catalogue, say: nothing is read rather than a record named that is not there."""
    assert planted.scene().catalogue.asean is None
    for text in (
        "when did Canada join asean",
        "who are the members of asean",
        "which steps led to membership",
    ):
        assert planted.proposed(belonging, text) == []
