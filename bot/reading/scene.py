"""Everything that readings are made with, for one revision of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.reading.attributes import ordinal_offers, sense_offers, word_offers
from bot.reading.bywords import adopting_offers, synonym_offers
from bot.reading.dating import time_offers
from bot.reading.foreign import Foreigners, Party
from bot.reading.lexicon.lexicon import Lexicon, lexicon
from bot.reading.names import Namer
from bot.reading.offer import Offer, Rows
from bot.reading.partnered import coordinator_offers, partner_offers, pledge_offers
from bot.reading.ranks import Ranks
from bot.reading.record import Titles
from bot.reading.relations import relative_offers
from bot.reading.series import Scattered
from bot.reading.text import Text, read_text
from store.catalogue import Catalogue
from store.content import Content, stems
from store.matching.matcher import Matcher
from store.query.engine import Engine

# What a meaning counts whose words stand beside the question.
_BESIDE = 0.75


@dataclass(frozen=True, slots=True)
class Said:
    """A text with all that its words may mean."""

    text: Text
    offers: list[Offer]
    scattered: list[Offer]
    standing: bool
    today: date
    foreign: tuple[Party, ...] = ()


class Scene:
    """The catalogue, its engine and indexes, and the lexicon."""

    def __init__(self, catalogue: Catalogue, matcher: Matcher, words: Lexicon | None = None) -> None:
        self.catalogue = catalogue
        self.content = Content(catalogue)
        self.engine = Engine(catalogue, self.content)
        self.rows = Rows(self.engine, self.content)
        self.titles = Titles(self.rows)
        self.lexicon = words or lexicon()
        self._namer = Namer(catalogue, matcher, self.rows)
        self._foreigners = Foreigners(catalogue, self.content)
        self._ranks = Ranks(self.rows)
        self._scattered = Scattered(catalogue, self.rows)

    def step_words(self, sense: str) -> tuple[str, ...]:
        """The words that a step of that sense holds."""
        return tuple(stems(sense.replace("-", " ")))

    def read(self, text: str, today: date) -> Said:
        """What the words of a text may mean."""
        read = read_text(text, self.lexicon, self.content, today)
        standing = _is_standing(read)
        alone = any(cue.sense == "bilateral" for cue in read.group("alone"))
        offers = list(self._namer.offers(read, standing=standing, alone=alone))
        offers += time_offers(read, self.rows)
        offers += ordinal_offers(read, self.rows)
        offers += list(self._ranks.offers(read, offers))
        offers += sense_offers(read, self.rows, today)
        offers += list(partner_offers(read, self.rows, offers))
        offers += list(coordinator_offers(read, self.rows, offers, today))
        offers += list(pledge_offers(read, self.rows, offers))
        offers += word_offers(read, self.rows, offers)
        offers += list(self._ranks.namesakes(offers))
        offers += list(synonym_offers(read, self.rows))
        offers += list(adopting_offers(read, self.rows, offers))
        scattered = self._scattered.offers(read, offers)
        offers += relative_offers(read, offers, self.rows, self.titles)
        if read.aside:
            offers = [
                _beside(one) if read.aside.issuperset(range(one.start, one.end)) else one for one in offers
            ]
            scattered = [one for one in scattered if not read.aside.issuperset(one.besides)]
        return Said(read, offers, scattered, standing, today, tuple(self._foreigners.find(read, offers)))


def _beside(offer: Offer) -> Offer:
    """The meaning of words beside the question: less likely what it is about."""
    return replace(offer, gain=offer.gain * _BESIDE, prior=offer.prior * _BESIDE)


def _is_standing(text: Text) -> bool:
    """Whether a partner's standing is spoken of: its status, its steps, who coordinates."""
    steps = any(cue.sense not in ("relations", "memorandum", "plan action") for cue in text.group("step"))
    asked = text.senses("field") & {"status", "coordinator"} or "coordinate" in text.senses("role")
    return bool(steps or asked or text.group("status"))
