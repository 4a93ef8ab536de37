from __future__ import annotations

from datetime import date

from store.kinds import BodyKind, Kind, Ref
from store.query.condition import (
    All,
    Any,
    Beside,
    Has,
    Holding,
    Linked,
    Not,
    Of,
    Says,
    Some,
    Within,
)
from store.query.engine import Engine
from store.query.query import Count, Holds, Pick, Project, Select, Total
from store.query.sort import Sort
from store.query.value import Found, Number, Told
from store.records import Body
from tests.store.query.packaged import ENGINE as PACKAGED
from tests.store.query.world import ENGINE, day, engine_of, fits, found, names, select

SUMMITS = Has("level", ("summit",))
CANADA = Has("partner", ("canada",))


def test_having_and_not_having() -> None:
    """One of several keys is enough; the rest is what does not, of its sort alone."""
    assert fits(Has("partner", ("japan", "norway"))) == ["second", "talks"]
    assert fits(Not(Has("partner", ("japan", "norway")))) == ["first", "officials", "double"]
    assert fits(Has("place", ("indonesia",))) == ["first", "second", "double"]
    assert fits(Not(Has("place", ("indonesia",)))) == ["officials", "talks"]
    assert fits(Has("partner", ())) == []


def test_within_and_not_within() -> None:
    """A date of a month or year lies within what holds all of it; all others do not."""
    of_2021_on = Within("date", date(2021, 1, 1))
    assert fits(of_2021_on) == ["second", "double", "talks"]
    assert fits(Not(of_2021_on)) == ["first", "officials"]
    assert fits(Within("date", date(2021, 6, 2), date(2022, 12, 30))) == []
    assert fits(Within("date", month=3)) == ["first", "officials"]
    assert fits(Within("date", month=9, day=30)) == ["talks"]
    assert fits(Within("step", None, date(1974, 1, 1)), Sort.PARTNER) == ["japan"]


def test_joining() -> None:
    """All and any of several; of none everything and nothing."""
    assert fits(All((SUMMITS, Has("partner", ("japan",))))) == ["second"]
    assert fits(Any((Has("mode", ("virtual",)), Has("partner", ("japan",))))) == ["second", "double", "talks"]
    assert fits(Not(Any((SUMMITS, Has("series", ("officials",)))))) == []
    assert (len(fits(All())), fits(Any(()))) == (5, [])


def test_beside_what_another_query_finds() -> None:
    """Before the first and after the last of several, a whole month or year included; beside nothing is
    nothing, and nothing is beside itself."""
    second = select(where=Has("id", ("second",)))
    assert fits(Beside("date", "before", second)) == ["first", "officials"]
    assert fits(Beside("date", "after", second)) == ["double", "talks"]
    assert fits(Not(Beside("date", "after", second))) == ["first", "officials", "second"]
    assert fits(Beside("date", "before", select(where=SUMMITS))) == []
    assert fits(Beside("date", "after", select(where=SUMMITS))) == ["talks"]
    assert fits(Beside("date", "after", select(where=Has("id", ("none",))))) == []
    assert fits(Beside("date", "before", Select(Sort.PROGRAMME, Has("id", ("fund",))))) == [
        "first",
        "officials",
    ]


def test_beside_the_end_of_time() -> None:
    """Nothing is before the first day there is, or after the last."""
    for when, side in (("0001-01-01", "before"), ("9999-12-31", "after")):
        engine = engine_of([Body("office", "Office", BodyKind.ASEAN_BODY, "", (), date=day(when))])
        assert found(Select(Sort.BODY, Beside("date", side, Select(Sort.BODY))), engine) == []


def test_some_and_what_it_stands_in() -> None:
    """Records by what stands inside them, and items by what they stand in; the one undoes the other's way."""
    big = Some(Sort.PLEDGE, All((Has("by", ("canada",)), Holding("amount", 10))))
    assert fits(big) == ["first"]
    assert fits(Not(Some(Sort.PLEDGE, All()))) == ["officials", "double", "talks"]
    assert fits(Of(Within("date", date(2021, 1, 1))), Sort.PLEDGE) == ["second/0", "second/1"]
    assert fits(Not(Of(Within("date", date(2021, 1, 1)))), Sort.PLEDGE) == ["first/0", "first/1"]
    assert fits(Of(SUMMITS), Sort.ATTENDANCE) == ["first/0", "first/1", "second/0", "second/1"]
    assert fits(Of(Has("status", ("dialogue-partner",))), Sort.STEP) == [
        "canada/0",
        "canada/1",
        "japan/0",
        "japan/1",
    ]
    assert fits(Some(Sort.PLEDGE, Of(CANADA))) == ["first", "second"]


def test_nothing_stands_in_an_item_and_records_in_nothing() -> None:
    """Some of an item and the owner of a record are never there."""
    assert fits(Some(Sort.PLEDGE, All()), Sort.PLEDGE) == []
    assert fits(Of(All())) == []


def test_links_are_followed_either_way() -> None:
    """Programmes adopted at meetings that fit; meetings that a programme is named or adopted at; people by
    what a query about meetings tells of them."""
    in_indonesia = select(where=Has("place", ("indonesia",)))
    assert fits(Linked("meeting", in_indonesia), Sort.PROGRAMME) == ["fund", "plan"]
    assert fits(Not(Linked("meeting", in_indonesia)), Sort.PROGRAMME) == ["pact", "vision"]
    assert fits(Linked("programme", Select(Sort.PROGRAMME, Has("kind", ("work-plan",))))) == ["first"]
    assert fits(Linked("programme", Select(Sort.PROGRAMME, Has("kind", ("none",))))) == []
    chairs = Linked("id", Project(in_indonesia, ("chair",)))
    assert fits(chairs, Sort.PERSON) == ["joko"]
    assert fits(Not(chairs), Sort.PERSON) == ["ana", "justin"]
    assert fits(Linked("meeting", Select(Sort.PLEDGE)), Sort.STEP) == ["canada/1"]
    bound = Linked("id", Project(Select(Sort.PARTY, Has("owner", ("pact",))), ("party",)))
    assert (fits(bound, Sort.PARTNER), fits(bound, Sort.PLACE)) == (["japan"], ["indonesia"])
    assert fits(Not(bound), Sort.PARTNER) == ["canada", "norway"]
    assert fits(Linked("party", Select(Sort.PARTNER)), Sort.PARTY) == ["pact/1"]


def test_saying_and_not_saying() -> None:
    """A word anywhere, or in the name."""
    assert fits(Says("haze")) == ["double", "talks"]
    assert fits(Says("haze", named=True)) == ["talks"]
    assert fits(All((Not(Says("haze")), SUMMITS))) == ["first", "second"]


def test_what_is_remembered_makes_no_difference() -> None:
    """A set is the same when it is asked for again, and after all are forgotten."""
    engine = engine_of(ENGINE.catalogue)
    first = engine.mask(SUMMITS)
    assert engine.mask(SUMMITS) == first
    engine.forget()
    assert engine.mask(SUMMITS) == first


def test_a_full_memory_is_emptied() -> None:
    """However many conditions are asked for, no more than a number of sets is kept."""
    engine = engine_of(ENGINE.catalogue)
    engine._remembered = 3
    for place in range(9):
        assert engine.mask(Has("id", (str(place), "first"))) == ENGINE.mask(Has("id", ("first",)))
    assert len(engine._masks) <= 3


def test_values_are_told_field_by_field() -> None:
    """Of each thing a row of values for each field."""
    assert ENGINE.evaluate(Project(select(where=Has("id", ("second",))), ("date", "city", "chair"))) == Told(
        ("date", "city", "chair"), ((Ref(Kind.MEETING, "second"), ((day("2021-06"),), (), ("joko",))),)
    )


def test_a_field_that_links_finds_records() -> None:
    """So that its fields may be asked again; a field that does not finds nothing."""
    adopted = Project(Select(Sort.PROGRAMME, Has("id", ("fund",))), ("meeting",))
    assert ENGINE.find(adopted) == Found(Sort.MEETING, (Ref(Kind.MEETING, "second"),))
    assert found(Project(adopted, ("chair",))) == ["joko"]
    assert found(Project(Select(Sort.STEP, Says("dialogu")), ("owner",))) == ["canada", "japan"]
    assert found(Project(select(), ("venue",))) == []
    assert found(Count(select())) == []


def test_counting() -> None:
    """How many there are, or how many values of a field they have."""
    number = ENGINE.evaluate(Count(select(where=SUMMITS)))
    assert isinstance(number, Number)
    assert (number.number, names(number.things)) == (3, ["first", "second", "double"])
    assert ENGINE.evaluate(Count(select(), "person")) == Number(
        3, ENGINE.find(select()).things, ("joko", "justin", "ana")
    )


def test_measures_are_values_or_how_many_there_are() -> None:
    """Dates and numbers are; others are counted, where there is none as 0 of what is open."""
    ref = {id_: Ref(Kind.MEETING, id_) for id_ in ("first", "officials", "double")}
    assert ENGINE.measure(ref["double"], "date") == day("2022")
    assert ENGINE.measure(ref["double"], "ordinal") == 3
    assert [
        ENGINE.measure(ref["first"], by) for by in ("person", "chair", "document", "topic", "partner")
    ] == [
        2,
        1,
        2,
        2,
        1,
    ]
    assert (ENGINE.measure(ref["officials"], "document"), ENGINE.measure(ref["officials"], "partner")) == (
        0,
        None,
    )
    assert ENGINE.measure(Ref(Kind.PARTNER, "norway"), "step") is None


def test_pledges_are_those_given_or_held() -> None:
    """Of meetings and pledges together each once; of anything else none."""
    meeting, pledge = ENGINE.find(select()).things, ENGINE.find(Select(Sort.PLEDGE)).things
    assert names(ENGINE.pledges((*meeting, *pledge))) == ["first/0", "first/1", "second/0", "second/1"]
    assert ENGINE.pledges(ENGINE.find(Select(Sort.STEP)).things) == ()


def test_every_query_has_a_value() -> None:
    """A query made of queries that find no records is empty, not a fault."""
    for query in (Pick(Total(select()), "date"), Holds(Count(select()), SUMMITS)):
        assert ENGINE.evaluate(query) is not None
    assert ENGINE.find(Pick(Total(select()), "date")).things == ()


def test_sets_are_remembered_until_they_are_forgotten() -> None:
    """Of a catalogue as large as the packaged one, too, each set is worked out but once."""
    engine = Engine(PACKAGED.catalogue, PACKAGED.content)
    asked = [Has("level", (level,)) for level in ("summit", "ministerial", "forum")]
    first = [engine.mask(one) for one in asked]
    assert len(engine._masks) == 3
    assert [engine.mask(one) for one in asked] == first
    assert len(engine._masks) == 3
    engine.forget()
    assert len(engine._masks) == 0
