"""Takes reports of misread questions, and the maintainers' decisions on every report."""

from __future__ import annotations

from datetime import UTC, datetime

from telegram import CallbackQuery
from telegram import Message as Received

from bot.api import RawBot
from bot.corrections import shown, texts
from bot.corrections.reports import Outcome
from bot.corrections.value import shown_value
from bot.desk import Message
from bot.handlers import sending
from bot.handlers.clerk import Clerk, unsent
from bot.handlers.messages import replied_to, text_of, thread_of
from bot.message import read_message
from bot.texts.territories import name_of
from store.corrections import Report

_LONGEST = 1_000


class Misreading(Clerk):
    """A question that was misread: one press, and its words only where the asker agrees."""

    async def misread(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        question = replied_to(message)
        report = Report(
            query.from_user.id,
            message.chat_id,
            datetime.now(UTC),
            after=await self.read(question, bot) if question else "",
            thread=thread_of(message),
            message=question.message_id if question else None,
        )
        filed = await self.reports.file(report)
        if filed is None:
            return str(texts.TOO_MANY)
        own = question is not None and question.from_user == query.from_user
        await self.edit(bot, message, shown.consent(filed.key) if own else shown.said(texts.MISREAD_NOTED))
        await self.notify(bot, lambda: shown.for_maintainers(filed, self.service.desk.catalogue))
        return None

    async def read(self, question: Received, bot: RawBot) -> str:
        """How a question was read: the form and the records that it was about, no word of it."""
        read = read_message(text_of(question), bot.username)
        if not isinstance(read, Message):
            return ""
        desk = await self.service.desk_for(read)
        reading = desk.take(read, self.service.today()).reading
        if reading is None:
            return ""
        names = [one.name for ref in reading.refs[:3] if (one := desk.catalogue.get(ref))]
        return "; ".join((reading.form, *names))

    async def consented(self, query: CallbackQuery, message: Received, bot: RawBot, said: str) -> str | None:
        question, key = replied_to(message), _number(said)
        if question is None or question.from_user != query.from_user:
            return str(texts.NOT_YOURS)
        words = text_of(question)[:_LONGEST]
        if not await self.reports.consent(key, query.from_user.id, words):
            return str(texts.NOT_YOURS)
        await self.edit(bot, message, shown.said(texts.SHOWN))
        await self.notify(bot, lambda: shown.said(texts.WORDS.format(number=key, words=words)))
        return None

    async def not_consented(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        question = replied_to(message)
        if question is None or question.from_user != query.from_user:
            return str(texts.NOT_YOURS)
        await self.edit(bot, message, shown.said(texts.NOT_SHOWN))
        return None


class Deciding(Clerk):
    """Accepts and rejects; who may is looked up each time."""

    async def accept(self, query: CallbackQuery, message: Received, bot: RawBot, said: str) -> str | None:
        return await self._decide(query, message, bot, _number(said), accept=True)

    async def reject(self, query: CallbackQuery, message: Received, bot: RawBot, said: str) -> str | None:
        return await self._decide(query, message, bot, _number(said), accept=False)

    async def _decide(
        self, query: CallbackQuery, message: Received, bot: RawBot, key: int, *, accept: bool
    ) -> str | None:
        if query.from_user.id not in self.settings.maintainers:
            return str(texts.NOT_A_MAINTAINER)
        catalogue = self.service.desk.catalogue
        decided = await self.reports.decide(key, query.from_user.id, accept=accept)
        if decided is None:
            return str(texts.DECIDED)
        report = decided.report
        if decided.outcome is Outcome.FAILED:
            return decided.why
        said, to_person = {
            Outcome.ACCEPTED: (texts.ACCEPTED_BY, texts.TOLD_ACCEPTED),
            Outcome.SETTLED: (texts.SETTLED_BY, texts.TOLD_SETTLED),
            Outcome.REJECTED: (texts.REJECTED_BY, texts.TOLD_REJECTED),
        }[decided.outcome]
        record = catalogue.get(report.ref) if report.ref else None
        with self.speaking_in(message.chat_id):
            await self.edit(bot, message, shown.for_maintainers(report, catalogue, said))
        if not report.chat:  # whoever reported it had it forgotten since
            return None
        with unsent(), self.speaking_in(report.chat):
            after = shown_value(report.field, report.after)
            reply = shown.said(to_person.format(name=name_of(record) if record else "", after=after))
            await sending.send(bot, sending.Place(report.chat, report.thread, report.message), reply)
        return None


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
