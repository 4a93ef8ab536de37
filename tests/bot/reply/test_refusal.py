"""Why there is no answer, and what comes near."""

from __future__ import annotations

from bot.answer.answer import Reason, Refusal
from bot.reply.html import plain
from bot.reply.refusal import render_refusal
from store.kinds import Kind, Ref
from tests.bot.reply.limits import check
from tests.bot.small import SOM_1, UK, meeting, shelf

CATALOGUE = shelf(*(meeting(number, f"{2020 + number}-05") for number in range(3, 9))).catalogue


def test_the_reason_comes_first_then_what_is_offered() -> None:
    """A numbered line and a button each; without offers the reason stands alone."""
    reply = render_refusal(Refusal(Reason.NO_SUCH, "No such meeting.", offers=(SOM_1, UK)), CATALOGUE)
    check(reply)
    assert [line[:16] for line in plain(reply).split("\n")] == [
        "No such meeting.",
        "1. 1st ASEAN-UK ",
        "2. United Kingdo",
    ]
    assert [[button.text for button in row] for row in reply.buttons] == [
        ["1. AUKSOM, 6 July 2022", "2. United Kingdom"]
    ]
    alone = render_refusal(Refusal(Reason.NO_SUCH, "No."), CATALOGUE)
    assert (plain(alone), alone.buttons) == ("No.", ())


def test_six_are_offered_at_most() -> None:
    """Of those that are in the catalogue; a long reason is clipped."""
    refs = (Ref(Kind.TOPIC, "gone"), *(Ref(Kind.MEETING, f"asean-uk-som-{number}") for number in range(1, 9)))
    reply = render_refusal(Refusal(Reason.NO_SUCH, "x" * 700, offers=refs), CATALOGUE)
    lines = plain(reply).split("\n")
    assert lines[0] == "x" * 599 + "…"
    assert [line[:3] for line in lines[1:]] == [f"{number}. " for number in range(1, 7)]
