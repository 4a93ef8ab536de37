"""Reports are decided by maintainers, and misread questions are reported."""

from __future__ import annotations

import pytest

from bot.corrections import texts
from bot.texts.text import speaking
from store.tables.correction import ReportState
from tests.bot.handlers.conftest import (
    ANA,
    BEN,
    CARD,
    EVE,
    NEWS,
    Counter,
)

QUESTION = "when was the 2nd asean-uk som"


async def test_who_is_forgotten_is_told_nothing(counter: Counter) -> None:
    """What they reported is decided all the same; nothing is sent to nobody's chat."""
    shown = await counter.report("venue", "Nowhere", page="")
    await counter.say("/forget")
    before = counter.last(counter.private)
    await counter.click(shown, str(texts.REJECT), BEN, counter.ben)
    trail = await counter.trail()
    assert trail is not None
    assert (trail.state, trail.chat) == (ReportState.REJECTED, 0)
    assert counter.last(counter.private) is before


async def test_a_rejected_report_changes_nothing(counter: Counter) -> None:
    """The person hears of it, the record stays, the trail says who decided."""
    shown = await counter.report("venue", "Nowhere", page="")
    assert shown.text.endswith(str(texts.NO_PAGE))
    before = await counter.followed()
    await counter.click(shown, str(texts.REJECT), BEN, counter.ben)
    assert await counter.followed() == before
    assert counter.last(counter.private).text == str(texts.TOLD_REJECTED)
    trail = await counter.trail()
    assert trail is not None
    assert (trail.state, trail.decided_by) == (ReportState.REJECTED, BEN.id)


async def test_what_is_no_simple_field_is_marked_as_dealt_with(counter: Counter) -> None:
    """Something else in words of one's own: accepted, the record stays as it is."""
    before = await counter.followed()
    shown = await counter.report("other", "The <b>chair</b> was somebody else & not her.")
    assert "Said: The <b>chair</b> was somebody else & not her." in shown.text
    await counter.click(shown, str(texts.ACCEPT), BEN, counter.ben)
    assert shown.text.endswith(str(texts.SETTLED_BY))
    assert counter.last(counter.private).text == str(texts.TOLD_SETTLED)
    assert await counter.followed() == before


async def test_only_maintainers_decide_and_only_once(counter: Counter) -> None:
    """Who presses is looked at each time: nobody else can accept, no second press changes anything."""
    shown = await counter.report("venue", "There")
    data = {one["text"]: one["callback_data"] for one in shown.buttons}
    await counter.press_data(shown, data[str(texts.ACCEPT)], counter.ben, EVE)
    await counter.press_data(counter.last(counter.private), data[str(texts.ACCEPT)], None, ANA)
    assert counter.notices == [str(texts.NOT_A_MAINTAINER)] * 2
    pressed = [await counter.server.press(BEN, counter.ben, shown, data[str(texts.ACCEPT)]) for _ in range(2)]
    await counter.seen()
    assert all(counter.server.presses[one].answered for one in pressed)
    await counter.press_data(shown, data[str(texts.REJECT)], counter.ben, BEN)
    assert counter.notices[2:] == [str(texts.DECIDED)] * 2
    assert (await counter.followed()).venue == "There"
    told = [one.text for one in counter.private.messages.values() if "was right" in one.text]
    assert len(told) == 1


async def test_a_record_that_has_changed_since_is_left_alone(counter: Counter) -> None:
    """Of two reports on one field the second is decided on what the record says by then."""
    first = await counter.report("venue", "There")
    second = await counter.report("venue", "Elsewhere")
    await counter.click(first, str(texts.ACCEPT), BEN, counter.ben)
    await counter.followed()
    await counter.click(second, str(texts.ACCEPT), BEN, counter.ben)
    assert counter.notices == [texts.CHANGED_SINCE.format(now="There")]
    assert (await counter.followed()).venue == "There"
    await counter.click(second, str(texts.REJECT), BEN, counter.ben)
    assert counter.notices[1:] == []


async def test_what_the_catalogue_refuses_stays_open(counter: Counter) -> None:
    """The maintainer is told why; the report can still be rejected."""
    shown = await counter.report("date_end", "2001-01-01")
    await counter.click(shown, str(texts.ACCEPT), BEN, counter.ben)
    assert counter.notices == [
        texts.REFUSED.format(reason="it would end on 1 January 2001 and begin on 6 July 2022.")
    ]
    trail = await counter.trail()
    assert trail is not None
    assert (trail.state, trail.decided_by) == (ReportState.OPEN, None)


async def test_a_misread_question_is_one_press(counter: Counter) -> None:
    """Its words are kept once the asker agrees; until then only what it was taken to be about is."""
    (answer,) = await counter.say(QUESTION)
    await counter.click(answer, str(texts.WRONG))
    menu = counter.last(counter.private)
    await counter.click(menu, str(texts.MISREAD))
    shown = counter.last(counter.ben)
    assert "fact; 2nd ASEAN-UK Senior Officials' Meeting" in shown.text
    trail = await counter.trail()
    assert trail is not None
    assert (trail.words, QUESTION in shown.text) == ("", False)
    await counter.press_data(menu, menu.buttons[0]["callback_data"], None, EVE)
    assert counter.notices == [str(texts.NOT_YOURS)]
    await counter.click(menu, str(texts.YES))
    trail = await counter.trail()
    assert trail is not None
    assert trail.words == QUESTION
    assert QUESTION in counter.last(counter.ben).text


async def test_without_consent_no_word_is_kept(counter: Counter) -> None:
    """Who says no, or nothing, is remembered by no word."""
    (answer,) = await counter.say(QUESTION)
    await counter.click(answer, str(texts.WRONG))
    menu = counter.last(counter.private)
    await counter.click(menu, str(texts.MISREAD))
    await counter.click(menu, str(texts.NO))
    assert menu.text == str(texts.NOT_SHOWN)
    trail = await counter.trail()
    assert trail is not None
    assert trail.words == ""


async def test_a_maintainer_who_cannot_be_reached_spoils_nothing(
    counter: Counter, caplog: pytest.LogCaptureFixture
) -> None:
    """The report is kept and its person thanked; the log says that it was not sent."""
    del counter.server.chats[BEN.id]
    (card,) = await counter.say(CARD)
    await counter.click(card, str(texts.WRONG))
    await counter.click(counter.last(counter.private), str(texts.FIELDS["venue"]))
    await counter.say("There")
    await counter.say(NEWS)
    assert counter.last(counter.private).text == str(texts.THANKS)
    assert await counter.trail() is not None
    assert "Word of a report could not be sent" in caplog.text


async def test_a_decision_is_told_in_the_language_that_the_chat_chose(counter: Counter) -> None:
    """That of the asker's Telegram is not kept."""
    report = await counter.report("venue", "Nowhere", page="")
    await counter.say("/settings language vi")
    await counter.click(report, str(texts.REJECT), BEN, counter.ben)
    with speaking("vi"):
        assert counter.last(counter.private).text == str(texts.TOLD_REJECTED)
