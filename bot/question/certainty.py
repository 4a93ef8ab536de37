"""Which names of a question the record meant must be tied to."""

from __future__ import annotations

from bot.question.links import Links
from bot.question.mentions import is_place
from bot.question.question import Mention, Question
from store.content import stem
from store.kinds import Kind
from store.matching.words import normalise

# How the names of peoples end.
_PEOPLES = ("n", "sh", "ese", "ch", "ss", "i", "ts", "is", "sch", "ns")


def certain(question: Question, links: Links) -> list[Mention]:
    """Partners, series by their own name and, where no partner is named, programmes."""
    partners = [m for m in question.mentions if m.of(Kind.PARTNER) and not m.side]
    either = len(partners) > 1 and any(word.text in ("or", "vs", "versus") for word in question.words)
    found = []
    for mention in question.mentions:
        if mention.negated or mention.side or not (mention.exact or len(mention.inner) > 1):
            continue
        if mention.of(Kind.PROGRAMME) and mention.exact and question.sense("programme") and not partners:
            sure = True
        elif mention.of(Kind.PARTNER):
            sure = not (is_place(mention) or either or _is_people(question, mention, links))
        else:
            sure = not partners and _is_series(mention, links)
        if sure:
            found.append(mention)
    return found


def _is_series(mention: Mention, links: Links) -> bool:
    """Whether a series is named in full or by its acronym, or has one partner only."""
    series = [one for i in mention.of(Kind.SERIES) if (one := links.catalogue.series.get(i))]
    names = {" ".join(normalise(name)) for one in series for name in (one.name, one.acronym or "")}
    return mention.text in names or bool(links.only_partner(mention))


def _is_people(question: Question, mention: Mention, links: Links) -> bool:
    """Whether a partner is named by its people, and no sort of meeting follows: 'the French navy'."""
    if len(mention.text) < 4 or not mention.text.endswith(_PEOPLES):
        return False
    partners = (links.catalogue.partners[i] for i in mention.of(Kind.PARTNER))
    if any(mention.text in normalise(partner.name) for partner in partners):
        return False
    after = question.words[mention.end : mention.end + 2]
    return not any(links.content.titles(stem(word.text)) for word in after)
