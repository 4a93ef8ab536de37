"""The sentence of a record that speaks of what a question says beside names, quoted below the answer."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.answer import Answer, Fact, Listing
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.telling.wording import stopped
from store.content import sentences, stems
from store.kinds import Ref

# How rare the words must be together that such a sentence is worth quoting for, and one of them to count.
_TELLING, _WORD = 0.5, 0.25


def quoted(answer: Answer, reading: Reading, said: Said, scene: Scene) -> Answer:
    """The answer with that sentence, if there is one that it does not hold yet."""
    match answer:
        case Fact(lead=lead, refs=(ref, *_), context=context):
            sentence = _telling(ref, lead, reading, said, scene)
            return (
                replace(answer, context=f"{stopped(context)} {sentence}" if context else sentence)
                if sentence
                else answer
            )
        case Listing(lead=lead, refs=(ref,)):
            sentence = _telling(ref, lead, reading, said, scene)
            return replace(answer, lead=f"{stopped(lead)} {sentence}") if sentence else answer
        case _:
            return answer


def _telling(ref: Ref, lead: str, reading: Reading, said: Said, scene: Scene) -> str:
    text, content = said.text, scene.content
    at = content.position.get(ref)
    if at is None:
        return ""
    named = {
        place
        for one in reading.used
        if one.offer.sort not in ("word", "said")
        for place in (one.offer.besides or range(one.offer.start, one.offer.end))
    }
    rest = {
        text.stems[place]
        for place in range(len(text))
        if place not in named
        and text.sorts[place] in ("word", "cue")
        and content.weight(text.stems[place]) > _WORD
    } - set(stems(scene.content.records[at].name))
    best, most = "", _TELLING
    for words, sentence in zip(content.said(at), sentences(content.records[at]), strict=True):
        gained = sum(content.weight(word) for word in rest & words)
        if gained > most and sentence.rstrip(".") not in lead:
            best, most = sentence, gained
    return best
