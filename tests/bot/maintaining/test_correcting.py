"""What maintainers answer for a field sets it, or is refused with a sentence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.desk import Desk
from bot.drafting.draft import Draft
from bot.maintaining import texts
from bot.maintaining.correcting import Corrector, named_field
from bot.maintaining.telling import said
from bot.texts.text import speaking
from store.catalogue import Catalogue


@pytest.fixture
def corrector(packaged_desk: Desk) -> Corrector:
    return Corrector(packaged_desk.catalogue, packaged_desk.matcher, date(2026, 1, 15))


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("title", "  1st   Meeting ", "1st Meeting"),
        ("ordinal", "12", "12"),
        ("date", "6 July 2022", "6 July 2022"),
        ("level", "Senior Officials", "senior-officials"),
        ("mode", "virtual", "virtual"),
        ("series", "ASEAN-UK SOM", "ASEAN-UK Senior Officials' Meeting"),
        ("series", "Kelp Dialogue of Atlantis", "Kelp Dialogue of Atlantis (a new series)"),
        ("partners", "UK; Japan", "United Kingdom; Japan"),
        ("places", "jakarta", "Jakarta"),
        (
            "people",
            "Ann Other, Minister of Kelp (chair); Le Luong Minh",
            "Ann Other, Minister of Kelp (chair); Le Luong Minh",
        ),
        (
            "pledges",
            "UK: 1 million GBP: COVID-19 ASEAN Response Fund",
            "United Kingdom: GBP 1 million: COVID-19 ASEAN Response Fund",
        ),
        ("documents", "A Statement; A Plan", "A Statement; A Plan"),
        ("next", "2nd Meeting; Jakarta; July 2023", "2nd Meeting; July 2023; Jakarta"),
        ("source", "https://a.example/x", "https://a.example/x"),
        ("venue", "-", ""),
    ],
)
def test_an_answer_sets_its_field(
    corrector: Corrector, packaged: Catalogue, field: str, text: str, told: str
) -> None:
    """It is told back as it was understood, and is sure."""
    draft = Draft()
    corrector.correct(draft, field, text)
    assert said(draft, field, packaged) == told
    value: Any = getattr(draft, field)
    assert all(one.sure for one in (value if isinstance(value, tuple) else (value,)) if hasattr(one, "sure"))


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("ordinal", "0"),
        ("ordinal", "x"),
        ("date", "soon"),
        ("level", "high"),
        ("partners", "Atlantis"),
        ("pledges", "UK: much"),
        ("pledges", "1 million GBP"),
        ("source", "asean.org"),
        ("title", "x" * 501),
        ("venue", "x" * 1_001),
        ("nonsense", "x"),
    ],
)
def test_what_does_not_fit_is_refused(corrector: Corrector, field: str, text: str) -> None:
    """And the draft stays as it was."""
    draft = Draft()
    with pytest.raises(ValueError, match=r"."):
        corrector.correct(draft, field, text)
    assert draft == Draft()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Venue: Peace Palace", ("venue", " Peace Palace")),
        (" source : https://kelp.example", ("source", " https://kelp.example")),
        ("tempat pertemuan: Istana", ("venue", " Istana")),
        ("Kelp: sea", ("", " sea")),
        ("Venue", ("", "")),
    ],
)
def test_a_field_is_named_before_a_colon(text: str, named: tuple[str, str]) -> None:
    """In English, and in the language that is spoken."""
    with speaking("id"):
        assert named_field(text.replace("tempat pertemuan", str(texts.FIELDS["venue"]))) == named
