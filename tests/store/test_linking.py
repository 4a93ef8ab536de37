"""What records link to and cite, over the packaged catalogue and a small one."""

from __future__ import annotations

from store.kinds import Kind, Ref
from store.linking import cited, links, uncited
from store.merging import links_of
from store.reading import read_packaged
from store.records import Office, Partner
from tests.store.catalogues import OTHER_PAGE, PAGE, small


def test_every_kind_of_link_is_followed() -> None:
    """Over the packaged catalogue, links lead to all kinds of records but states and offices, each of them
    there: what is a state's is linked to its country."""
    records = read_packaged()
    found = {ref for record in records for _, ref in links(record)}
    assert {ref.kind for ref in found} == set(Kind) - {Kind.MEMBER, Kind.OFFICE}
    assert found <= {Ref(record.kind_, record.id) for record in records}


def test_links_are_those_that_the_database_keeps() -> None:
    """What is checked in a file is what an import follows, record by record."""
    for record in small():
        own = Ref(record.kind_, record.id)
        assert {ref for _, ref in links(record)} - {own} == set(links_of(record)) - {own}


def test_pages_are_cited_with_their_fields() -> None:
    """Each page that stands inside a record is told with the field it stands in."""
    [canada] = (one for one in small() if isinstance(one, Partner) and one.id == "canada")
    assert list(cited(canada)) == [
        (("history", 0, "source"), PAGE.url),
        (("levels", 1, "source"), PAGE.url),
        (("coordinators", 1, "source"), PAGE.url),
    ]
    assert uncited(canada) == []


def test_a_page_that_is_no_source_is_told() -> None:
    """A term that cites a page which its office does not name."""
    [office] = (one for one in small() if isinstance(one, Office))
    bare = Office(office.id, office.name, office.held_by, "It leads.", (OTHER_PAGE,), terms=office.terms)
    assert uncited(bare) == [PAGE.url]
