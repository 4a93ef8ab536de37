from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telling.sentence import best, first, nearest, parts
from tests.bot.telling.world import DIALOGUE_1, FUND, ground


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("One ends. Two begins.", 2),
        ("The U.S. President met the leaders.", 1),
        ("They met in St. Petersburg. It rained.", 2),
    ],
)
def test_sentences_are_parted_but_not_after_letters(text: str, split: int) -> None:
    assert len(parts(text)) == split


def test_words_of_the_records_own_name_count_little() -> None:
    """'Japan' and 'dialogue' call the meeting; 'nurses' is what is asked."""
    found = best(DIALOGUE_1, ground("1st asean japan dialogue nurses"))
    assert found.text == "They agreed to open a school for nurses."


def test_the_part_of_a_text_that_fits_is_known() -> None:
    found = best(FUND, ground("launched"))
    assert found.part == "It was launched in May 2020 with a secretariat in Tokyo."
    assert found.text.startswith("A fund for forests.")


def test_none_fits_where_none_says_anything() -> None:
    assert not best(FUND, ground("zembla"))
    assert not first(FUND, lambda part: "zembla" in part)


def test_spots_are_ordered_by_how_near_the_words_are() -> None:
    assert nearest("one apple and two pears", frozenset({"pear"}), [(0, 3), (14, 17)]) == [1, 0]


def test_all_words_of_the_own_name_together_count_less_than_one_of_what_is_asked() -> None:
    """A sentence that only calls the meeting by all its names says nothing of trade."""
    calling, telling = "The 1st ASEAN-Japan Dialogue met in Tokyo in July 2022.", "Trade grew."
    one = replace(DIALOGUE_1, highlights=(calling, telling))
    asked = "1st asean japan japanese dialogue tokyo july 2022"
    assert best(one, ground(f"{asked} trade")).text == telling
    assert best(one, ground(asked)).text == calling
