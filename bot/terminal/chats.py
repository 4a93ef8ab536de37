"""Who talks in the simulated Telegram, where, and what has been said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.terminal.markup import Entity
from bot.terminal.members import ADMINISTRATOR, LEFT, MEMBER, OWNER, PRESENT, member_json

Json = dict[str, Any]
Keyboard = list[list[Json]]


@dataclass(frozen=True, slots=True)
class User:
    """A person, or the bot; ``language`` is the code of the one that they use Telegram in."""

    id: int
    first_name: str
    username: str | None = None
    is_bot: bool = False
    language: str | None = field(default=None, compare=False)

    def to_json(self) -> Json:
        """The user as the Bot API sends it."""
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        if self.language:
            user["language_code"] = self.language
        return user


ANONYMOUS = User(1087968824, "Group", "GroupAnonymousBot", is_bot=True)
"""Who an administrator is that writes anonymously, as the group itself."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A file in a message: its name, what is in it, and whether it is shown as a picture."""

    name: str
    content: bytes
    picture: bool = False


@dataclass(slots=True)
class Posted:
    """A message in a chat; ``reply_to`` is the id of the message that it answers, ``thread`` its topic.

    ``preview`` is the address of the page that is shown below it, if there is one. With a ``file`` the text
    is its caption. What somebody posted of what a bot offered bears ``via_bot``, and an ``inline_id`` by
    which it is edited.
    """

    id: int
    sender: User
    date: int
    text: str
    entities: list[Entity] = field(default_factory=list)
    keyboard: Keyboard = field(default_factory=list)
    reply_to: int | None = None
    thread: int | None = None
    edit_date: int | None = None
    preview: str = ""
    via_bot: User | None = None
    inline_id: str | None = None
    file: Filed | None = None

    @property
    def content(self) -> tuple[str, list[Entity], Keyboard]:
        """What an edit must change."""
        return self.text, self.entities, self.keyboard

    @property
    def buttons(self) -> list[Json]:
        """The buttons below it, row by row."""
        return [button for row in self.keyboard for button in row]


@dataclass(slots=True)
class Chat:
    """A private chat (``person`` set) or a group, with its messages by id.

    ``people`` are those who are or were in a group and what they are there; the first of them owns it.
    ``bot`` is what the bot is in the chat, ``basic`` whether the group is no supergroup yet.
    """

    id: int
    person: User | None = None
    title: str | None = None
    messages: dict[int, Posted] = field(default_factory=dict)
    last_id: int = 0
    people: dict[int, tuple[User, str]] = field(default_factory=dict)
    bot: str = MEMBER
    basic: bool = False

    def enter(self, person: User) -> None:
        """Somebody is in the group from now on."""
        if not self.private and self.status(person.id) not in PRESENT:
            self.people[person.id] = (person, MEMBER if self.people else OWNER)

    def appoint(self, person: User, status: str = ADMINISTRATOR) -> None:
        """Make somebody an administrator, or whatever else one can be there."""
        self.people[person.id] = (person, status)

    def status(self, person: int) -> str:
        """What a person is in the group."""
        return self.people[person][1] if person in self.people else LEFT

    def member_json(self, person: int) -> Json:
        """The person there as the Bot API sends it."""
        known = self.people.get(person, (User(person, "Somebody"), LEFT))
        return member_json(known[0].to_json(), known[1])

    @property
    def private(self) -> bool:
        return self.person is not None

    def post(self, sender: User, date: int, text: str, entities: list[Entity]) -> Posted:
        """Add a message under the next id."""
        self.last_id += 1
        message = Posted(self.last_id, sender, date, text, entities)
        self.messages[message.id] = message
        return message

    def to_json(self) -> Json:
        """The chat as the Bot API sends it."""
        if self.person is None:
            kind = "group" if self.basic else "supergroup"
            return {"id": self.id, "type": kind, "title": self.title}
        return {**self.person.to_json(), "type": "private"} | {"id": self.id}

    def message_json(self, message: Posted, *, nested: bool = False) -> Json:
        """One of its messages as the Bot API sends it, with the one it answers unless ``nested``."""
        sent: Json = {
            "message_id": message.id,
            "from": message.sender.to_json(),
            "chat": self.to_json(),
            "date": message.date,
        }
        if message.sender == ANONYMOUS:
            sent["sender_chat"] = self.to_json()
        text, entities = ("caption", "caption_entities") if message.file else ("text", "entities")
        if message.text or not message.file:
            sent[text] = message.text
        if message.entities:
            sent[entities] = message.entities
        if message.file:
            sent |= _file_json(message.file, f"{self.id}.{message.id}")
        if message.keyboard:
            sent["reply_markup"] = {"inline_keyboard": message.keyboard}
        if message.edit_date is not None:
            sent["edit_date"] = message.edit_date
        if message.via_bot is not None:
            sent["via_bot"] = message.via_bot.to_json()
        if message.thread is not None:
            sent |= {"message_thread_id": message.thread, "is_topic_message": True}
        answered = self.messages.get(message.reply_to or 0)
        if answered and not nested:
            sent["reply_to_message"] = self.message_json(answered, nested=True)
        return sent


def _file_json(file: Filed, number: str) -> Json:
    """A file as the Bot API sends it, its content left out."""
    shared = {"file_id": number, "file_unique_id": number, "file_size": len(file.content)}
    if file.picture:
        return {"photo": [{**shared, "width": 1080, "height": 1080}]}
    return {"document": {**shared, "file_name": file.name}}
