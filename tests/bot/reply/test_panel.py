"""The settings of a chat: what is said of them, and what each button changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.preferences.choice import choose, read_choice, show
from bot.preferences.preferences import Preferences, Quiet
from bot.reply.html import plain
from bot.reply.panel import Panel, render_no_hours, render_no_setting, render_no_zone
from bot.reply.reply import Reply
from tests.bot.reply.limits import check

USUAL = Preferences()
PANEL = Panel(
    USUAL,
    ZoneInfo("Asia/Jakarta"),
    ("Asia/Jakarta", "Asia/Ho_Chi_Minh", "Asia/Bangkok", "Asia/Manila"),
    datetime(2026, 11, 21, 3, 5, tzinfo=UTC),
    private=False,
    hears_all=True,
)
CHOSEN = Preferences(
    overheard=False, language="id", zone="Asia/Bangkok", previews=True, quiet=Quiet(time(22), time(7))
)


def said(reply: Reply) -> list[str]:
    check(reply)
    return plain(reply).split("\n")


def pressed(reply: Reply) -> list[list[tuple[str, str]]]:
    return [[(button.text, button.data) for button in row] for row in reply.buttons]


def test_where_nothing_is_chosen_the_usual_is_told() -> None:
    """In a group whether it answers what it overhears, the time by the usual zone, no previews, no quiet."""
    assert said(PANEL.render()) == [
        "Settings of this group",
        "Questions put to nobody: I answer those that I am certain of.",
        "Language: the one that I am asked in, where I speak it, else English.",
        "Time zone: Asia/Jakarta, where it is 10:05 now.",
        "Pages that I link to: no preview is shown.",
        "Quiet hours: none.",
    ]


def test_what_is_chosen_is_told() -> None:
    """The time is that of the zone chosen."""
    assert said(replace(PANEL, preferences=CHOSEN).render())[1:] == [
        "Questions put to nobody: I leave them alone.",
        "Language: Bahasa Indonesia.",
        "Time zone: Asia/Bangkok, where it is 10:05 now.",
        "Pages that I link to: a preview is shown.",
        "Quiet hours: from 22:00 to 07:00 I say nothing unasked.",
    ]


@pytest.mark.parametrize("chosen", [USUAL, CHOSEN])
def test_a_group_that_hides_its_talk_is_told_so(chosen: Preferences) -> None:
    """Whatever it chose."""
    hidden = replace(PANEL, preferences=chosen, hears_all=False)
    assert said(hidden.render())[1] == "Questions put to nobody: Telegram does not show them to me here."


def test_buttons_turn_what_there_is_into_the_other() -> None:
    """What is on can be put off and the other way round; the choices have pages of their own."""
    pages = [
        [("Language", show("language")), ("Time zone", show("zone"))],
        [("Quiet hours", show("quiet"))],
    ]
    done = [("Done", show("closed"))]
    assert pressed(PANEL.render()) == [
        [("Leave such questions alone", choose("overheard", "off"))],
        pages[0],
        [*pages[1], ("Show previews", choose("previews", "on"))],
        done,
    ]
    assert pressed(replace(PANEL, preferences=CHOSEN).render()) == [
        [("Answer such questions", choose("overheard", "on"))],
        pages[0],
        [*pages[1], ("Show no previews", choose("previews", "off"))],
        done,
    ]


def test_a_private_chat_overhears_nothing() -> None:
    """Neither a line nor a button is about it."""
    private = replace(PANEL, private=True).render()
    assert said(private)[:2] == [
        "Settings of this chat",
        "Language: the one that I am asked in, where I speak it, else English.",
    ]
    assert [text for row in pressed(private) for text, _ in row] == [
        "Language", "Time zone", "Quiet hours", "Show previews", "Done",
    ]  # fmt: skip


@pytest.mark.parametrize("page", ["language", "zone", "quiet"])
def test_a_page_of_choices_leads_back(page: str) -> None:
    """Its last button shows the settings again; every other one chooses something that there is."""
    *choices, back = pressed(PANEL.render(page))
    assert back == [("« Back", show("main"))]
    read = [read_choice(data) for row in choices for _, data in row]
    assert {one.field for one in read if one} == {page}
    assert None not in read


@pytest.mark.parametrize(
    ("page", "chosen", "marked"),
    [
        ("language", USUAL, "✓ As asked"),
        ("language", CHOSEN, "✓ Bahasa Indonesia"),
        ("zone", USUAL, "✓ As usual: Asia/Jakarta"),
        ("zone", CHOSEN, "✓ Bangkok"),
        ("quiet", USUAL, "✓ None"),
        ("quiet", CHOSEN, "✓ 22:00 – 07:00"),
    ],
)
def test_the_choice_that_holds_is_marked(page: str, chosen: Preferences, marked: str) -> None:
    """That one alone."""
    texts = [text for row in pressed(replace(PANEL, preferences=chosen).render(page)) for text, _ in row]
    assert [text for text in texts if text.startswith("✓")] == [marked]


def test_zones_are_called_by_their_places() -> None:
    """Three a row, and the usual one in a row of its own."""
    texts = [[text for text, _ in row] for row in pressed(PANEL.render("zone"))]
    assert texts == [
        ["Jakarta", "Ho Chi Minh", "Bangkok"],
        ["Manila"],
        ["✓ As usual: Asia/Jakarta"],
        ["« Back"],
    ]


def test_hours_that_many_are_quiet_in_are_offered() -> None:
    """The night, an hour earlier and later; none at all is a choice."""
    texts = [[text for text, _ in row] for row in pressed(PANEL.render("quiet"))]
    assert texts == [["21:00 – 06:00", "22:00 – 07:00"], ["23:00 – 08:00", "✓ None"], ["« Back"]]


def test_closed_settings_have_no_buttons() -> None:
    """What was chosen stays to be read."""
    assert PANEL.render("closed") == Reply(PANEL.render().lines)


def test_the_nearest_zone_is_a_button() -> None:
    """Where there is one that is meant; else an example is told."""
    near = render_no_zone("Jakrata", "Asia/Jakarta")
    assert said(near) == ["There is no time zone “Jakrata”. The nearest is Asia/Jakarta."]
    assert pressed(near) == [[("Use Asia/Jakarta", choose("zone", "Asia/Jakarta"))]]
    none = render_no_zone("xyz", None)
    assert said(none) == ["There is no time zone “xyz”. Names are such as Asia/Jakarta."]
    assert none.buttons == ()


@pytest.mark.parametrize(
    "refusal", [render_no_hours, render_no_setting, lambda typed: render_no_zone(typed, None)]
)
def test_of_what_was_typed_sixty_characters_are_repeated(refusal) -> None:  # type: ignore[no-untyped-def]
    """A whole pasted text is not."""
    assert f"“{'x' * 60}”" in said(refusal("x" * 60))[0]
    assert f"“{'x' * 59}…”" in said(refusal("x" * 61))[0]
