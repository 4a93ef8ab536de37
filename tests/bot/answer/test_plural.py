"""The plural of names of meetings."""

from __future__ import annotations

import pytest

from bot.answer.plural import plural
from bot.texts.text import speaking


@pytest.mark.parametrize(
    ("name", "many"),
    [
        ("ASEAN-UK Senior Officials' Meeting", "ASEAN-UK Senior Officials' Meetings"),
        ("ASEAN Post Ministerial Conference with Russia", "ASEAN Post Ministerial Conferences with Russia"),
        ("ASEAN Defence Ministers' Meeting-Plus", "ASEAN Defence Ministers' Meetings-Plus"),
        ("AEM-CER Consultations", "AEM-CER Consultations"),
        ("ASEAN-Canada Dialogue (first series)", "ASEAN-Canada Dialogues (first series)"),
        (
            "Working Visit of the Secretary-General of ASEAN",
            "Working Visits of the Secretary-General of ASEAN",
        ),
    ],
)
def test_plural(name: str, many: str) -> None:
    """The noun that a name is built on takes the plural, what hangs on it stays."""
    assert plural(name) == many


@pytest.mark.parametrize("language", ["id", "vi"])
def test_other_languages_have_no_plural_of_a_name(language: str) -> None:
    """Titles stay as they are."""
    with speaking(language):
        assert plural("ASEAN Summit") == "ASEAN Summit"
