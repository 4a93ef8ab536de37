"""What a meeting discussed and adopted, and which programmes it dealt with."""

from __future__ import annotations

from collections.abc import Sequence

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.sentence import Sentence, best, first
from bot.telling.step import step_text
from bot.telling.told import Stated, Told, quoted, titles, unrecorded
from bot.texts.calendar import number
from bot.texts.text import say_in, say_many
from store.kinds import Kind, Ref
from store.records import Document, Meeting, Partner, Programme, Record, Step

# Documents whose titles say nearly as much of the question are told together.
_CLOSE = 0.6
# How much of a title a sentence must say to speak of the document: where it tells of an outcome, where not.
_SPOKEN, _SURE = 0.4, 0.9
_TOPICS = say_many("{count} topic: {topics}", "{count} topics: {topics}")
_DOCUMENTS = say_many("{count} document: {titles}", "{count} documents: {titles}")
_NO_DOCUMENT = say_in("not recorded", "any document of it")
_NO_TOPIC = say_in("not recorded", "its topics")
_NO_PROGRAMME = say_in("not recorded", "any programme")


def tell_topics(record: Record, ground: Ground) -> Told:
    """The topics; of a meeting without any its first highlights."""
    topics = [topic for id_ in getattr(record, "topics", ()) if (topic := ground.catalogue.topics.get(id_))]
    if topics:
        refs = tuple(Ref(Kind.TOPIC, topic.id) for topic in topics)
        names = ", ".join(topic.name for topic in topics)
        said = _TOPICS.format(number=len(topics), count=number(len(topics)), topics=names)
        return Stated(said, tuple(topic.id for topic in topics), refs)
    if isinstance(record, Meeting) and record.highlights:
        return quoted(" ".join(record.highlights[:2]))
    return unrecorded(_NO_TOPIC)


def spoken_of(meeting: Meeting, ground: Ground) -> tuple[str, ...]:
    """The titles of the documents of a meeting that the question speaks of; none where it speaks of none."""
    chosen, said = _meant(meeting, ground)
    return tuple(one.title for one in chosen) if ground.rare(said) else ()


def named_of(part: str, meeting: Meeting, ground: Ground) -> tuple[str, ...]:
    """The titles of the documents of a meeting that a sentence of it speaks of and does not name."""
    said = frozenset(row(part)) - ground.own(meeting)
    fits = [ground.weight(ground.rare(said & _words(one, ground))) for one in meeting.documents]
    most = max(fits, default=0.0)
    if most < (_SPOKEN if _is_outcome(part) else _SURE):
        return ()
    chosen = (one.title for one, fit in zip(meeting.documents, fits, strict=True) if fit >= _CLOSE * most)
    return tuple(title for title in chosen if title not in part)


def tell_documents(record: Record, ground: Ground) -> Told:
    """What a meeting adopted or signed; of a partner the steps by which something was."""
    match record:
        case Meeting():
            return _adopted_at(record, ground)
        case Programme():
            return Stated(record.name, (record.name,))
        case Partner():
            return _agreed_with(record, ground)
    return unrecorded(_NO_DOCUMENT)


def tell_programmes(record: Record, ground: Ground) -> Told:
    """The programmes that a meeting dealt with or a partner shares."""
    programmes = ground.catalogue.programmes
    found: list[Programme] = []
    match record:
        case Meeting():
            found = [programmes[id_] for id_ in record.programmes if id_ in programmes]
        case Partner():
            found = list(ground.catalogue.programmes_of(Ref(Kind.PARTNER, record.id)))
        case Programme():
            return Stated(record.name, (record.name,))
    return titles(found) if found else unrecorded(_NO_PROGRAMME)


def _adopted_at(meeting: Meeting, ground: Ground) -> Told:
    """The documents meant, or the sentence on an outcome that says more of the question than any title."""
    spoken = best(meeting, ground, _is_outcome)
    chosen, said = _meant(meeting, ground)
    if chosen:
        unsaid = (ground.rest(meeting) & frozenset(row(spoken.part))) - said
        names = tuple(one.title for one in chosen)
        refs = tuple(Ref(Kind.PROGRAMME, one.programme) for one in chosen if one.programme)
        told = "; ".join(names)
        if len(names) > 1 and len(names) == len(meeting.documents):
            told = _DOCUMENTS.format(number=len(names), count=number(len(names)), titles=told)
        more = ground.weight(unsaid) > ground.weight(said) and spoken.text not in names
        called = tuple(one.name for ref in refs if (one := ground.catalogue.programmes.get(ref.id)))
        values = tuple(dict.fromkeys((*names, *called)))
        return Stated(f"{spoken.text} {told}" if more else told, values, refs)
    if adopted := ground.catalogue.programmes_of(Ref(Kind.MEETING, meeting.id)):
        return titles(adopted)
    return _spoken(spoken or first(meeting, _is_outcome))


def _meant(meeting: Meeting, ground: Ground) -> tuple[Sequence[Document], frozenset[str]]:
    """The documents whose titles say most of the question, all where none says any; what they say of it."""
    rest = ground.rest(meeting)
    said = [rest & _words(one, ground) for one in meeting.documents]
    fits = [ground.weight(words) for words in said]
    every = frozenset().union(*said)
    if not ground.rare(every) or (ground.focus.several and len(meeting.documents) < 4):
        return meeting.documents, every
    most = max(fits)
    chosen = [one for one, fit in zip(meeting.documents, fits, strict=True) if fit >= _CLOSE * most]
    return chosen, frozenset().union(
        *(words for words, fit in zip(said, fits, strict=True) if fit >= _CLOSE * most)
    )


def _words(document: Document, ground: Ground) -> frozenset[str]:
    """The words of a document's title, and of the programme that it is."""
    programme = ground.catalogue.programmes.get(document.programme or "")
    kind = programme.kind.value.replace("-", " ") if programme else ""
    names = (document.title, *((programme.name, kind, programme.acronym or "") if programme else ()))
    return frozenset(word for name in names for word in row(name))


def _is_outcome(part: str) -> bool:
    return "adopted" in lexicon().heard("outcome", row(part))


def _spoken(spoken: Sentence) -> Told:
    return quoted(spoken.text) if spoken else unrecorded(_NO_DOCUMENT)


def _agreed_with(partner: Partner, ground: Ground) -> Told:
    """The steps by which something was signed or adopted: those that say most of the question."""
    steps = [step for step in partner.history if _is_outcome(step.event)]
    if not steps:
        return unrecorded(_NO_DOCUMENT)
    fits = [_said_by(step, partner, ground) for step in steps]
    chosen = [step for step, fit in zip(steps, fits, strict=True) if fit >= _CLOSE * max(fits)]
    return Stated("; ".join(map(step_text, chosen)), tuple(step.event for step in chosen))


def _said_by(step: Step, partner: Partner, ground: Ground) -> float:
    timed = step.date is not None and any(step.date.within(*span) for span in ground.focus.spans)
    texts = (step.event, step.at or "", str(step.date or ""))
    said = frozenset(word for text in texts for word in row(text))
    return ground.weight(ground.rest(partner) & said) + timed
