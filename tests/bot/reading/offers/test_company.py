"""Partners that met ASEAN together and nobody else with them."""

from __future__ import annotations

import pytest

from bot.reading.offers.company import alone_words
from store.query.condition import Has, Holding, both
from tests.bot.reading.planted import ids, offers, readings, said

UK, CANADA, JAPAN = (Has("partner", (id_,)) for id_ in ("united-kingdom", "canada", "japan"))


@pytest.mark.parametrize(
    ("text", "partners", "met"),
    [
        (
            "meetings with the UK and Canada and nobody else",
            ("united-kingdom", "canada"),
            ["three-ports"],
        ),
        ("meetings with Canada & UK alone", ("canada", "united-kingdom"), ["three-ports"]),
        (
            "meetings with Japan, Canada and the UK and no one else",
            ("japan", "canada", "united-kingdom"),
            ["many-ports"],
        ),
        ("meetings with Japan and Canada, no other partner", ("japan", "canada"), []),
    ],
)
def test_partners_in_a_row_met_alone(text: str, partners: tuple[str, ...], met: list[str]) -> None:
    """All that are named, in their order, and as many partners as are named: no more were there."""
    (found,) = offers(text, "company")
    assert found.key == partners
    assert found.where == both(
        *(Has("partner", (one,)) for one in partners), Holding("partner", len(partners), len(partners))
    )
    assert ids(found.where) == met


@pytest.mark.parametrize(
    "text",
    [
        "meetings with the UK and Canada",  # others may have been there
        "meetings with the UK alone",  # one is no company
        "meetings with the UK and the UK alone",  # nor is one named twice
        "meetings with the UK or Canada alone",  # either
        "meetings with the UK only, which were held well before those with Canada",  # not in a row
        "meetings with the UK and Canada, alone or with others",  # it does not matter
    ],
)
def test_nobody_is_company_where_others_may_have_been_there(text: str) -> None:
    """Two or more, joined, and said to have been alone."""
    assert offers(text, "company") == []


def test_company_is_read_as_one_condition() -> None:
    """Among the readings are those meetings at which both were, and nobody else."""
    wanted = {"three-ports"}
    found = [
        {ref.id for ref in one.refs} for one in readings("meetings with the UK and Canada and no one else")
    ]
    assert wanted in found


def test_each_partner_of_a_company_may_be_meant_by_itself() -> None:
    """Beside the company the partners stay offered without the bound that each was alone."""
    found = offers("meetings with the UK and Canada and nobody else", "partner")
    assert {str(one.key) for one in found} == {"united-kingdom", "canada"}
    assert not offers("meetings with the UK and Canada and nobody else", "alone")
    for one in found:
        assert one.where is not None
        assert "many-ports" in ids(one.where)


def test_the_words_that_say_alone_are_told() -> None:
    """Their places; none where it does not matter."""
    assert alone_words(said("with Canada and Japan and nobody else").text) == {4, 5, 6}
    assert alone_words(said("with Canada and Japan").text) == frozenset()
    assert alone_words(said("with Canada, alone or with others").text) == frozenset()
