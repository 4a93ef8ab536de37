"""Lists and counts of sets, of all that there is of a sort, and of what there is none of."""

from __future__ import annotations

import pytest

from bot.answer.answer import Listing
from bot.answer.phrase import Phrase
from bot.reading.proposals.many import many
from store.query.condition import All
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.reading.proposed import answer, proposed, scene


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("list all meetings", Sort.MEETING),
        ("meetings", Sort.MEETING),
        ("how many meetings has ASEAN held", Sort.MEETING),
        ("list the programmes", Sort.PROGRAMME),
        ("which partners does ASEAN have", Sort.PARTNER),
        ("how many partners are there", Sort.PARTNER),
    ],
)
def test_all_of_a_sort_are_told_where_nothing_bounds_them(text: str, sort: Sort) -> None:
    """Every record of it, and their number."""
    whole = [one for one in proposed(many, text, "list") if one.query == Select(sort, All())]
    assert len(whole) == 1
    told = answer(whole[0], text)
    assert isinstance(told, Listing)
    assert len(told.refs) == scene().engine.of_sort[sort].bit_count()


@pytest.mark.parametrize(
    "text",
    [
        "how many meetings with Japan",  # bounded
        "how many meetings in 2019",  # in a time
        "list the meetings about tuberculosis",  # nobody knows what
        "our meetings are too long",  # nothing is asked
        "which countries are there",  # of no such sort
    ],
)
def test_nothing_else_is_all_of_a_sort(text: str) -> None:
    """No reading without a condition."""
    every = {Select(sort, All()) for sort in Sort}
    assert not [one for one in proposed(many, text, "list") if one.query in every]


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("which work plans were adopted in 1980", True),
        ("declarations adopted on 23 June 1981", True),
        ("declarations adopted in 2019", False),  # there is one
        ("what was adopted in 1980", False),  # of no kind
    ],
)
def test_programmes_of_a_kind_and_a_time_may_be_none(text: str, *, none: bool) -> None:
    """The kind is not left unsaid because nothing of it fits."""
    found = [one for one in proposed(many, text, "list") if not one.refs]
    of = [one.query.sort for one in found if isinstance(one.query, Select)]
    assert (Sort.PROGRAMME in of) is none


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("meetings with Norway in 1999", True),
        ("meetings with New Zealand alone in 2023", True),
        ("meetings with Norway in 2020", False),  # there is one
        ("the 2nd ASEAN-Norway JSCC in 1999", False),  # one meeting is meant
    ],
)
def test_meetings_with_a_partner_in_a_time_may_be_none(text: str, *, none: bool) -> None:
    """Neither the partner nor the time is left unsaid because nothing fits both."""
    found = [one for one in proposed(many, text, "list") if not one.refs]
    of = [one.query.sort for one in found if isinstance(one.query, Select)]
    assert (Sort.MEETING in of) is none


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("summits with Morocco", "Summits with Morocco"),
        ("meetings with Canada in Hanoi about cybersecurity", ""),
        ("virtual summits in 1995", "Summits held online in 1995"),
        ("funds with Chile", "Funds with Chile"),
        ("declarations on disaster management", "Declarations about disaster management"),
        ("meetings with Morocco", ""),  # there are some
        ("funds with Korea", ""),
    ],
)
def test_a_set_that_heeds_all_names_may_be_empty(text: str, phrase: str) -> None:
    """Where none that leaves no name unread has a record: proposed beside those that drop one."""
    empty = [one for one in proposed(many, text, "list") if not one.refs]
    assert [Phrase(scene().catalogue).of(one.query) for one in empty] == ([phrase] if phrase else [])


def test_a_list_bears_that_it_leaves_untold_what_is_asked_of_each() -> None:
    """Who chaired is told by what is said of each; when and where each was, a list tells itself."""
    text = "who chaired the ASEAN-Japan Summits since 2019"
    mark = "set leaves who of each"
    lists = [one for one in proposed(many, text, "list") if len(one.refs) > 1]
    each = [one for one in proposed(many, text, "values") if one.asked == ("who",)]
    assert lists
    assert each
    assert any(one.features.get(mark) for one in lists)
    assert not any(mark in one.features for one in each)
    dated = proposed(many, "when were the ASEAN-Japan Summits since 2019", "list")
    assert not any(name.endswith("of each") for one in dated for name in one.features)


def test_a_list_of_one_bears_what_it_leaves_untold() -> None:
    """Who came is not told by the title of the one meeting that fits."""
    mark = "set of one leaves who"
    lists = proposed(many, "which american came to the PMC with the US in 2007", "list")
    assert any(one.features.get(mark) for one in lists if len(one.refs) == 1)
    assert not any(one.features.get(mark) for one in lists if len(one.refs) > 1)
