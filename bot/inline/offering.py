"""What is offered in any chat while somebody types: cards by their names, first the answer to a question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from hashlib import blake2b

from bot.answer.answer import Answer, Card, Fact, Guide, Listing, Option, Options, Reason, Refusal
from bot.answer.codes import code
from bot.answer.lists import latest_meetings
from bot.answer.shorthand import read_shorthand
from bot.api import Article, Offered
from bot.corrections.shown import main_ref, with_wrong
from bot.desk import Desk, Taken
from bot.inline import texts
from bot.reply.html import caption, clean, html
from bot.reply.listing import render_listing
from bot.reply.press import for_inline
from bot.reply.render import render
from bot.reply.reply import Reply, clip
from bot.telling.wording import about
from bot.texts.territories import name_of
from bot.texts.text import speaking, spoken
from store.catalogue import Catalogue
from store.kinds import Ref
from store.matching.match import Hit, Match, Verdict
from store.records import Meeting, Record, Series

PAGE = 10
_MOST = 50
_KEPT = 500
_TITLE, _DESCRIPTION = 120, 200
_WORDS = 3
# A record that fits half as well as the best is not offered.
_LEAST = 0.5
_TO_COME = 3


class Offering:
    """Offers from one revision of the catalogue, ``today``.

    Where people may report what is wrong (``corrected``) what is posted has a button for it.
    """

    def __init__(self, desk: Desk, today: date, *, corrected: bool = False) -> None:
        self.desk = desk
        self.today = today
        self._corrected = corrected
        self._catalogue = desk.catalogue
        self._cards = lru_cache(maxsize=_KEPT)(self._make_card)

    def match(self, typed: str) -> Match:
        """The records that what was typed may name, the best first."""
        return self.desk.matcher.offer(typed, _MOST)

    def starters(self) -> Offered:
        """What is offered before anything is typed: meetings to come, the latest, and how to ask."""
        begun = latest_meetings(self._catalogue, self.today)
        coming = sorted(
            (one for one in self._catalogue.meetings.values() if one.date.first > self.today),
            key=lambda one: (one.date, one.id),
        )
        found = [self._coming(one) for one in coming[:_TO_COME]]
        found += [self._card(ref) for ref in begun.refs[:1]]
        if begun.refs:
            found.append(self._article(begun, str(texts.LATEST), str(texts.LATEST_ABOUT), "latest"))
        found.append(self._article(Guide(welcome=True), str(texts.HOW), str(texts.HOW_ABOUT), "how"))
        return Offered(tuple(filter(None, found)))

    def page(self, match: Match, start: int, taken: Taken | None = None) -> Offered:
        """Cards from the one number ``start`` on; before the first what a whole question was answered."""
        refs = tuple(told_apart(match.hits, self._catalogue))
        first = self._answered(taken) if taken and not start else []
        shown = {one.id for one in first}
        cards = [self._card(ref) for ref in refs[start : start + PAGE] if code(ref) not in shown]
        more = str(start + PAGE) if start + PAGE < len(refs) else ""
        articles = (*first, *filter(None, cards))
        private = "" if (articles and match.verdict is not Verdict.NONE) or first else str(texts.NOTHING)
        return Offered(articles, more, str(texts.NEAR) if private and articles else private)

    def _answered(self, taken: Taken) -> list[Article]:
        with speaking(taken.language):
            return [*self._answers(taken)]

    def _answers(self, taken: Taken) -> Iterator[Article]:
        """The answer, then that by the other reading."""
        yield from self._answer(taken.answer, self.desk.words(taken.reading) if taken.reading else "")
        if taken.other:
            yield from self._answer(taken.other.answer, taken.other.words)

    def _answer(self, answer: Answer, words: str) -> Iterator[Article]:
        match answer:
            case Card(ref):
                if card := self._card(ref):
                    yield replace(card, description=_clipped(words, _DESCRIPTION)) if words else card
            case Fact(lead) | Listing(lead) | Refusal(Reason.NO_SUCH | Reason.NOT_RECORDED, lead):
                if article := self._article(answer, lead, words, _digest(lead, words)):
                    yield article
            case Options(_, options):
                yield from filter(None, map(self._option, options))
            case _:
                return

    def _option(self, option: Option) -> Article | None:
        query = read_shorthand(option.code, self._catalogue) if option.code else None
        if query:
            return self._article(self.desk.listed(query), option.label, "", _digest(option.label))
        return self._article(Card(option.refs[0]), option.label, "", _digest(option.label))

    def _card(self, ref: Ref) -> Article | None:
        return self._cards(ref, spoken())

    def _make_card(self, ref: Ref, language: str) -> Article | None:
        record = self._catalogue.get(ref)
        if record is None:
            return None
        with speaking(language):
            return self._article(Card(ref), name_of(record), _described(record, self._catalogue), code(ref))

    def _coming(self, meeting: Meeting) -> Article | None:
        kind, told = texts.KINDS[meeting.kind_], about(meeting, self._catalogue)
        words = texts.FOLLOWING.format(kind=kind, about=told)
        ref = Ref(meeting.kind_, meeting.id)
        return self._article(Card(ref), meeting.name, words, code(ref))

    def _article(self, answer: Answer, title: str, words: str, id_: str) -> Article | None:
        if isinstance(answer, Listing):
            reply: Reply | None = render_listing(answer, self._catalogue, alone=True)
        else:
            reply = render(answer, self._catalogue)
        if reply is None:
            return None
        if self._corrected:
            reply = with_wrong(reply, main_ref(answer))
        reply = for_inline(reply)
        return Article(
            id_,
            _clipped(title, _TITLE) or "…",
            _clipped(words, _DESCRIPTION),
            html(reply),
            [[(caption(one), one.data) for one in row] for row in reply.buttons],
        )


def asks(match: Match) -> bool:
    """Whether what was typed may be a question: no name, and no name has all its words."""
    if match.verdict is Verdict.EXACT or match.whole:
        return False
    return len(match.typed.split()) >= _WORDS


def told_apart(hits: Iterable[Hit], catalogue: Catalogue) -> Iterator[Ref]:
    """The records of hits that fit well enough, no two that read the same."""
    seen: set[tuple[str, str]] = set()
    best = 0.0
    for hit in hits:
        record = catalogue.get(hit.ref)
        best = max(best, hit.score)
        if record is None or hit.score < _LEAST * best:
            continue
        read = (record.name.casefold(), _described(record, catalogue))
        if read not in seen:
            seen.add(read)
            yield hit.ref


def read_offset(offset: str) -> int:
    """Where a page begins; 0 for what no page of ours says."""
    known = offset.isascii() and offset.isdigit() and len(offset) <= len(str(_MOST))
    return min(int(offset), _MOST) if known else 0


def _described(record: Record, catalogue: Catalogue) -> str:
    kind, told = texts.KINDS[record.kind_], about(record, catalogue)
    if isinstance(record, Series):
        return told[:1].upper() + told[1:]
    if not told or told.casefold() == record.kind_.value:
        return str(kind)
    return texts.DESCRIBED.format(kind=kind, about=told)


def _clipped(text: str, limit: int) -> str:
    return clip(clean(text).strip(), limit)


def _digest(*parts: str) -> str:
    """The id of an answer: the same for the same words."""
    text = "\n".join(parts).encode("utf-8", "surrogatepass")
    return f"a.{blake2b(text, digest_size=16).hexdigest()}"
