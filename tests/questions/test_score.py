"""The judge of replies."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.answer.answer import Outcome
from bot.asking import Conversation, Replied
from store.money import money
from tests.questions.score import Judged, Question, judge, shares, table, wrong_answers


def question(outcome: Outcome, kind: str, records: str = "", *values: str) -> Question:
    return Question(Conversation(("…",), id="n-1"), outcome, kind, tuple(records.split()), values)


def replied(outcome: Outcome, records: str = "", *values: str, text: str = "") -> Replied:
    return Replied(outcome, tuple(records.split()), values, text)


SOM = question(Outcome.ANSWER, "when", "asean-uk-som-1", "2022-07-06")


@pytest.mark.parametrize(
    ("asked", "got", "fault"),
    [
        (SOM, replied(Outcome.ANSWER, "asean-uk-som-1", "2022-07-06"), ""),
        (SOM, replied(Outcome.ANSWER, "asean-uk-som-1", text="6 July 2022, in London."), ""),
        (SOM, replied(Outcome.ANSWER, "asean-uk-som-1", text="16 July 2022"), "does not state 2022-07-06"),
        (SOM, replied(Outcome.ANSWER, "asean-uk-som-2", "2022-07-06"), "is about asean-uk-som-2 in place of"),
        (SOM, replied(Outcome.ANSWER, "", "2022-07-06"), "is about nothing in place of asean-uk-som-1"),
        (SOM, replied(Outcome.REFUSE, "asean-uk-som-1"), "refuse in place of answer"),
        (
            question(Outcome.ANSWER, "who", "amm-33", "Çavuşoğlu"),
            replied(Outcome.ANSWER, "amm-33", text="Mevlut CAVUSOGLU."),
            "",
        ),
        (
            question(Outcome.ANSWER, "how-much", "a", "1000000 GBP"),
            replied(Outcome.ANSWER, "a", "11000000 GBP"),
            "does not state 1000000 GBP",
        ),
        (
            question(Outcome.ANSWER, "how-much", "a", "1000000 GBP"),
            replied(Outcome.ANSWER, "a", text=f"{money(Decimal(1000000), 'GBP')} to the fund."),
            "",
        ),
        (
            question(Outcome.ANSWER, "yes-no", "a", "no"),
            replied(Outcome.ANSWER, "a", "yes", text="no"),
            "does not state no",
        ),
        (question(Outcome.ANSWER, "list", "a b"), replied(Outcome.ANSWER, "b a"), ""),
        (
            question(Outcome.ANSWER, "list", "a b"),
            replied(Outcome.ANSWER, "b c d"),
            "1 records missing, 2 too many",
        ),
        (question(Outcome.ASK, "when", "a b"), replied(Outcome.ASK, "c b a"), ""),
        (question(Outcome.ASK, "when", "a b"), replied(Outcome.ASK, "c b"), "does not offer a"),
        (question(Outcome.ASK, "when", "a b"), replied(Outcome.ANSWER, "b a"), ""),
        (question(Outcome.ASK, "when", "a b"), replied(Outcome.ANSWER, "a"), "answer in place of ask"),
        (question(Outcome.SILENT, "chatter"), replied(Outcome.SILENT), ""),
        (
            question(Outcome.SILENT, "chatter"),
            replied(Outcome.SILENT, text="Hm."),
            "silent, and yet it says something",
        ),
    ],
)
def test_judge_names_what_is_wrong(asked: Question, got: Replied, fault: str) -> None:
    """A reply is right only with the outcome, the values and the records that its question asks for."""
    assert judge(asked, got).startswith(fault)
    assert bool(judge(asked, got)) is bool(fault)


def test_table_counts_kind_by_kind() -> None:
    """The table, the shares and the wrong answers count each question once."""
    answer, silence = replied(Outcome.ANSWER, "a", text="A."), replied(Outcome.SILENT)
    judged = [
        Judged(SOM, answer, ""),
        Judged(SOM, answer, "is about a in place of b"),
        Judged(question(Outcome.SILENT, "chatter"), silence, ""),
    ]
    assert shares(judged) == {"answer/when": 0.5, "silent/chatter": 1.0}
    assert wrong_answers(judged) == (1, 2)
    assert table(judged).splitlines()[2:] == [
        "| answer/when | 1 | 2 | 50.0% |",
        "| silent/chatter | 1 | 1 | 100.0% |",
        "| all | 2 | 3 | 66.7% |",
        "| replies given as answers that are wrong | 1 | 2 | 50.0% |",
    ]
