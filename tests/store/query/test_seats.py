"""Who held whose seat at a meeting."""

from __future__ import annotations

from store.kinds import Kind, Ref
from store.query.condition import Has, Some, both
from store.query.denial import Verdicts
from store.query.sort import Sort
from tests.store.query.packaged import ENGINE


def _on(meeting: str, condition: object) -> bool | None:
    return Verdicts(ENGINE, Sort.MEETING).on(Ref(Kind.MEETING, meeting), condition)  # type: ignore[arg-type]


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
