from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine

from store.query.understanding import _CONDITIONS as CONDITIONS
from store.query.understanding import _QUERIES as QUERIES
from tests.bot.conftest import Notulis

MPAC = ("mpac-2010", "mpac-2025")
YEAR = {"within": ["date", "2019", "2019"]}


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
    """One object with id, outcome, records, values, text and sources, and no more unless asked for."""
    printed = json.loads(notulis("ask", "--json", "/programme mpac").stdout)
    assert list(printed) == ["id", "outcome", "records", "values", "text", "sources"]
    assert sorted(printed["records"]) == sorted(MPAC)
    assert "explanation" in json.loads(notulis("ask", "--json", "--explain", "/programme mpac").stdout)


def test_json_names_the_sources(notulis: Notulis) -> None:
    """The pages that the reply links to come with title and address."""
    printed = json.loads(notulis("ask", "--json", "/meeting 1st ASEAN-UK SOM").stdout)
    (first, *_) = printed["sources"]
    assert set(first) == {"title", "url"}
    assert first["url"].startswith("https://")
    assert first["title"] in printed["text"]


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
        ("ask", "--query", "meeting", "uk"),
        ("ask", "--query", "meeting", "--batch"),
        ("ask", "--today", "yesterday", "uk"),
        ("ask", "--loud", "uk"),
    ],
)
def test_bad_usage_is_told(notulis: Notulis, arguments: tuple[str, ...]) -> None:
    """No question, batch or query, two of them, or a day that is none: exit status 2, nothing printed."""
    result = notulis(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr


WITH_CANADA = {"select": "meeting", "where": {"all": [{"has": ["partner", "canada"]}, YEAR]}}


def test_a_query_is_printed_with_its_value(notulis: Notulis) -> None:
    """--query prints the query in words and what it comes to; --json the same fields as for a question."""
    written = json.dumps({"count": WITH_CANADA})
    result = notulis("ask", "--query", written)
    assert (result.stdout, result.exit_code) == ("Meetings with Canada in 2019: 2\n", 0)
    assert json.loads(notulis("ask", "--json", "--query", written).stdout) == {
        "id": None,
        "outcome": "answer",
        "records": ["asean-canada-dialogue-16", "arf-26"],
        "values": ["2"],
        "text": "Meetings with Canada in 2019: 2",
        "sources": [],
    }


def test_all_of_a_long_list_is_printed(notulis: Notulis) -> None:
    """The value of a query is not cut into pages."""
    result = notulis("ask", "--query", '{"select": "meeting", "where": {"has": ["partner", "canada"]}}')
    lead, *lines = result.stdout.splitlines()
    assert lead == f"Meetings with Canada: {len(lines)}"
    assert len(lines) > 80


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (
            '{"count": {"select": "meating"}}',
            "count.select: there is no sort 'meating'; did you mean 'meeting'?",
        ),
        ('{"pick": "meeting"}', "the query: 'pick' needs 'by'."),
        ("all of them", "line 1, character 1: this is no JSON: Expecting value."),
        ("", "line 1, character 1: this is no JSON: Expecting value."),
    ],
)
def test_what_is_wrong_with_a_query_is_told(notulis: Notulis, written: str, why: str) -> None:
    """A query that cannot be read gives the reason, where it is, and exit status 2."""
    result = notulis("ask", "--query", written)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == f"Error: {why}"


def test_queries_are_documented(notulis: Notulis) -> None:
    """--help names every key of a query and of a condition, and gives an example that can be run."""
    said = " ".join(notulis("ask", "--help").stdout.split())
    named = {word.strip(".,;") for word in said.split("Its keys are")[1].split("--explain")[0].split()}
    assert [one for one in (*QUERIES, *CONDITIONS) if one not in named] == []
    example = said.split("such as ")[1].split(". Its keys")[0]
    assert notulis("ask", "--query", example).exit_code == 0


def test_a_question_is_explained(notulis: Notulis) -> None:
    """--explain shows the readings as queries that can be put again, then a blank line and the reply."""
    question = "how many meetings with Canada were there in 2019?"
    explained, _, replied = notulis("ask", "--explain", question).stdout.partition("\n\n")
    best, query, *_ = explained.splitlines()
    assert best.startswith("1. ")
    assert best.endswith(": Meetings with Canada in 2019")
    assert replied == notulis("ask", question).stdout
    put = notulis("ask", "--json", "--query", query.strip())
    assert len(json.loads(put.stdout)["records"]) == 2


def test_today_is_the_day_in_the_time_zone(notulis: Notulis, monkeypatch: pytest.MonkeyPatch) -> None:
    """The zone decides the day of a question; --today has the last word."""
    question = ("ask", "--json", "when was the latest ASEAN Summit?")
    with time_machine.travel(datetime(2019, 11, 1, 20, tzinfo=UTC), tick=False):
        there = json.loads(notulis(*question).stdout)["records"]
        monkeypatch.setenv("NOTULIS_TIME_ZONE", "America/Lima")
        here = json.loads(notulis(*question).stdout)["records"]
        told = json.loads(notulis(*question, "--today", "2019-11-02").stdout)["records"]
    assert (there[0], here[0]) == ("asean-summit-35", "asean-summit-34")
    assert told == there


def test_a_reply_is_in_the_language_asked_for(notulis: Notulis) -> None:
    """Each that there are texts in can be, whatever the question is in; another is bad usage."""
    assert notulis("ask", "--language", "vi", "/find").stdout.splitlines()[1] == "Ví dụ: /find AOIP"
    batch = notulis("ask", "--batch", "--language", "id", typed='{"turns": ["/find"]}')
    assert json.loads(batch.stdout)["text"].endswith("Misalnya: /find AOIP")
    refused = notulis("ask", "--language", "de", "/find")
    assert refused.exit_code == 2
    assert "there are no texts in 'de', only in en, id, vi." in refused.stderr
