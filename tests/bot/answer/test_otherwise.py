"""When a question may be read otherwise, and by which reading."""

from __future__ import annotations

from bot.answer.answer import Answer, Card, Fact, Refusal
from bot.answer.otherwise import CLOSE, Other, in_words, other, reading_code
from bot.desk import Message
from bot.reading.reading import Reading
from bot.texts.text import speaking
from store.query.condition import Has
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.answer.test_verdict import ANSWERS, BY, SAID, SCENE, Planted
from tests.bot.answer.world import TODAY, UK_SOM_1, UK_SOM_2, desk

ANSWERER = Planted(SCENE)


def reading(sense: str, score: float, id_: str = "") -> Reading:
    query = Select(Sort.MEETING, Has("id", (id_ or sense,)))
    return Reading("fact", query, asked=("when",), sense=sense, score=score)


def found(*readings: Reading, answer: Answer | None = None) -> Other | None:
    """Another reading than the first of some."""
    first = answer or ANSWERER.answer(readings[0], SAID)
    return other(readings, (readings[0], first), ANSWERER, SAID, BY)


def test_a_reading_that_comes_near_is_the_other() -> None:
    """It has the answer, the words and the code of the likeliest such reading."""
    second = reading("second", 4.5)
    assert found(reading("first", 5.0), second, reading("fourth", 4.4)) == Other(
        ANSWERS["second"], in_words(second, SCENE.catalogue), reading_code(second)
    )


def test_a_reading_far_behind_is_none() -> None:
    """Beyond the margin nothing is offered, nor where there is but one reading."""
    assert found(reading("first", 5.0), reading("second", 4.9 - CLOSE)) is None
    assert found(reading("first", 5.0)) is None


def test_a_reading_that_comes_to_nothing_is_not_offered() -> None:
    """Neither a refusal nor the same records again are another answer."""
    assert found(reading("first", 5.0), reading("none", 4.9), reading("outside", 4.9)) is None
    assert found(reading("first", 5.0), reading("told", 4.9)) is None
    same = Card(UK_SOM_1)
    assert found(reading("first", 5.0), reading("told", 4.9), answer=same) is None


def test_a_reading_in_the_same_words_is_not_offered() -> None:
    """A button that reads as the answer itself would tell nobody anything."""
    assert found(reading("first", 5.0, "x"), reading("second", 4.9, "x")) is None


def test_a_refusal_has_no_other() -> None:
    """What is refused is refused by all that is known."""
    refused = ANSWERS["none"]
    assert isinstance(refused, Refusal)
    assert found(reading("first", 5.0), reading("second", 4.9), answer=refused) is None


def test_a_code_is_that_of_one_reading() -> None:
    """The same for the same reading made anew, another for another query, field or form."""
    one = reading("first", 5.0)
    assert reading_code(one) == reading_code(reading("first", 1.0))
    others = [
        reading("second", 5.0),
        Reading("fact", one.query, asked=("where",), sense="first"),
        Reading("list", one.query, asked=("when",), sense="first"),
    ]
    assert len({reading_code(one), *map(reading_code, others)}) == 4
    assert len(f"o:{reading_code(one)}".encode()) <= 64


def test_a_desk_answers_by_a_reading_of_a_code() -> None:
    """The reading that a plain question gets is the other then; an unknown code gives None."""
    asked = Message("meetings with the uk")
    taken = desk().take(asked, TODAY)
    assert taken.reading is not None
    last = taken.readings[-1]
    by_code = desk().otherwise(asked, TODAY, reading_code(last))
    assert by_code is not None
    assert by_code.reading is not None
    assert reading_code(by_code.reading) == reading_code(last)
    assert by_code.other is not None
    assert by_code.other.code == reading_code(taken.reading)
    first = desk().otherwise(asked, TODAY, reading_code(taken.reading))
    assert first is not None
    assert first.answer == taken.answer
    assert desk().otherwise(asked, TODAY, "0" * 24) is None


def test_a_reading_is_told_in_words() -> None:
    """The query in words, and what is asked of it."""
    query = Select(Sort.MEETING, Has("id", (UK_SOM_2.id,)))
    title = SCENE.catalogue.record(UK_SOM_2).name
    assert (
        in_words(Reading("fact", query, asked=("when", "where")), SCENE.catalogue)
        == f"{title}: when and where"
    )
    assert in_words(Reading("list", query), SCENE.catalogue) == title


def test_a_reading_is_put_into_words_of_the_language() -> None:
    """What is asked, of what; the code that names it is the same in each."""
    first = reading("first", 5.0, UK_SOM_1.id)
    code = reading_code(first)
    with speaking("id"):
        assert in_words(first, SCENE.catalogue) == "1st ASEAN-UK Senior Officials' Meeting: kapan"
        assert reading_code(first) == code
    with speaking("vi"):
        assert in_words(first, SCENE.catalogue) == "1st ASEAN-UK Senior Officials' Meeting: khi nào"


def test_a_fact_that_the_answer_holds_already_is_not_offered() -> None:
    """Though it is told of another record."""
    first = Fact("It was the second, in London.", (UK_SOM_1,), ())
    held = Fact("It was the second.", (UK_SOM_2,), ())
    assert ANSWERS["second"] == held
    assert found(reading("first", 5.0), reading("second", 4.9), answer=first) is None
    assert found(reading("first", 5.0), reading("fourth", 4.9), answer=first) is not None
