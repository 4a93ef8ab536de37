"""Values of fields as they are told and as they are kept."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.answer.things import Things
from bot.texts.text import speaking
from store.kinds import Kind, Ref
from store.query.sort import Item, Sort
from store.records import Attendance, Coordinator, Document, Instrument, Step
from tests.bot.answer.world import UK, UK_SOM_1, day, desk
from tests.bot.reading.proposed import scene


def test_values_are_told_in_the_language_and_kept_in_the_words_of_the_catalogue() -> None:
    """So that who reads answers by machine finds them the same in each language."""
    things = Things(scene().catalogue)
    with speaking("id"):
        assert things.linked("country", "japan") == "Jepang"
        assert things.kept("country", "japan") == "Japan"
        assert things.linked("mode", "virtual") == "daring"
        assert things.kept("mode", "virtual") == "virtual"


THINGS = Things(desk().catalogue)


@pytest.mark.parametrize(
    ("sort", "held", "said"),
    [
        (Sort.ATTENDANCE, Attendance("philip-barton", "Envoy"), "Philip Barton (Envoy)"),
        (
            Sort.ATTENDANCE,
            Attendance("philip-barton", "Envoy", chair=True),
            "Philip Barton (Envoy), in the chair",
        ),
        (Sort.DOCUMENT, Document("Joint Statement"), "Joint Statement"),
        (Sort.STEP, Step("Applied", day("2020-06")), "Applied, June 2020"),
        (Sort.STEP, Step("Applied"), "Applied"),
        (Sort.COORDINATOR, Coordinator("viet-nam", day("2024"), day("2027")), "Viet Nam, 2024 to 2027"),
        (Sort.COORDINATOR, Coordinator("viet-nam"), "Viet Nam"),
        (
            Sort.INSTRUMENT,
            Instrument("Text", day("1976-02-24"), day("1976-06-22")),
            "Text, signed 24 February 1976, in force since 22 June 1976",
        ),
        (Sort.INSTRUMENT, Instrument("Text", None, day("1976")), "Text, in force since 1976"),
    ],
)
def test_what_stands_in_a_record_is_told_with_what_is_known_of_it(
    sort: Sort, held: object, said: str
) -> None:
    """After the record that it stands in."""
    item = Item(sort, UK, 0, held)
    assert THINGS.held(item) == said
    assert THINGS.line(item) == f"United Kingdom: {said}"


def test_a_record_is_told_with_what_tells_it_apart() -> None:
    """One that is gone by its id."""
    assert THINGS.line(UK_SOM_1) == "1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London"
    assert THINGS.line(Ref(Kind.TOPIC, "gone")) == THINGS.name(Ref(Kind.TOPIC, "gone")) == "gone"


@pytest.mark.parametrize(
    ("field", "value", "told", "canonical"),
    [
        ("date", day("2022-07-06"), "6 July 2022", "2022-07-06"),
        ("amount", Decimal("0.50"), "0.50", "0.5"),
        ("ordinal", 54, "54", "54"),
        ("partner", UK.id, "United Kingdom", "United Kingdom"),
        ("side", "viet-nam", "Viet Nam", "Viet Nam"),
        ("side", "gone", "gone", "gone"),
        ("mode", "in-person", "in person", "in person"),
        ("kind", "plan-of-action", "plan of action", "plan of action"),
        ("venue", "plan-of-action", "plan-of-action", "plan-of-action"),
    ],
)
def test_a_value_is_told_and_kept(field: str, value: object, told: str, canonical: str) -> None:
    """Dates and numbers as people and as programs write them, ids by the names of their records."""
    assert THINGS.value(field, value) == told  # type: ignore[arg-type] # any value
    assert THINGS.canonical(field, value) == canonical  # type: ignore[arg-type] # any value
