"""Maintainers add, change and remove records and see counts, end to end on a real database."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.application import build
from bot.corrections import texts as corrected
from bot.maintaining import shown, texts
from bot.settings import Settings
from bot.terminal.chats import Chat, Filed, Posted, User
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import running
from bot.texts.text import speaking
from store import corrections
from store.corrections import Report
from store.database import reading, writing
from store.importing import fill
from store.kinds import Kind, Ref
from store.library import Library
from store.reading import read_packaged
from store.records import Meeting
from store.tables.correction import ReportState
from tests.bot.handlers.conftest import ANA, BEN, KEY, Talk

STATEMENT = """The 77th ASEAN-UK Senior Officials' Meeting was held in London on 3 June 2030.

It was chaired by Ms. Ann Other, Director-General of the Ministry of <b>Kelp</b> & Weed of Malaysia.

The officials discussed cybersecurity and trade in fish."""
PAGE = "https://asean.example/77?a=1&b=2"
NEW = Ref(Kind.MEETING, "asean-uk-som-77")
YAML = b"topics:\n- id: kelp\n  name: Kelp <i>farming</i>\n"


@dataclass
class Maintained(Talk):
    """A talk with a bot on a database; Ana is its maintainer, Ben is not."""

    @property
    def kept(self) -> Library:
        assert isinstance(self.library, Library)
        return self.library

    def last(self, chat: Chat | None = None) -> Posted:
        messages = (chat or self.private).messages.values()
        return [one for one in messages if one.sender == self.server.bot][-1]

    async def attach(self, name: str, content: bytes, caption: str = "", chat: Chat | None = None) -> Posted:
        await self.server.attach(ANA, chat or self.private, Filed(name, content), caption)
        await self.seen()
        return self.last(chat)

    async def click(self, caption: str, message: Posted | None = None, by: User = ANA) -> None:
        message = message or self.last()
        data = next(one["callback_data"] for one in message.buttons if one["text"] == caption)
        await self.press_data(message, data, None, by)

    async def meeting(self, ref: Ref = NEW) -> Meeting | None:
        """The meeting in the newest revision of the database."""
        await self.kept._catch_up()
        found = self.kept.shelf.catalogue.get(ref)
        return found if isinstance(found, Meeting) else None

    async def trail(self, key: int) -> Report:
        async with reading(self.kept.engine) as connection:
            found = await corrections.find(connection, key)
        assert found is not None
        return found


@pytest.fixture
async def bot(filled: Path, tmp_path: Path) -> AsyncIterator[Maintained]:
    file = tmp_path / "notulis.sqlite3"
    shutil.copy(filled, file)
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    async with Library.open(f"sqlite:///{file}", poll=60.0) as library:
        settings = Settings(token=KEY, maintainers=(ANA.id,))
        application = build(settings, library, SimulatedRequest(server))
        async with running(server, application) as session:
            yield Maintained(session, library)  # type: ignore[arg-type] # a library all the same


async def test_a_statement_is_added(bot: Maintained) -> None:
    """Sent after /add it becomes a draft; without a source it asks for one, then it is in the catalogue."""
    await bot.say("/add")
    assert bot.last().text == str(texts.SEND)
    await bot.say(STATEMENT)
    card = bot.last()
    assert card.text.startswith("Draft: 77th ASEAN-UK Senior Officials' Meeting\n")
    assert "Place: London" in card.text
    assert texts.MISSING.format(fields="Source") in card.text
    await bot.click(str(texts.SAVE))
    assert bot.last().text.startswith("What is right for “Source”?")
    await bot.say("nowhere")
    assert texts.NO_ADDRESS.format(text="nowhere") in bot.last().text
    await bot.say(PAGE)
    await bot.click(str(texts.SAVE))
    assert bot.last().text == texts.SAVED.format(title="77th ASEAN-UK Senior Officials' Meeting")
    meeting = await bot.meeting()
    assert meeting is not None
    assert (meeting.date.iso, meeting.places, meeting.partners) == (
        "2030-06-03",
        ("london",),
        ("united-kingdom",),
    )
    assert {"cybersecurity", "trade"} <= {*meeting.topics}
    assert meeting.sources[0].url == PAGE
    assert (await bot.trail(1)).ref == Ref(Kind.PERSON, "ann-other")
    trail = await bot.trail(2)
    assert (trail.person, trail.ref, trail.field, trail.source) == (ANA.id, NEW, "added", PAGE)
    assert (trail.state, trail.decided_by) == (ReportState.ACCEPTED, ANA.id)
    assert "77th ASEAN-UK" in trail.after


async def test_fields_are_corrected_by_button_and_by_reply(bot: Maintained) -> None:
    """An answer that does not fit is asked for again; the card shows what holds."""
    await bot.say(f"/add {STATEMENT} {PAGE}")
    await bot.click(str(texts.FIELDS["venue"]))
    await bot.say("Lancaster House")
    assert "Venue: Lancaster House" in bot.last().text
    await bot.say("Number: many", reply_to=bot.last())
    assert texts.NO_NUMBER.format(text="many") in bot.last().text
    await bot.say("78")
    card = bot.last()
    await bot.say("place: Manila", reply_to=card)
    assert "Number: 78" in bot.last().text
    assert "Place: Manila" in bot.last().text
    await bot.say("hello", reply_to=bot.last())
    assert bot.last().text == str(texts.MARKED)
    await bot.click(str(texts.STOP), card)
    assert card.text == str(texts.STOPPED)
    await bot.press_data(bot.last(), shown.SAVE)
    assert bot.notices[-1] == str(texts.LOST)
    assert await bot.meeting() is None


async def test_a_double_is_found_first_and_a_draft_is_saved_once(bot: Maintained) -> None:
    """The same series and number is shown; a second press saves nothing more."""
    await bot.say(f"/add {STATEMENT.replace('77th', '1st')} {PAGE}")
    card = bot.last()
    assert (
        "This may be in the catalogue already: 1st ASEAN-UK Senior Officials' Meeting, 6 July 2022."
        in card.text
    )
    assert shown.SAVE not in {one["callback_data"] for one in card.buttons}
    await bot.press_data(card, shown.SAVE)
    assert await bot.meeting(Ref(Kind.MEETING, "asean-uk-som-1-2")) is None
    await bot.press_data(card, shown.AGAIN)
    await bot.press_data(card, shown.AGAIN)
    assert bot.notices[-1] == str(texts.LOST)
    assert await bot.meeting(Ref(Kind.MEETING, "asean-uk-som-1-2")) is not None
    assert await bot.meeting(Ref(Kind.MEETING, "asean-uk-som-1-3")) is None


async def test_files_are_taken(bot: Maintained) -> None:
    """A statement as text or page; what cannot be read gets a sentence."""
    page = "".join(f"<p>{part}</p>" for part in STATEMENT.replace("<b>Kelp</b> & ", "").split("\n\n"))
    for name, content in (("a.txt", STATEMENT.encode()), ("a.html", page.encode())):
        card = await bot.attach(name, content, "/add")
        assert card.text.startswith("Draft: 77th ASEAN-UK Senior Officials' Meeting\n")
    await bot.say("/add")
    assert (await bot.attach("b.html", page.encode())).text.startswith("Draft: 77th")
    assert (await bot.attach("a.docx", b"x", "/add")).text == str(texts.FILE_UNKNOWN)
    large = await bot.attach("a.txt", b"x" * 2_000_001, "/add")
    assert large.text == texts.FILE_TOO_LARGE.format(most="2,000")


async def test_a_file_of_the_catalogue_is_checked_and_imported(bot: Maintained) -> None:
    """Faults are named with their line and nothing is imported; without any it is imported when confirmed."""
    bad = await bot.attach("kelp.yaml", b"topics:\n- id: Kelp\n", "/add")
    assert "kelp.yaml:2: topic Kelp: 'name' is missing" in bad.text
    ready = await bot.attach("kelp.yaml", YAML, "/add")
    assert ready.text == texts.YAML_READY.format(added=1, changed=0, unchanged=0)
    await bot.click(str(texts.IMPORT), ready)
    assert ready.text == texts.IMPORTED.format(added=1, changed=0, unchanged=0)
    await bot.kept._catch_up()
    assert bot.kept.shelf.catalogue.topics["kelp"].name == "Kelp <i>farming</i>"
    assert (await bot.trail(1)).after.startswith("topics:\n- id: kelp")


async def test_nobody_else_may(bot: Maintained) -> None:
    """Commands, files, presses and answers of others are refused, and change nothing."""
    chat = bot.server.private(BEN)
    for text in ("/add", f"/add {STATEMENT}", "/edit uk", "/remove uk", "/stats"):
        await bot.server.say(BEN, chat, text)
        await bot.seen()
        assert bot.last(chat).text == str(texts.ONLY)
    await bot.say(f"/add {STATEMENT} {PAGE}")
    await bot.press_data(bot.last(), shown.SAVE, None, BEN)
    assert bot.notices[-1] == str(texts.ONLY)
    assert await bot.meeting() is None
    shown_to_ben = [one for menu in bot.server.commands.values() for one in menu]
    assert not {"add", "edit", "remove", "stats"} & {one["command"] for one in shown_to_ben}


async def test_a_field_is_changed(bot: Maintained) -> None:
    """Field, value and page are asked for; confirmed, the record has them, and the trail who, was and is."""
    await bot.say("/edit 1st ASEAN-UK Senior Officials' Meeting")
    await bot.click("Venue")
    await bot.say("Lancaster House")
    await bot.say("no page")
    assert bot.last().text.endswith(str(texts.EDIT_SOURCE))
    await bot.say(PAGE)
    assert "Venue: “—” becomes “Lancaster House”." in bot.last().text
    await bot.click(str(texts.CHANGE))
    meeting = await bot.meeting(Ref(Kind.MEETING, "asean-uk-som-1"))
    assert meeting is not None
    assert (meeting.venue, meeting.sources[-1].url) == ("Lancaster House", PAGE)
    trail = await bot.trail(1)
    assert (trail.person, trail.field, trail.before, trail.after) == (ANA.id, "venue", "", "Lancaster House")
    assert (trail.source, trail.state, trail.decided_by) == (PAGE, ReportState.ACCEPTED, ANA.id)


async def test_a_record_is_removed_for_good(bot: Maintained) -> None:
    """Not while others link to it; else when confirmed, and no upgrade of the package brings it back."""
    await bot.say("/remove UK")
    await bot.click("United Kingdom (partner)")
    await bot.click(str(texts.REMOVE))
    assert "links to it" in bot.notices[-1]
    await bot.say("/remove 2nd ASEAN-UK Senior Officials' Meeting")
    await bot.say("why not", reply_to=bot.last())
    await bot.say(PAGE, reply_to=bot.last())
    await bot.click(str(texts.REMOVE))
    assert bot.last().text == texts.REMOVED.format(name="2nd ASEAN-UK Senior Officials' Meeting")
    gone = Ref(Kind.MEETING, "asean-uk-som-2")
    assert await bot.meeting(gone) is None
    async with writing(bot.kept.engine) as connection:
        await fill(connection, read_packaged(), "another")
    assert await bot.meeting(gone) is None
    trail = await bot.trail(2)
    assert (trail.field, trail.after, trail.source) == ("removed", "", PAGE)
    assert "id: asean-uk-som-2" in trail.before


async def test_counts_tell_no_texts_and_no_persons(bot: Maintained) -> None:
    """Outcomes, kinds, refusals and the records most asked for, since a day."""
    await bot.say("/stats")
    assert bot.last().text == str(texts.NO_COUNTS)
    for _ in range(2):
        await bot.say("when was the 1st asean-uk som")
    await bot.say("/meeting zzzzqqqq plantedword")
    await bot.say("/stats")
    said = bot.last().text
    assert "2 × answered" in said
    assert "1 × refused" in said
    assert "2 × 1st ASEAN-UK Senior Officials' Meeting" in said
    assert "planted" not in said
    assert "Ana" not in said


async def test_maintainers_are_spoken_to_in_the_language_of_their_chat(bot: Maintained) -> None:
    """A draft is shown, corrected, by the names of fields and days of that language, and saved; what is kept
    of it in the catalogue, such as a summary, stays in English."""
    await bot.say("/settings language id")
    await bot.say("/add")
    assert bot.last().text.startswith("Kirimkan pernyataannya: sebagai teks, atau sebagai berkas .txt")
    await bot.say(STATEMENT)
    card = bot.last()
    assert card.text.startswith("Draf: 77th ASEAN-UK Senior Officials' Meeting\n")
    assert {"Tempat: London", "Tanggal: 3 Juni 2030"} <= {*card.text.split("\n")}
    assert card.text.endswith("Sebelum dapat disimpan, masih diperlukan: Sumber.")
    await bot.say("Tanggal: 4 Juni 2030", reply_to=card)
    await bot.say("Venue: Lancaster House", reply_to=bot.last())
    assert {"Tempat acara: Lancaster House", "Tanggal: 4 Juni 2030"} <= {*bot.last().text.split("\n")}
    await bot.click("Simpan")
    assert bot.last().text.split("\n")[0] == (
        "Apa yang benar untuk “Sumber”? Di dalam draf belum ada isinya."
    )
    await bot.say("nowhere")
    assert bot.last().text.split("\n")[0] == (
        "“nowhere” bukan alamat halaman: alamat halaman diawali dengan https://."
    )
    await bot.say(PAGE)
    await bot.click("Simpan")
    assert bot.last().text == (
        "Tersimpan: 77th ASEAN-UK Senior Officials' Meeting. Dalam beberapa detik sudah dapat ditemukan."
    )
    meeting = await bot.meeting()
    assert meeting is not None
    assert (meeting.date.iso, meeting.venue) == ("2030-06-04", "Lancaster House")
    assert meeting.summary.startswith("The meeting was about ")


@pytest.mark.parametrize(
    ("language", "only", "gone"),
    [
        ("id", "Itu hanya untuk pengelola.", "Saya tidak menemukan entri dengan nama itu: zzzzqqqq"),
        ("vi", "Việc đó chỉ dành cho người phụ trách.", "Tôi không tìm thấy mục nào có tên đó: zzzzqqqq"),
    ],
)
async def test_changes_are_spoken_of_in_the_language_of_the_chat(
    bot: Maintained, language: str, only: str, gone: str
) -> None:
    """Whoever is refused, too."""
    by = User(31, "Sari", "sari", language=language)
    await bot.server.say(by, bot.server.private(by), "/edit 1st ASEAN-UK SOM")
    assert [one.text for one in await bot.seen()] == [only]
    await bot.say(f"/settings language {language}")
    await bot.say("/edit zzzzqqqq")
    assert bot.last().text == gone
    await bot.say("/remove 1st ASEAN-UK SOM")
    with speaking(language):
        assert bot.last().buttons[0]["text"] == str(texts.REMOVE) != "Remove it"


async def test_who_turns_to_something_else_is_not_taken_to_answer(bot: Maintained) -> None:
    """After another of these commands only a reply answers what is open; any other text is a question."""
    await bot.say("/edit 2nd ASEAN-UK Senior Officials' Meeting")
    await bot.click(str(corrected.FIELDS["venue"]))
    asked = bot.last()
    await bot.say("/remove united kingdom")
    (answer,) = await bot.say("when was the 2nd ASEAN-UK Senior Officials' Meeting?")
    assert answer.text.startswith("8 June 2023")
    (page,) = await bot.say("Peace Palace", reply_to=asked)
    assert page.text == str(texts.EDIT_SOURCE)


async def test_a_field_is_corrected_without_a_reply_in_private(bot: Maintained) -> None:
    """'Venue: …' is about the last draft; any other text is a question, and in groups it takes a reply."""
    await bot.say(f"/add {STATEMENT}")
    (draft,) = await bot.say("Venue: Peace Palace")
    assert "\nVenue: Peace Palace\n" in draft.text
    (answer,) = await bot.say("when was the 2nd ASEAN-UK Senior Officials' Meeting?")
    assert answer.text.startswith("8 June 2023")
    await bot.say(f"/add {STATEMENT}", bot.group)
    assert all("Draft" not in one.text for one in await bot.say("Venue: Peace Palace", bot.group))
