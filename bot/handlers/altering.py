"""Leads maintainers through the change of a record's field, and through its removal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from telegram import CallbackQuery
from telegram import Message as Received

from bot.answer.codes import decode
from bot.api import RawBot
from bot.corrections import texts as corrected
from bot.corrections.reports import Outcome
from bot.corrections.value import read_answer, shown_value
from bot.handlers import sending
from bot.handlers.messages import place_of, text_of, thread_of
from bot.handlers.reporting import asking
from bot.maintaining import shown, texts
from bot.maintaining.ledger import Ledger
from bot.maintaining.works import Stage, Work, Works
from bot.reply.reply import Reply
from bot.service import Service
from store.amending import SIMPLE, is_address, told
from store.corrections import Report
from store.kinds import Ref
from store.matching.match import Verdict
from store.merging import ImportRefusedError
from store.records import Record

_CHOICES = 6


class Altering:
    """What /edit and /remove do; who may is known by whoever calls it."""

    def __init__(self, service: Service, ledger: Ledger | None, works: Works) -> None:
        self.service = service
        self.ledger = ledger
        self.works = works
        self.presses = {
            shown.EDIT: self.edit,
            shown.EDIT_FIELD: self.ask_value,
            shown.CHANGE: self.change,
            shown.REMOVE: self.ask_removal,
            shown.REMOVE_IT: self.remove,
        }

    async def begin(self, message: Received, bot: RawBot, words: str, *, remove: bool) -> None:
        """Find the record that is named, ask which where that is open."""
        place = place_of(message)
        if not words:
            await sending.send(
                bot, place, shown.sentence(str(texts.REMOVE_WHAT) if remove else str(texts.EDIT_WHAT))
            )
            return
        desk = await self.service.desk_naming(words)
        match = desk.matcher.find(desk.name(words), limit=_CHOICES)
        refs = [hit.ref for hit in match.hits]
        if not refs or match.verdict is Verdict.NONE:
            await sending.send(bot, place, shown.sentence(texts.NO_SUCH.format(name=words[:100])))
            return
        if match.verdict is Verdict.SEVERAL or _alike(refs, match.verdict):
            await sending.send(bot, place, shown.which(refs, desk.catalogue, remove=remove))
            return
        reply, work = self._opened(refs[0], message.from_user.id if message.from_user else 0, remove=remove)
        self.works.put(message.chat_id, await sending.send(bot, place, reply), work)

    async def edit(self, query: CallbackQuery, message: Received, bot: RawBot, of: str) -> str | None:
        return await self._picked(query, message, bot, of, remove=False)

    async def ask_removal(self, query: CallbackQuery, message: Received, bot: RawBot, of: str) -> str | None:
        return await self._picked(query, message, bot, of, remove=True)

    async def _picked(
        self, query: CallbackQuery, message: Received, bot: RawBot, of: str, *, remove: bool
    ) -> str | None:
        ref = decode(of, self.service.desk.catalogue)
        if ref is None:
            return str(texts.GONE)
        reply, work = self._opened(ref, query.from_user.id, remove=remove)
        await self._edit(message, bot, reply, work)
        return None

    def _opened(self, ref: Ref, person: int, *, remove: bool) -> tuple[Reply, Work]:
        record = self.service.desk.catalogue.record(ref)
        stage = Stage.REMOVAL if remove else Stage.FIELDS
        reply = shown.removal(record, ref) if remove else shown.edit_fields(record, corrected.FIELDS)
        return reply, Work(person, datetime.now(UTC), stage, ref=ref)

    async def ask_value(self, _: CallbackQuery, message: Received, bot: RawBot, field: str) -> str | None:
        work = self._open(message)
        record = self._record(work)
        if work is None or record is None or field not in SIMPLE[record.kind_]:
            return str(texts.LOST)
        asked = replace(work, stage=Stage.VALUE, field=field, at=datetime.now(UTC))
        await self._edit(message, bot, shown.edit_value(record, field, corrected.FIELDS[field]), asked)
        return None

    async def answer(self, message: Received, bot: RawBot) -> None:
        """Take a text as the value or the page that was asked for."""
        asked = asking(message, self.works)
        work = self.works.get(message.chat_id, asked, datetime.now(UTC)) if asked else None
        record = self._record(work)
        if work is None or asked is None:
            return
        self.works.drop(message.chat_id, asked)
        if record is None or work.ref is None:
            await sending.send(bot, place_of(message), shown.sentence(texts.GONE))
            return
        reply, following = self._answered(work, work.ref, record, text_of(message).strip(), message.chat_id)
        sent = await sending.send(bot, place_of(message), reply)
        if following:
            self.works.put(message.chat_id, sent, replace(following, at=datetime.now(UTC)))

    def _answered(
        self, work: Work, ref: Ref, record: Record, text: str, chat: int
    ) -> tuple[Reply, Work | None]:
        name = corrected.FIELDS.get(work.field, "")
        if work.stage is Stage.REMOVAL:
            if not is_address(text):
                return shown.removal(record, ref, work.source, str(corrected.NO_ADDRESS)), work
            return shown.removal(record, ref, text), replace(work, source=text)
        if work.stage is Stage.VALUE:
            try:
                after = read_answer(work.field, text, self.service.today(chat), self.service.desk.in_english)
            except ValueError as error:
                return shown.edit_value(record, work.field, name, str(error)), work
            if after == told(record, work.field):
                return shown.sentence(texts.UNCHANGED), None
            return shown.edit_page(), replace(work, stage=Stage.PAGE, after=after)
        if work.stage is Stage.PAGE:
            if not is_address(text):
                return shown.edit_page(str(corrected.NO_ADDRESS)), work
            confirm = shown.edit_confirm(record, work.field, name, work.after, text)
            return confirm, replace(work, stage=Stage.CONFIRM, source=text)
        return shown.sentence(texts.LOST), None

    async def change(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        """Change the record as an accepted report does: with the same checks and the same trail."""
        work, reports = self._open(message), self.service.reports
        record = self._record(work)
        if work is None or record is None or reports is None or work.stage is not Stage.CONFIRM:
            return str(texts.LOST)
        self.works.drop(message.chat_id, message.message_id)
        by = query.from_user.id
        report = Report(
            *(by, message.chat_id, datetime.now(UTC), work.ref, work.field),
            *(told(record, work.field), work.after, work.source),
        )
        done = await reports.change(report, by)
        if done.outcome is not Outcome.ACCEPTED:
            return done.why
        after = shown_value(work.field, work.after)
        said = texts.CHANGED.format(name=record.name, field=corrected.FIELDS[work.field], after=after)
        await self._edit(message, bot, shown.sentence(said))
        return None

    async def remove(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        work = self._open(message)
        record = self._record(work)
        if work is None or record is None or self.ledger is None or work.stage is not Stage.REMOVAL:
            return str(texts.LOST)
        self.works.drop(message.chat_id, message.message_id)
        try:
            await self.ledger.remove(record, query.from_user.id, message.chat_id, work.source)
        except ImportRefusedError as error:
            return texts.REFUSED.format(reason=error.faults[0])
        await self._edit(message, bot, shown.sentence(texts.REMOVED.format(name=record.name)))
        return None

    def _open(self, message: Received) -> Work | None:
        return self.works.get(message.chat_id, message.message_id, datetime.now(UTC))

    def _record(self, work: Work | None) -> Record | None:
        return self.service.desk.catalogue.get(work.ref) if work and work.ref else None

    async def _edit(self, message: Received, bot: RawBot, reply: Reply, work: Work | None = None) -> None:
        place = sending.Place(message.chat_id, thread_of(message))
        sent = await sending.replace(bot, place, message.message_id, reply)
        if work:
            self.works.put(message.chat_id, sent, work)


def _alike(refs: list[Ref], verdict: Verdict) -> bool:
    """Whether the best two are a record and its namesake of another kind: a partner and a place."""
    return verdict is Verdict.EXACT and len(refs) > 1 and refs[0].id == refs[1].id
