from __future__ import annotations

import gc
import random
import string
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.question.question import Form
from store.kinds import BodyKind, Kind, Level, Ref
from store.records import Body, Meeting, Topic
from tests.bot.question.conftest import CANADA
from tests.bot.question.room import Room
from tests.bot.small import RECORDS, SOURCES, day


def test_a_question_is_read_whole(small: Room) -> None:
    """What is asked, of which record, when, and at which level are read from one sentence."""
    question = small.read("hi all, who chaired the 4th canadian jcc in 2019?")
    assert (question.asked, question.form, question.ordinals) == (("who",), Form.FACT, (4,))
    assert [mention.text for mention in question.mentions] == ["canadian"]
    assert [str(time.first) for time in question.times] == ["2019-01-01"]
    assert question.senses == {"level": frozenset({"committee"}), "role": frozenset({"chair"})}
    assert question.asking


def test_words_that_mean_nothing_else_tell_of_the_record(small: Room) -> None:
    """``rest`` are the stems of words that are no cue, ``content`` those, telling cues and their synonyms."""
    question = small.read("which jcc weighed wheat")
    assert question.rest == ("weigh", "wheat")
    assert question.content == ("jcc", "weigh", "wheat", "joint", "cooperation", "committe")


@pytest.mark.parametrize(
    ("text", "outside", "aside", "room", "asking"),
    [
        ("book me a flight", "travel", False, False, False),
        ("cheap tickets to london", "", True, False, False),
        ("does anyone know when mpac began", "", False, True, True),
        ("thanks for mpac", "", False, False, False),
        ("mpac?", "", False, False, True),
    ],
)
def test_what_surrounds_a_question_is_told(
    small: Room, text: str, outside: str, aside: bool, room: bool, asking: bool
) -> None:
    """Whether it lies outside, is an aside, is put to everybody, and asks at all."""
    question = small.read(text)
    assert (question.outside, question.aside, question.room, question.asking) == (
        outside,
        aside,
        room,
        asking,
    )


def test_what_is_denied_is_not_meant(small: Room) -> None:
    """'not virtual' is not a question about virtual meetings."""
    assert [small.read(text).sense("mode") for text in ("virtual one", "not virtual")] == [{"virtual"}, set()]


def test_a_partner_alone_is_told(small: Room) -> None:
    """'only canada' asks for what is bilateral."""
    texts = ("with only canada", "with canada")
    assert [small.read(text).sense("alone") for text in texts] == [{"bilateral"}, set()]


def test_a_place_that_nobody_knows_is_elsewhere(small: Room) -> None:
    """'in vegas' names a place, though no record has it; 'in london' and 'in july' do not."""
    texts = ("the meeting in vegas", "the meeting in london", "the meeting in july")
    assert [small.read(text).elsewhere for text in texts] == ["vegas", "", ""]


PLANTED = (
    Meeting(
        "asean-canada-jcc-5",
        "5th ASEAN-Canada Joint Cooperation Committee Meeting",
        "asean-canada-jcc",
        Level.COMMITTEE,
        day("2020-02-01"),
        "It dwelt on permafrost.",
        SOURCES,
        partners=("canada",),
        ordinal=5,
        topics=("glaciers",),
        bodies=("polar-board",),
    ),
    Topic("glaciers", "Glaciers"),
    Body("polar-board", "Polar Board", BodyKind.ORGANISATION, "It watches the ice.", SOURCES),
)


@pytest.mark.parametrize(
    "text",
    [
        "when was the 5th canada jcc",
        "which meeting spoke of glaciers",
        "meetings with the polar board",
        "permafrost talks",
    ],
)
def test_what_is_added_to_the_catalogue_is_askable(small: Room, text: str) -> None:
    """A new meeting, topic and body are found by all they hold, without a line of code."""
    grown = Room((*RECORDS, *CANADA, *PLANTED))
    best = grown.ids(text, Kind.MEETING)[0]
    assert (best, "asean-canada-jcc-5" in small.ids(text)) == ("asean-canada-jcc-5", False)


@settings(max_examples=150)
@given(st.text(max_size=120))
def test_any_text_is_a_question(small: Room, text: str) -> None:
    """No text makes reading or ranking fail; names and words lie within the text."""
    question = small.read(text)
    small.subject.rank(question)
    assert all(0 <= word.start < word.end <= len(text) for word in question.words)
    assert all(0 <= m.start < m.end <= len(question.words) for m in question.mentions)


PIECES = (
    "when who which 4th 11 XI 2016 2016-2019 may last first canada the in asean jcc som mpac 2025 not or "
    "health jenny bates london how many all is ? ( ' - ፩ ٣ ﷺ İ ß Việt ไทย \ud800 \u200d"
)


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES.split()), max_size=25))
def test_reading_is_deterministic(small: Room, pieces: list[str]) -> None:
    """The same text is the same question, and draws the same records, however often and where it is read."""
    text = " ".join(pieces)
    question = small.read(text)
    again = Room((*RECORDS, *CANADA)) if len(pieces) == 3 else small
    assert again.read(text) == question
    assert again.subject.rank(question) == small.subject.rank(replace(question))


def _hostile() -> dict[str, str]:
    chance = random.Random(3)

    def word(shortest: int, longest: int) -> str:
        letters = chance.choices(string.ascii_lowercase, k=chance.randint(shortest, longest))
        return "".join(letters)

    return {
        "letters": "a " * 1000,
        "one long word": "a" * 2000,
        "digits": "1 " * 1000,
        "thousands": "1,000," * 400,
        "asean": "asean " * 400,
        "partners": "canada, the uk or japan and the us vs " * 60,
        "unknown countries": "norwaj brazzl perru " * 100,
        "months": "january march may " * 120,
        "misspelt months": "januaxy febuary septembr " * 80,
        "years": "2016-2019 or 2016 " * 120,
        "ordinals": " ".join(f"{number}th" for number in range(600)),
        "words unheard of": " ".join(word(4, 9) for _ in range(400)),
        "cues": "who or what was the first and when " * 60,
        "what records hold": "climate health energy disaster maritime trade tourism youth " * 40,
        "brackets": "(" * 1000 + ")" * 1000,
        "marks": "e" + "\u0301" * 1999,
        "ligatures": "ﷺ" * 2000,
        "any letters": "".join(chr(chance.randrange(0x20, 0xD800)) for _ in range(2000)),
        "astral letters": "".join(chr(chance.randrange(0x10000, 0x110000)) for _ in range(2000)),
    }


@pytest.mark.parametrize("name", _hostile())
def test_no_text_costs_much(packaged: Room, name: str) -> None:
    """2,000 characters of anything cost at most 150 times what reading and ranking a short question does."""
    ordinary = "when did asean first meet zembla in 2016"
    packaged.subject.rank(packaged.read(ordinary))
    assert _cost(packaged, _hostile()[name][:2000]) < 150 * _cost(packaged, ordinary)


def _cost(room: Room, text: str) -> float:
    """The processor time of the quickest of three readings."""
    spent = []
    gc.disable()
    try:
        for _ in range(3):
            room.matcher.forget()
            begun = time.thread_time()
            room.subject.rank(room.read(text))
            spent.append(time.thread_time() - begun)
    finally:
        gc.enable()
    return min(spent)


def test_mentions_refer_to_the_catalogue(packaged: Room) -> None:
    """Every name that a question mentions is one of a record that exists."""
    question = packaged.read("when did the uk and the eu first meet asean on health in jakarta")
    refs: list[Ref] = [ref for mention in question.mentions for ref in mention.refs]
    assert refs
    assert [ref for ref in refs if packaged.catalogue.get(ref) is None] == []
