from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preferences.choice import (
    PAGES,
    PRESS,
    change,
    choose,
    read_choice,
    read_quiet,
    show,
    written,
)
from bot.preferences.preferences import UNCHANGED, Preferences, Quiet
from bot.preferences.zones import zone_names


@pytest.mark.parametrize(
    ("typed", "quiet"),
    [
        ("22:00-07:00", Quiet(time(22), time(7))),
        ("22 7", Quiet(time(22), time(7))),
        ("2230 – 06.45", Quiet(time(22, 30), time(6, 45))),
        ("0-6", Quiet(time(0), time(6))),
        ("22:00", None),
        ("25-7", None),
        ("22:60-7", None),
        ("7-7", None),
        ("22-7-8", None),
        ("", None),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, quiet: Quiet | None) -> None:
    """Hours that are none, or no time at all, are not guessed."""
    assert read_quiet(typed) == quiet


@given(
    st.builds(
        Quiet,
        st.times().map(_whole := lambda one: one.replace(second=0, microsecond=0)),
        st.times().map(_whole),
    )
)
def test_what_is_written_is_read_again(quiet: Quiet) -> None:
    """Every pair of minutes comes back, but one without a length."""
    assert read_quiet(written(quiet)) == (quiet if quiet.start != quiet.end else None)


@pytest.mark.parametrize(
    ("field", "value", "changed"),
    [
        ("overheard", "off", replace(UNCHANGED, overheard=False)),
        ("previews", "on", replace(UNCHANGED, previews=True)),
        ("language", "en", replace(UNCHANGED, language="en")),
        ("zone", "asia/ho chi minh", replace(UNCHANGED, zone="Asia/Ho_Chi_Minh")),
        ("quiet", "22-7", replace(UNCHANGED, quiet=Quiet(time(22), time(7)))),
        ("overheard", "maybe", None),
        ("language", "tlh", None),
        ("zone", "Asia/Atlantis", None),
        ("zone", "../../etc/passwd", None),
        ("quiet", "always", None),
        ("chat", "-5", None),
    ],
)
def test_only_what_there_is_can_be_chosen(field: str, value: str, changed: Preferences | None) -> None:
    """A field or a value that there is not changes nothing."""
    assert change(UNCHANGED, field, value) == changed


def test_each_field_goes_back_to_what_is_usual() -> None:
    """What was chosen can be taken back by the same way."""
    chosen = Preferences(False, "en", "Asia/Tokyo", True, Quiet(time(22), time(7)))
    for field, value in (
        ("overheard", "on"),
        ("language", "auto"),
        ("zone", "usual"),
        ("previews", "off"),
        ("quiet", "off"),
    ):
        changed = change(chosen, field, value)
        assert changed is not None
        chosen = changed
    assert chosen == UNCHANGED


def test_buttons_fit_into_what_telegram_takes() -> None:
    """The data of every zone's button has 64 bytes at most, and is read again."""
    for zone in zone_names().values():
        data = choose("zone", zone)
        assert len(data.encode()) <= 64
        read = read_choice(data)
        assert read is not None
        assert read.applied(UNCHANGED) == replace(UNCHANGED, zone=zone)
    for page in PAGES:
        read = read_choice(show(page))
        assert read is not None
        assert (read.page, read.applied(UNCHANGED)) == (page, UNCHANGED)


@given(st.one_of(st.text(), st.text().map(PRESS.__add__)))
def test_forged_data_is_no_choice(data: str) -> None:
    """Whatever somebody puts into a button, it is a choice that there is or none."""
    read = read_choice(data)
    assert read is None or (data.startswith(PRESS) and read.applied(UNCHANGED) is not None)
