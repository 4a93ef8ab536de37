"""What people and maintainers see of a report, as replies."""

from __future__ import annotations

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Options, Refusal
from bot.answer.codes import code
from bot.corrections import texts
from bot.corrections.value import shown_value
from bot.reply.listing import PAGE
from bot.reply.reply import Bold, Button, Line, Link, Reply, clip, filled, rows, with_row
from bot.texts.territories import name_of
from bot.texts.text import Text
from store.amending import SIMPLE, told
from store.catalogue import Catalogue
from store.corrections import Report
from store.kinds import Ref

OPEN, OF_ANSWER, IN_PLACE = "w:", "wq:", "we:"
FIELD, MISREAD, SHOW, KEEP, STOP, NO_PAGE, ACCEPT, REJECT = (
    *("wf:", "wm:", "wy:", "wz:", "wx:", "wn:", "wa:", "wr:"),
)
OTHER = "other"
_NAME, _VALUE, _REASON = 150, 300, 150
_START = "w_"


def _stop() -> Button:
    return Button(str(texts.STOP), STOP)


def start_of(of: str) -> str:
    """What /start bears that begins a report of a record, by its code: letters, digits, - and _ alone."""
    return f"{_START}{of.replace('.', '_', 1).replace('~', 'Z', 1)}"


def read_start(said: str) -> str:
    """The code of the record that such a /start is about, '' for any other."""
    return (
        said.removeprefix(_START).replace("_", ".", 1).replace("Z", "~", 1) if said.startswith(_START) else ""
    )


def is_of_report(data: str) -> bool:
    """Whether a button is one of these."""
    return data.startswith("w")


def main_ref(answer: Answer, page: int = 0) -> Ref | None:
    """The record that an answer is about first, or that a page of a list begins with."""
    ref = getattr(answer, "ref", None)
    refs: tuple[Ref, ...] = (ref,) if ref else getattr(answer, "refs", ())
    here = refs[page * PAGE :] if isinstance(answer, Listing) else ()
    return next(iter(here or refs), None)


def is_reportable(answer: Answer) -> bool:
    """Whether somebody may say that an answer is wrong."""
    return isinstance(answer, Card | Fact | Listing | Choice | Options | Refusal)


def with_wrong(reply: Reply, ref: Ref | None, *, question: bool = False) -> Reply:
    """The reply with a button to report what is wrong; ``question`` where it answers one."""
    if ref is None and not question:
        return reply
    return with_row(
        reply, Button(str(texts.WRONG), f"{OF_ANSWER if question else OPEN}{code(ref) if ref else ''}")
    )


def menu(of: str) -> Reply:
    """What may be wrong about an answer; ``of`` is the code of its record, '' for none."""
    fact = (Button(str(texts.A_FACT), f"{IN_PLACE}{of}"),) if of else ()
    return Reply(
        ((str(texts.WHAT),),),
        (
            *(
                (one,)
                for one in (*fact, Button(str(texts.MISREAD), MISREAD), Button(str(texts.NOTHING), STOP))
            ),
        ),
    )


def fields(ref: Ref, catalogue: Catalogue) -> Reply:
    """Which field of a record is wrong."""
    record = catalogue.record(ref)
    named = (*SIMPLE[ref.kind], OTHER)
    buttons = tuple(Button(str(texts.FIELDS[name]), f"{FIELD}{name}:{code(ref)}") for name in named)
    text = texts.WHAT_OF.format(name=clip(name_of(record), _NAME))
    return Reply(((text,),), (*rows(buttons, 3), (Button(str(texts.NOTHING), STOP),)))


def right(ref: Ref, field: str, catalogue: Catalogue) -> Reply:
    """What is right for a field."""
    record = catalogue.record(ref)
    before, name = shown_value(field, told(record, field)), texts.FIELDS[field]
    if field == OTHER:
        asked = texts.RIGHT_OTHER.format(name=clip(name_of(record), _NAME))
    elif before:
        asked = texts.RIGHT.format(field=name, before=clip(before, _VALUE))
    else:
        asked = texts.RIGHT_EMPTY.format(field=name)
    return Reply(((asked,), (str(texts.REPLY),)), ((_stop(),),))


def again(reason: str) -> Reply:
    """That an answer does not do, and why."""
    return Reply(((clip(reason, _REASON),), (str(texts.REPLY),)), ((_stop(),),))


def page(fault: str = "") -> Reply:
    """Where what is right is said; after the ``fault`` of an answer that did not do."""
    lines = ((fault,),) if fault else ()
    return Reply((*lines, (str(texts.SOURCE),)), ((Button(str(texts.NO_SOURCE), NO_PAGE), _stop()),))


def said(text: str | Text) -> Reply:
    """One sentence."""
    return Reply(((str(text),),))


def consent(key: int) -> Reply:
    """Whether the words of a misread question may be kept."""
    return Reply(
        ((str(texts.MISREAD_NOTED),), (str(texts.CONSENT),)),
        ((Button(str(texts.YES), f"{SHOW}{key}"), Button(str(texts.NO), f"{KEEP}{key}")),),
    )


def for_maintainers(report: Report, catalogue: Catalogue, decided: Text | None = None) -> Reply:
    """A report with buttons to decide it, or what was decided."""
    lines: list[Line] = [(Bold(texts.REPORT.format(number=report.key)),)]
    if report.ref:
        record = catalogue.get(report.ref)
        name = record.name if record else report.ref.id
        lines.append((texts.ABOUT.format(name=clip(name, _NAME), id=f"{report.ref.kind} {report.ref.id}"),))
        before, after = (shown_value(report.field, one) for one in (report.before, report.after))
        shown = {"before": clip(before, _VALUE) or str(texts.EMPTY), "after": clip(after, _VALUE)}
        if report.field == OTHER:
            lines.append((texts.SAID.format(after=clip(report.after, 1_000)),))
        else:
            lines.append((texts.FIELD.format(field=texts.FIELDS.get(report.field, report.field), **shown),))
        page = filled(texts.PAGE, address=Link(report.source, report.source))
        lines.append(page if report.source else (str(texts.NO_PAGE),))
    else:
        lines.append((texts.READ.format(reading=clip(report.after, _VALUE)),))
    if decided:
        return Reply((*lines, (Bold(str(decided)),)))
    accept, reject = f"{ACCEPT}{report.key}", f"{REJECT}{report.key}"
    return Reply(tuple(lines), ((Button(str(texts.ACCEPT), accept), Button(str(texts.REJECT), reject)),))
