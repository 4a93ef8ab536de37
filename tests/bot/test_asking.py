from __future__ import annotations

import json

import pytest

from bot.answer.answer import Outcome
from bot.asking import Conversation, Replied, read_conversation, reply
from tests.bot.answer.world import TODAY, desk


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ({"id": "a", "turns": ["x", "y"]}, Conversation(("x", "y"), True, "a")),
        ({"turns": ["x"], "chat": "group", "addressed": False, "kind": "when"}, Conversation(("x",), False)),
        ({"turns": ["x"], "chat": "group"}, Conversation(("x",))),
        ({"id": 7, "turns": ["x"], "chat": "private", "addressed": False}, Conversation(("x",), True, 7)),
    ],
)
def test_a_line_is_a_conversation(line: dict[str, object], read: Conversation) -> None:
    """Turns, id and whether it is for the bot, which a private chat always is; other fields are ignored."""
    assert read_conversation(json.dumps(line).encode()) == read


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "it is not JSON in UTF-8"),
        (b"\xff", "it is not JSON in UTF-8"),
        (b"[" * 100_000, "it is not JSON in UTF-8"),
        (b"[]", "it is no object with 'turns', a list of one text or more"),
        (b'{"turns": "x"}', "it is no object with 'turns', a list of one text or more"),
        (b'{"turns": ["x", 1]}', "it is no object with 'turns', a list of one text or more"),
        (b'{"turns": ["x"], "chat": "channel"}', '\'chat\' is neither "private" nor "group"'),
        (b'{"turns": ["x"], "addressed": "yes"}', "'addressed' is neither true nor false"),
        (b'{"turns": ["x"], "id": {}}', "'id' is neither a text nor a number"),
    ],
)
def test_what_is_no_conversation_is_explained(line: bytes, why: str) -> None:
    """Anything else is refused with the reason."""
    with pytest.raises(ValueError, match=r".") as refused:
        read_conversation(line)
    assert str(refused.value) == why


def test_every_turn_is_taken_in_the_context_of_those_before() -> None:
    """The reply is that to the last turn, with its records, values, text and link."""
    replied = reply(desk(), Conversation(("when was the 1st uk som", "same for canada")), TODAY)
    assert replied == Replied(
        Outcome.ANSWER,
        ("canada-som-1",),
        ("2022-05-20",),
        "20 May 2022, in Ottawa.\n"
        "1st ASEAN-Canada Senior Officials' Meeting · 20 May 2022 · Ottawa\n"
        "Source: News",
        ("https://news.example/1",),
    )
    assert replied.to_json() == {
        "outcome": "answer",
        "records": ("canada-som-1",),
        "values": ("2022-05-20",),
        "text": replied.text,
    }


@pytest.mark.parametrize(
    ("conversation", "outcome", "records"),
    [
        (Conversation(("asean-uk plan of action",)), Outcome.ASK, ("uk-plan-1", "uk-plan-2")),
        (Conversation(("who chaired the 2nd uk som",)), Outcome.REFUSE, ("uk-som-2",)),
        (Conversation(("weather in london",)), Outcome.REFUSE, ()),
        (Conversation(("weather in london",), addressed=False), Outcome.SILENT, ()),
        (Conversation(("@NotulisBot when was the 1st uk som",)), Outcome.ANSWER, ("uk-som-1",)),
        (Conversation(("/partner Canada",)), Outcome.ANSWER, ("canada",)),
        (Conversation(("/start",)), Outcome.ANSWER, ()),
    ],
)
def test_an_outcome_comes_with_its_records(
    conversation: Conversation, outcome: Outcome, records: tuple[str, ...]
) -> None:
    """Answer, question back, refusal or silence, and what it is about."""
    replied = reply(desk(), conversation, TODAY)
    assert (replied.outcome, replied.records, bool(replied.text)) == (
        outcome,
        records,
        outcome is not Outcome.SILENT,
    )


def test_a_reply_is_explained_only_on_demand() -> None:
    """What was understood is told where it is asked for."""
    asked = Conversation(("when was the 1st uk som",))
    assert reply(desk(), asked, TODAY).explanation == ()
    explained = reply(desk(), asked, TODAY, explained=True).explanation
    assert explained[0] == "words: when was the 1 uk som"
