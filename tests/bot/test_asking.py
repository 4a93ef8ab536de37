from __future__ import annotations

import json

import pytest

from bot.answer.answer import Outcome
from bot.asking import Conversation, read_conversation, reply
from bot.desk import Desk
from tests.bot.answer.world import TODAY, desk


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ({"id": "a", "turns": ["x", "y"]}, Conversation(("x", "y"), id="a")),
        (
            {"turns": ["x"], "chat": "group", "addressed": False, "kind": "when"},
            Conversation(("x",), addressed=False, private=False),
        ),
        ({"turns": ["x"], "chat": "group"}, Conversation(("x",), private=False)),
        ({"id": 7, "turns": ["x"], "chat": "private", "addressed": False}, Conversation(("x",), id=7)),
    ],
)
def test_a_line_is_a_conversation(line: dict[str, object], read: Conversation) -> None:
    """Turns, id, where it is and whether it is for the bot, as private chats always are; no other field."""
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


def test_every_turn_is_taken_in_the_context_of_those_before(packaged_desk: Desk) -> None:
    """The reply is that to the last turn, with its records, values, text and link."""
    turns = ("when was the 1st ASEAN-UK Senior Officials' Meeting?", "and where?")
    replied = reply(packaged_desk, Conversation(turns), TODAY)
    assert (replied.outcome, replied.records[0]) == (Outcome.ANSWER, "asean-uk-som-1")
    assert "London" in replied.text
    assert [source.url[:8] for source in replied.sources] == ["https://"]
    assert replied.to_json() == {
        "outcome": "answer",
        "records": replied.records,
        "values": replied.values,
        "text": replied.text,
        "sources": [{"title": replied.sources[0].title, "url": replied.sources[0].url}],
    }
    meeting = packaged_desk.catalogue.meetings["asean-uk-som-1"]
    assert replied.sources[0] in meeting.sources
    assert reply(packaged_desk, Conversation(turns[1:]), TODAY).records == ()


@pytest.mark.parametrize(
    ("conversation", "outcome", "records"),
    [
        (Conversation(("/programme mpac",)), Outcome.ASK, ("mpac-2010", "mpac-2025")),
        (Conversation(("weather in london",)), Outcome.REFUSE, ()),
        (Conversation(("weather in london",), addressed=False, private=False), Outcome.SILENT, ()),
        (Conversation(("thank you!",)), Outcome.ANSWER, ()),
        (Conversation(("thank you!",), private=False), Outcome.SILENT, ()),
        (Conversation(("@NotulisBot when was the 37th AMM?",)), Outcome.ANSWER, ("amm-37",)),
        (Conversation(("/partner Canada",)), Outcome.ANSWER, ("canada",)),
        (Conversation(("/start",)), Outcome.ANSWER, ()),
    ],
)
def test_an_outcome_comes_with_its_records(
    packaged_desk: Desk, conversation: Conversation, outcome: Outcome, records: tuple[str, ...]
) -> None:
    """Answer, question back, refusal or silence, and what it is about."""
    replied = reply(packaged_desk, conversation, TODAY)
    assert (replied.outcome, tuple(sorted(replied.records)), bool(replied.text)) == (
        outcome,
        records,
        outcome is not Outcome.SILENT,
    )


def test_a_reply_is_explained_only_on_demand(packaged_desk: Desk) -> None:
    """How it was read is told where that is asked for."""
    asked = Conversation(("how many meetings with Canada were there in 2019?",))
    assert reply(packaged_desk, asked, TODAY).explanation == ()
    explained = reply(packaged_desk, asked, TODAY, explained=True).explanation
    assert explained[0].startswith("1. ")
    assert '"canada"' in explained[1]


@pytest.mark.parametrize(
    ("turns", "language", "text"),
    [
        (("/find",), "", "For example: /find AOIP"),
        (("/find",), "id", "Misalnya: /find AOIP"),
        (("halo", "/find"), "", "For example: /find AOIP"),
        (("halo",), "", "Dengan senang hati."),
        (("xin chào",), "", "Rất sẵn lòng."),
        (("xin chào",), "en", "At your service."),
        (("halo", "thanks"), "", "Dengan senang hati."),
    ],
)
def test_each_turn_is_replied_to_in_its_language(turns: tuple[str, ...], language: str, text: str) -> None:
    """In that of the talk where it tells none, in English before it; in the one asked for if any is."""
    assert text in reply(desk(), Conversation(turns), TODAY, language=language).text
