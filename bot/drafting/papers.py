"""What a meeting adopted, signed or issued."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.drafting.bearing import Bearing, bearing, clause, opening
from bot.drafting.draft import Item
from bot.drafting.lexicon import among, any_of, cue, either, words
from bot.drafting.phrases import backward, forward, noun
from bot.drafting.statement import Sentence
from store.kinds import Kind
from store.records import Document

_REACH = 40
_LONGEST, _HEAD = 300, 6


def documents(sentences: Sequence[Sentence], day: date | None = None) -> tuple[Item[Document], ...]:
    """The documents behind a verb such as 'adopted', or before 'was adopted'; their places are taken.

    ``day`` is that of the meeting: what was adopted before it is only recalled.
    """
    found: dict[str, Item[Document]] = {}
    for sentence in sentences:
        text = sentence.text
        awaited = cue("awaited").search(text) is not None
        for verb in cue("adopted").finditer(text):
            labelled = text[verb.end() :].startswith(":") and not verb.start()
            labelled = labelled or (":" in text[verb.end() :] and not sentence.dateline)
            if (sentence.heading and not labelled) or _is_past(sentence, verb, day):
                continue
            for start, end, direct in _spans(sentence, verb):
                title = text[start:end].strip(" \"“”'‘’,")
                programme = next(
                    (
                        id_
                        for one, id_ in sentence.named(Kind.PROGRAMME)
                        if one.start <= start + 4 and one.end >= end - 4
                    ),
                    None,
                )
                known = programme and not cue("launched").match(text, verb.start())
                if not (known or noun("document").search(title)) or len(title) > _LONGEST:
                    continue
                if len(title.split()) < 2 or re.match(rf"(?:{either('this')})\s", title, re.IGNORECASE):
                    continue
                sentence.taken.append((start, end))
                plain = direct and not awaited and _is_whole(text, end)
                found.setdefault(title.casefold(), Item(Document(title, programme), plain))
        if (own := _itself(sentence, sentences)) and not awaited:
            found.setdefault(own.casefold(), Item(Document(own), False))
        for title in _told_next(sentence, sentences):
            found.setdefault(title.casefold(), Item(Document(title), False))
    return tuple(found.values())


def _spans(sentence: Sentence, verb: re.Match[str]) -> list[tuple[int, int, bool]]:
    """Where titles stand beside a verb, and whether directly: before the passive, else behind it."""
    text = sentence.text
    passive = re.search(r"(?:was|were|is|are|been)\s+(?:\w+\s+)?$", text[: verb.start()]) or re.match(
        r"(?:was|were)\s", verb[0]
    )
    rows = [(*span, True) for span in (_before(text, verb.start()) if passive else _behind(text, verb.end()))]
    if any(noun("document").search(text[start:end]) for start, end, _ in rows):
        return rows
    if (colon := text.find(": ", verb.end())) >= 0:
        rows += [(*span, False) for span in _behind(text, colon)]
    if passive or cue("accepted").match(text, verb.start()):
        rows += [(*span, False) for span in _behind(text, verb.end())]
        begin = re.match(r"(?:The|A|An)\s+", text)
        first = begin.end() if begin else 0
        rows.append((first, forward(text, first, "within", years=True), False))
    elif re.search(r"(?:was|were)\s[^.;]*?,\s*$", text[: verb.start()]):
        begin = re.match(r"(?:The|A|An)\s+", text)
        first = begin.end() if begin else 0
        rows.append((first, forward(text, first, "within", years=True), False))
    return rows


def _is_past(sentence: Sentence, verb: re.Match[str], day: date | None) -> bool:
    """Whether something was adopted before the meeting: what is told behind the verb, or 'had' before it."""
    _, end = clause(sentence, verb.start(), verb.end())
    perfect = re.search(rf"(?<!\w)(?:{either('perfect')})\s+(?:\w+\s+)?$", sentence.text[: verb.start()])
    begin = clause(sentence, verb.start(), verb.end())[0]
    if perfect or cue("past").search(sentence.text, begin, verb.start()):
        return True
    since = opening(sentence, verb.start())  # 'its meeting on 29 January 2021, when the Plan was adopted'
    if since < begin and bearing(sentence, since, begin, day) is Bearing.PAST:
        return True
    return bearing(sentence, verb.start(), end, day) is Bearing.PAST


def _itself(sentence: Sentence, sentences: Sequence[Sentence]) -> str | None:
    """The statement's own title, where it says that it is issued: 'We issue this Communique'."""
    text = sentence.text
    this = re.search(
        rf"(?<!\w)(?i:{either('this')})\s+(?:[\w’'-]+\s+){{0,3}}?{noun('document').pattern}", text
    )
    issued = cue("issuing").search(text)
    opens = issued is not None and issued.start() == 0
    if sentence.heading or issued is None or not (this or opens):
        return None
    for head in sentences[:_HEAD]:
        if head.heading and noun("document").search(head.text) and noun("meeting").search(head.text):
            return head.text.strip(' "“”')
    return None


def _told_next(sentence: Sentence, sentences: Sequence[Sentence]) -> list[str]:
    """The titles in the sentence behind one that only counts them: 'Two papers. One is the …'."""
    if not cue("adopted").search(sentence.text) or not cue("papers").search(sentence.text):
        return []
    if noun("document").search(sentence.text) or sentence.at + 1 >= len(sentences):
        return []
    after = sentences[sentence.at + 1]
    starts = [one.end() for one in re.finditer(r"(?<!\w)the\s+(?=[A-Z])", after.text)]
    rows = [(one, forward(after.text, one, "within", years=True)) for one in starts]
    kept = [(begin, end) for begin, end in rows if noun("document").search(after.text[begin:end])]
    after.taken += kept
    return [after.text[begin:end] for begin, end in kept]


def _is_whole(text: str, end: int) -> bool:
    """Whether a title plainly ends there: no small word leads on."""
    small = re.match(r"[\s\"”’)]*(?P<word>[a-z][\w’'-]*)", text[end:])
    return small is None or small["word"] in among("onward")


def _behind(text: str, at: int) -> list[tuple[int, int]]:
    """The titles behind a verb, those of a list each by itself."""
    spans: list[tuple[int, int]] = []
    opening = re.compile(rf"[\s,:;\"“‘]*(?:(?:{either('opening')})(?![\w])[\s,:;\"“‘]*)*(?=[A-Z0-9])")
    while True:
        opened = opening.match(text, at)
        if opened is None or not opened[0] or opened.end() - at > _REACH:
            return spans
        start = opened.end()
        end = _subtitled(text, _listed(text, start, forward(text, start, "within", years=True)))
        if end <= start:
            return spans
        end = start + _parted(text[start:end])
        spans.append((start, end))
        at = end


def _parted(phrase: str) -> int:
    """Where the first of two titles ends that 'and the' joins."""
    for joint in re.finditer(rf"\s+and\s+(?:(?:{either('opening')})\s+)+", phrase):
        parts = phrase[: joint.start()], phrase[joint.end() :]
        if all(noun("document").search(one) for one in parts):
            return joint.start()
    return len(phrase)


def _subtitled(text: str, end: int) -> int:
    """A title goes on behind ':' where nothing but capitals follows: 'ADMM-Plus: Principles'."""
    more = re.match(r":\s+(?=[A-Z])", text[end:])
    last = forward(text, end + more.end(), "within") if more else end
    return last if text[last:].strip(" .\"”’'") == "" else end


def _listed(text: str, start: int, end: int) -> int:
    """A title goes on behind a comma where it names several things: 'on Peace, Security and Resilience'."""
    small = any_of(words("within"))
    more = re.compile(r",\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*(?:,\s+[A-Z][\w’'-]*)*,?\s+and\s+(?=[A-Z])")
    row = more.match(text, end)
    if row is None or noun("document").search(text, end, row.end()):
        return end
    last = forward(text, row.end(), "within", years=True)
    within = re.search(rf"\s(?:{small})\s", text[start:end])
    return last if within and last > row.end() and not noun("document").search(text, row.end(), last) else end


def _before(text: str, at: int) -> list[tuple[int, int]]:
    """The titles before 'was adopted'."""
    end = len(text[:at].rstrip())
    end = len(re.sub(r",?\s+(?:was|were|is|are|has been|have been)(?:\s+\w+)?$", "", text[:end]))
    begin = backward(text, end, "within")
    if the := re.match(r"(?:The|the|A|An)\s+", text[begin:end]):
        begin += the.end()
    spans: list[tuple[int, int]] = []
    while begin < end:
        stop = begin + _parted(text[begin:end])
        spans.append((begin, stop))
        joint = re.match(rf"\s+and\s+(?:(?:{either('opening')})\s+)*", text[stop:end])
        begin = stop + (joint.end() if joint else end)
    return spans
