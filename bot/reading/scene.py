"""Everything that readings are made with, for one revision of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from bot.reading.languages.languages import ENGLISH, Languages
from bot.reading.lexicon.lexicon import Lexicon, lexicon
from bot.reading.offers.agreements import agreement_offers
from bot.reading.offers.attributes import counted_of, ordinal_offers, sense_offers, word_offers
from bot.reading.offers.bywords import adopting_offers, synonym_offers
from bot.reading.offers.company import alone_words, company_offers
from bot.reading.offers.dating import time_offers
from bot.reading.offers.editions import edition_offers
from bot.reading.offers.extents import extent_offers
from bot.reading.offers.foreign import Foreigners, Party, unheard
from bot.reading.offers.levelled import level_offers, standing_offers
from bot.reading.offers.names import Namer
from bot.reading.offers.offer import Offer, Rows
from bot.reading.offers.paired import unpaired
from bot.reading.offers.partnered import (
    chair_offers,
    coordinator_offers,
    occasion_offers,
    partner_offers,
    persons,
    pledge_offers,
)
from bot.reading.offers.ranks import Ranks
from bot.reading.offers.record import Titles
from bot.reading.offers.relations import relative_offers
from bot.reading.offers.series import Scattered
from bot.reading.offers.spelling_out import spelt_out
from bot.reading.offers.steps import Deeds, Ladder
from bot.reading.offers.strangers import stranger_offers
from bot.reading.offers.styled import styled_offers
from bot.reading.offers.venues import Venues
from bot.reading.records.foretold import Foretold
from bot.reading.words.blanks import cut
from bot.reading.words.calling import Call, called, within
from bot.reading.words.coins import worded
from bot.reading.words.findings import Findings
from bot.reading.words.flags import unflagged
from bot.reading.words.ruling import ruled_out
from bot.reading.words.text import Text, read_text
from store.catalogue import Catalogue
from store.content import Content, stems
from store.matching.matcher import Matcher
from store.query.engine import Engine

# Sorts of names, and how likely a name is at least that a reading should not leave over.
_NAMED = frozenset(
    {"partner", "place", "person", "series", "scattered", "record", "programme", "ordinal", "time", "topic",
     "level", "mode", "kind", "region", "body", "relative"}
)  # fmt: skip
# Sorts of names that call a record.
_BEARING = frozenset({"partner", "place", "person", "series", "record", "programme", "topic", "body"})
# Sorts of meanings that count in what but says what a question is for.
_CALLING = frozenset({"partner", "place", "person", "series", "record", "programme", "ordinal", "time"})
_SURE = 0.7
# How much likelier a name is for each word that it takes.
_LONGER = 0.3
# What a meaning counts whose words stand beside the question.
_BESIDE = 0.75


@dataclass(frozen=True, slots=True)
class Said:
    """A text with all that its words may mean; ``names`` are the sorts and words of what it surely names,
    ``called`` the name that is all it holds beside words that ask, ``findings`` what was worked out of it,
    ``language`` the code of the one that it was typed in, ``strange`` its words that nobody knows."""

    text: Text
    offers: list[Offer]
    scattered: list[Offer]
    standing: bool
    today: date
    foreign: tuple[Party, ...] = ()
    names: tuple[tuple[str, frozenset[int]], ...] = ()
    findings: Findings = field(default_factory=dict)
    language: str = ENGLISH
    strange: tuple[str, ...] = ()
    called: Call | None = None

    @property
    def named(self) -> frozenset[int]:
        """The places of the words of all that it surely names."""
        return frozenset(at for _, words in self.names for at in words)


class Scene:
    """The catalogue, its engine and indexes, and the lexicon."""

    def __init__(self, catalogue: Catalogue, matcher: Matcher, words: Lexicon | None = None) -> None:
        self.catalogue = catalogue
        self.matcher = matcher
        self.content = Content(catalogue)
        self.engine = Engine(catalogue, self.content)
        self.rows = Rows(self.engine, self.content)
        self.titles = Titles(self.rows)
        self.foretold = Foretold(self.content)
        self.lexicon = words or lexicon()
        self._namer = Namer(catalogue, matcher, self.rows)
        self._foreigners = Foreigners(catalogue, self.content)
        self._ranks = Ranks(self.rows)
        self._venues = Venues(self.rows)
        self._scattered = Scattered(catalogue, self.rows, self.lexicon)
        self.ladder = Ladder(catalogue, self.content)
        self.deeds = Deeds(catalogue, self.content)
        self.languages = Languages(self.lexicon, self.content, matcher)

    def step_words(self, sense: str) -> tuple[str, ...]:
        """The words that a step of that sense holds."""
        return tuple(stems(sense.replace("-", " ")))

    def read(self, text: str, today: date) -> Said:
        """What the words of a text may mean."""
        named = worded(unflagged(cut(text), self.catalogue, self.matcher), self.lexicon)
        glossed = self.languages.english(named)
        read = read_text(glossed.text, self.lexicon, self.content, today)
        standing = _is_standing(read)
        offers = list(self._namer.offers(read, standing=standing, alone=bool(alone_words(read))))
        company = list(company_offers(read, self.rows, offers))
        if company:
            offers = [*self._namer.offers(read, standing=standing, alone=False), *company]
        offers += list(styled_offers(read, self.rows, offers))
        offers += self._venues.offers(read)
        offers = list(unpaired(read, offers))
        offers += time_offers(read, self.rows)
        offers += ordinal_offers(read, self.rows)
        offers += edition_offers(read, self.rows)
        offers = [counted_of(one, offers) if one.sort == "ordinal" else one for one in offers]
        offers += list(self._ranks.offers(read, offers))
        offers = [one for one in offers if not _numbers_a_name(one, offers)]
        offers += sense_offers(read, self.rows, today)
        offers += [
            one for one in partner_offers(read, self.rows, offers) if not (company and one.sort == "alone")
        ]
        offers += [*level_offers(read, self.rows, today), *standing_offers(read, self.rows)]
        offers += list(agreement_offers(read, self.rows, offers))
        offers += list(extent_offers(read, self.rows))
        offers = persons(read, [*offers, *chair_offers(read, self.rows, offers)])
        offers += list(occasion_offers(read, self.rows, offers))
        offers += list(coordinator_offers(read, self.rows, offers, today))
        offers += list(pledge_offers(read, self.rows, offers))
        offers += list(stranger_offers(read, self.rows, offers, self.catalogue))
        offers += word_offers(read, self.rows, offers)
        offers += list(self._ranks.namesakes(offers))
        offers += list(synonym_offers(read, self.rows))
        offers += list(adopting_offers(read, self.rows, offers))
        scattered = self._scattered.offers(read, offers)
        offers += relative_offers(read, offers, self.rows, self.titles)
        if read.aside:
            offers = spelt_out(read, self.rows, offers)
            offers = [
                _beside(one) if read.aside.issuperset(range(one.start, one.end)) else one
                for one in offers
                if one.sort in _CALLING or not read.heading.issuperset(range(one.start, one.end))
            ]
            scattered = [one for one in scattered if not _half_aside(read, one)]
        out = ruled_out(read)
        offers = [
            _uncredited(one, self.rows) if out & frozenset(range(one.start, one.end)) else one
            for one in offers
        ]
        foreign = tuple(self._foreigners.find(read, offers))
        offers = list(unheard(offers, foreign, standing=standing)) if foreign else offers
        names = tuple(_names(read, (*offers, *scattered)))
        call = called(read, self.matcher)
        if call and any(sort in _BEARING and not within(call, places) for sort, places in names):
            call = None  # it names another besides
        if call and call.picked:
            if not any(one.sort == "series" and within(call, _words(one)) for one in offers):
                offers.append(self._namer.called(call))
            call = None
        return Said(
            read,
            offers,
            scattered,
            standing,
            today,
            foreign,
            names,
            language=glossed.language,
            strange=glossed.strange,
            called=call,
        )


def _numbers_a_name(offer: Offer, offers: Iterable[Offer]) -> bool:
    """Whether a number stands within a programme's name, or tells a series from another of its name: 'Bali
    Concord II' is the second of nothing, nor is 'first series' the first."""
    return offer.sort in ("ordinal", "rank") and any(
        (one.sort == "programme" and one.start < offer.start and offer.end <= one.end)
        or (one.sort == "edition" and one.start <= offer.start and offer.end <= one.end)
        for one in offers
    )


def _names(text: Text, offers: Iterable[Offer]) -> Iterator[tuple[str, frozenset[int]]]:
    """The likeliest name of each row of words, none within another."""
    rows = [
        one
        for one in offers
        if one.sort in _NAMED
        and one.prior >= _SURE
        and not text.aside.issuperset(one.besides or range(one.start, one.end))
        and not (one.sort == "ordinal" and not text.words[one.start].ordinal)
    ]
    kept: list[Offer] = []
    for one in sorted(rows, key=lambda one: (-one.gain * one.prior - _LONGER * len(_words(one)), one.start)):
        if not any(one.over(other) for other in kept):
            kept.append(one)
            yield one.sort, _words(one)


def _words(offer: Offer) -> frozenset[int]:
    return frozenset(offer.besides or range(offer.start, offer.end))


def _uncredited(offer: Offer, rows: Rows) -> Offer:
    """The meaning of words that are ruled out: no record is called by them."""
    return replace(offer, credit=rows.none)


def _half_aside(text: Text, offer: Offer) -> bool:
    """Whether words make a name of what stands in the question and what stands before it, brackets aside."""
    aside = text.aside & offer.besides
    return aside == offer.besides or any("(" not in text.raw[: text.words[at].start] for at in aside)


def _beside(offer: Offer) -> Offer:
    """The meaning of words beside the question: less likely what it is about."""
    return replace(offer, gain=offer.gain * _BESIDE, prior=offer.prior * _BESIDE)


def _is_standing(text: Text) -> bool:
    """Whether a partner's standing is spoken of: its status, its steps, who coordinates."""
    steps = any(cue.sense not in ("relations", "memorandum", "plan action") for cue in text.group("step"))
    asked = text.senses("field") & {"status", "coordinator"} or "coordinate" in text.senses("role")
    return bool(steps or asked or text.group("status"))
