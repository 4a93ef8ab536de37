"""In which language the bot speaks to whom, end to end."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.answer.putting import Answerer
from bot.inline import texts as offered
from bot.reply.removal import HOW
from bot.terminal.chats import Posted, User
from bot.terminal.inline import type_inline
from bot.texts.text import speaking, spoken
from store.kinds import Kind
from tests.bot.handlers.conftest import ANA, Talk
from tests.bot.small import SOM_1

INTAN, AMIR, VAN = (
    User(21, "Intan", "intan", language="id"),
    User(22, "Amir", "amir", language="ms-MY"),
    User(23, "Vân", "van", language="vi"),
)
ASKED = {
    "when was the 1st asean-uk som": "en",
    "Kapan SOM ASEAN-UK ke-1 diadakan?": "id",
    "Bila SOM ASEAN-UK ke-1 diadakan?": "id",
    "Hội nghị ASEAN-UK SOM lần thứ 1 họp ở đâu?": "vi",
    "kailan ang unang asean-uk som?": "en",
}


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers to questions say which language they are put in, and none is in doubt."""
    monkeypatch.setattr("bot.answer.verdict._near", lambda *_: [])
    monkeypatch.setattr(Answerer, "answer", lambda *_: Fact(f"In '{spoken()}'.", (SOM_1,), ()))


async def said(talk: Talk, text: str, by: User, *, group: bool = False) -> Posted:
    """What the bot says to somebody."""
    chat = talk.group if group else talk.server.private(by)
    await talk.server.say(by, chat, text)
    (message,) = await talk.seen()
    return message


async def pressed(talk: Talk, message: Posted, caption: str, by: User, *, group: bool = False) -> Posted:
    """The message that a button of that caption leads to."""
    data = next(one["callback_data"] for one in message.buttons if one["text"] == caption)
    chat = talk.group if group else talk.server.private(by)
    (seen,) = await talk.press_data(message, data, chat, by)
    return seen


def captions(message: Posted) -> list[str]:
    return [one["text"] for one in message.buttons]


@pytest.mark.parametrize(
    ("by", "said_to_delete"),
    [
        (ANA, "Send /delete as a reply to the message of mine that shall go."),
        (INTAN, "Kirim /delete sebagai balasan atas pesan saya yang harus dihapus."),
        (AMIR, "Kirim /delete sebagai balasan atas pesan saya yang harus dihapus."),
        (VAN, "Hãy gửi /delete để trả lời tin nhắn của tôi cần xóa."),
    ],
)
async def test_a_person_is_spoken_to_in_the_language_of_their_telegram(
    talk: Talk, by: User, said_to_delete: str
) -> None:
    """In a private chat; in a group, where others read along, in English."""
    assert (await said(talk, "/delete", by)).text == said_to_delete
    assert (await said(talk, "/delete@NotulisBot", by, group=True)).text == str(HOW)


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(("question", "language"), ASKED.items())
@pytest.mark.parametrize("group", [False, True], ids=["private", "group"])
async def test_a_question_is_answered_in_its_own_language(
    talk: Talk, question: str, language: str, group: bool
) -> None:
    """Whatever its asker uses Telegram in; in one that the bot does not have, in English."""
    asked = f"@NotulisBot {question}" if group else question
    assert (await said(talk, asked, VAN, group=group)).text.startswith(f"In '{language}'.")


@pytest.mark.usefixtures("told")
async def test_a_name_alone_asks_in_no_language(talk: Talk) -> None:
    """It is answered in that of the talk, else in that of the person's Telegram, in a group in English."""
    assert (await said(talk, "1st asean-uk som", INTAN)).text.startswith("In 'id'.")
    assert (await said(talk, "@NotulisBot 1st asean-uk som", VAN, group=True)).text.startswith("In 'en'.")
    await said(talk, "@NotulisBot Kapan SOM ASEAN-UK ke-1 diadakan?", VAN, group=True)
    assert (await said(talk, "@NotulisBot 2nd asean-uk som?", VAN, group=True)).text.startswith("In 'id'.")


@pytest.mark.usefixtures("told")
async def test_what_a_chat_chose_goes_before_all_else(talk: Talk) -> None:
    """Before the language of the question and that of the person's Telegram."""
    await said(talk, "/settings language vi", INTAN)
    assert (await said(talk, "Kapan SOM ASEAN-UK ke-1 diadakan?", INTAN)).text.startswith("In 'vi'.")
    assert (await said(talk, "1st asean-uk som", INTAN)).text.startswith("In 'vi'.")
    assert (await said(talk, "/delete", INTAN)).text == "Hãy gửi /delete để trả lời tin nhắn của tôi cần xóa."


async def test_buttons_lead_on_in_the_language_of_their_reply(talk: Talk) -> None:
    """In a group as well, where a question was answered in its own."""
    listed = await said(talk, "@NotulisBot pertemuan dengan Inggris", ANA, group=True)
    card = await pressed(talk, listed, "1", ANA, group=True)
    assert captions(card)[-1] == "‹ Kembali ke daftar"
    again = await pressed(talk, card, "‹ Kembali ke daftar", ANA, group=True)
    assert "Kalender" in captions(again)


async def test_cards_are_offered_in_the_language_of_who_types(talk: Talk) -> None:
    """With what sort they are; so nobody else may be given them out."""
    kinds = []
    for by in (ANA, INTAN, VAN):
        found = await type_inline(talk.server, by, talk.group, "united king")
        await talk.seen()
        kinds.append(str((found.results or [{}])[0]["description"]))
        assert found.personal
    for kind, language in zip(kinds, ("en", "id", "vi"), strict=True):
        with speaking(language):
            assert kind.startswith(str(offered.KINDS[Kind.PARTNER]))
    assert len(set(kinds)) == 3
