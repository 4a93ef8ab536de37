"""A text becomes a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from bot.question.asking import read_asked, read_select
from bot.question.cues import TELLING, covered
from bot.question.foreign import Foreigners
from bot.question.form import read_form
from bot.question.lexicon import Lexicon, lexicon
from bot.question.mentions import Spotter
from bot.question.ordinals import read_ordinals
from bot.question.question import Form, Question
from bot.question.sentence import Sentence, read_sentence
from store.content import Content, stem
from store.kinds import Kind

# Groups of cues that stay with the question as what it says of the records meant.
_SENSES = frozenset(
    {
        "level",
        "alone",
        "role",
        "title",
        "inclusion",
        "present",
        "programme",
        "status",
        "step",
        "mode",
        "region",
    }
)
# How many different words are looked for in what records say.
_SEARCHED = 30


def read_question(
    text: str,
    spotter: Spotter,
    content: Content,
    foreigners: Foreigners,
    today: date,
    words: Lexicon | None = None,
) -> Question:
    """What a text asks on a day, ``today``, read by the packaged lexicon or by that of other ``words``."""
    sentence = read_sentence(text, spotter, content, words or lexicon(), today)
    asked = read_asked(sentence)
    form = read_form(sentence, asked)
    rest = _rest(sentence)
    foreign, abroad = foreigners.find(sentence, rest)
    return Question(
        text=sentence.text,
        words=sentence.words,
        asked=asked,
        form=form,
        select=read_select(sentence),
        mentions=sentence.mentions,
        times=sentence.times,
        ordinals=read_ordinals(sentence),
        senses=_senses(sentence),
        content=tuple(dict.fromkeys(_content(sentence, rest)))[:_SEARCHED],
        rest=tuple(dict.fromkeys(stem(sentence.forms[at]) for at in rest))[:_SEARCHED],
        foreign=tuple(foreign),
        abroad=tuple(abroad),
        outside=next((cue.sense for cue in sentence.told("outside")), ""),
        aside=bool(sentence.told("aside")),
        elsewhere=_elsewhere(sentence),
        plural=sentence.plural,
        room=any(cue.sense == "room" for cue in sentence.told("talk")),
        asking=bool(asked) or form is not Form.FACT or "?" in sentence.text,
    )


def _senses(sentence: Sentence) -> dict[str, frozenset[str]]:
    """What cues mean, by their group; not what is denied, nor the level that the name of a series implies."""
    senses: dict[str, set[str]] = defaultdict(set)
    series = {at for mention in sentence.mentions if mention.of(Kind.SERIES) for at in mention.inner}
    for cue in sentence.cues:
        implied = cue.group == "level" and series.issuperset(cue.inner)
        denied = sentence.form(cue.start - 1) in {"not", "no", "non"}
        if cue.group in _SENSES and not implied and not denied:
            senses[cue.group].add(cue.sense)
    for mention in sentence.mentions:
        beside = sentence.forms[max(mention.start - 1, 0) : mention.end + 1]
        if mention.of(Kind.PARTNER) and "only" in beside:
            senses["alone"].add("bilateral")
    return {group: frozenset(found) for group, found in senses.items()}


def _rest(sentence: Sentence) -> list[int]:
    """The words that are no time, name, cue, number or filler."""
    told = [cue for cue in sentence.cues if cue.group != "territory"]
    used = sentence.timed | sentence.named | covered(told)
    return [
        at
        for at, form in enumerate(sentence.forms)
        if at not in used
        and not (form.isdigit() or sentence.lexicon.filler(form) or (len(form) == 1 and form.isascii()))
    ]


def _content(sentence: Sentence, rest: Sequence[int]) -> Iterator[str]:
    """The stems to look for in records: of the rest, of telling cues and unsure names, and their synonyms."""
    telling = covered(sentence.told(*TELLING)) - sentence.named - sentence.timed
    unsure = {
        at
        for mention in sentence.mentions
        if not mention.exact or {ref.kind for ref in mention.refs} == {Kind.TOPIC}
        for at in mention.inner
    }
    for at in sorted({*rest, *telling, *unsure}):
        if not sentence.forms[at].isdigit():
            yield stem(sentence.forms[at])
    for one, other in pairwise(sentence.words):
        if one.text.isdigit() and one.end == other.start and other.text.isalpha() and len(other.text) < 3:
            yield one.text + other.text
    for cue in sentence.told("synonym"):
        yield from map(stem, cue.sense.split())


def _elsewhere(sentence: Sentence) -> str:
    """A place that the sentence names and nobody knows: 'in las vegas'."""
    for at, (before, word) in enumerate(pairwise(sentence.forms), start=1):
        if before in {"in", "at"} and len(word) > 2 and word.isalpha():
            known = at in sentence.timed or at in sentence.named or sentence.lexicon.knows(word)
            if not known and not sentence.content.repair(stem(word)):
                return word
    return ""
