from __future__ import annotations

from datetime import date

import pytest

from bot.desk import Desk
from bot.reading.signs.talk import asks_nothing

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "thank you so much",
        "ok",
        "okay great",
        "lol",
        "👍",
        "hello",
        "hi there",
        "asdfghjkl",
        "that's wrong",
        "no that's not right",
        "haha nice",
        "good morning!",
        "cheers mate",
        "perfect, thanks a lot",
        "...",
        "",
        "noted",
        "wow",
        "bye",
        "not what i asked",
        "ok cool",
        "never mind",
        "very helpful, thank you",
        "us too, thanks",
        "hmm",
    ],
)
def test_courtesies_laughter_and_noise_ask_nothing(packaged_desk: Desk, text: str) -> None:
    """Nothing is answered, and no former answer repeated, where nothing is asked."""
    assert asks_nothing(packaged_desk.reader.said(text, TODAY))


@pytest.mark.parametrize(
    "text",
    [
        "when",
        "and where?",
        "the second one",
        "2019?",
        "amm 41",
        "thanks. and the 4th?",
        "japan",
        "AOIP",
        "energy",
        "who chaired",
        "how many",
        "next one",
        "list them",
        "ok and busan again in 2019",
        "since when?",
        "what about hanoi",
        "really?",
        "no sorry, second",
        "the other?",
        "same for seoul",
        "same q for the US",
        "the US",
        "can u fix my python script it crashes",
        "lyrcis of The ASEAN Way, the anthem",
    ],
)
def test_what_names_or_asks_anything_is_no_mere_talk(packaged_desk: Desk, text: str) -> None:
    """A name, a number, a time, a field or a question mark is enough to be a question."""
    assert not asks_nothing(packaged_desk.reader.said(text, TODAY))
