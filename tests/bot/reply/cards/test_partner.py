"""The card of a partner."""

from __future__ import annotations

from dataclasses import replace

from bot.reply.cards.partner import sheet
from bot.reply.html import plain
from bot.reply.press import card_list
from store.dates import PartialDate
from store.kinds import Kind, PartnershipLevel, Ref
from store.records import Elevation
from tests.bot.answer.world import UK, desk
from tests.bot.reply.cards.registers import shown
from tests.bot.reply.cards.sheets import buttons, parts

CATALOGUE = desk().catalogue
PARTNER = CATALOGUE.partners[UK.id]


def test_its_status_its_coordinators_and_its_steps_are_told() -> None:
    """Steps with their days, the first first."""
    made = sheet(PARTNER, CATALOGUE)
    assert made.head == ("Country · Dialogue Partner since 2 August 2021",)
    assert parts(made) == {
        "Coordinators": ["Viet Nam (2024 to 2027)"],
        "History": [
            "June 2020: Application to become a Dialogue Partner submitted",
            "2 August 2021: Dialogue Partner status conferred (54th ASEAN Foreign Ministers' Meeting)",
        ],
    }


def test_its_levels_are_told_the_latest_first() -> None:
    """With the day and the occasion, as far as they are known."""
    first, second = list(PartnershipLevel)[:2]
    levels = (Elevation(first, PartialDate.parse("2020"), "A Summit"), Elevation(second))
    later, earlier = parts(sheet(replace(PARTNER, levels=levels), CATALOGUE))["Levels"]
    assert earlier.endswith(" (2020, A Summit)")
    assert "(" not in later


def test_buttons_lead_to_its_meetings_and_programmes() -> None:
    """To files of them, and to the latest meeting."""
    assert buttons(sheet(PARTNER, CATALOGUE)) == [
        ("Meetings (3)", card_list(UK, "m.p.united-kingdom")),
        ("Programmes (2)", card_list(UK, "g.p.united-kingdom")),
        ("Calendar", "ic:p.united-kingdom"),
        ("Timeline", "tc:p.united-kingdom"),
        ("Latest meeting: 10 April 2025", "c:m.uk-som-4"),
    ]


def test_the_card_of_a_partner_has_levels_and_coordinators() -> None:
    """Levels and coordinators with their times, the latest first."""
    text = plain(shown(Ref(Kind.PARTNER, "japan")))
    assert text.split("\n")[4:13] == [
        "",
        "Levels:",
        "• Strategic Partner (November 2011, 14th Summit)",
        "• Dialogue Partner (March 1977)",
        "Coordinators:",
        "• Malaysia (named 26 October 2025). Spoke for ASEAN.",
        "• Malaysia (2018 to 2021)",
        "",
        "Source: A page",
    ]
