"""Who was at a meeting, by its statement."""

from __future__ import annotations

import pytest

from bot.drafting.guests import guests
from bot.drafting.statement import read_statement
from tests.bot.answer.world import desk

BARTON = "Philip Barton"


def people(text: str) -> list[tuple[str, str, bool, bool]]:
    """Name, role, whether they took the chair, and whether all that is sure."""
    found = guests(read_statement(text, desk().matcher), desk().catalogue, desk().matcher)
    return [(one.value.person.name, one.value.role, one.value.chair, one.sure) for one in found]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("It was chaired by Mr. Philip Barton, Permanent Under-Secretary.", "Permanent Under-Secretary"),
        ("It was chaired by Philip Barton (Permanent Under-Secretary).", "Permanent Under-Secretary"),
        ("It was chaired by Philip Barton – the Envoy of Peace.", "Envoy of Peace"),
        ("It was chaired by Foreign Minister Philip Barton.", "Foreign Minister"),
        ("It was chaired by the Deputy Minister of Oceans, Mr. Philip Barton.", "Deputy Minister of Oceans"),
        ("It was chaired by Secretary of State Philip Barton.", "Secretary of State"),
        ("Mr. Philip Barton, Permanent Under-Secretary, chaired the meeting.", "Permanent Under-Secretary"),
    ],
)
def test_a_role_stands_behind_a_name_or_before_it(text: str, role: str) -> None:
    """Behind a comma, in brackets, behind a dash; before it with a comma or without."""
    assert people(text) == [(BARTON, role, True, True)]


def test_each_has_a_role_of_their_own_and_the_chairs_come_first() -> None:
    """Whatever the order in which they are told."""
    text = (
        "It was attended by Mr. Nguyen An, Envoy of Peace, and chaired by Ms. Kelp Sea, Minister of Oceans."
    )
    assert people(text) == [
        ("Kelp Sea", "Minister of Oceans", True, True),
        ("Nguyen An", "Envoy of Peace", False, True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It was attended by Mr. Philip Barton. It was chaired by Philip Barton, Envoy of Peace.",
        "It was attended by Mr. Philip Barton, Envoy of Peace. It was chaired by Philip Barton.",
        "It was chaired by Mr. Philip Barton, Envoy of Peace. Mr. Philip Barton, Envoy of War, spoke.",
    ],
)
def test_who_is_named_twice_is_told_once(text: str) -> None:
    """With the chair and the role, wherever they are told."""
    assert people(text) == [(BARTON, "Envoy of Peace", True, True)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Philip Barton spoke.", [(BARTON, "", False, False)]),
        ("It was attended by Mr. Kelp Sea.", [("Kelp Sea", "", False, False)]),
        ("Mr. Philip Barton and Ms. Marta Morgan co-chaired it.",
         [(BARTON, "", True, False), ("Marta Morgan", "", True, False)]),
        ("It was chaired by Dr. Philip J. Barton, Minister.", [(BARTON, "Minister", True, False)]),
        ("It was led by Mr. Kelp Sea and co-chaired by Ms. Land Fall.",
         [("Land Fall", "", True, False), ("Kelp Sea", "", False, False)]),
        ("Kelp Sea, Grand Officer, spoke.", [("Kelp Sea", "Grand Officer", False, False)]),
    ],
)  # fmt: skip
def test_without_a_role_of_two_words_nothing_is_sure(
    text: str, found: list[tuple[str, str, bool, bool]]
) -> None:
    """Nor without a sentence that tells what they did."""
    assert people(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Kelp Sea spoke.",
        "Mr. Foreign Minister spoke.",
        "Kelp, Foreign Minister, spoke.",
        "Kelp Forum, Chair Committee, spoke.",
        "Kelp Sea, Great Fish, spoke.",
    ],
)
def test_who_is_unknown_without_role_or_deed_is_nobody(text: str) -> None:
    """A role alone, a single word and a meeting are no names."""
    assert people(text) == []


@pytest.mark.parametrize("name", ["Ana de la Cruz", "Hans van der Berg", "Ali bin Omar", "Ludwig von Kelp"])
def test_small_particles_are_part_of_a_name(name: str) -> None:
    """Two of them, too."""
    assert people(f"It was chaired by Mr. {name}, Director-General for Oceans.") == [
        (name, "Director-General for Oceans", True, True)
    ]


def test_names_with_their_roles_are_taken() -> None:
    """No place or topic is read out of them."""
    sentences = read_statement("It was chaired by Mr. Philip Barton, Envoy of Canada.", desk().matcher)
    guests(sentences, desk().catalogue, desk().matcher)
    assert sentences[0].taken == [(18, 52)]


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("Mr. Kelp Sea, Envoy, presided over it together with Ms. Land Fall, Envoy of Land.", [True, True]),
        ("Mr. Kelp Sea, Envoy, presided over it. With Ms. Land Fall, Envoy of Land, he left.", [True, False]),
        ("It met with Mr. Kelp Sea, Envoy, and Ms. Land Fall, Envoy of Land, as Co-Chairs.", [True, True]),
    ],
)  # fmt: skip
def test_who_presides_together_with_somebody_shares_the_chair(text: str, chairs: list[bool]) -> None:
    """So do those who meet as co-chairs."""
    assert [chair for _, _, chair, _ in people(text)] == chairs


def test_who_is_named_for_something_else_was_not_there() -> None:
    """'As announced by …' says of nobody that they were."""
    assert people("It noted kelp, as announced by Prime Minister Philip Barton.") == []


def test_what_is_general_is_nobody() -> None:
    """'General Assembly' is no General."""
    assert people("It was chaired by the Envoy to the General Assembly.") == []


def test_a_name_that_is_only_like_a_known_one_is_another() -> None:
    """A word of it differs; one that is left out does not matter."""
    assert people("It was attended by Mr. Philip Bartok, Envoy of Peace.")[0][0] == "Philip Bartok"


def test_a_short_name_is_of_who_was_named_before() -> None:
    """'Dr. Kelp' behind 'Dr. Kelp Sea Weed'."""
    text = "It was attended by Dr. Kelp Sea Weed, Envoy of Peace. Foreign Minister Dr. Kelp spoke."
    assert people(text) == [("Kelp Sea Weed", "Envoy of Peace", False, True)]
