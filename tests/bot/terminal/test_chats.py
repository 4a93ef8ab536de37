"""Users, chats and messages as the Bot API sends them."""

from __future__ import annotations

from telegram import Chat as TelegramChat
from telegram import Message, Update
from telegram import User as TelegramUser

from bot.terminal.chats import Chat, User

ANA = User(11, "Ana", "ana")
BOT = User(1, "Notulis", "NotulisBot", is_bot=True)


def test_a_user_is_what_the_library_reads() -> None:
    """With a username where there is one; people are no bots."""
    assert TelegramUser.de_json(BOT.to_json(), None) == TelegramUser(1, "Notulis", is_bot=True)
    assert ANA.to_json() == {"id": 11, "is_bot": False, "first_name": "Ana", "username": "ana"}
    assert "username" not in User(12, "Ben").to_json()


def test_a_private_chat_is_that_of_its_person() -> None:
    """It bears the person's names and its own number; a group has a title."""
    private, group = Chat(11, person=ANA), Chat(-5, title="Secretariat")
    assert (private.private, group.private) == (True, False)
    read = TelegramChat.de_json(private.to_json(), None)
    assert (read.id, read.type, read.username, read.first_name) == (11, "private", "ana", "Ana")
    assert group.to_json() == {"id": -5, "type": "supergroup", "title": "Secretariat"}


def test_messages_are_numbered_through() -> None:
    """From 1 on, also where earlier ones are gone."""
    chat = Chat(11, person=ANA)
    first = chat.post(ANA, 100, "one", [])
    del chat.messages[first.id]
    second = chat.post(BOT, 101, "two", [])
    assert (first.id, second.id, list(chat.messages)) == (1, 2, [2])


def test_a_message_has_what_it_has_and_nothing_else() -> None:
    """Plain, it is its text, sender, chat and day; entities, buttons, topic, edit and question are added."""
    chat = Chat(-5, title="Secretariat")
    plain = chat.post(ANA, 100, "one", [])
    assert chat.message_json(plain) == {
        "message_id": 1,
        "from": ANA.to_json(),
        "chat": chat.to_json(),
        "date": 100,
        "text": "one",
    }
    entity = {"type": "bold", "offset": 0, "length": 3}
    full = chat.post(BOT, 101, "two", [entity])
    full.keyboard = [[{"text": "1", "callback_data": "a"}], [{"text": "2", "callback_data": "b"}]]
    full.thread, full.edit_date, full.reply_to = 7, 102, plain.id
    assert [button["text"] for button in full.buttons] == ["1", "2"]
    assert full.content == ("two", [entity], full.keyboard)
    read = Update.de_json({"update_id": 1, "message": chat.message_json(full)}, None).message
    assert isinstance(read, Message)
    assert read.reply_to_message is not None
    assert (read.message_thread_id, read.is_topic_message) == (7, True)
    assert (read.reply_to_message.text, read.edit_date is not None) == ("one", True)
    assert read.parse_entities() == {read.entities[0]: "two"}
    assert read.reply_markup is not None
    assert len(read.reply_markup.inline_keyboard) == 2


def test_the_question_of_a_question_is_not_sent() -> None:
    """As on Telegram, a message has the one that it answers, without what that answered."""
    chat = Chat(11, person=ANA)
    one, two, three = (chat.post(ANA, 100, text, []) for text in "abc")
    two.reply_to, three.reply_to = one.id, two.id
    assert "reply_to_message" not in chat.message_json(three)["reply_to_message"]
    del chat.messages[two.id]
    assert "reply_to_message" not in chat.message_json(three)
