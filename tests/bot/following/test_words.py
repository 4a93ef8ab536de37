"""What the bot says of following names commands that there are and words that it understands."""

from __future__ import annotations

import re

from bot.following import words
from bot.message import ACTS, Act, read_message
from bot.texts.text import Text

TEXTS = {name: str(one) for name, one in vars(words).items() if isinstance(one, Text)}


def test_each_command_that_is_named_is_one_of_following() -> None:
    """Of all that is said; most of it tells how to go on."""
    named = {one for text in TEXTS.values() for one in re.findall(r"(?<!\w)/(\w+)", text)}
    assert named == {"follow", "following", "unfollow"}
    assert named <= set(ACTS)


def test_the_example_is_a_command_and_a_name() -> None:
    read = read_message(words.EXAMPLE, "NotulisBot")
    assert isinstance(read, Act)
    assert (read.command, bool(read.words)) == ("follow", True)


def test_the_word_for_all_is_the_one_that_is_told() -> None:
    """Whoever does as they are told ends all."""
    for text in (words.HOW_TO_END, words.WHICH):
        assert f"/unfollow {words.ALL}" in str(text)


def test_no_two_texts_say_the_same() -> None:
    """Each tells another thing that came of a command."""
    assert len(set(TEXTS.values())) == len(TEXTS)
