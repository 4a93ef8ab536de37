"""What the names and words of a question are evidence for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.question import weights
from bot.question.lexicon import lexicon
from bot.question.links import Links
from bot.question.mentions import is_place
from bot.question.question import Mention, Question
from store.content import NAME, stem
from store.kinds import Kind, Ref
from store.matching.words import normalise

# Records by position, each with how much speaks for it.
Gains = Mapping[int, float]


def evidence(question: Question, links: Links) -> Iterator[tuple[str, Gains]]:
    """What speaks for records, one piece after the other: 'name:…', 'near:…' (only spoken of) or 'word:…'."""
    for mention in question.mentions:
        if not mention.negated:
            yield from _of_name(question, mention, links)
    for word in question.content:
        if held := links.content.repair(word):
            weight = weights.WORD * links.content.weight(held)
            holding = links.content.holding(held)
            yield f"word:{word}", {at: weight * telling for at, telling in holding.items()}
    if not question.mentions and not question.content:
        yield "day", _of_day(question, links)


def _of_day(question: Question, links: Links) -> Gains:
    """The meetings of a day, which may be all that is known of one; its weight is that of any time."""
    days = [time.first for time in question.times if time.first and time.first == time.last]
    return {
        links.at(meeting): 0.0
        for meeting in (links.catalogue.meetings.values() if days else ())
        if meeting.date.day
        and any(meeting.date.first <= day <= (meeting.date_end or meeting.date).last for day in days)
    }


def _of_name(question: Question, mention: Mention, links: Links) -> Iterator[tuple[str, Gains]]:
    spoken = _spoken(mention, links)
    apart = _is_apart(question, mention, links, spoken)
    named = _named_after(question, mention, links) or _named(question, mention, links, apart)
    yield f"name:{mention.text}", named
    for at, gain in spoken.items():
        if at not in named:
            key = "name" if mention.of(Kind.SERIES) and gain > weights.LINK[Kind.TOPIC] else "near"
            yield f"{key}:{mention.text}", {at: gain}


def _named(question: Question, mention: Mention, links: Links, apart: bool) -> Gains:
    """What a name is evidence for: the record itself, and all that are linked to it.

    A series or programme named ``apart`` from a partner may be that of the same name with the partner.
    """
    gains: dict[int, float] = defaultdict(float)
    for ref in mention.refs:
        sure = 1.0 if mention.exact else weights.MISSPELT
        if ref.kind is Kind.PLACE and mention.side:
            continue
        likely = is_place(mention) is (ref.kind is Kind.PLACE)
        if ref.kind in (Kind.PLACE, Kind.PARTNER) and len(mention.refs) > 1 and not likely:
            sure *= weights.EITHER
        if ref.kind is Kind.PROGRAMME and (apart or _names_another(question, mention)):
            sure *= weights.HALF
        at = links.content.position.get(ref)
        if at is not None:
            own = weights.OWN_PARTNER if ref.kind is Kind.PARTNER else weights.OWN
            gains[at] = max(gains[at], own * sure)
        if ref.kind is Kind.SERIES and apart:
            sure *= weights.HALF
        for linked, gain in links.linked(ref):
            gains[linked] = max(gains[linked], gain * sure)
    if not apart and (partner := links.only_partner(mention)):
        series = (links.catalogue.series.get(i) for i in mention.of(Kind.SERIES))
        for at in links.bilateral(partner, {one.level for one in series if one}):
            gains[at] = max(gains[at], weights.SAME_PARTNER)
    return gains


def _names_another(question: Question, mention: Mention) -> bool:
    """Whether a programme is named only to name another: 'the IAI work plan'."""
    after = question.words[mention.end : mention.end + 1]
    return any(word.text in {"work", "plan", "blueprint", "workplan"} for word in after)


def _named_after(question: Question, mention: Mention, links: Links) -> Gains:
    """Programmes that bear the name of a place: 'the Ha Noi Declaration', 'the Melbourne Declaration'."""
    after = {word.text for word in question.words[mention.end : mention.end + 2]}
    sorts = after & lexicon().words["named-after"]
    if not sorts or mention.of(Kind.PARTNER):
        return {}
    gains = {}
    for place in (links.catalogue.places[i] for i in mention.of(Kind.PLACE)):
        for name in (place.name, *place.aliases):
            for at, telling in links.holding([stem(word) for word in normalise(name)]).items():
                sort = any(links.content.holding(stem(word)).get(at) == NAME for word in sorts)
                if sort and telling == NAME and links.content.refs[at].kind is Kind.PROGRAMME:
                    gains[at] = weights.NAMED_AFTER
    return gains


def _spoken(mention: Mention, links: Links) -> Gains:
    """Records that speak of what is named: less than a link, more than nothing."""
    gains: dict[int, float] = {}
    recurs = bool(mention.of(Kind.SERIES) or mention.of(Kind.PROGRAMME))
    words = [stem(word) for word in mention.text.split() if word != "asean"]
    for at, telling in links.holding(words).items():
        gains[at] = (weights.SPOKEN_IN_NAME if recurs and telling == NAME else weights.SPOKEN) * telling
    return gains


def _is_apart(question: Question, mention: Mention, links: Links, spoken: Gains) -> bool:
    """Whether a partner is named beside a series or programme that has one of its own with that partner."""
    strong = {at for at, gain in spoken.items() if gain > weights.LINK[Kind.TOPIC] and links.is_bilateral(at)}
    return bool(strong) and any(
        at in strong
        for other in question.mentions
        if other is not mention
        for partner in other.of(Kind.PARTNER)
        for at, _ in links.linked(Ref(Kind.PARTNER, partner))
    )
