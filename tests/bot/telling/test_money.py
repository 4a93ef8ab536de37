from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.telling.told import Stated
from store.kinds import Kind, Ref
from store.records import Pledge
from tests.bot.telling.world import (
    DIALOGUE_1,
    DIALOGUE_2,
    FUND,
    JAPAN,
    NETWORK,
    lacking,
    text,
    told,
    values,
)


def test_all_pledges_are_told_with_giver_sum_and_purpose() -> None:
    assert text(DIALOGUE_1, "how_much") == (
        "2 pledges: Japan: USD 5 million to Forest Response Fund; Japan: EUR 900,000 to rescue boats"
    )


def test_only_the_pledge_for_the_purpose_named_is_told() -> None:
    assert values(DIALOGUE_1, "how_much", "japan pledged for boats") == ("900000 EUR",)
    assert values(DIALOGUE_1, "how_much", "japan pledged", programmes=("fund",)) == ("5000000 USD",)


def test_a_sentence_is_told_where_it_says_more_than_the_pledges() -> None:
    assert values(DIALOGUE_1, "how_much", "how much was trade in 2021") == (
        "20000000000 USD",
        "15000000000 USD",
    )


def test_nothing_is_told_of_another_giver() -> None:
    assert lacking(DIALOGUE_1, "how_much", "pledged", partners=("european-union",)) == "any sum of money"


def test_what_was_pledged_to_a_programme_is_told_with_its_meeting() -> None:
    assert text(FUND, "how_much").endswith("(1st ASEAN-Japan Dialogue, 2022)")


def test_all_that_a_partner_pledged_is_told() -> None:
    assert values(JAPAN, "how_much") == ("5000000 USD", "900000 EUR")


def test_no_sum_is_made_up() -> None:
    assert lacking(DIALOGUE_2, "how_much", "pledged") == "any sum of money"
    assert lacking(NETWORK, "how_much", "budget") == "any sum of money"


def test_a_pledge_refers_to_its_fund_and_its_meeting() -> None:
    """But for the one that is asked of."""
    fund, dialogue = Ref(Kind.PROGRAMME, "fund"), Ref(Kind.MEETING, "dialogue-1")
    refs = [told(one, "how_much") for one in (DIALOGUE_1, FUND, JAPAN)]
    assert [set(one.refs) for one in refs if isinstance(one, Stated)] == [
        {fund},
        {dialogue},
        {fund, dialogue},
    ]


def test_one_pledge_is_not_counted() -> None:
    assert text(DIALOGUE_1, "how_much", "japan pledged for boats") == "Japan: EUR 900,000 to rescue boats"


def test_one_telling_word_makes_a_sentence_say_more() -> None:
    """'How much was trade' is no pledge, 'how much was pledged by Japan' no trade."""
    assert values(DIALOGUE_1, "how_much", "trade") == ("20000000000 USD", "15000000000 USD")
    assert values(DIALOGUE_1, "how_much", "pledged by japan") == ("5000000 USD", "900000 EUR")


def test_the_name_of_the_giver_does_not_make_a_sentence_say_more() -> None:
    """By none of its names: 'what the Japanese pledged' is no trade of theirs."""
    pledge = Pledge("japan", Decimal(5), "USD")
    both = ("japan", "european-union")
    said = ("Japanese trade stood at USD 3 million.",)
    one = replace(DIALOGUE_2, partners=both, pledges=(pledge,), highlights=said)
    assert values(one, "how_much", "japanese pledged") == ("5 USD",)
    assert values(one, "how_much", "japanese trade") == ("3000000 USD",)


def test_at_a_meeting_with_the_partner_named_all_that_was_pledged_is_told() -> None:
    """Where it gave nothing itself: its name may only say which meeting."""
    one = replace(DIALOGUE_1, pledges=(Pledge("european-union", Decimal(7), "EUR"),))
    assert values(one, "how_much", "pledged", partners=("japan",)) == ("7 EUR",)
