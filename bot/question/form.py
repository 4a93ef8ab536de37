"""The form of the answer that a sentence asks for."""

from __future__ import annotations

from collections.abc import Collection

from bot.question.asking import counts_records, is_strong
from bot.question.cues import covered
from bot.question.mentions import is_place
from bot.question.question import Form
from bot.question.sentence import Sentence
from store.kinds import Kind


def read_form(sentence: Sentence, asked: Collection[str]) -> Form:
    """Whether a fact, a list, a number, yes or no, or the earlier of two is asked for."""
    shapes = {cue.sense for cue in sentence.told("form")}
    if sentence.form(0) == "times":
        return Form.COUNT
    if "count" in shapes and not {"how_much", "how_long"} & set(asked) and counts_records(sentence):
        return Form.COUNT
    if ("compare" in shapes or _ranks_partners(sentence)) and _compares(sentence):
        return Form.COMPARE
    if "tag" in shapes and not sentence.open and _is_tagged(sentence):
        return Form.YES_NO
    if "list" in shapes and _lists(sentence, asked):
        return Form.LIST
    auxiliary = _opening(sentence) in sentence.lexicon.words["auxiliary"]
    if (auxiliary and not sentence.open) or "=" in sentence.text or _is_stated(sentence, asked):
        return Form.YES_NO
    return Form.FACT


def _is_tagged(sentence: Sentence) -> bool:
    """Whether it begins or ends with what asks to confirm it: 'right?', 'true or false:'."""
    tags = [cue for cue in sentence.told("form") if cue.sense == "tag"]
    return any(cue.start == 0 or cue.end == len(sentence.words) for cue in tags)


def _lists(sentence: Sentence, asked: Collection[str]) -> bool:
    """Whether the words that make a list do so beside what else is asked."""
    if sentence.form(len(sentence.forms) - 1) == "in" and not sentence.plural:
        return False
    weak = sentence.lexicon.words["weak-list"]
    lists = [cue for cue in sentence.told("form") if cue.sense == "list"]
    programme = any(mention.exact and mention.of(Kind.PROGRAMME) for mention in sentence.mentions)
    if programme and all(sentence.span(cue) in {"which countries", "each"} for cue in lists):
        return False
    telling = set(asked) - {"about", "programmes", "topics", "mode"}
    if not telling:
        return True
    if not telling & {"when", "who", "how_much"} and any(sentence.span(cue) not in weak for cue in lists):
        return True
    spoken = {cue.sense for cue in sentence.told("asked") if is_strong(sentence, cue)} & telling
    placed = any(is_place(mention) and mention.of(Kind.PLACE) for mention in sentence.mentions)
    return sentence.plural and (not spoken or (spoken == {"where"} and placed))


def _compares(sentence: Sentence) -> bool:
    """Whether two things are set against each other: 'or' and 'vs' between them, and an order asked for."""
    words = sentence.lexicon.words
    ordered = sentence.has(words["order"]) or any(
        cue.sense == "compare" and len(cue.inner) > 1 for cue in sentence.cues
    )
    return ordered and (sentence.has(words["joint"]) or ":" in sentence.text or "," in sentence.text)


def _ranks_partners(sentence: Sentence) -> bool:
    """Whether the first of two partners to do something is asked for: 'peru n brazil, who joined first'."""
    partners = {i for mention in sentence.mentions for i in mention.of(Kind.PARTNER)}
    return len(partners) > 1 and bool(sentence.told("step", "status")) and not sentence.told("level")


def _opening(sentence: Sentence) -> str:
    """The first word that says something: an auxiliary makes it a question to be confirmed."""
    room = covered(cue for cue in sentence.cues if cue.sense == "room")
    words = sentence.lexicon.words
    for at, form in enumerate(sentence.forms):
        telling = at in sentence.named or not sentence.lexicon.filler(form)
        if at not in room and (telling or form in words["auxiliary"] or form in words["question"]):
            return form
    return ""


def _is_stated(sentence: Sentence, asked: Collection[str]) -> bool:
    """Whether something is said and only the question mark asks: 'pakistan admitted at arf 11?'."""
    asking = set(asked) - {"documents", "partners", "mode", "topics"}
    last = sentence.form(len(sentence.forms) - 1)
    if asking or sentence.open or ".." in sentence.text or not sentence.text.rstrip().endswith("?"):
        return False
    if last in {"by", "in", "at", "on", "for", "with", "from"}:
        return False
    if sentence.has({"was", "is", "were", "are", "has", "takes", "took"}) and sentence.mentions:
        return True
    verbs = (at for at, form in enumerate(sentence.forms) if form.endswith("ed") and len(form) > 4)
    if any(at not in sentence.named for at in verbs):
        return True
    there = any(cue.group == "role" and cue.sense == "attend" for cue in sentence.phrases)
    return there and any(m.of(Kind.PLACE) or m.of(Kind.PERSON) for m in sentence.mentions)
