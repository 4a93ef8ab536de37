"""What a text says beside its reading is worked out once, however many readings are answered."""

from __future__ import annotations

import pytest

from bot.answer import heard
from bot.reading.signs import asked, focusing
from tests.bot.reading.planted import TODAY, scene

TEXT = "who chaired the 1st uk som for the united kingdom, and where"


@pytest.mark.parametrize("name", ["focus", "asked_too", "asks_about"])
def test_what_is_heard_is_what_the_signs_say_and_is_kept_with_the_text(name: str) -> None:
    """The second look gives the very same thing."""
    said = scene().read(TEXT, TODAY)
    fresh = {"focus": focusing.focus, "asked_too": asked.asked_too, "asks_about": asked.asks_about}[name]
    work = getattr(heard, name)
    first = work(said)
    assert first == fresh(scene().read(TEXT, TODAY))
    assert work(said) is first
    assert first in said.findings.values()
