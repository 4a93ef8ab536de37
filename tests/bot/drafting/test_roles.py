"""The roles of the people in a statement."""

from __future__ import annotations

import pytest

from tests.bot.drafting.test_guests import BARTON, people


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        ("Envoy at the Ministry of Oceans and Kelp, on 3 June", "Envoy at the Ministry of Oceans and Kelp"),
        ("Envoy at the Kelp, Sand and Sea Office of X", "Envoy at the Kelp, Sand and Sea Office of X"),
        ("Director for Oceans at the Kelp Hotel in London", "Director for Oceans"),
        ("Envoy to the Commission on Human Rights on Monday", "Envoy to the Commission on Human Rights"),
        ("Envoy for Peace on June 3 and on land", "Envoy for Peace"),
        ("Envoy for Peace on behalf of the sea", "Envoy for Peace"),
        ("Envoy of Peace, as Co-Chair", "Envoy of Peace"),
        ("Envoy of Peace, as Co-Chairs of it", "Envoy of Peace"),
    ],
)  # fmt: skip
def test_a_role_ends_before_the_day_and_the_building(behind: str, role: str) -> None:
    """An office that somebody holds it at is part of it, as a commission 'on' something is."""
    assert people(f"It was chaired by Mr. Philip Barton, {behind}.") == [(BARTON, role, True, True)]


@pytest.mark.parametrize(
    "text",
    [
        "It was chaired by Envoy of Sea, H.E. Philip Barton, and Envoy of Kelp to Peace, H.E. Kelp Sea.",
        "It was chaired by the Envoy of Sea, Mr. Philip Barton, and the Envoy of Kelp to Peace, Kelp Sea.",
    ],
)  # fmt: skip
def test_what_is_joined_on_is_the_role_of_the_next(text: str) -> None:
    """Roles before names, one behind the other; a name that nothing but its place shows is not sure."""
    titled = "H.E. Kelp Sea" in text
    assert people(text) == [
        (BARTON, "Envoy of Sea", True, True),
        ("Kelp Sea", "Envoy of Kelp to Peace", True, titled),
    ]


@pytest.mark.parametrize(
    "before",
    ["the Kelp Ministers or their deputies", "the Kelp Ministers", "the Heads of State and Kelp Leaders"],
)
def test_a_role_that_several_have_is_nobodys_own(before: str) -> None:
    """'Attended by the Ministers and the Secretary-General, Mr. …'."""
    text = f"It was attended by {before} and the Grand Officer of Sea, Mr. Kelp Sea."
    assert people(text) == [("Kelp Sea", "Grand Officer of Sea", False, True)]


def test_an_ambassador_of_somewhere_is_one_by_role() -> None:
    """Before a name it is an honorific."""
    text = "It was chaired by the Ambassador of Kelp to Sea, H.E. Philip Barton."
    assert people(text) == [(BARTON, "Ambassador of Kelp to Sea", True, True)]


def test_a_name_behind_a_role_and_its_country_is_found() -> None:
    """With nothing between them."""
    text = "It was co-chaired by Deputy Minister of Canada Kelp Sea and Grand Envoy of Viet Nam Land Fall."
    assert people(text) == [
        ("Kelp Sea", "Deputy Minister of Canada", True, True),
        ("Land Fall", "Grand Envoy of Viet Nam", True, True),
    ]


@pytest.mark.parametrize(
    ("behind", "sure"),
    [
        ("reported to us on kelp", True),
        (", outlined the work of the year", True),
        (", gave opening remarks", True),
        (", today ended his visit", True),
        (", and had talks", True),
        (" and", False),
        (", sums up the talks", False),
        (", recently back from sea", False),
        (", and Canada expressed thanks", False),
        (", and Canada sums it up", False),
    ],
)
def test_a_role_ends_where_another_clause_begins(behind: str, sure: bool) -> None:
    """It is plain behind a known verb, and marked where only a word that no role has tells it."""
    text = f"Mr. Kelp Sea, Envoy of the Sea to Land {behind}.".replace(" ,", ",")
    assert people(text) == [("Kelp Sea", "Envoy of the Sea to Land", False, sure)]


def test_a_role_ends_before_who_is_told_next() -> None:
    """'… and the delegation by …' begins another clause."""
    text = (
        "It was led by Mr. Kelp Sea, Envoy of Sea, and the land delegation by Mr. Land Fall, Envoy of Land."
    )
    assert people(text) == [
        ("Kelp Sea", "Envoy of Sea", False, True),
        ("Land Fall", "Envoy of Land", False, True),
    ]


def test_a_small_word_of_office_is_part_of_a_role() -> None:
    """'Minister in charge of …'."""
    assert people("It was chaired by Mr. Kelp Sea, Minister in charge of Kelp.") == [
        ("Kelp Sea", "Minister in charge of Kelp", True, True)
    ]


def test_a_role_that_somebody_acts_in_is_marked() -> None:
    """'Mr. X headed the delegation as Minister of Y'; who sits as Chair may be in the chair."""
    assert people("Mr. Kelp Sea headed the delegation as Minister of Oceans, while kelp grew.") == [
        ("Kelp Sea", "Minister of Oceans", False, False)
    ]
    assert people("It was attended by Mr. Kelp Sea who sat as Chair.") == [("Kelp Sea", "", True, False)]
