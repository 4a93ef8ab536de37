"""What people and maintainers see of a report, as replies."""

from __future__ import annotations

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Options, Refusal
from bot.answer.codes import code
from bot.corrections import texts
from bot.reply.reply import Bold, Button, Line, Link, Reply, clip, rows, with_row
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
_STOP = Button(texts.STOP, STOP)


def is_of_report(data: str) -> bool:
    """Whether a button is one of these."""
    return data.startswith("w")


def main_ref(answer: Answer) -> Ref | None:
    """The record that an answer is about first."""
    ref = getattr(answer, "ref", None)
    refs: tuple[Ref, ...] = (ref,) if ref else getattr(answer, "refs", ())
    return next(iter(refs), None)


def is_reportable(answer: Answer) -> bool:
    """Whether somebody may say that an answer is wrong."""
    return isinstance(answer, Card | Fact | Listing | Choice | Options | Refusal)


def with_wrong(reply: Reply, ref: Ref | None, *, question: bool = False) -> Reply:
    """The reply with a button to report what is wrong; ``question`` where it answers one."""
    if ref is None and not question:
        return reply
    return with_row(
        reply, Button(texts.WRONG, f"{OF_ANSWER if question else OPEN}{code(ref) if ref else ''}")
    )


def menu(of: str) -> Reply:
    """What may be wrong about an answer; ``of`` is the code of its record, '' for none."""
    fact = (Button(texts.A_FACT, f"{IN_PLACE}{of}"),) if of else ()
    return Reply(
        ((texts.WHAT,),),
        (*((one,) for one in (*fact, Button(texts.MISREAD, MISREAD), Button(texts.NOTHING, STOP))),),
    )


def fields(ref: Ref, catalogue: Catalogue) -> Reply:
    """Which field of a record is wrong."""
    record = catalogue.record(ref)
    named = (*SIMPLE[ref.kind], OTHER)
    buttons = tuple(Button(texts.FIELDS[name], f"{FIELD}{name}:{code(ref)}") for name in named)
    text = texts.WHAT_OF.format(name=clip(record.name, _NAME))
    return Reply(((text,),), (*rows(buttons, 3), (Button(texts.NOTHING, STOP),)))


def right(ref: Ref, field: str, catalogue: Catalogue) -> Reply:
    """What is right for a field."""
    record = catalogue.record(ref)
    before, name = told(record, field), texts.FIELDS[field]
    if field == OTHER:
        asked = texts.RIGHT_OTHER.format(name=clip(record.name, _NAME))
    elif before:
        asked = texts.RIGHT.format(field=name, before=clip(before, _VALUE))
    else:
        asked = texts.RIGHT_EMPTY.format(field=name)
    return Reply(((asked,), (texts.REPLY,)), ((_STOP,),))


def again(reason: str) -> Reply:
    """That an answer does not do, and why."""
    return Reply(((clip(reason, _REASON),), (texts.REPLY,)), ((_STOP,),))


def page(fault: str = "") -> Reply:
    """Where what is right is said; after the ``fault`` of an answer that did not do."""
    lines = ((fault,),) if fault else ()
    return Reply((*lines, (texts.SOURCE,)), ((Button(texts.NO_SOURCE, NO_PAGE), _STOP),))


def said(text: str) -> Reply:
    """One sentence."""
    return Reply(((text,),))


def consent(key: int) -> Reply:
    """Whether the words of a misread question may be kept."""
    return Reply(
        ((texts.MISREAD_NOTED,), (texts.CONSENT,)),
        ((Button(texts.YES, f"{SHOW}{key}"), Button(texts.NO, f"{KEEP}{key}")),),
    )


def for_maintainers(report: Report, catalogue: Catalogue, decided: str = "") -> Reply:
    """A report with buttons to decide it, or what was decided."""
    lines: list[Line] = [(Bold(texts.REPORT.format(number=report.key)),)]
    if report.ref:
        record = catalogue.get(report.ref)
        name = record.name if record else report.ref.id
        lines.append((texts.ABOUT.format(name=clip(name, _NAME), id=f"{report.ref.kind} {report.ref.id}"),))
        before = clip(report.before, _VALUE) or texts.EMPTY
        shown = {"before": before, "after": clip(report.after, _VALUE)}
        if report.field == OTHER:
            lines.append((texts.SAID.format(after=clip(report.after, 1_000)),))
        else:
            lines.append((texts.FIELD.format(field=texts.FIELDS.get(report.field, report.field), **shown),))
        lines.append((texts.PAGE, Link(report.source, report.source)) if report.source else (texts.NO_PAGE,))
    else:
        lines.append((texts.READ.format(reading=clip(report.after, _VALUE)),))
    if decided:
        return Reply((*lines, (Bold(decided),)))
    accept, reject = f"{ACCEPT}{report.key}", f"{REJECT}{report.key}"
    return Reply(tuple(lines), ((Button(texts.ACCEPT, accept), Button(texts.REJECT, reject)),))
