"""What maintainers see, as replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.answer.codes import code
from bot.corrections.value import shown_value
from bot.drafting.draft import Draft
from bot.maintaining import texts
from bot.maintaining.records import missing
from bot.maintaining.telling import entries, said
from bot.reply.reply import Bold, Button, Line, Reply, clip, filled, rows
from bot.texts.calendar import day
from bot.texts.text import Text
from store.amending import SIMPLE, told
from store.catalogue import Catalogue
from store.kinds import Level, Mode, Ref
from store.records import Meeting, Record

START = "m"
SAVE, AGAIN, STOP, FIELD, IMPORT = "ms:", "md:", "mx:", "mf:", "mi:"
EDIT, EDIT_FIELD, CHANGE, REMOVE, REMOVE_IT = "me:", "mg:", "mc:", "mr:", "mz:"
_NAME, _VALUE, _ENTRY, _ENTRIES = 150, 300, 160, 30


def _stop() -> Button:
    return Button(str(texts.STOP), STOP)


def is_of_maintaining(data: str) -> bool:
    """Whether a button is one of these."""
    return data.startswith(START)


def sentence(text: str | Text) -> Reply:
    return Reply(((str(text),),))


def ask_statement() -> Reply:
    return Reply(((str(texts.SEND),),), ((_stop(),),))


def draft_card(draft: Draft, doubles: Sequence[Meeting], catalogue: Catalogue, note: str = "") -> Reply:
    """The draft field by field with what is uncertain marked, and what may be the same."""
    title = draft.title.value if draft.title else str(texts.NO_TITLE)
    lines: list[Line] = [(Bold(note),)] if note else []
    lines.append((Bold(texts.DRAFT.format(title=clip(title, _NAME))),))
    lines += [(texts.DOUBLE.format(title=clip(one.title, _NAME), date=day(one.date)),) for one in doubles]
    unsure = False
    for field, name in texts.FIELDS.items():
        found = entries(draft, field, catalogue)
        parts = [clip(text, _ENTRY) + ("" if sure else texts.MARK) for text, sure in found[:_ENTRIES]]
        unsure = unsure or not all(sure for _, sure in found)
        lines.append((Bold(texts.FIELD.format(field=name)), texts.LIST_PART.join(parts) or texts.EMPTY))
    if unsure:
        lines.append((str(texts.MARKED),))
    lacking = missing(draft)
    if lacking:
        lines.append((texts.MISSING.format(fields=", ".join(str(texts.FIELDS[one]) for one in lacking)),))
    fields = tuple(Button(str(name), f"{FIELD}{field}") for field, name in texts.FIELDS.items())
    save = Button(str(texts.SAVE_ALL_THE_SAME), AGAIN) if doubles else Button(str(texts.SAVE), SAVE)
    return Reply(tuple(lines), (*rows(fields, 3), (save, _stop())))


def ask_field(draft: Draft, field: str, catalogue: Catalogue, fault: str = "") -> Reply:
    """What is right for a field, after the ``fault`` of an answer that did not do."""
    value = said(draft, field, catalogue)
    name = texts.FIELDS[field]
    asked = (
        texts.ASK.format(field=name, value=clip(value, 900)) if value else texts.ASK_EMPTY.format(field=name)
    )
    values = {"level": Level, "mode": Mode}.get(field, ())
    told = ", ".join(one.value for one in values)
    how = texts.HOW[field].format(values=told) if field in texts.HOW else ""
    lines = [one for one in (fault, asked, how, str(texts.ANSWER)) if one]
    return Reply(tuple((line,) for line in lines), ((_stop(),),))


def faults(found: Sequence[str]) -> Reply:
    """What is wrong with a file of the catalogue's format."""
    lines = [texts.YAML_FAULTS.format(number=len(found)), *(clip(one, _VALUE) for one in found[:8])]
    if len(found) > 8:
        lines.append(texts.MORE.format(count=len(found) - 8))
    return Reply(tuple((line,) for line in lines))


def importable(added: int, changed: int, unchanged: int) -> Reply:
    text = texts.YAML_READY.format(added=added, changed=changed, unchanged=unchanged)
    return Reply(((text,),), ((Button(str(texts.IMPORT), IMPORT), _stop()),))


def saved(meeting: Meeting) -> Reply:
    return sentence(texts.SAVED.format(title=clip(meeting.title, _NAME)))


def which(refs: Sequence[Ref], catalogue: Catalogue, *, remove: bool) -> Reply:
    """Which record is meant."""
    prefix = REMOVE if remove else EDIT
    named = ((ref, clip(catalogue.record(ref).name, 60)) for ref in refs)
    buttons = tuple(
        (Button(texts.WHICH_ONE.format(name=name, kind=texts.KINDS[ref.kind]), f"{prefix}{code(ref)}"),)
        for ref, name in named
    )
    return Reply(((str(texts.WHICH),),), (*buttons, (_stop(),)))


def edit_fields(record: Record, field_names: Mapping[str, Text]) -> Reply:
    """Which field of a record shall be changed."""
    buttons = tuple(Button(str(field_names[one]), f"{EDIT_FIELD}{one}") for one in SIMPLE[record.kind_])
    text = texts.EDIT_FIELD.format(name=clip(record.name, _NAME))
    return Reply(((text,),), (*rows(buttons, 3), (_stop(),)))


def edit_value(record: Record, field: str, name: str | Text, fault: str = "") -> Reply:
    before = shown_value(field, told(record, field))
    asked = texts.EDIT_VALUE_EMPTY.format(field=name)
    if before:
        asked = texts.EDIT_VALUE.format(field=name, before=clip(before, 900))
    return Reply(tuple((line,) for line in (fault, asked) if line), ((_stop(),),))


def edit_page(fault: str = "") -> Reply:
    return Reply(tuple((line,) for line in (fault, str(texts.EDIT_SOURCE)) if line), ((_stop(),),))


def edit_confirm(record: Record, field: str, name: str | Text, after: str, source: str) -> Reply:
    before = clip(shown_value(field, told(record, field)), _VALUE) or texts.EMPTY
    text = texts.EDIT_CONFIRM.format(
        name=clip(record.name, _NAME),
        field=name,
        before=before,
        after=clip(shown_value(field, after), _VALUE),
    )
    return Reply(
        ((text,), filled(texts.EDIT_PAGE, address=source)), ((Button(str(texts.CHANGE), CHANGE), _stop()),)
    )


def removal(record: Record, ref: Ref, source: str = "", fault: str = "") -> Reply:
    text = texts.REMOVE_SURE.format(name=clip(record.name, _NAME), id=f"{ref.kind} {ref.id}")
    lines: list[Line] = [(line,) for line in (fault, text) if line]
    lines.append(filled(texts.EDIT_PAGE, address=source) if source else (str(texts.REMOVE_WHY),))
    return Reply(tuple(lines), ((Button(str(texts.REMOVE), REMOVE_IT), _stop()),))
