"""How much: what was pledged at a meeting or put into a programme."""

from __future__ import annotations

from bot.answer.facts.sentences import MONEY, first_with, telling
from bot.answer.facts.stated import Stated, Told, Unrecorded, quoted
from bot.answer.inquiry import Inquiry
from bot.answer.wording import pledge, pledged
from bot.question.mentions import is_place
from store.content import stems
from store.kinds import Kind, Ref
from store.records import Meeting, Pledge, Programme, Record


def tell_money(record: Record, inquiry: Inquiry) -> Told:
    """The pledges by the giver and for the purpose named, or the sentence that states a sum."""
    pledges = list(record.pledges) if isinstance(record, Meeting) else []
    wanted = _wanted(pledges, inquiry)
    sentence = telling(record, inquiry, MONEY)
    if wanted and sentence and not _given(wanted, inquiry):
        wanted = []
    if not sentence and isinstance(record, Programme):
        sentence = first_with(record, MONEY)
    if wanted:
        text = "; ".join(pledge(one, inquiry.catalogue) for one in wanted)
        refs = tuple(Ref(Kind.PROGRAMME, one.programme) for one in wanted if one.programme)
        return Stated(text, tuple(pledged(one) for one in wanted), refs)
    if sentence:
        return quoted(sentence, (found[0] for found in MONEY.finditer(sentence)))
    return Unrecorded("any sum of money")


def _given(pledges: list[Pledge], inquiry: Inquiry) -> bool:
    """Whether the giver that the question names, if it names one, gave one of them."""
    named = [
        mention
        for mention in inquiry.question.mentions
        if (mention.of(Kind.PARTNER) or mention.of(Kind.PLACE)) and not is_place(mention)
    ]
    givers = {one.by for one in pledges}
    return not named or any(not givers.isdisjoint(mention.of(Kind.PARTNER)) for mention in named)


def _wanted(pledges: list[Pledge], inquiry: Inquiry) -> list[Pledge]:
    """Those by the giver or for the purpose that the question names, or all."""
    given = [one for one in pledges if one.by in inquiry.question.ids(Kind.PARTNER)] or pledges
    named = {word for mention in inquiry.question.mentions for word in stems(mention.text)}
    asked = named | set(inquiry.question.content)

    def fits(one: Pledge) -> int:
        fund = inquiry.catalogue.programmes.get(one.programme or "")
        return len(asked & set(stems(f"{one.to or ''} {fund.name if fund else ''}")))

    best = max(map(fits, given), default=0)
    return [one for one in given if fits(one) == best]
