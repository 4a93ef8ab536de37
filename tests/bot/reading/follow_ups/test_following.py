"""What follow-ups may mean, over the packaged catalogue: that a reading is proposed, whatever its weight."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.desk import Desk
from bot.reading.follow_ups.context import Context, Part
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from store.query.condition import Condition, Has, Some, Within, both
from store.query.query import Count, Holds, Pick, Query, Select
from store.query.sort import Sort

TODAY = date(2026, 11, 21)
UK = Has("partner", ("united-kingdom",))
IN_2020 = Within("date", date(2020, 1, 1), date(2020, 12, 31))
IN_2022 = Within("date", date(2022, 1, 1), date(2022, 12, 31))


def meeting(id_: str, *where: Part, asked: str = "when") -> Context:
    """What is kept after one fact of a meeting."""
    query = Select(Sort.MEETING, Has("id", (id_,)))
    return Context("fact", query, where, (Ref(Kind.MEETING, id_),), (asked,))


def ordinal(number: int) -> Part:
    return Part("ordinal", Has("ordinal", (number,)))


def drawn(desk: Desk, form: str, *parts: tuple[str, Condition]) -> Context:
    """What is kept after a list or count of meetings."""
    select = Select(Sort.MEETING, both(*(where for _, where in parts)))
    engine = desk.reader.scene.engine
    refs = engine.refs_of(engine.find(select))[::-1]
    query: Query = Count(select) if form == "count" else select
    return Context(form, query, tuple(Part(*one) for one in parts), refs[:24])


def follow_ups(desk: Desk, text: str, context: Context) -> list[Reading]:
    reader = desk.reader
    readings = reader.readings(reader.said(text, TODAY), context)
    return [one for one in readings if "context" in one.features]


def about(found: list[Reading], form: str = "fact") -> set[tuple[str, ...]]:
    """The main record and the field of each reading of a form."""
    return {(one.refs[0].id, *one.asked[:1]) for one in found if one.form == form and one.refs and one.asked}


@pytest.mark.parametrize(
    ("text", "context", "wanted"),
    [
        ("and where?", meeting("asean-uk-som-1", ordinal(1)), ("asean-uk-som-1", "where")),
        ("who chaired it", meeting("amm-33"), ("amm-33", "who")),
        ("how much did they put in", meeting("asean-italy-dpc-1"), ("asean-italy-dpc-1", "how_much")),
        ("the 7th?", meeting("asean-eu-aemm-1", ordinal(1), asked="where"), ("asean-eu-aemm-7", "where")),
        (
            "oops i meant nineteenth",
            meeting("east-asia-summit-20", ordinal(20)),
            ("east-asia-summit-19", "when"),
        ),
        (
            "what about 2022",
            meeting("asean-eu-human-rights-dialogue-3"),
            ("asean-eu-human-rights-dialogue-4", "when"),
        ),
        (
            "same for japan",
            meeting("asean-china-summit-25", Part("time", IN_2022)),
            ("asean-japan-summit-25", "when"),
        ),
        ("the one after", meeting("asean-gcc-summit-1"), ("asean-gcc-summit-2", "when")),
        ("and the previous one?", meeting("asean-summit-49"), ("asean-summit-48", "when")),
        (
            "a year later?",
            meeting("asean-un-secretariats-2017", asked="where"),
            ("asean-un-secretariats-2018", "where"),
        ),
        ("two years before that", meeting("apt-fmm-25", asked="who"), ("apt-fmm-23", "who")),
        ("and the earliest?", meeting("asean-russia-summit-4"), ("asean-russia-summit-1", "when")),
    ],
)
def test_one_record_leads_to_what_is_asked_next(
    packaged_desk: Desk, text: str, context: Context, wanted: tuple[str, str]
) -> None:
    """The same record, one like it but for a part, and one beside it are proposed with the field meant."""
    assert wanted in about(follow_ups(packaged_desk, text, context))


@pytest.mark.parametrize(
    ("text", "form", "parts"),
    [
        ("2021?", "list", (UK, Within("date", date(2021, 1, 1), date(2021, 12, 31)))),
        ("and japan?", "list", (Has("partner", ("japan",)), IN_2020)),
        ("how many is that", "count", (UK, IN_2020)),
        ("how many of those were virtual", "count", (UK, IN_2020, Has("mode", ("virtual",)))),
    ],
)
def test_a_set_is_drawn_again_with_a_part_replaced_or_added(
    packaged_desk: Desk, text: str, form: str, parts: tuple[Condition, ...]
) -> None:
    """A new year or partner takes the place of the old one, a condition is added, a count follows a list."""
    desk = packaged_desk
    context = drawn(desk, "list", ("partner", UK), ("time", IN_2020))
    wanted = set(
        desk.reader.scene.engine.refs_of(desk.reader.scene.engine.find(Select(Sort.MEETING, both(*parts))))
    )
    assert any(one.form == form and set(one.refs) == wanted for one in follow_ups(desk, text, context))


def test_one_of_those_shown_is_meant_by_its_place(packaged_desk: Desk) -> None:
    """'The last of these' is the latest, 'the second' the second shown, 'the middle one' the middle."""
    desk = packaged_desk
    context = drawn(desk, "list", ("series", Has("series", ("asean-gcc-summit",))))
    series = drawn(desk, "list", ("series", Has("series", ("asean-eu-human-rights-dialogue",))))
    shown = series.refs[:3]
    series = replace(series, refs=shown)
    assert (context.refs[0].id, "who") in about(follow_ups(desk, "who chaired the last of these", context))
    assert (shown[1].id, "who") in about(follow_ups(desk, "who chaired the second", series))
    assert (shown[1].id, "where") in about(follow_ups(desk, "where was the middle one", series))


def test_a_choice_is_answered_with_what_tells_one_apart(packaged_desk: Desk) -> None:
    """After 'which one?' a year is enough."""
    refs = tuple(Ref(Kind.MEETING, f"asean-un-secretariats-{year}") for year in (2018, 2017, 2016))
    context = Context("ask", Select(Sort.MEETING), refs=refs)
    found = about(follow_ups(packaged_desk, "the 2016 one", context))
    assert "asean-un-secretariats-2016" in {ref for ref, *_ in found}


def test_what_a_series_does_not_have_is_read_as_none(packaged_desk: Desk) -> None:
    """The 77th summit with China is none, though there may be other 77th meetings."""
    found = follow_ups(packaged_desk, "and the 77th?", meeting("asean-china-summit-1", ordinal(1)))
    assert any(one.form == "none" and "asean-china-summit-" in one.refs[0].id for one in found)


def test_a_step_or_status_is_put_to_another_partner(packaged_desk: Desk) -> None:
    """After one partner's step the same step of another is told; a capital stands for its government."""
    took = Some(Sort.STEP, both(Has("sort", ("step",))))
    norway = Ref(Kind.PARTNER, "norway")
    query = Select(Sort.PARTNER, Has("id", ("norway",)))
    context = Context("fact", query, (Part("step", took),), (norway,), ("when",))
    assert ("switzerland", "when") in about(follow_ups(packaged_desk, "switzerland?", context))
    assert ("republic-of-korea", "when") in about(follow_ups(packaged_desk, "same for seoul", context))
    claim = Holds(query, Has("status", ("sectoral-dialogue-partner",)))
    standing = Context("standing", claim, refs=(norway,))
    found = follow_ups(packaged_desk, "and chile?", standing)
    assert any(isinstance(one.query, Holds) and one.refs[0].id == "chile" for one in found)


@pytest.mark.parametrize(
    ("text", "context"),
    [("was it online?", meeting("amm-54")), ("did they do it by video link or not", meeting("amm-54"))],
)
def test_a_claim_is_made_of_the_record_at_hand(packaged_desk: Desk, text: str, context: Context) -> None:
    """'Was it online?' is a claim of the record that was just spoken of."""
    found = follow_ups(packaged_desk, text, context)
    assert any(one.form == "claim" and one.refs == context.refs for one in found)


def test_the_pick_of_a_set_is_made_anew(packaged_desk: Desk) -> None:
    """After the latest meeting with one partner the latest with another can be asked for."""
    select = Select(Sort.MEETING, both(UK, Within("date", None, TODAY)))
    context = Context(
        "pick",
        Pick(select, "date", -1),
        (Part("partner", UK),),
        (Ref(Kind.MEETING, "asean-uk-jcc-5"),),
        ("when",),
    )
    found = follow_ups(packaged_desk, "and with canada?", context)
    assert any(one.form == "pick" and "canada" in str(one.query) for one in found)


def test_a_side_and_a_role_go_on(packaged_desk: Desk) -> None:
    """'Who chaired the 41st AMM' – 'and the 43rd?' asks for the chair, not for anybody."""
    context = replace(meeting("amm-41", ordinal(41), asked="who"), roles=("chair",))
    found = follow_ups(packaged_desk, "n the 43rd?", context)
    told = [one for one in found if one.asked == ("who",) and one.refs[0].id == "amm-43"]
    assert all(one.focus is not None and one.focus.roles == {"chair"} for one in told)
    assert told


def test_nothing_follows_an_empty_context_or_a_long_text(packaged_desk: Desk) -> None:
    """The first question of a conversation, and one that goes on and on, are read alone."""
    assert follow_ups(packaged_desk, "and where?", Context()) == []
    assert follow_ups(packaged_desk, "when and where " * 12, meeting("amm-33")) == []


def test_a_record_that_is_gone_is_no_obstacle(packaged_desk: Desk) -> None:
    """A context may outlive a record of the catalogue."""
    assert follow_ups(packaged_desk, "and where?", meeting("asean-zembla-summit-1")) == []


def test_the_earlier_of_two_shown_is_the_first_by_date(packaged_desk: Desk) -> None:
    """And the later the last."""
    context = drawn(packaged_desk, "list", ("series", Has("series", ("asean-gcc-summit",))))
    found = about(follow_ups(packaged_desk, "who chaired the earlier of the two", context))
    assert ("asean-gcc-summit-1", "who") in found
    found = about(follow_ups(packaged_desk, "when did the later of these begin", context))
    assert ("asean-gcc-summit-2", "when") in found


def test_partners_are_narrowed_by_when_they_became_so(packaged_desk: Desk) -> None:
    """'That status' is the one that the list was drawn by."""
    status = Has("status", ("sectoral-dialogue-partner",))
    query = Select(Sort.PARTNER, status)
    refs = packaged_desk.reader.scene.engine.refs_of(packaged_desk.reader.scene.engine.find(query))
    context = Context("list", query, (Part("status", status),), refs)
    found = follow_ups(packaged_desk, "which of them got that status in 2023", context)
    wanted = {("morocco",), ("south-africa",)}
    assert any({(ref.id,) for ref in one.refs} == wanted for one in found if one.form == "list")


def test_what_no_record_has_is_asked_of_the_record_at_hand(packaged_desk: Desk) -> None:
    """In the words that nobody knows; not where all of them are understood."""
    context = meeting("asean-uk-som-1")
    for text, sense in (("and who photographed it", "photographed"), ("and where?", "")):
        found = [one for one in follow_ups(packaged_desk, text, context) if one.form == "unheard"]
        assert [(one.refs[0].id, one.sense) for one in found] == [("asean-uk-som-1", sense)] * bool(sense)
