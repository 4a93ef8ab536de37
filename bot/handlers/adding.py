"""Leads a statement or a file through its draft into the catalogue."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from telegram import CallbackQuery, Document
from telegram import Message as Received
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.api import RawBot
from bot.drafting.recognising import recognise
from bot.handlers import sending
from bot.handlers.action import shown as acting
from bot.handlers.messages import place_of, replied_to, text_of, thread_of
from bot.handlers.reporting import asking
from bot.maintaining import files, shown, texts
from bot.maintaining.correcting import Corrector, named_field
from bot.maintaining.ledger import Ledger, read_yaml
from bot.maintaining.records import doubles, missing, records, summarised
from bot.maintaining.works import Stage, Work, Works
from bot.reply.reply import Reply
from bot.service import Service
from store.kinds import Kind, Ref
from store.merging import ImportRefusedError
from store.records import Meeting


def answered(message: Received, works: Works) -> int | None:
    """The message that a text answers; in a private chat one that names a field is about the last draft."""
    asked = asking(message, works)
    if asked or message.chat.type != ChatType.PRIVATE or replied_to(message):
        return asked
    return works.drafted(message.chat_id, datetime.now(UTC)) if named_field(text_of(message))[0] else None


class Adding:
    """What /add does; who may is known by whoever calls it."""

    def __init__(self, service: Service, ledger: Ledger | None, works: Works) -> None:
        self.service = service
        self.ledger = ledger
        self.works = works
        self.presses = {
            shown.FIELD: self.ask_field,
            shown.SAVE: self.save,
            shown.AGAIN: self.save_again,
            shown.IMPORT: self.import_,
            shown.STOP: self.stop,
        }

    async def begin(self, message: Received, bot: RawBot, words: str) -> None:
        """Take the statement that stands behind the command, below which a file is, or that it replies to."""
        replied = replied_to(message)
        document = message.document or (replied.document if replied else None)
        text = words or (text_of(replied) if replied and not document else "")
        if document or text:
            await self._receive(message, bot, text, document)
        else:
            await self._put(message, bot, shown.ask_statement(), Stage.STATEMENT)

    async def answer(self, message: Received, bot: RawBot) -> None:
        """Take what answers an open message: a statement, a field's new value."""
        asked = answered(message, self.works)
        work = self.works.get(message.chat_id, asked, datetime.now(UTC)) if asked else None
        if work is None or asked is None:
            return
        if work.stage is Stage.STATEMENT:
            self.works.drop(message.chat_id, asked)
            await self._receive(message, bot, text_of(message), message.document)
        elif work.draft is not None:
            await self._correct(message, bot, work, asked)

    async def _receive(self, message: Received, bot: RawBot, text: str, document: Document | None) -> None:
        async with acting(bot, place_of(message)):
            try:
                if document is not None:
                    name = document.file_name or ""
                    content = await _fetched(bot, document)
                    if files.kind_of(name) in files.YAML:
                        await self._check(message, bot, name, content)
                        return
                    text = await asyncio.to_thread(files.read_text, name, content)
            except files.FileRefusedError as error:
                await self._put(message, bot, shown.sentence(str(error)), None)
                return
            desk = await self.service.ready()
            today = self.service.today(message.chat_id)
            draft = await asyncio.to_thread(recognise, text, desk.catalogue, desk.matcher, today)
        if draft.title is None and draft.date is None:
            await self._put(message, bot, shown.sentence(texts.NOTHING_FOUND), None)
            return
        work = self._work(message, Stage.DRAFT)
        work.draft = summarised(draft, desk.catalogue)
        await self._show(message, bot, work)

    async def _check(self, message: Received, bot: RawBot, name: str, content: bytes) -> None:
        """Check a file of the catalogue's format, and ask whether it shall be imported."""
        catalogue = self.service.desk.catalogue
        reading, faults = await asyncio.to_thread(read_yaml, name, content, list(catalogue))
        if faults or not reading.entries:
            reply = shown.faults(faults) if faults else shown.sentence(texts.YAML_EMPTY)
            await self._put(message, bot, reply, None)
            return
        before = [catalogue.get(Ref(one.kind_, one.id)) for one in reading.records]
        added = sum(one is None for one in before)
        same = sum(one == other for one, other in zip(before, reading.records, strict=True))
        work = self._work(message, Stage.RECORDS)
        work.records = reading.records
        await self._put(message, bot, shown.importable(added, len(before) - added - same, same), work)

    async def _correct(self, message: Received, bot: RawBot, work: Work, asked: int) -> None:
        """Set the field that was asked for, or that a reply to the draft names: 'Venue: Peace Palace'."""
        draft, text, field = work.draft, text_of(message), work.field
        if draft is None:
            return
        if work.stage is Stage.DRAFT:
            field, text = named_field(text)
            if not field:
                await self._put(message, bot, shown.sentence(texts.MARKED), None)
                return
        desk = self.service.desk
        corrector = Corrector(
            desk.catalogue, desk.matcher, self.service.today(message.chat_id), desk.in_english
        )
        if work.stage is Stage.FIELD:
            self.works.drop(message.chat_id, asked)
        try:
            corrector.correct(draft, field, text)
        except ValueError as error:
            again = self._work(message, Stage.FIELD)
            again.draft, again.field = draft, field
            await self._put(message, bot, shown.ask_field(draft, field, desk.catalogue, str(error)), again)
            return
        shown_again = self._work(message, Stage.DRAFT)
        shown_again.draft = draft
        await self._show(message, bot, shown_again)

    async def ask_field(self, query: CallbackQuery, message: Received, bot: RawBot, field: str) -> str | None:
        work = self._open(message)
        if work is None or work.draft is None or field not in texts.FIELDS:
            return str(texts.LOST)
        asked = Work(query.from_user.id, datetime.now(UTC), Stage.FIELD, work.draft, field)
        place = sending.Place(message.chat_id, thread_of(message), message.message_id)
        sent = await sending.send(bot, place, shown.ask_field(work.draft, field, self.service.desk.catalogue))
        self.works.put(message.chat_id, sent, asked)
        return None

    async def save(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        work = self._open(message)
        if work is None or work.draft is None:
            return str(texts.LOST)
        if doubles(work.draft, self.service.desk.catalogue):
            await self._edit(message, bot, self._card(work))  # somebody else added it meanwhile
            return None
        return await self.save_again(query, message, bot, _)

    async def save_again(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        work = self._open(message)
        if work is None or work.draft is None or self.ledger is None:
            return str(texts.LOST)
        lacking = missing(work.draft)
        if lacking:
            return await self.ask_field(query, message, bot, lacking[0])
        catalogue = self.service.desk.catalogue
        self.works.drop(message.chat_id, message.message_id)  # a second press finds nothing to save
        try:
            made = records(work.draft, catalogue)
            await self.ledger.add(made, catalogue, query.from_user.id, message.chat_id, work.draft.source)
        except (ValueError, ImportRefusedError) as error:
            self.works.put(message.chat_id, message.message_id, work)
            return (
                texts.REFUSED.format(reason=error.faults[0])
                if isinstance(error, ImportRefusedError)
                else str(error)
            )
        except BaseException:
            self.works.put(message.chat_id, message.message_id, work)
            raise
        self.works.finish(message.chat_id, work.draft)
        meeting = next(one for one in made if one.kind_ is Kind.MEETING)
        if isinstance(meeting, Meeting):
            await self._edit(message, bot, shown.saved(meeting))
        return None

    async def import_(self, query: CallbackQuery, message: Received, bot: RawBot, _: str) -> str | None:
        work = self._open(message)
        if work is None or not work.records or self.ledger is None:
            return str(texts.LOST)
        self.works.drop(message.chat_id, message.message_id)
        known, source = self.service.desk.catalogue, texts.YAML_SOURCE
        try:
            done = await self.ledger.add(work.records, known, query.from_user.id, message.chat_id, source)
        except ImportRefusedError as error:
            return texts.REFUSED.format(reason=error.faults[0])
        text = texts.IMPORTED.format(added=done.added, changed=done.changed, unchanged=done.unchanged)
        await self._edit(message, bot, shown.sentence(text))
        return None

    async def stop(self, _: CallbackQuery, message: Received, bot: RawBot, __: str) -> str | None:
        work = self._open(message)
        if work and work.draft:
            self.works.finish(message.chat_id, work.draft)
        self.works.drop(message.chat_id, message.message_id)
        await self._edit(message, bot, shown.sentence(texts.STOPPED))
        return None

    def _card(self, work: Work) -> Reply:
        catalogue = self.service.desk.catalogue
        if work.draft is None:
            return shown.sentence(texts.LOST)
        return shown.draft_card(work.draft, doubles(work.draft, catalogue), catalogue)

    async def _show(self, message: Received, bot: RawBot, work: Work) -> None:
        await self._put(message, bot, self._card(work), work)

    def _work(self, message: Received, stage: Stage) -> Work:
        return Work(message.from_user.id if message.from_user else 0, datetime.now(UTC), stage)

    def _open(self, message: Received) -> Work | None:
        return self.works.get(message.chat_id, message.message_id, datetime.now(UTC))

    async def _put(self, message: Received, bot: RawBot, reply: Reply, work: Work | Stage | None) -> None:
        """Send a reply, and wait for what answers it."""
        sent = await sending.send(bot, place_of(message), reply)
        if work is not None:
            self.works.put(
                message.chat_id, sent, self._work(message, work) if isinstance(work, Stage) else work
            )

    async def _edit(self, message: Received, bot: RawBot, reply: Reply) -> None:
        place = sending.Place(message.chat_id, thread_of(message))
        await sending.replace(bot, place, message.message_id, reply)


async def _fetched(bot: RawBot, document: Document) -> bytes:
    """What a file holds; raises FileRefusedError."""
    files.kind_of(document.file_name or "")
    files.check_size(document.file_size or 0)
    try:
        file = await bot.get_file(document.file_id)
        files.check_size(file.file_size or 0)
        return bytes(await file.download_as_bytearray())
    except (TelegramError, RuntimeError):
        raise files.FileRefusedError(str(texts.FILE_NOT_FETCHED)) from None
