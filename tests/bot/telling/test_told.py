from __future__ import annotations

from bot.telling.told import Stated, quoted, titles
from store.kinds import Kind, Ref
from tests.bot.telling.world import FUND, PLAN


def test_a_sentence_is_quoted_without_its_full_stop_and_no_value_twice() -> None:
    assert quoted("It met.", ["x", "x"]) == Stated("It met", ("x",))


def test_records_are_told_by_their_names() -> None:
    names = (FUND.name, PLAN.name)
    assert titles((FUND, PLAN)) == Stated(
        "; ".join(names), names, (Ref(Kind.PROGRAMME, "fund"), Ref(Kind.PROGRAMME, "plan"))
    )
