from __future__ import annotations

import json
from typing import Any

import pytest

from tests.bot.conftest import Notulis

MPAC = ("mpac-2010", "mpac-2025")


def line(*turns: str, **rest: Any) -> str:
    return json.dumps({"id": turns[-1], "turns": turns, **rest}) + "\n"


def test_an_answer_is_printed(notulis: Notulis) -> None:
    """The reply is plain text with the address of its source below, and the exit status 0."""
    result = notulis("ask", "/partner", "inggris")
    assert result.exit_code == 0
    printed = result.stdout.splitlines()
    assert printed[0] == "United Kingdom"
    assert printed[-1].startswith("https://")
    assert "<" not in result.stdout
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("question", "outcome", "status"),
    [
        ("/partner inggris", "answer", 0),
        ("/programme mpac", "ask", 0),
        ("/partner atlantis", "refuse", 1),
        ("/meeting@OtherBot amm 37", "silent", 1),
    ],
)
def test_the_exit_status_tells_the_outcome(
    notulis: Notulis, question: str, outcome: str, status: int
) -> None:
    """0 for an answer or a question back, 1 for a refusal or silence."""
    result = notulis("ask", "--json", question)
    assert (json.loads(result.stdout)["outcome"], result.exit_code) == (outcome, status)


def test_json_holds_the_reply(notulis: Notulis) -> None:
    """One object with id, outcome, records, values and text, and no more unless asked for."""
    printed = json.loads(notulis("ask", "--json", "/programme mpac").stdout)
    assert list(printed) == ["id", "outcome", "records", "values", "text"]
    assert sorted(printed["records"]) == sorted(MPAC)
    assert "explanation" in json.loads(notulis("ask", "--json", "--explain", "/programme mpac").stdout)


def test_a_batch_is_answered_line_by_line(notulis: Notulis) -> None:
    """Each conversation gets the reply to its last turn, in order, whatever else its line bears."""
    typed = (
        line("/programme mpac", chat="private", addressed=True, gold="x")
        + "\n"
        + line("see you at the airport", chat="group", addressed=False)
        + line("/partner inggris", "/programme mpac", chat="group", addressed=True)
    )
    result = notulis("ask", "--batch", "--today", "2026-11-21", typed=typed)
    replies = [json.loads(one) for one in result.stdout.splitlines()]
    assert [one["id"] for one in replies] == ["/programme mpac", "see you at the airport", "/programme mpac"]
    assert [one["outcome"] for one in replies] == ["ask", "silent", "ask"]
    assert replies[1]["text"] == ""
    assert replies[0] == replies[2]
    assert result.exit_code == 0


def test_a_bad_line_does_not_stop_a_batch(notulis: Notulis) -> None:
    """It is named on standard error, has an error in its place in the output, and makes the exit status 2."""
    typed = b'{"turns": []}\n\xff\n' + line("/programme mpac").encode()
    result = notulis("ask", "--batch", typed=typed)
    replies = [json.loads(one) for one in result.stdout.splitlines()]
    assert [one.get("outcome") for one in replies] == [None, None, "ask"]
    assert replies[0] == {"id": None, "error": "it is no object with 'turns', a list of one text or more"}
    assert result.stderr.splitlines() == [
        "Line 1 cannot be answered: it is no object with 'turns', a list of one text or more.",
        "Line 2 cannot be answered: it is not JSON in UTF-8.",
    ]
    assert result.exit_code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask",),
        ("ask", " "),
        ("ask", "--batch", "uk"),
        ("ask", "--today", "yesterday", "uk"),
        ("ask", "--loud", "uk"),
    ],
)
def test_bad_usage_is_told(notulis: Notulis, arguments: tuple[str, ...]) -> None:
    """Neither question nor batch, both, or a day that is none: exit status 2, nothing printed."""
    result = notulis(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr
