"""What is typed in the terminal, done in the simulated Telegram."""

from __future__ import annotations

import asyncio
import re
import shlex
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from bot.following.rounds import HOUR
from bot.terminal.chats import ANONYMOUS, Filed, Json, Posted, User
from bot.terminal.inline import pick, type_inline
from bot.terminal.members import ADMINISTRATOR, GOVERNING, LEFT, MEMBER
from bot.terminal.screen import Screen
from bot.terminal.session import Session

KEYS = """\
Type as you would in Telegram. This terminal itself understands:
1, 2, 3 …         press a button of the latest message that has any
/press 2 14       press button 2 of message 14
/reply 14 TEXT    reply to message 14
/change TEXT      change your last message; /edit NAME goes to the bot
/attach PATH TEXT send a file, with words below it
/as NAME          speak as somebody else
/language id      use Telegram in another language
/group [TITLE]    go to a group; /private goes back to the chat with the bot
                  a new group adds the bot; who founds it is its administrator
/admin NAME       make somebody administrator of this group; /admin NAME off
/anonymous on     write as the group itself, as administrators may, until off
/topic 5          write in a topic of this group; /topic off leaves it;
                  /topic NAME goes to the bot
/bot remove       remove the bot from this group, or block it; also /bot add,
                  /bot mute (it may not write), /bot admin
/upgrade          make this group a supergroup, which has another number
/privacy on       let the bot see only what is for it in groups; /privacy off;
                  /privacy alone goes to the bot
@NotulisBot TEXT  see what is offered in any chat; 1, 2 … post one of it
/more             see more of what is offered
/say TEXT         send a text that would mean something else here
/morning [DAY]    let it be 9 o'clock: the bot tells what chats follow
/?                this list
/quit             end, as Ctrl-D does"""


class EndOfTalk(Exception):  # noqa: N818 (not an error: somebody typed /quit)
    """The conversation is over."""


class Conversation:
    """Several people and the bot; one of them speaks at a time, in one chat."""

    def __init__(self, session: Session, screen: Screen, name: str = "You") -> None:
        self.session = session
        self.server = session.server
        self.screen = screen
        self.people: dict[str, User] = {}
        self.person = self._person(name)
        self.chat = self.server.private(self.person)
        self.hidden = False
        self.thread: int | None = None
        self.offered: list[Json] = []
        self.following = ("", "")
        self.keys: Mapping[str, Callable[[str], Awaitable[list[str]]]] = {
            "/press": self._press,
            "/reply": self._reply,
            "/change": self._change,
            "/attach": self._attach,
            "/more": self._more,
            "/as": self._speak_as,
            "/language": self._language,
            "/group": self._group,
            "/private": self._private,
            "/admin": self._admin,
            "/anonymous": self._anonymous,
            "/topic": self._topic,
            "/bot": self._bot,
            "/upgrade": self._upgrade,
            "/privacy": self._privacy,
            "/say": self._say,
            "/morning": self._morning,
            "/?": self._help,
            "/quit": self._quit,
        }

    @property
    def prompt(self) -> str:
        """Who speaks where, and the number that the next message will have."""
        where = "" if self.chat.private else f" in {self.chat.title}"
        topic = f", topic {self.thread}" if self.thread else ""
        name = "Anonymous" if self.hidden else self.person.first_name
        return f"#{self.chat.last_id + 1} {name}{where}{topic}: "

    @property
    def speaker(self) -> User:
        """Who Telegram says has written."""
        return ANONYMOUS if self.hidden else self.person

    async def take(self, line: str) -> list[str]:
        """Do what was typed; gives the lines to show. EndOfTalk when it was /quit."""
        line = line.strip()
        if not line:
            return []
        key, _, rest = line.partition(" ")
        offered, self.offered = self.offered, []
        try:
            if line.isdecimal() and 1 <= int(line) <= len(offered):
                return await self._pick(offered[int(line) - 1])
            if key == "/more":
                self.offered = offered
            if key in self.keys:
                return await self.keys[key](rest.strip())
            if key.casefold() == f"@{self.server.bot.username}".casefold():
                return await self._type(rest.strip())
            if line.isdecimal() and self._button(self._latest(), line):
                return await self._press(line)
            return await self._say(line)
        except ValueError as error:
            return self.screen.wrapped(str(error))

    async def _say(self, text: str) -> list[str]:
        await self.server.say(self.speaker, self.chat, text, thread=self.thread)
        return await self._seen()

    async def _reply(self, rest: str) -> list[str]:
        number, _, text = rest.partition(" ")
        message = self._message(number, "Say which message and what: /reply 14 and where?")
        await self.server.say(self.speaker, self.chat, text, message.id, self.thread)
        return await self._seen()

    async def _change(self, text: str) -> list[str]:
        own = [message for message in self.chat.messages.values() if message.sender == self.speaker]
        if not own:
            raise ValueError("There is no message of yours here to change.")
        await self.server.edit(self.chat, own[-1], text)
        return await self._seen()

    async def _attach(self, rest: str) -> list[str]:
        given, *words = shlex.split(rest) or [""]
        path = Path(given)
        if not given:
            raise ValueError("Say which file: /attach statement.pdf, and what stands below it: /add")
        try:
            file = Filed(path.name, await asyncio.to_thread(path.read_bytes))
        except OSError as error:
            raise ValueError(f"{path} cannot be read: {error.strerror}.") from None
        await self.server.attach(self.speaker, self.chat, file, " ".join(words), self.thread)
        return await self._seen()

    async def _press(self, rest: str) -> list[str]:
        number, _, of = rest.partition(" ")
        usage = "Say which button, and of which message unless it is the latest: /press 2 14"
        message = self._message(of, usage) if of else self._latest()
        data = self._button(message, number)
        if message is None or not data:
            raise ValueError(usage if not number else f"There is no button {rest} to press.")
        await self.server.press(self.person, self.chat, message, data)
        return await self._seen()

    async def _type(self, text: str, offset: str = "") -> list[str]:
        """What the bot offers for a text, numbered on from what was offered already."""
        typed = await type_inline(self.server, self.person, self.chat, text, offset)
        await self.session.settle()
        first = len(self.offered) + 1
        lines = self.screen.offered(typed, first)
        self.offered += typed.results or []
        self.following = (text, typed.next_offset)
        return lines

    async def _more(self, _: str) -> list[str]:
        text, offset = self.following
        if not offset or not self.offered:
            raise ValueError("There is nothing more that was offered.")
        return await self._type(text, offset)

    async def _pick(self, result: Json) -> list[str]:
        message = await pick(self.server, self.person, self.chat, result)
        return [*self.screen.posted(message), *await self._seen(quiet=[])]

    async def _speak_as(self, name: str) -> list[str]:
        if not name:
            raise ValueError("Say who speaks: /as Ana")
        self.person, self.hidden = self._person(name), False
        if self.chat.private:
            self.chat = self.server.private(self.person)
        else:
            self.chat.enter(self.person)
        return []

    async def _language(self, code: str) -> list[str]:
        if not re.fullmatch(r"[a-z]{2,3}(?:-[a-z]+)?", code):
            raise ValueError("Say which language, by its code: /language id")
        self.person = replace(self.person, language=code)
        self.people[self.person.first_name.casefold()] = self.person
        return []

    async def _group(self, title: str) -> list[str]:
        known = set(self.server.chats)
        self.chat, self.thread, self.hidden = self.server.group(title or "Group"), None, False
        founded = self.chat.id not in known
        self.chat.enter(self.person)
        if not founded:
            return []
        self.chat.bot, self.chat.basic = LEFT, True
        await self.server.add_bot(self.person, self.chat)
        return await self._shown()

    async def _private(self, _: str) -> list[str]:
        self.chat, self.thread, self.hidden = self.server.private(self.person), None, False
        return []

    async def _admin(self, rest: str) -> list[str]:
        self._in_group()
        name, _, off = rest.rpartition(" ") if rest.endswith(" off") else (rest, "", "")
        if not name.strip():
            raise ValueError("Say who shall be an administrator: /admin Ana, or no longer: /admin Ana off")
        person = self._person(name.strip())
        self.chat.appoint(person, MEMBER if off else ADMINISTRATOR)
        return []

    async def _anonymous(self, state: str) -> list[str]:
        self._in_group()
        if state not in ("on", "off"):
            raise ValueError("Say what it shall be: /anonymous on or /anonymous off")
        if state == "on" and self.chat.status(self.person.id) not in GOVERNING:
            raise ValueError("Only administrators may write anonymously.")
        self.hidden = state == "on"
        return []

    async def _topic(self, which: str) -> list[str]:
        if which != "off" and not which.isdecimal():
            return await self._say(f"/topic {which}")
        self._in_group()
        if which != "off" and not int(which):
            raise ValueError("Say which topic, by a number: /topic 5")
        self.thread = None if which == "off" else int(which)
        return []

    async def _bot(self, what: str) -> list[str]:
        match what:
            case "add":
                await self.server.add_bot(self.person, self.chat)
            case "remove":
                await self.server.remove_bot(self.person, self.chat)
            case "mute" if not self.chat.private:
                await self.server.mute_bot(self.person, self.chat)
            case "admin" if not self.chat.private:
                await self.server.add_bot(self.person, self.chat, ADMINISTRATOR)
            case _:
                raise ValueError("Say what becomes of the bot: /bot add, remove, mute or admin.")
        return await self._shown()

    async def _upgrade(self, _: str) -> list[str]:
        self._in_group()
        if not self.chat.basic:
            raise ValueError("This group is a supergroup already.")
        self.chat = await self.server.upgrade(self.person, self.chat)
        return await self._shown()

    def _in_group(self) -> None:
        if self.chat.private:
            raise ValueError("That is for groups: /group goes to one.")

    async def _privacy(self, state: str) -> list[str]:
        if not state:
            return await self._say("/privacy")
        if state not in ("on", "off"):
            raise ValueError("Say what it shall be: /privacy on or /privacy off")
        self.server.privacy = state == "on"
        return []

    async def _morning(self, day: str) -> list[str]:
        """Nine o'clock of a day, today without one: what chats follow is told, as by a bot that runs."""
        rounds = self.session.application.rounds
        if rounds is None:
            raise ValueError("Nothing can be followed without a database.")
        try:
            first = date.fromisoformat(day) if day else datetime.now(rounds.zone).date()
        except ValueError:
            raise ValueError("Say which day: /morning 2027-03-05") from None
        await rounds.go(datetime.combine(first, time(HOUR), rounds.zone))
        return await self._seen()

    async def _help(self, _: str) -> list[str]:
        return [f"  {line}" for line in KEYS.splitlines()]

    async def _quit(self, _: str) -> list[str]:
        raise EndOfTalk

    async def _seen(self, quiet: Sequence[str] = ("  (no reply)",)) -> list[str]:
        return await self._shown() or [*quiet]

    async def _shown(self) -> list[str]:
        events = await self.session.settle()
        return [line for event in events for line in self.screen.event(event)]

    def _person(self, name: str) -> User:
        number = 1001 + len(self.people)
        return self.people.setdefault(name.casefold(), User(number, name, name.casefold().replace(" ", "_")))

    def _message(self, number: str, usage: str) -> Posted:
        number = number.removeprefix("#")
        if not number.isdecimal():
            raise ValueError(usage)
        message = self.chat.messages.get(int(number))
        if message is None:
            raise ValueError(f"There is no message {number} here.")
        return message

    def _latest(self) -> Posted | None:
        """The latest message with buttons in this chat."""
        return next((one for one in reversed(self.chat.messages.values()) if one.keyboard), None)

    @staticmethod
    def _button(message: Posted | None, number: str) -> str:
        """What the numbered button says to the bot; '' if there is none or it only opens a page."""
        buttons = message.buttons if message else []
        if not number.isdecimal() or not 1 <= int(number) <= len(buttons):
            return ""
        return str(buttons[int(number) - 1].get("callback_data", ""))
