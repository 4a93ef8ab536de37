"""Leads through the report of a wrong fact: which field, what is right, where it is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from telegram import CallbackQuery
from telegram import Message as Received
from telegram.constants import ChatType

from bot.answer.codes import decode
from bot.api import RawBot
from bot.corrections import shown, texts
from bot.corrections.shown import read_start
from bot.corrections.steps import Step, Steps
from bot.corrections.value import read_answer
from bot.handlers import sending
from bot.handlers.clerk import Clerk
from bot.handlers.messages import replied_to, text_of, thread_of
from bot.outcome import note
from bot.reply.cards.card import GONE
from bot.reply.reply import Reply
from bot.texts.text import speaking
from store.amending import is_address, told
from store.corrections import Report
from store.database import DatabaseUnavailableError


def asking(message: Received, steps: Steps[Any]) -> int | None:
    """The message whose question a text answers, None where it answers none."""
    now = datetime.now(UTC)
    if replied := replied_to(message):
        return replied.message_id if steps.get(message.chat_id, replied.message_id, now) else None
    if message.chat.type != ChatType.PRIVATE or text_of(message).startswith("/"):
        return None
    return steps.last(message.chat_id, now)


class Reporting(Clerk):
    """Asks step by step; whoever presses, however old the message."""

    async def open(self, query: CallbackQuery, message: Received, bot: RawBot, of: str) -> str | None:
        return await self._open(query.from_user.id, message, bot, of)

    async def start(self, message: Received, bot: RawBot) -> None:
        """Begin in the private chat what a button began that stands where the bot is not."""
        of = read_start(text_of(message).partition(" ")[2].strip())
        person = message.from_user.id if message.from_user else 0
        try:
            refused = await self._open(person, message, bot, of)
        except DatabaseUnavailableError:
            refused = str(texts.UNREACHABLE)
        if refused:
            await sending.send(bot, sending.Place(message.chat_id), shown.said(refused))

    async def _open(self, person: int, message: Received, bot: RawBot, of: str) -> str | None:
        """Ask which field of a record is wrong, below a message; gives why not."""
        catalogue = self.service.desk.catalogue
        ref = decode(of, catalogue)
        if ref is None:
            return str(GONE)
        if not await self.reports.may_report(person):
            return str(texts.TOO_MANY)
        place = sending.Place(message.chat_id, thread_of(message), message.message_id)
        await sending.send(bot, place, shown.fields(ref, catalogue))
        return None

    async def ask_what(self, query: CallbackQuery, message: Received, bot: RawBot, of: str) -> str | None:
        if not await self.reports.may_report(query.from_user.id):
            return str(texts.TOO_MANY)
        turns = self.service.turns(message.chat_id)
        asked = next((one.asked for one in turns if one.reply == message.message_id), 0)
        replied = replied_to(message)
        quoted = replied.message_id if replied else asked or message.message_id
        of = of if decode(of, self.service.desk.catalogue) else ""
        await sending.send(bot, sending.Place(message.chat_id, thread_of(message), quoted), shown.menu(of))
        return None

    async def ask_field(self, _: CallbackQuery, message: Received, bot: RawBot, of: str) -> str | None:
        ref = decode(of, self.service.desk.catalogue)
        if ref is None:
            return str(GONE)
        await self.edit(bot, message, shown.fields(ref, self.service.desk.catalogue))
        return None

    async def ask_right(self, query: CallbackQuery, message: Received, bot: RawBot, said: str) -> str | None:
        field, _, of = said.partition(":")
        ref = decode(of, self.service.desk.catalogue)
        if ref is None or field not in texts.FIELDS:
            return str(GONE)
        await self.edit(bot, message, shown.right(ref, field, self.service.desk.catalogue))
        about = replied_to(message)
        step = Step(
            query.from_user.id,
            ref,
            datetime.now(UTC),
            field,
            message=about.message_id if about else None,
            thread=thread_of(message),
        )
        self.steps.put(message.chat_id, message.message_id, step)
        return None

    async def stop(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        step = self.steps.get(message.chat_id, message.message_id, datetime.now(UTC))
        if step and step.person != query.from_user.id:
            return str(texts.NOT_YOURS)
        self.steps.drop(message.chat_id, message.message_id)
        await self.edit(bot, message, shown.said(texts.STOPPED))
        return None

    async def no_page(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        step = self.steps.get(message.chat_id, message.message_id, datetime.now(UTC))
        if step is None or not step.after:
            return str(texts.LOST)
        if step.person != query.from_user.id:
            return str(texts.NOT_YOURS)
        self.steps.drop(message.chat_id, message.message_id)
        await self.edit(bot, message, shown.said(await self.file(bot, message.chat_id, step, "")))
        return None

    async def take(self, message: Received, bot: RawBot) -> None:
        """Take a text as the answer to what was asked last."""
        now, chat = datetime.now(UTC), message.chat_id
        asked = asking(message, self.steps)
        step = self.steps.get(chat, asked, now) if asked is not None else None
        if step is None or asked is None:
            return
        note("report")
        with speaking(step.language):
            await self._take(message, bot, step, asked)

    async def _take(self, message: Received, bot: RawBot, step: Step, asked: int) -> None:
        chat, place = message.chat_id, sending.Place(message.chat_id, thread_of(message), message.message_id)
        if message.from_user is None or step.person != message.from_user.id:
            await sending.send(bot, place, shown.said(texts.NOT_YOURS))
            return
        try:
            reply, following = await self.answered(bot, chat, step, text_of(message))
        except DatabaseUnavailableError:
            reply, following = shown.said(texts.UNREACHABLE), step
        self.steps.drop(chat, asked)
        sent = await sending.send(bot, place, reply)
        if following:
            self.steps.put(chat, sent, replace(following, at=datetime.now(UTC)))

    async def answered(self, bot: RawBot, chat: int, step: Step, text: str) -> tuple[Reply, Step | None]:
        """What is said to an answer, and the step that is open then."""
        if step.after:
            if not is_address(text.strip()):
                return shown.page(str(texts.NO_ADDRESS)), step
            return shown.said(await self.file(bot, chat, step, text.strip())), None
        try:
            desk, today = self.service.desk, self.service.today()
            after = read_answer(step.field, text, today, desk.in_english)
            return shown.page(), replace(step, after=after)
        except ValueError as error:
            return shown.again(str(error)), step

    async def file(self, bot: RawBot, chat: int, step: Step, source: str) -> str:
        """File what was said; gives what is said to it."""
        catalogue = self.service.desk.catalogue
        record = catalogue.get(step.ref)
        if record is None:
            return str(GONE)
        report = Report(
            step.person,
            chat,
            datetime.now(UTC),
            step.ref,
            step.field,
            told(record, step.field),
            step.after,
            source,
            thread=step.thread,
            message=step.message,
        )
        filed = await self.reports.file(report)
        if filed is None:
            return str(texts.TOO_MANY)
        await self.notify(bot, lambda: shown.for_maintainers(filed, catalogue))
        return str(texts.THANKS)
