"""Files on the simulated Telegram, and where the terminal puts them."""

from __future__ import annotations

from pathlib import Path

import pytest
from telegram import Bot, InputFile
from telegram.error import BadRequest, TelegramError

from bot.terminal.chats import Chat, Filed
from bot.terminal.files import CAPTION_LENGTH, LARGEST, Folder
from bot.terminal.screen import Screen
from bot.terminal.server import Event, Server
from tests.bot.terminal.conftest import ANA

PICTURE = b"\x89PNG\r\n\x1a\n and more"


async def test_a_document_arrives_with_its_caption(telegram_bot: Bot, private: Chat) -> None:
    """Name, content and caption, marked up; the answer is that of the Bot API."""
    sent = await telegram_bot.send_document(
        ANA.id, InputFile(b"BEGIN", filename="uk.ics"), caption="<b>UK</b>", parse_mode="HTML"
    )
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("uk.ics", 5)
    assert (sent.text, sent.caption) == (None, "UK")
    assert [one.type for one in sent.caption_entities] == ["bold"]
    assert private.messages[sent.message_id].file == Filed("uk.ics", b"BEGIN")


async def test_a_photo_arrives(telegram_bot: Bot, private: Chat) -> None:
    """As a picture in several sizes of which there is one here; without a caption there is none."""
    sent = await telegram_bot.send_photo(ANA.id, InputFile(PICTURE, filename="uk.png"))
    assert len(sent.photo) == 1
    assert sent.caption is None
    assert private.messages[sent.message_id].file == Filed("uk.png", PICTURE, picture=True)


@pytest.mark.parametrize(
    ("method", "content", "caption", "said"),
    [
        ("send_photo", b"no picture", "", "Image_process_failed"),
        ("send_document", b"", "", "File must be non-empty"),
        ("send_document", b"x", "x" * (CAPTION_LENGTH + 1), "Message caption is too long"),
        ("send_document", b"x", "<b>", "Can't parse entities"),
        ("send_document", bytes(LARGEST + 1), "", "Request Entity Too Large"),
    ],
)
async def test_what_telegram_refuses_is_refused(
    telegram_bot: Bot, private: Chat, method: str, content: bytes, caption: str, said: str
) -> None:
    """Nothing arrives then."""
    with pytest.raises(TelegramError, match=said):
        await getattr(telegram_bot, method)(
            ANA.id, InputFile(content, filename="a.b"), caption=caption, parse_mode="HTML"
        )
    assert private.messages == {}


async def test_a_file_is_not_edited_into_a_text(telegram_bot: Bot, private: Chat) -> None:
    """There is no text in it to edit."""
    sent = await telegram_bot.send_document(ANA.id, InputFile(b"x", filename="a"))
    with pytest.raises(BadRequest, match="no text in the message to edit"):
        await telegram_bot.edit_message_text("Text", ANA.id, sent.message_id)


async def test_a_file_without_content_in_the_call_is_refused(telegram_bot: Bot, private: Chat) -> None:
    """Ids of files and addresses are nothing that this Telegram knows."""
    with pytest.raises(BadRequest, match="There is no document in the request"):
        await telegram_bot.send_document(ANA.id, "AgADBAAD")


async def test_the_terminal_tells_where_a_file_lies(
    telegram_bot: Bot, server: Server, private: Chat, tmp_path: Path
) -> None:
    """Its name and size, its path on a line of its own to be opened, then the caption."""
    screen = Screen(save=Folder(tmp_path / "new" / "files").save)
    await telegram_bot.send_document(ANA.id, InputFile(b"x" * 2500, filename="uk.ics"), caption="All of it")
    await telegram_bot.send_photo(ANA.id, InputFile(PICTURE, filename="uk.png"))
    lines = [line for event in server.events for line in screen.event(event)]
    folder = tmp_path / "new" / "files"
    assert lines == [
        "Notulis #1",
        "  (file uk.ics, 2 kB)",
        f"  {folder}/uk.ics",
        "  All of it",
        "Notulis #2",
        "  (picture uk.png, 1 kB)",
        f"  {folder}/uk.png",
    ]
    assert (folder / "uk.png").read_bytes() == PICTURE


def test_a_file_stays_in_its_folder(tmp_path: Path) -> None:
    """Whatever its name is; the last of a name is kept."""
    folder = Folder(tmp_path / "files")
    for name in ("../../evil", "..", "/etc/passwd", "a\x00b.ics", "w" * 300, "hội-nghị.ics"):
        path = folder.save(Filed(name, name.encode()))
        assert path.parent == tmp_path / "files"
        assert path.read_bytes() == name.encode()
    assert [one.name for one in tmp_path.iterdir()] == ["files"]


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    """The chat goes on."""
    (tmp_path / "files").write_text("a file, no folder")
    screen = Screen(save=Folder(tmp_path / "files").save)
    chat = Chat(1, ANA)
    message = chat.post(ANA, 0, "", [])
    message.file = Filed("a.ics", b"x")
    assert screen.event(Event("sent", chat, message))[-1] == "  (it could not be saved: File exists)"
    assert Screen().event(Event("sent", chat, message))[1:] == ["  (file a.ics, 1 kB)"]
