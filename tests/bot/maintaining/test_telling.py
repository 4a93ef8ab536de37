"""A draft's fields as a maintainer reads them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.drafting.draft import Draft, Guest, Item
from bot.maintaining.telling import entries, said
from store.kinds import Mode
from store.records import Document, NextStep, Person, Pledge
from tests.bot.answer.world import CANADA, FUND, desk
from tests.bot.maintaining.drafts import KELP, day, draft

KELP_SEA = Person("kelp-sea", "Kelp Sea")
DRAFT = replace(
    draft(),
    mode=Item(Mode.VIRTUAL, False),
    places=(Item("da-nang"), Item("nowhere", False)),
    documents=(Item(Document("Kelp Plan")),),
    people=(
        Item(Guest(KELP_SEA, "Envoy", True)),
        Item(Guest(KELP_SEA, "Envoy")),
        Item(Guest(KELP_SEA, "", True)),
        Item(Guest(KELP_SEA), False),
    ),
    pledges=(
        Item(Pledge(CANADA.id, Decimal(2_000_000), "CAD", programme=FUND.id)),
        Item(Pledge("atlantis", Decimal(1), "GBP", to="kelp")),
        Item(Pledge(CANADA.id, Decimal(1), "GBP")),
    ),
    next=Item(NextStep("Kelp Forum", day("2025-06"), "london")),
)


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("title", "3rd ASEAN-UK Senior Officials' Meeting"),
        ("series", "ASEAN-UK Senior Officials' Meeting"),
        ("date", "3 June 2024"),
        ("date_end", ""),
        ("ordinal", "3"),
        ("mode", "virtual"),
        ("partners", "United Kingdom"),
        ("places", "Da Nang; nowhere"),
        ("documents", "Kelp Plan"),
        ("people", "Kelp Sea, Envoy (chair); Kelp Sea, Envoy; Kelp Sea (chair); Kelp Sea"),
        (
            "pledges",
            "Canada: CAD 2 million: COVID-19 ASEAN Response Fund; atlantis: GBP 1: kelp; Canada: GBP 1",
        ),
        ("next", "Kelp Forum; June 2025; London"),
        ("source", "https://news.example/kelp"),
    ],
)
def test_a_field_is_told_by_names(field: str, told: str) -> None:
    """Of what is not in the catalogue by what is known of it."""
    assert said(DRAFT, field, desk().catalogue) == told


def test_each_entry_tells_whether_it_is_sure() -> None:
    """The page always is; where there is none there is no entry."""
    assert entries(DRAFT, "places", desk().catalogue) == [("Da Nang", True), ("nowhere", False)]
    assert entries(DRAFT, "mode", desk().catalogue) == [("virtual", False)]
    assert entries(DRAFT, "source", desk().catalogue) == [("https://news.example/kelp", True)]
    assert entries(Draft(), "source", desk().catalogue) == []
    assert entries(Draft(), "next", desk().catalogue) == []


def test_a_series_that_is_new_is_said_to_be_so() -> None:
    assert said(draft(KELP), "series", desk().catalogue) == "Kelp Dialogue (a new series)"


def test_a_step_without_day_or_place_is_its_name() -> None:
    of = replace(DRAFT, next=Item(NextStep("Kelp Forum")))
    assert said(of, "next", desk().catalogue) == "Kelp Forum"
