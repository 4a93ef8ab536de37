"""Several from either end of a set."""

from __future__ import annotations

import pytest

from bot.reading.proposals.several import runs
from tests.bot.reading.proposed import proposed


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("the last two ASEAN-UK SOMs", ["asean-uk-som-4", "asean-uk-som-2"]),
        ("the 2 earliest AUKSOMs", ["asean-uk-som-1", "asean-uk-som-2"]),
        ("where were the last two AUKSOMs", ["asean-uk-som-4", "asean-uk-som-2"]),
    ],
)
def test_so_many_are_picked_from_an_end(text: str, ids: list[str]) -> None:
    """The latest first where they are picked from the end."""
    found = proposed(runs, text)
    assert [ref.id for ref in found[0].refs] == ids


def test_what_is_asked_is_told_of_each() -> None:
    """Beside the list of them."""
    forms = {(one.form, one.asked) for one in proposed(runs, "where were the last two AUKSOMs")}
    assert ("values", ("where",)) in forms
    assert ("list", ()) in forms


def test_one_is_not_several() -> None:
    """'The last AUKSOM' is picked elsewhere."""
    assert not proposed(runs, "the last AUKSOM")
    assert not proposed(runs, "AUKSOMs, newest first")
