"""Questions about states of which the catalogue has no record are never answered with another's facts."""

from __future__ import annotations

from babel import Locale

from bot.answer.answer import Card, Fact, Listing
from bot.desk import Message
from store.strangers import stranger
from tests.questions.score import TODAY, packaged_desk

_ASKED = (
    "meetings with {}",
    "when did {} become a dialogue partner",
    "when did {} sign the TAC",
    "who chaired the last meeting with {}",
    "how many meetings were held in {}",
    "{} summit, when?",
    "plans of action with {}",
)
_FEW = 0.01


def test_no_state_gets_the_answer_of_another() -> None:
    """Of all states and territories of the world that have none; a list may say that it mentions one."""
    desk = packaged_desk()
    names = (name for code, name in Locale("en").territories.items() if len(code) == 2)
    unknown = [name.lower() for name in names if stranger(name, desk.catalogue)]
    wrong, put = [], 0
    for name in unknown:
        for asked in _ASKED:
            answer = desk.take(Message(asked.format(name)), TODAY).answer
            put += 1
            lead = answer.lead if isinstance(answer, Fact | Listing) else ""
            if isinstance(answer, Fact | Listing | Card) and name not in lead.lower():
                wrong.append((name, asked))
    assert put > 1000
    assert len(wrong) <= _FEW * put, wrong
