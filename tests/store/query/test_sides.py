from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.content import stems
from store.records import Attendance, Body, Partner, Place
from tests.store.query.packaged import ENGINE as PACKAGED
from tests.store.query.world import ENGINE

SIDES = ENGINE.world.sides


def test_country_and_role_name_a_side() -> None:
    """The country first, with what is around a city; a person without either stood for nobody."""
    assert SIDES.of(Attendance("ana", "Ambassador of Japan", "Norway")) == ("norway", "japan")
    assert SIDES.of(Attendance("ana", "Governor of Jakarta")) == ("jakarta", "indonesia")
    assert SIDES.of(Attendance("ana")) == ()


def test_the_longest_name_is_meant() -> None:
    """'European Commission' is not Europe's; 'the Republic of Korea' is one."""
    sides = PACKAGED.world.sides
    assert sides.named("Vice-President of the European Commission") == ("european-commission",)
    assert sides.named("Minister for Trade of the Republic of Korea") == ("republic-of-korea",)


@given(st.text(max_size=40))
def test_any_text_names_what_is_in_the_catalogue(text: str) -> None:
    """Whatever is written, ids come out, none twice."""
    found = SIDES.named(text)
    known = {ref.id for ref in ENGINE.refs}
    assert len(set(found)) == len(found)
    assert set(found) <= known


def test_everybody_is_named_by_each_of_their_names() -> None:
    """However many words it has, and whatever stands around it; one letter is no name."""
    sides, known = PACKAGED.world.sides, PACKAGED.catalogue
    records: tuple[Partner | Place | Body, ...] = (
        *known.partners.values(),
        *known.places.values(),
        *known.bodies.values(),
    )
    for record in records:
        for name in (record.name, *record.aliases):
            if len("".join(stems(name))) > 1:
                assert record.id in sides.named(name), name
                assert record.id in sides.named(f"Minister for Trade of {name} in the chair"), name
