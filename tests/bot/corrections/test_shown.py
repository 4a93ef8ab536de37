"""What people and maintainers see of a report."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Reason, Refusal, Silence
from bot.corrections import shown, texts
from bot.reply.reply import Link, Reply, said
from store.corrections import Report
from store.kinds import Kind, Ref
from tests.bot.answer.world import UK, UK_SOM_1, UK_SOM_2, desk

CATALOGUE = desk().catalogue
NOW = datetime(2026, 1, 15, tzinfo=UTC)
PLAIN = Reply((("Hello.",),))


def lines(reply: Reply) -> list[str]:
    return ["".join(map(said, line)) for line in reply.lines]


def data(reply: Reply) -> list[list[str]]:
    return [[one.data for one in row] for row in reply.buttons]


@pytest.mark.parametrize(
    ("answer", "ref", "reportable"),
    [
        (Card(UK), UK, True),
        (Fact("x", (UK_SOM_1, UK), ()), UK_SOM_1, True),
        (Listing("x", (UK_SOM_2,)), UK_SOM_2, True),
        (Choice("x", (UK, UK_SOM_1)), UK, True),
        (Refusal(Reason.OUTSIDE, "x"), None, True),
        (Silence(), None, False),
    ],
)
def test_an_answer_is_about_the_first_record_that_it_shows(
    answer: Answer, ref: Ref | None, reportable: bool
) -> None:
    """Whatever says something may be wrong."""
    assert shown.main_ref(answer) == ref
    assert shown.is_reportable(answer) is reportable


def test_a_reply_gets_a_button_where_there_is_something_to_report() -> None:
    """A record, or a question that was answered; the button says which."""
    assert shown.with_wrong(PLAIN, None) is PLAIN
    assert data(shown.with_wrong(PLAIN, UK)) == [["w:p.united-kingdom"]]
    assert data(shown.with_wrong(PLAIN, UK, question=True)) == [["wq:p.united-kingdom"]]
    assert data(shown.with_wrong(PLAIN, None, question=True)) == [["wq:"]]
    assert shown.is_of_report("wq:")
    assert not shown.is_of_report("m.w")


def test_only_of_a_record_a_fact_may_be_wrong() -> None:
    """A question may always have been misread."""
    assert data(shown.menu("p.x")) == [["we:p.x"], ["wm:"], ["wx:"]]
    assert data(shown.menu("")) == [["wm:"], ["wx:"]]


def test_every_simple_field_can_be_named_and_anything_else() -> None:
    """Three in a row, and a way out."""
    assert data(shown.fields(UK, CATALOGUE)) == [
        ["wf:name:p.united-kingdom", "wf:summary:p.united-kingdom", "wf:other:p.united-kingdom"],
        ["wx:"],
    ]
    assert len(shown.fields(UK_SOM_1, CATALOGUE).buttons[0]) == 3
    assert lines(shown.fields(UK, CATALOGUE)) == ["What is wrong about United Kingdom?"]


@pytest.mark.parametrize(
    ("field", "asked"),
    [
        ("venue", "What is right for “Venue”? It says now: the Lancaster House."),
        ("acronym", "What is right for “Acronym”? Nothing is recorded now."),
        ("other", "What is wrong about 1st ASEAN-UK Senior Officials' Meeting, and what is right?"),
    ],
)
def test_it_is_asked_what_is_right_beside_what_is_recorded(field: str, asked: str) -> None:
    """By replying to that very message."""
    assert lines(shown.right(UK_SOM_1, field, CATALOGUE)) == [asked, str(texts.REPLY)]


def test_a_page_is_asked_for_once_more_after_a_fault() -> None:
    """Who has none may say so."""
    assert lines(shown.page()) == [str(texts.SOURCE)]
    assert lines(shown.page("No.")) == ["No.", str(texts.SOURCE)]
    assert data(shown.page()) == [["wn:", "wx:"]]


def test_whether_words_may_be_kept_is_asked_about_one_report() -> None:
    assert data(shown.consent(7)) == [["wy:7", "wz:7"]]


def report(**known: object) -> Report:
    fields: dict[str, object] = {"ref": UK, "field": "name", "before": "UK", "after": "Kingdom", "key": 7}
    return Report(1, 2, NOW, **(fields | known))  # type: ignore[arg-type] # any may be given


@pytest.mark.parametrize(
    ("of", "told"),
    [
        (
            report(),
            [
                "About: United Kingdom (partner united-kingdom)",
                "Name: “UK” shall be “Kingdom”",
                "No page is named.",
            ],
        ),
        (
            report(before="", source="https://a.example"),
            [
                "About: United Kingdom (partner united-kingdom)",
                "Name: “nothing” shall be “Kingdom”",
                "Page: https://a.example",
            ],
        ),
        (
            report(field="other", ref=Ref(Kind.PARTNER, "atlantis")),
            ["About: atlantis (partner atlantis)", "Said: Kingdom", "No page is named."],
        ),
        (report(ref=None), ["A question was misread. It was read as: Kingdom"]),
    ],
)
def test_maintainers_see_what_is_reported_and_decide(of: Report, told: list[str]) -> None:
    """By two buttons; once it is decided there are none, and the outcome is told."""
    asked = shown.for_maintainers(of, CATALOGUE)
    assert lines(asked) == ["Report 7", *told]
    assert data(asked) == [["wa:7", "wr:7"]]
    decided = shown.for_maintainers(of, CATALOGUE, texts.REJECTED_BY)
    assert lines(decided) == ["Report 7", *told, "Rejected."]
    assert decided.buttons == ()


def test_the_page_of_a_report_is_a_link() -> None:
    page = shown.for_maintainers(report(source="https://a.example"), CATALOGUE).lines[-1]
    assert Link("https://a.example", "https://a.example") in page


@pytest.mark.parametrize("of", ["m.asean-uk-som-1", "m.~0123456789abcdef0123", "p.united-kingdom"])
def test_a_start_bears_a_record(of: str) -> None:
    """In the letters that Telegram lets a link bear, and no more of them."""
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", shown.start_of(of))
    assert shown.read_start(shown.start_of(of)) == of
    assert shown.read_start("inline") == shown.read_start("") == ""
