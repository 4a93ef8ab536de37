"""A text becomes a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from bot.question.foreign import Foreigners
from bot.question.lexicon import Cue, Lexicon, lexicon
from bot.question.mentions import Spotter, is_place, read_mentions
from bot.question.question import Form, Mention, Question, Select
from bot.question.time import Time, read_times
from store.content import Content, stem
from store.matching.words import Word, words
from store.records import Kind

LONGEST = 2000
_SENSES = (
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
)
# Cues whose words also stand in the names and sentences of the records meant.
_TELLING = frozenset({"level", "programme", "step", "status", "mode", "title"})
_PLURALS = frozenset(
    "talks meetings mtgs summits ministerials soms dialogues consultations trilaterals forums fora committees retreats "
    "conferences sessions jccs jsccs dpcs pmcs visits interfaces programmes programs plans projects funds centres "
    "centers networks agreements instruments declarations frameworks initiatives visions treaties ftas pacts "
    "amms aems admms arfs ones".split()
)
# Words of titles that are plural there as well.
_NO_PLURALS = frozenset(
    stem(word)
    for word in (
        "ministers officials leaders relations representatives nations states affairs issues governors experts directors "
        "secretariats matters emirates netherlands philippines friends heads secretaries coordinators economics finances "
        "rights areas senior countries responsible opportunities synergies futures vaccines business women diseases "
        "partners members series status progress access address process congress".split()
    )
)
# Cues that say what is asked for.
_ASKING = frozenset({"asked", "form", "select"})
# Words that make a list of what else they stand beside only where nothing else is asked.
_WEAK_LISTS = frozenset({"all", "ever", "every", "each", "anything", "took place", "meetings", "everything"})
_BEGUN = frozenset({"on", "started", "began", "opened", "open", "start"})
_SPOTS = frozenset({"city", "town", "island", "capital", "soil", "hotel", "resort", "province"})
_NUMBERED = frozenset(
    "no number nr meeting session round edition consultation consultations dialogue som jcc jscc "
    "dpc forum summit concord phase troika".split()
)
_PEOPLE = frozenset({"leaders", "leader", "ministers", "minister", "officials", "official"})
_JUBILEE = frozenset({"anniversary", "anniv", "anniversery"})
_COUNTED = frozenset(
    "meeting meetings mtg mtgs times time programme programmes program programs partners partner "
    "dialogues dialogue consultations records instruments countries ones sessions retreats".split()
)
_AUXILIARIES = frozenset(
    [
        "is",
        "was",
        "are",
        "were",
        "did",
        "does",
        "do",
        "has",
        "have",
        "had",
        "isnt",
        "wasnt",
        "didnt",
        "doesnt",
        "hasnt",
        "r",
    ]
)
_WH = frozenset(
    ["when", "where", "who", "what", "which", "how", "whom", "whose", "wat", "wen", "whats", "whos", "why"]
)


class _Reader:
    """One text on its way to a question."""

    def __init__(
        self, text: str, spotter: Spotter, content: Content, foreigners: Foreigners, today: date
    ) -> None:
        self.text = text[:LONGEST]
        self.lexicon: Lexicon = lexicon()
        self.content = content
        self.foreigners = foreigners
        self.words = self._mended([_plain(self.text, word) for word in words(self.text)])
        self.forms = [word.text for word in self.words]
        self.times = read_times(
            self.text.lower() if len(self.text.lower()) == len(self.text) else self.text,
            today,
            lambda word: content.knows(stem(word)),
        )
        self.timed = frozenset(
            at
            for at, word in enumerate(self.words)
            for time in self.times
            if time.start <= word.start < time.end
        )
        regions = {
            at
            for cue in self.lexicon.cues(self.forms)
            if cue.group == "region"
            for at in range(cue.start, cue.end)
        }
        phrases = frozenset(
            at
            for cue in self.lexicon.cues(self.forms)
            if cue.group == "status" and cue.end - cue.start > 1
            for at in range(cue.start, cue.end)
        )
        self.mentions = read_mentions(
            self.text, self.words, spotter, self.lexicon, self.timed | regions, phrases
        )
        self.named = frozenset(at for mention in self.mentions for at in range(mention.start, mention.end))

    def _mended(self, found: Sequence[Word]) -> list[Word]:
        """Words that neither the catalogue nor the lexicon holds, mended to the lexicon's where one is a slip away."""
        mended = []
        for word in found:
            form = word.text
            if not self.lexicon.knows(form) and not self.content.knows(stem(form)):
                singular = form.removesuffix("s")
                if self.content.knows(singular) and len(singular) > 2:
                    form = singular
                else:
                    form = self.lexicon.repair(form) or form
            mended.append(replace(word, text=form))
        return mended

    def read(self) -> Question:
        self._drop_used_times()
        cues = self._cues()
        senses: dict[str, set[str]] = defaultdict(set)
        for cue in cues:
            if cue.group == "level" and any(
                m.of(Kind.SERIES) and m.start <= cue.start and cue.end <= m.end for m in self.mentions
            ):
                continue
            if cue.group in _SENSES and not {"not", "no", "non"} & set(
                self.forms[max(cue.start - 1, 0) : cue.start]
            ):
                senses[cue.group].add(cue.sense)
        negated = self._negated(cues)
        offices = {cue.start for cue in cues if cue.group in ("title", "role") and cue.sense != "attend"}
        mentions = tuple(
            replace(
                m,
                negated=m.start in negated,
                side=not offices.isdisjoint(range(m.end, m.end + 3))
                or bool(_SPOTS & set(self.forms[m.end : m.end + 1])),
            )
            for m in self.mentions
        )
        if any(
            "only" in self.forms[max(m.start - 1, 0) : m.end + 1] for m in self.mentions if m.of(Kind.PARTNER)
        ):
            senses["alone"].add("bilateral")
        asked = self._asked(cues)
        form = self._form(cues, asked)
        cued = frozenset(at for cue in cues for at in range(cue.start, cue.end))
        telling = frozenset(at for cue in cues if cue.group in _TELLING for at in range(cue.start, cue.end))
        loose = frozenset(
            at
            for m in mentions
            if not m.exact or {ref.kind for ref in m.refs} == {Kind.TOPIC}
            for at in range(m.start, m.end)
        )
        rest = [at for at in range(len(self.words)) if not self._used(at, cued)]
        left = sorted({*rest, *(telling - self.named - self.timed), *loose})
        beside = {at + step for at, form in enumerate(self.forms) if form == "asean" for step in (-1, 1)}
        odd = frozenset({*rest, *(at for at in self.named if at in beside)})
        foreign, abroad = self.foreigners.find(self.forms, odd, self.named, cues)
        own = [stem(self.forms[at]) for at in left if not self.forms[at].isdigit()]
        own += [
            one.text + other.text
            for one, other in pairwise(self.words)
            if one.text.isdigit() and other.text.isalpha() and one.end == other.start and len(other.text) < 3
        ]
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
            plural=self._plural(),
            senses={group: frozenset(found) for group, found in senses.items()},
            content=tuple(
                dict.fromkeys(
                    [*own, *(stem(w) for cue in cues if cue.group == "synonym" for w in cue.sense.split())]
                )
            ),
            rest=tuple(dict.fromkeys(stem(self.forms[at]) for at in rest)),
            foreign=tuple(foreign),
            abroad=tuple(abroad),
            outside=outside,
            elsewhere=self._elsewhere(),
            aside=any(cue.group == "aside" for cue in cues),
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
        """Cues, save those inside a longer name, a time or a longer cue of their kind."""
        found = []
        for cue in self._phrases():
            inside = [m for m in self.mentions if m.start <= cue.start and cue.end <= m.end]
            if any(m.end - m.start > cue.end - cue.start for m in inside) and cue.group not in _TELLING:
                continue
            if self.forms[cue.start] == "who" and self._shouted(cue.start):
                continue
            if cue.group in _ASKING and self.timed.issuperset(range(cue.start, cue.end)):
                continue
            found.append(cue)
        return [cue for cue in found if not any(_within(cue, other) for other in found)]

    def _phrases(self) -> Iterator[Cue]:
        """The lexicon's phrases, 'asean' within them aside: 'which asean summit' is 'which summit'."""
        kept = [at for at, form in enumerate(self.forms) if form != "asean"]
        for cue in self.lexicon.cues([self.forms[at] for at in kept]):
            yield replace(cue, start=kept[cue.start], end=kept[cue.end - 1] + 1)

    def _shouted(self, at: int) -> bool:
        """Whether a word alone is in capitals: the WHO, not who."""
        word = self.words[at]
        return self.text[word.start : word.end].isupper() and not self.text.isupper()

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
        ends = self.forms[-1:] in (["in"], ["at"]) and not self._plural() and not _WH & set(self.forms)
        dated = ["when"] if self.forms[-1:] and self.forms[-1] in _BEGUN and not found else []
        either = sum(bool(m.of(Kind.PLACE)) for m in self.mentions) > 1 and "or" in self.forms and not found
        open_end = ["where"] if ends or either else []
        if any(cue.sense == "next_step" for cue in found):
            return ("next_step",)
        chosen = {"which", "what"} & set(self.forms)
        people = any(one in chosen and other in _PEOPLE for one, other in pairwise(self.forms))
        if (
            chosen
            and (people or any(cue.group == "title" for cue in cues))
            and not any(cue.sense == "who" for cue in found)
        ):
            open_end = ["who"]
        elif not found and self._which_meeting(cues):
            open_end = ["adopted_at"]
        number = ["number"] if self._numbers_told(cues) else []
        return tuple(
            dict.fromkeys(
                [*number, *open_end, *(c.sense for c in sorted(strong, key=lambda c: c.start) + found)]
            )
        )

    def _plural(self) -> bool:
        """Whether some noun for meetings or programmes stands in the plural."""
        said = {self.text[w.start : w.end].casefold() for w in self.words}
        return bool(_PLURALS & said) or any(
            word.endswith("s")
            and len(word) > 5
            and stem(word) not in _NO_PLURALS
            and self.content.titles(stem(word))
            for word in said - {form.text for form in self.words if self.lexicon.filler(form.text)}
        )

    def _in_name(self, cue: Cue) -> bool:
        return any(m.start <= cue.start and cue.end <= m.end and m.end - m.start > 1 for m in self.mentions)

    def _form(self, cues: Sequence[Cue], asked: Sequence[str]) -> Form:
        shapes = {cue.sense for cue in cues if cue.group == "form"}
        lists = [cue for cue in cues if cue.group == "form" and cue.sense == "list"]
        if self.forms[-1:] == ["in"] and not self._plural():
            lists = []
        strong = [cue for cue in lists if " ".join(self.forms[cue.start : cue.end]) not in _WEAK_LISTS]
        telling = set(asked) - {"about", "programmes", "topics", "mode"}
        if self.forms[:1] == ["times"]:
            return Form.COUNT
        if "count" in shapes and not telling & {"how_much", "how_long"} and self._counts_records(cues):
            return Form.COUNT
        if "compare" in shapes and self._compared(cues):
            return Form.COMPARE
        tags = [cue for cue in cues if cue.group == "form" and cue.sense == "tag"]
        if not _WH & set(self.forms) and any(c.end == len(self.words) or c.start == 0 for c in tags):
            return Form.YES_NO
        spoken = {
            cue.sense for cue in cues if cue.group == "asked" and self.forms[cue.start] in _WH
        } & telling
        if strong and not telling & {"when", "who", "how_much"}:
            return Form.LIST
        placed = any(is_place(m) and m.of(Kind.PLACE) for m in self.mentions)
        if lists and self._plural() and (not spoken or (spoken == {"where"} and placed)):
            return Form.LIST
        if lists and not telling:
            return Form.LIST
        if self._opening(cues) in _AUXILIARIES and not _WH & set(self.forms):
            return Form.YES_NO
        if "=" in self.text or self._stated(asked):
            return Form.YES_NO
        return Form.FACT

    def _stated(self, asked: Sequence[str]) -> bool:
        """Whether something is said and only the question mark asks: 'pakistan admitted at arf 11?'."""
        verbs = {
            at
            for at, form in enumerate(self.forms)
            if form.endswith("ed") and at not in self.named and len(form) > 4
        }
        there = any(cue.group == "role" and cue.sense == "attend" for cue in self._phrases())
        there = there and any(m.of(Kind.PLACE) or m.of(Kind.PERSON) for m in self.mentions)
        if ".." in self.text or asked or _WH & set(self.forms):
            return False
        return self.text.rstrip().endswith("?") and (bool(verbs) or there)

    def _counts_records(self, cues: Sequence[Cue]) -> bool:
        """Whether it is meetings, programmes or partners that are counted, not things that a record tells of."""
        counts = [cue for cue in cues if cue.group == "form" and cue.sense == "count"]
        counted = {at for cue in cues if cue.group in ("level", "programme", "status") for at in (cue.start,)}
        for cue in counts:
            said = " ".join(self.forms[cue.start : cue.end])
            if said in {"total", "in total", "tally"} and not self._plural():
                continue
            if said != "how many":
                return True
            if cue.end == len(self.forms):
                return self._plural()
            noun = range(cue.end, cue.end + 3)
            if counted & set(noun) or any(at in self.named for at in noun):
                return True
            if _COUNTED & set(self.forms[cue.end : cue.end + 3]):
                return True
        return False

    def _which_meeting(self, cues: Sequence[Cue]) -> bool:
        """Whether 'which' stands before a sort of meeting: 'in which jscc'."""
        kinds = {m.start for m in self.mentions if m.of(Kind.SERIES)} | {
            c.start for c in cues if c.group == "level"
        }
        people = {at for at, form in enumerate(self.forms) if form in _PEOPLE}
        return any(
            form in {"which", "what"} and at + 1 in kinds - people for at, form in enumerate(self.forms)
        )

    def _numbers_told(self, cues: Sequence[Cue]) -> bool:
        """Whether a number is asked for that a record tells of: 'how many pilot cities'."""
        counts = any(" ".join(self.forms[c.start : c.end]) == "how many" for c in cues if c.sense == "count")
        money = any(cue.sense in ("how_much", "how_long") for cue in cues if cue.group == "asked")
        return counts and not money and not self._counts_records(cues)

    def _compared(self, cues: Sequence[Cue]) -> bool:
        """Whether two things are set against each other: 'or' and 'vs' between them, and an order asked for."""
        ordered = bool(
            {
                "first",
                "1",
                "longer",
                "earlier",
                "older",
                "oldest",
                "before",
                "later",
                "newer",
                "earliest",
                "sooner",
                "longer",
            }
            & set(self.forms)
        ) or any(cue.end - cue.start > 1 and cue.sense == "compare" for cue in cues)
        joints = {"or", "vs", "versus", "n", "and", "before", "than"} & set(self.forms)
        return ordered and (bool(joints) or ":" in self.text or "," in self.text)

    def _opening(self, cues: Sequence[Cue]) -> str:
        """The first word that says something: an auxiliary makes it a question to be confirmed."""
        room = {at for cue in cues if cue.sense == "room" for at in range(cue.start, cue.end)}
        for at, form in enumerate(self.forms):
            if at in room:
                continue
            if at in self.named or form in _AUXILIARIES or form in _WH or not self.lexicon.filler(form):
                return form
        return ""

    def _select(self, cues: Sequence[Cue]) -> Select | None:
        found = [
            cue
            for cue in cues
            if cue.group == "select" and cue.start not in self.timed and not self._in_name(cue)
        ]
        if any(cue.sense == "next_step" for cue in cues):
            return None
        if any(cue.sense == "next" for cue in found) and "after" in self.forms:
            return Select.FOLLOWING
        order = ("following", "previous", "next", "last", "first")
        return next((Select(sense) for sense in order for cue in found if cue.sense == sense), None)

    def _ordinals(self) -> tuple[int, ...]:
        """Numbers that count a meeting: written as ordinals, or bare and small and not of anything else."""
        counted: list[int] = []
        bare: list[int] = []
        for at, word in enumerate(self.words):
            if not word.text.isdigit() or at in self.timed or at in self.named or len(word.text) > 2:
                continue
            before = self.forms[at - 1] if at else ""
            after = self.forms[at + 1] if at + 1 < len(self.forms) else ""
            if after.isdigit() and word.ordinal:
                continue
            next_but_one = self.forms[at + 2] if at + 2 < len(self.forms) else ""
            beside = self.text[word.start - 1 : word.start] + self.text[word.end : word.end + 1]
            if (
                (before == "plus" and not word.ordinal)
                or before in {"top", "last", "past"}
                or after in _UNITS
                or "/" in beside
                or "-" in beside.strip()
                and (before.isdigit() or after.isdigit())
                or _JUBILEE & {after, next_but_one}
            ):
                continue
            if word.ordinal:
                counted.append(int(word.text))
            elif self._counts(at) and (
                self.text[word.start : word.end].isdigit() or before in _NUMBERED or at - 1 in self.named
            ):
                bare.append(int(word.text))
        return tuple(dict.fromkeys(counted or bare))

    def _counts(self, at: int) -> bool:
        """Whether a bare number stands beside what it may count: 'AMM 43', 'no. 8', a number alone."""
        if at == 0 or len(self.words) < 4:
            return self.forms[at + 1 : at + 2] != ["-"]
        beside = [place for place in (at - 2, at - 1, at + 1) if 0 <= place < len(self.forms)]
        telling = {
            place
            for cue in self._phrases()
            if cue.group in ("level", "programme")
            for place in range(cue.start, cue.end)
        }
        kinds = {Kind.SERIES, Kind.PARTNER, Kind.PROGRAMME}
        named = {
            place
            for m in self.mentions
            if {r.kind for r in m.refs} & kinds
            for place in range(m.start, m.end)
        }
        if {"all", "each", "every"} & {self.forms[place] for place in beside}:
            return False
        return bool(set(beside) & (telling | named)) or bool(_NUMBERED & {self.forms[p] for p in beside})

    def _elsewhere(self) -> str:
        """A place that the question names and nobody knows: 'in las vegas'."""
        for at in range(1, len(self.forms)):
            word = self.forms[at]
            known = (
                self.content.repair(stem(word))
                or self.lexicon.knows(word)
                or at in self.timed
                or at in self.named
            )
            if self.forms[at - 1] in {"in", "at"} and len(word) > 2 and word.isalpha() and not known:
                return word
        return ""

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


def _within(cue: Cue, other: Cue) -> bool:
    """Whether a cue is part of a longer one that says what it would say."""
    if other.end - other.start <= cue.end - cue.start or not (
        other.start <= cue.start and cue.end <= other.end
    ):
        return False
    return (
        other.group == cue.group
        or {cue.group, other.group} <= _ASKING
        or (other.group == "programme" and cue.group == "asked")
    )


_UNITS = frozenset(
    [
        "million",
        "m",
        "mn",
        "billion",
        "bn",
        "trillion",
        "k",
        "years",
        "yrs",
        "yr",
        "days",
        "percent",
        "countries",
        "states",
        "members",
        "usd",
        "eur",
        "gbp",
        "dollars",
        "euros",
        "pounds",
        "yen",
        "am",
        "pm",
        "min",
        "mins",
        "minutes",
        "hours",
        "weeks",
        "months",
        "line",
        "lines",
    ]
)


def _plain(text: str, word: Word) -> Word:
    """'mandelson's' is 'mandelson'."""
    raw = text[word.start : word.end].casefold()
    if raw.endswith(("'s", "’s")) and word.text.endswith("s") and len(word.text) > 2:
        return replace(word, text=word.text[:-1])
    return word


def read_question(
    text: str, spotter: Spotter, content: Content, foreigners: Foreigners, today: date
) -> Question:
    """What a text asks; ``today`` is the day that 'last year' is said on."""
    return _Reader(text, spotter, content, foreigners, today).read()


__all__ = ["Mention", "Time", "read_question"]
