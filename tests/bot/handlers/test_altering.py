"""Records are changed and removed, end to end on a real database."""

from __future__ import annotations

import pytest

from bot.maintaining import texts
from bot.terminal.chats import User
from bot.texts.text import speaking
from store.database import writing
from store.importing import fill
from store.kinds import Kind, Ref
from store.reading import read_packaged
from store.tables.correction import ReportState
from tests.bot.handlers.conftest import ANA, Maintained

PAGE = "https://asean.example/77?a=1&b=2"


async def test_a_field_is_changed(maintained: Maintained) -> None:
    """Field, value and page are asked for; confirmed, the record has them, and the trail who, was and is."""
    await maintained.say("/edit 1st ASEAN-UK Senior Officials' Meeting")
    await maintained.click("Venue")
    await maintained.say("Lancaster House")
    await maintained.say("no page")
    assert maintained.last().text.endswith(str(texts.EDIT_SOURCE))
    await maintained.say(PAGE)
    assert "Venue: “—” becomes “Lancaster House”." in maintained.last().text
    await maintained.click(str(texts.CHANGE))
    meeting = await maintained.meeting(Ref(Kind.MEETING, "asean-uk-som-1"))
    assert meeting is not None
    assert (meeting.venue, meeting.sources[-1].url) == ("Lancaster House", PAGE)
    trail = await maintained.trail(1)
    assert (trail.person, trail.field, trail.before, trail.after) == (ANA.id, "venue", "", "Lancaster House")
    assert (trail.source, trail.state, trail.decided_by) == (PAGE, ReportState.ACCEPTED, ANA.id)


async def test_a_record_is_removed_for_good(maintained: Maintained) -> None:
    """Not while others link to it; else when confirmed, and no upgrade of the package brings it back."""
    await maintained.say("/remove UK")
    await maintained.click("United Kingdom (partner)")
    await maintained.click(str(texts.REMOVE))
    assert "links to it" in maintained.notices[-1]
    await maintained.say("/remove 2nd ASEAN-UK Senior Officials' Meeting")
    await maintained.say("why not", reply_to=maintained.last())
    await maintained.say(PAGE, reply_to=maintained.last())
    await maintained.click(str(texts.REMOVE))
    assert maintained.last().text == texts.REMOVED.format(name="2nd ASEAN-UK Senior Officials' Meeting")
    gone = Ref(Kind.MEETING, "asean-uk-som-2")
    assert await maintained.meeting(gone) is None
    async with writing(maintained.kept.engine) as connection:
        await fill(connection, read_packaged(), "another")
    assert await maintained.meeting(gone) is None
    trail = await maintained.trail(2)
    assert (trail.field, trail.after, trail.source) == ("removed", "", PAGE)
    assert "id: asean-uk-som-2" in trail.before


@pytest.mark.parametrize(
    ("language", "only", "gone"),
    [
        ("id", "Itu hanya untuk pengelola.", "Saya tidak menemukan entri dengan nama itu: zzzzqqqq"),
        ("vi", "Việc đó chỉ dành cho người phụ trách.", "Tôi không tìm thấy mục nào có tên đó: zzzzqqqq"),
    ],
)
async def test_changes_are_spoken_of_in_the_language_of_the_chat(
    maintained: Maintained, language: str, only: str, gone: str
) -> None:
    """Whoever is refused, too."""
    by = User(31, "Sari", "sari", language=language)
    await maintained.server.say(by, maintained.server.private(by), "/edit 1st ASEAN-UK SOM")
    assert [one.text for one in await maintained.seen()] == [only]
    await maintained.say(f"/settings language {language}")
    await maintained.say("/edit zzzzqqqq")
    assert maintained.last().text == gone
    await maintained.say("/remove 1st ASEAN-UK SOM")
    with speaking(language):
        assert maintained.last().buttons[0]["text"] == str(texts.REMOVE) != "Remove it"
