"""Who held whose seat at a meeting."""

from __future__ import annotations

from store.kinds import Kind, Level, PlaceKind, Ref
from store.query.condition import Has, Some, both
from store.query.denial import Verdicts
from store.query.engine import Engine
from store.query.sort import Sort
from store.records import Attendance, Meeting, Person, Place
from tests.store.query.packaged import ENGINE
from tests.store.query.world import day, engine_of


def _on(meeting: str, condition: object, engine: Engine = ENGINE) -> bool | None:
    return Verdicts(engine, Sort.MEETING).on(Ref(Kind.MEETING, meeting), condition)  # type: ignore[arg-type]


def test_an_office_held_by_another_is_denied() -> None:
    """The Secretary-General of the United Nations is one person; who else was there is open."""
    assert _on("asean-un-summit-8", Has("person", ("ban-ki-moon",))) is True
    assert _on("asean-un-summit-8", Has("person", ("antonio-guterres",))) is False
    assert _on("asean-un-summit-8", Has("person", ("wang-yi",))) is None


def test_at_a_summit_one_person_speaks_for_a_side() -> None:
    """The Prime Minister was not there where the Vice President was."""
    assert _on("asean-india-summit-19", Has("person", ("narendra-modi",))) is False


def test_a_side_that_another_stood_for_is_denied() -> None:
    """To have represented a side where somebody else did."""
    stood = Some(Sort.ATTENDANCE, both(Has("person", ("john-kerry",)), Has("side", ("united-states",))))
    assert _on("asean-us-pmc-2007", stood) is False


def test_who_held_no_office_takes_nobodys_seat() -> None:
    """Of a side many may be there; an office is held by one alone."""
    people = [Person(one, one.title()) for one in ("ana", "bo")]
    roles = {
        "held": ("Foreign Minister of Japan",) * 2,
        "none": (None, None),
    }
    met = [
        Meeting(
            f"{kind}-{one}", "M", "s", Level.FORUM, day("2020"), "", (),
            attendances=(Attendance(one, role, "Japan"),),
        )
        for kind, pair in roles.items()
        for one, role in zip(("ana", "bo"), pair, strict=True)
    ]  # fmt: skip
    told = {}
    for kind in roles:
        engine = engine_of([Place("japan", "Japan", PlaceKind.COUNTRY), *people, *met])
        told[kind] = _on(f"{kind}-ana", Has("person", ("bo",)), engine)
    assert told == {"held": False, "none": None}
