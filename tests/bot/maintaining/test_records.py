"""A confirmed draft as records of the catalogue, and what in it may be recorded already."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.drafting.draft import Draft, Guest, Item
from bot.maintaining.records import doubles, missing, records, ref_of_meeting, summarised
from store.kinds import Kind, Level, Ref
from store.records import Attendance, Document, Meeting, Person, Series, Source
from tests.bot.answer.world import CANADA, UK, desk
from tests.bot.maintaining.drafts import KELP, day, draft

CATALOGUE = desk().catalogue


def made(of: Draft) -> Meeting:
    """The meeting of a draft."""
    found = records(of, CATALOGUE)
    meeting = found[-1]
    assert isinstance(meeting, Meeting)
    assert ref_of_meeting(found) == Ref(Kind.MEETING, meeting.id)
    return meeting


def test_a_draft_becomes_a_meeting() -> None:
    """Called by its series and number; its page stands for its title where that is not known."""
    meeting = made(draft())
    assert (meeting.id, meeting.title) == ("uk-som-3", "3rd ASEAN-UK Senior Officials' Meeting")
    assert (meeting.series, meeting.level, meeting.ordinal) == ("uk-som", Level.SENIOR_OFFICIALS, 3)
    assert (meeting.date, meeting.partners) == (day("2024-06-03"), (UK.id,))
    assert meeting.sources == (Source("https://news.example/kelp", "https://news.example/kelp"),)
    assert meeting.summary == "The meeting was held on 3 June 2024."
    assert made(replace(draft(), source_title="Kelp")).sources[0].title == "Kelp"


def test_without_a_number_it_is_called_by_its_day() -> None:
    """An id that is taken gets another."""
    assert made(draft(ordinal=None)).id == "uk-som-2024-06-03"
    assert made(draft(ordinal=2)).id == "uk-som-2-2"


def test_a_new_series_is_made_with_the_level_of_the_draft() -> None:
    """A known one is not."""
    of = replace(draft(KELP), level=Item(Level.SUMMIT))
    assert records(of, CATALOGUE)[0] == Series(KELP.id, KELP.name, Level.SUMMIT)
    assert [one.kind_ for one in records(draft(), CATALOGUE)] == [Kind.MEETING]


def test_people_who_are_new_are_made_and_known_ones_are_not() -> None:
    """One whose id is another's gets the next; who is told twice is there once."""
    known = CATALOGUE.people["philip-barton"]
    namesake = Person(known.id, "Philip Q. Barton")
    kelp = Guest(Person("kelp-sea", "Kelp Sea"), "Envoy", True)
    of = replace(draft(), people=tuple(map(Item, (Guest(known), Guest(namesake), kelp, kelp))))
    found = records(of, CATALOGUE)
    assert found[:-1] == [Person("philip-barton-2", "Philip Q. Barton"), Person("kelp-sea", "Kelp Sea")]
    assert made(of).attendances == (
        Attendance("philip-barton"),
        Attendance("philip-barton-2"),
        Attendance("kelp-sea", "Envoy", None, True),
    )


def test_what_is_told_twice_is_kept_once() -> None:
    """In the order in which it was told."""
    paper, plan = Item(Document("Kelp Paper")), Item(Document("Kelp Plan"))
    of = replace(
        draft(partners=(UK.id, CANADA.id, UK.id)),
        topics=(Item("trade"), Item("health"), Item("trade")),
        documents=(paper, plan, paper),
    )
    meeting = made(of)
    assert meeting.partners == (UK.id, CANADA.id)
    assert meeting.topics == ("trade", "health")
    assert meeting.documents == (paper.value, plan.value)


@pytest.mark.parametrize("field", ["title", "series", "level", "date", "source"])
def test_without_what_it_needs_it_is_refused(field: str) -> None:
    """With the name of what is missing."""
    of = draft()
    setattr(of, field, None if field != "source" else "")
    assert missing(of) == [field]
    with pytest.raises(ValueError, match="Before it can be saved it needs: ") as refused:
        records(of, CATALOGUE)
    assert ", " not in str(refused.value)


def test_what_the_catalogue_refuses_is_refused_with_its_reason() -> None:
    """A meeting that ends before it begins."""
    with pytest.raises(ValueError, match="The catalogue refuses that: "):
        records(replace(draft(), date_end=Item(day("2024-06-02"))), CATALOGUE)


def test_a_draft_without_a_summary_gets_a_plain_one() -> None:
    """Of its topics, else of its day; neither is sure, and its own stays."""
    topics = summarised(replace(draft(), topics=(Item("health"), Item("kelp"), Item("trade"))), CATALOGUE)
    assert topics.summary == Item("The meeting was about Health, Trade.", False)
    assert summarised(draft(), CATALOGUE).summary == Item("The meeting was held on 3 June 2024.", False)
    assert summarised(replace(draft(), date=None), CATALOGUE).summary is None
    own = Item("Kelp was spoken of.")
    assert summarised(replace(draft(), summary=own), CATALOGUE).summary is own


@pytest.mark.parametrize(
    ("of", "ids"),
    [
        (draft(ordinal=2), ["uk-som-2"]),
        (draft(ordinal=3), []),
        (draft(ordinal=None), []),
        (draft(ordinal=9, date="2025-04-11"), ["uk-som-4"]),
        (draft(ordinal=9, date="2025-04-12"), []),
        (draft(KELP, date="2025-04-10"), ["uk-som-4"]),
        (draft(KELP, date="2025-04-10", partners=(CANADA.id,)), []),
        (draft(ordinal=9, date="2025-04-10", partners=()), ["uk-som-4"]),
        (draft(ordinal=9, date="2025-04"), []),
        (draft(ordinal=9, date="2023-06-03"), []),
    ],
)
def test_a_meeting_may_be_the_same_by_its_number_or_by_its_day(of: Draft, ids: list[str]) -> None:
    """The number of its series; a day of the series or with a partner, where days are known of both."""
    assert [one.id for one in doubles(of, CATALOGUE)] == ids


def test_an_empty_draft_is_like_no_meeting() -> None:
    assert doubles(Draft(), CATALOGUE) == []
    assert missing(Draft()) == ["title", "series", "level", "date", "source"]
