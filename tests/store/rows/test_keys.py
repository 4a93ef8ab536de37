"""How a record's links and lists become columns."""

from __future__ import annotations

from store.kinds import Kind, Ref
from store.records import Source, Topic
from store.rows.keys import Keys, linked, listed
from store.tables import AliasRow, MeetingTopicRow
from tests.store.catalogues import OTHER_PAGE, PAGE, small

KEYS = {Ref(Kind.TOPIC, "trade"): 7, Ref(Kind.TOPIC, "energy"): 8}
SOURCES = {OTHER_PAGE: 70, PAGE: 71}


def keys(of: int = 0) -> Keys:
    return Keys(small()[of], KEYS.__getitem__, SOURCES.__getitem__)


def test_a_link_is_the_key_of_what_it_names() -> None:
    """No link is no key."""
    assert keys().link(Kind.TOPIC, "trade") == 7
    assert keys().link(Kind.TOPIC, None) is None


def test_a_page_is_the_key_of_the_records_own_source() -> None:
    """The first of its sources with that address; none where it has no such source, or none at all."""
    assert keys().source(PAGE.url) == 71
    assert keys().source("https://example.org/stray") is None
    assert keys().source(None) is None
    twice = Source(PAGE.url, "Again")
    meeting = small()[1]
    object.__setattr__(meeting, "sources", (PAGE, twice))
    assert Keys(meeting, KEYS.__getitem__, {PAGE: 1, twice: 2}.__getitem__).source(PAGE.url) == 1
    assert Keys(Topic("tea", "Tea"), KEYS.__getitem__, SOURCES.__getitem__).source(PAGE.url) is None


def test_a_list_keeps_its_order() -> None:
    """Each row has its place, from 0 on, and the key of what it belongs to."""
    assert list(listed(AliasRow, "record_key", 3, ({"name": name} for name in "ba"))) == [
        (AliasRow, {"record_key": 3, "position": 0, "name": "b"}),
        (AliasRow, {"record_key": 3, "position": 1, "name": "a"}),
    ]


def test_links_are_rows_between_two_keys() -> None:
    """Named after the kinds on both sides."""
    assert list(linked(MeetingTopicRow, 3, Kind.MEETING, Kind.TOPIC, ("energy", "trade"), keys())) == [
        (MeetingTopicRow, {"meeting_key": 3, "position": 0, "topic_key": 8}),
        (MeetingTopicRow, {"meeting_key": 3, "position": 1, "topic_key": 7}),
    ]
