from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Fact, Listing, Reason, Refusal
from bot.answer.remembered import SHOWN, remember
from bot.desk import Desk
from bot.reading.follow_ups.context import Context, Part, read_context, write_context
from bot.reading.offers.offer import Offer
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.sets.state import Chosen
from store.kinds import Kind, Ref
from store.query.condition import All, Any, Condition, Has, Not, Says, Within, both
from store.query.query import Count, Holds, Pick, Select
from store.query.sort import Sort

SUMMIT = Ref(Kind.MEETING, "asean-summit-41")
UK, JAPAN = Has("partner", ("united-kingdom",)), Has("partner", ("japan",))
IN_2019 = Within("date", date(2019, 1, 1), date(2019, 12, 31))
ANSWERED = Fact("11 November 2022.", (SUMMIT,), ("2022-11-11",))


@pytest.fixture(scope="module")
def said(packaged_desk: Desk) -> Said:
    return packaged_desk.reader.said("who chaired it", date(2026, 11, 21))


def chosen(desk: Desk, sort: str, where: Condition, *, affirmed: bool = True) -> Chosen:
    return Chosen(Offer(0, 1, sort, None, 1.0, desk.reader.scene.rows.none, where), affirmed)


def test_a_fact_leaves_its_record_field_and_description(packaged_desk: Desk, said: Said) -> None:
    """What one record was told of, and known by, can be taken up by the next turn."""
    query = Select(Sort.MEETING, Has("id", (SUMMIT.id,)))
    used = (
        chosen(packaged_desk, "ordinal", Has("ordinal", (41,))),
        chosen(packaged_desk, "word", Says("summit")),
    )
    kept = remember(Reading("fact", query, (SUMMIT,), ("who",), used=used), said, ANSWERED, Context())
    assert kept == Context(
        "fact", query, (Part("ordinal", Has("ordinal", (41,))),), (SUMMIT,), ("who",), ("chair",)
    )


def test_a_set_leaves_each_of_its_parts(packaged_desk: Desk, said: Said) -> None:
    """The parts of a list can be replaced one by one: those joined by 'or' as one."""
    either = Any((UK, JAPAN))
    query = Count(Select(Sort.MEETING, both(either, Not(IN_2019), Says("haze"))))
    used = (
        chosen(packaged_desk, "partner", UK),
        chosen(packaged_desk, "partner", JAPAN),
        chosen(packaged_desk, "time", IN_2019, affirmed=False),
        chosen(packaged_desk, "word", Says("haze")),
    )
    kept = remember(Reading("count", query, (SUMMIT,), used=used), said, Listing("1", (SUMMIT,)), Context())
    assert kept.where == (Part("partner", either), Part("time", Not(IN_2019)), Part("word", Says("haze")))
    assert kept.of_set
    assert kept.drawn == query.of


def test_an_empty_set_is_remembered_for_what_was_asked(said: Said) -> None:
    """After 'none is recorded' another place or year can be named."""
    query = Select(Sort.MEETING, UK)
    none = Refusal(Reason.NO_SUCH, "None is recorded.")
    assert remember(Reading("list", query), said, none, Context()).query == query


@pytest.mark.parametrize("form", ["outside", "foreign"])
def test_what_is_about_nothing_leaves_the_context_as_it_was(said: Said, form: str) -> None:
    """A question beyond the catalogue does not make the conversation forget."""
    before = Context("fact", refs=(SUMMIT,))
    nothing = Refusal(Reason.OUTSIDE, "That is outside what I cover.")
    assert remember(Reading(form, Select(Sort.MEETING, Any(()))), said, nothing, before) is before


def test_one_record_of_a_set_keeps_the_set_one_step_back(said: Said) -> None:
    """After 'who chaired the last of these' the next turn can still mean the others."""
    listed = Context("list", Select(Sort.MEETING, UK), refs=(SUMMIT,))
    one = Reading("fact", Select(Sort.MEETING), (SUMMIT,), ("who",), {"context": 1.0})
    once = remember(one, said, ANSWERED, listed)
    assert once.before == listed
    assert remember(one, said, ANSWERED, once).before == listed
    anew = Reading("fact", Select(Sort.MEETING), (SUMMIT,), ("who",))
    assert remember(anew, said, ANSWERED, listed).before is None


def test_a_claimed_standing_is_kept_as_a_part(said: Said) -> None:
    """After 'is France a development partner' the status can be put to another partner."""
    claim = Has("status", ("development-partner",))
    reading = Reading("standing", Holds(Select(Sort.PARTNER), claim), (Ref(Kind.PARTNER, "france"),))
    assert Part("status", claim) in remember(reading, said, ANSWERED, Context()).where


def test_only_so_many_records_are_remembered(said: Said) -> None:
    """A long list is remembered by its query and its beginning."""
    refs = tuple(Ref(Kind.MEETING, f"amm-{number}") for number in range(60))
    kept = remember(Reading("list", Select(Sort.MEETING), refs), said, Listing("60", refs), Context())
    assert kept.refs == refs[:SHOWN]


CONTEXTS = [
    Context(),
    Context("fact", refs=(SUMMIT,), asked=("when", "where"), roles=("chair",), sides=("japan",)),
    Context(
        "count",
        Count(Select(Sort.MEETING, both(UK, IN_2019))),
        (Part("partner", UK), Part("time", Not(IN_2019))),
        (SUMMIT, Ref(Kind.PERSON, "jenny-bates")),
        before=Context("list", Pick(Select(Sort.PROGRAMME, All()), "date", -1)),
        other=Count(Select(Sort.MEETING, UK)),
    ),
]


@pytest.mark.parametrize("context", CONTEXTS)
def test_a_context_survives_being_written_down(context: Context) -> None:
    """The database keeps a context as text and gives the same one back."""
    assert read_context(write_context(context)) == context


def test_an_empty_context_is_written_as_nothing() -> None:
    """A conversation about nothing takes no room."""
    assert write_context(Context()) == ""


@pytest.mark.parametrize(
    "text",
    [
        "refs meeting:a",
        "[]",
        "7",
        '{"query": {"pluck": 1}}',
        '{"where": [["time"]]}',
        '{"refs": [1]}',
        "{" * 50,
    ],
)
def test_what_cannot_be_read_is_an_empty_context(text: str) -> None:
    """What an older or newer version wrote costs the context, not the answer."""
    assert read_context(text) == Context()


def test_a_kind_that_is_gone_costs_its_record_alone() -> None:
    """A record of an unknown kind is left out."""
    assert read_context('{"refs": ["treaty:tac", "meeting:asean-summit-41"]}').refs == (SUMMIT,)


def test_a_context_too_long_to_be_read_back_is_shortened() -> None:
    """What a huge query drew is remembered by the records that it showed."""
    huge = Select(Sort.MEETING, Has("id", tuple(f"meeting-{number}" for number in range(900))))
    whole = Context("list", huge, refs=(SUMMIT,), before=Context("list", huge))
    assert read_context(write_context(whole)) == Context(refs=(SUMMIT,))
    inner = Context("fact", refs=(SUMMIT,), before=Context("list", huge))
    assert read_context(write_context(inner)) == Context("fact", refs=(SUMMIT,))
