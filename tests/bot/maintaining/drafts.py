"""A draft of a meeting of the small world."""

from __future__ import annotations

from bot.drafting.draft import Draft, Item
from bot.drafting.naming import full_title
from store.dates import PartialDate
from store.kinds import Level
from store.records import Series
from tests.bot.answer.world import UK, desk

KELP = Series("kelp-dialogue", "Kelp Dialogue", Level.FORUM)


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def draft(
    series: Series | None = None,
    ordinal: int | None = 3,
    date: str = "2024-06-03",
    partners: tuple[str, ...] = (UK.id,),
) -> Draft:
    """The third meeting of officials with the United Kingdom, unless something else is said."""
    of = series or desk().catalogue.series["uk-som"]
    return Draft(
        title=Item(full_title(of.name, ordinal, of, None)),
        series=Item(of),
        level=Item(of.level),
        ordinal=Item(ordinal) if ordinal else None,
        date=Item(day(date)),
        partners=tuple(map(Item, partners)),
        source="https://news.example/kelp",
    )
