"""A text becomes a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.question.lexicon import Cue, Lexicon, lexicon
from bot.question.mentions import Spotter, read_mentions
from bot.question.question import Form, Mention, Question, Select
from bot.question.time import Time, read_times
from store.content import Content, stem
from store.matching.words import Word, words
from store.records import Kind

LONGEST = 2000
_SENSES = ("level", "alone", "role", "programme", "status", "step", "mode", "region")
# Cues whose words also stand in the names and sentences of the records meant.
_TELLING = frozenset({"level", "programme", "step", "status", "mode"})
_AUXILIARIES = frozenset(["is", "was", "are", "were", "did", "does", "do", "has", "have", "had", "isnt", "wasnt", "didnt", "doesnt", "hasnt", "r"])
_WH = frozenset(["when", "where", "who", "what", "which", "how", "whom", "whose", "wat", "wen", "whats", "whos", "why"])


class _Reader:
    """One text on its way to a question."""

    def __init__(self, text: str, spotter: Spotter, content: Content, today: date) -> None:
        self.text = text[:LONGEST]
        self.lexicon: Lexicon = lexicon()
        self.content = content
        self.words = self._mended([_plain(self.text, word) for word in words(self.text)])
        self.forms = [word.text for word in self.words]
        self.times = read_times(
            self.text.lower() if len(self.text.lower()) == len(self.text) else self.text, today
        )
        self.timed = frozenset(
            at
            for at, word in enumerate(self.words)
            for time in self.times
            if time.start <= word.start < time.end
        )
        self.mentions = read_mentions(self.text, self.words, spotter, self.lexicon, self.timed)
        self.named = frozenset(at for mention in self.mentions for at in range(mention.start, mention.end))

    def _mended(self, found: Sequence[Word]) -> list[Word]:
        """Words that neither the catalogue nor the lexicon holds, mended to the lexicon's where one is a slip away."""
        mended = []
        for word in found:
            form = word.text
            if not self.lexicon.knows(form) and not self.content.knows(stem(form)):
                form = self.lexicon.repair(form) or form
            mended.append(replace(word, text=form))
        return mended

    def read(self) -> Question:
        self._drop_used_times()
        cues = self._cues()
        senses: dict[str, set[str]] = defaultdict(set)
        for cue in cues:
            if cue.group in _SENSES:
                senses[cue.group].add(cue.sense)
        negated = self._negated(cues)
        mentions = tuple(replace(m, negated=m.start in negated) for m in self.mentions)
        asked = self._asked(cues)
        form = self._form(cues, asked)
        cued = frozenset(at for cue in cues for at in range(cue.start, cue.end))
        telling = frozenset(at for cue in cues if cue.group in _TELLING for at in range(cue.start, cue.end))
        loose = frozenset(at for m in mentions if not m.exact for at in range(m.start, m.end))
        rest = [at for at in range(len(self.words)) if not self._used(at, cued)]
        left = sorted({*rest, *(telling - self.named - self.timed), *loose})
        own = [stem(self.forms[at]) for at in left if not self.forms[at].isdigit()]
        outside = next((cue.sense for cue in cues if cue.group == "outside"), "")
        return Question(
            text=self.text,
            words=tuple(self.words),
            asked=asked,
            form=form,
            select=self._select(cues),
            mentions=mentions,
            times=tuple(self.times),
            ordinals=self._ordinals(),
            senses={group: frozenset(found) for group, found in senses.items()},
            content=tuple(
                dict.fromkeys(
                    [*own, *(stem(w) for cue in cues if cue.group == "synonym" for w in cue.sense.split())]
                )
            ),
            rest=tuple(dict.fromkeys(stem(self.forms[at]) for at in rest)),
            foreign=self._foreign(cues),
            outside=outside,
            room=any(cue.group == "talk" and cue.sense == "room" for cue in cues),
            asking=bool(asked) or form is not Form.FACT or "?" in self.text,
        )

    def _drop_used_times(self) -> None:
        """A year that is part of an exact name is no time: 'MPAC 2025', 'the 2030 Agenda'."""
        inside = [
            (self.words[m.start].start, self.words[m.end - 1].end)
            for m in self.mentions
            if m.exact and {ref.kind for ref in m.refs} <= {Kind.PROGRAMME, Kind.BODY}
        ]
        self.times = [t for t in self.times if not any(a <= t.start and t.end <= b for a, b in inside)]

    def _cues(self) -> list[Cue]:
        """Cues, save those that lie inside a longer name; a phrase hides the shorter ones of its group inside it."""
        found = []
        for cue in self.lexicon.cues(self.forms):
            inside = [m for m in self.mentions if m.start <= cue.start and cue.end <= m.end]
            if any(m.end - m.start > cue.end - cue.start for m in inside) and cue.group not in {
                "level",
                "programme",
            }:
                continue
            found.append(cue)
        return [
            cue
            for cue in found
            if not any(
                other.group == cue.group
                and other.start <= cue.start
                and cue.end <= other.end
                and other.end - other.start > cue.end - cue.start
                for other in found
            )
        ]

    def _negated(self, cues: Sequence[Cue]) -> frozenset[int]:
        """Where a name starts that is ruled out: 'leave out the regional forum'."""
        starts = set()
        for cue in cues:
            if cue.group == "negation":
                following = [m.start for m in self.mentions if cue.end <= m.start <= cue.end + 3]
                starts.update(following)
        return frozenset(starts)

    def _asked(self, cues: Sequence[Cue]) -> tuple[str, ...]:
        """What is asked for, in the order of the sentence; a question word outdoes a noun that may be part of a name."""
        found = [cue for cue in cues if cue.group == "asked" and not self._in_name(cue)]
        strong = [cue for cue in found if self.forms[cue.start] in _WH or cue.end - cue.start > 1]
        return tuple(dict.fromkeys(cue.sense for cue in sorted(strong, key=lambda c: c.start) + found))

    def _in_name(self, cue: Cue) -> bool:
        return any(m.start <= cue.start and cue.end <= m.end and m.end - m.start > 1 for m in self.mentions)

    def _form(self, cues: Sequence[Cue], asked: Sequence[str]) -> Form:
        shapes = {cue.sense for cue in cues if cue.group == "form"}
        if "count" in shapes:
            return Form.COUNT
        if "list" in shapes:
            return Form.LIST
        if "compare" in shapes:
            return Form.COMPARE
        opening = next(
            (
                form
                for at, form in enumerate(self.forms)
                if at in self.named or not self.lexicon.filler(form) or form in _AUXILIARIES or form in _WH
            ),
            "",
        )
        if opening in _AUXILIARIES and not any(form in _WH for form in self.forms):
            return Form.YES_NO
        if "tag" in shapes and not any(form in _WH for form in self.forms):
            tags = [cue for cue in cues if cue.group == "form" and cue.sense == "tag"]
            if any(cue.end == len(self.words) for cue in tags):
                return Form.YES_NO
        return Form.FACT

    def _select(self, cues: Sequence[Cue]) -> Select | None:
        found = [
            cue
            for cue in cues
            if cue.group == "select" and cue.start not in self.timed and not self._in_name(cue)
        ]
        order = ("following", "previous", "next", "last", "first")
        return next((Select(sense) for sense in order for cue in found if cue.sense == sense), None)

    def _ordinals(self) -> tuple[int, ...]:
        """Numbers that count a meeting: written as ordinals, or bare and small and not of anything else."""
        found = []
        for at, word in enumerate(self.words):
            if not word.text.isdigit() or at in self.timed or at in self.named or len(word.text) > 2:
                continue
            before = self.forms[at - 1] if at else ""
            after = self.forms[at + 1] if at + 1 < len(self.forms) else ""
            if before in {"plus", "top", "last", "past"} or after in _UNITS:
                continue
            raw = self.text[word.start : word.end]
            if word.ordinal or raw.isdigit():
                found.append(int(word.text))
        return tuple(dict.fromkeys(found))

    def _used(self, at: int, cued: frozenset[int]) -> bool:
        form = self.forms[at]
        return (
            at in self.timed
            or at in self.named
            or at in cued
            or form.isdigit()
            or self.lexicon.filler(form)
            or (len(form) == 1 and form.isascii())
        )

    def _foreign(self, cues: Sequence[Cue]) -> tuple[str, ...]:
        return tuple(
            " ".join(self.forms[c.start : c.end])
            for c in cues
            if c.group == "territory" and c.start not in self.named and self.forms[c.start] != "who"
        )


_UNITS = frozenset(
    ["million", "m", "mn", "billion", "bn", "trillion", "k", "years", "yrs", "yr", "days", "percent", "countries", "states", "members", "usd", "eur", "gbp", "dollars", "euros", "pounds", "yen", "am", "pm", "min", "mins", "minutes", "hours", "weeks", "months", "line", "lines"]
)


def _plain(text: str, word: Word) -> Word:
    """'mandelson's' is 'mandelson'."""
    raw = text[word.start : word.end].casefold()
    if raw.endswith(("'s", "’s")) and word.text.endswith("s") and len(word.text) > 2:
        return replace(word, text=word.text[:-1])
    return word


def read_question(text: str, spotter: Spotter, content: Content, today: date) -> Question:
    """What a text asks; ``today`` is the day that 'last year' is said on."""
    return _Reader(text, spotter, content, today).read()


__all__ = ["Mention", "Time", "read_question"]
