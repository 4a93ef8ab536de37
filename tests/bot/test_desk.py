from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.answer.answer import Answer, Card, Choice, Fact, Guide, Listing, Reason, Refusal, Silence
from bot.context import Context
from bot.desk import CONTEXT_SIZE, Desk, Message, about
from bot.remembering import read_context, write_context
from bot.reply.render import render
from store.kinds import Kind, Ref
from tests.bot.answer.world import CANADA, TODAY, UK, UK_SOM_1, UK_SOM_2, UK_SOM_4, desk, take
from tests.bot.reply.limits import check

MANY = tuple(Ref(Kind.MEETING, f"m-{number}") for number in range(40))
PIECES = (
    "when was the 1st asean-uk som",
    "and where?",
    "meetings with canada",
    "who chaired it",
    "same for",
    "the one before",
    "Inggris",
    "สหราชอาณาจักร",
    "المملكة المتحدة",
    "2022-02-31",
    "'99",
    "99999999999999999999",
    "10+1",
    "<b>&</b>",
    "/meeting",
    "@NotulisBot",
    "\u202e",
    "\ud800",
    "İ",
    "ß",
    "\n\n\n",
    "((((((((",
    "or",
    "vs",
    "?",
)
TEXTS = st.text(max_size=200) | st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=12).map(
    " ".join
)
NESTED = ("(" * 1000 + ")" * 1000, "or " * 700, "1st " * 500, "uk, " * 500, "'" * 2000, "who " * 500)


@pytest.mark.parametrize(
    ("answer", "refs"),
    [
        (Card(UK), (UK,)),
        (Fact("x", (UK, CANADA), ()), (UK, CANADA)),
        (Listing("x", MANY), MANY[:CONTEXT_SIZE]),
        (Choice("x", (UK, CANADA)), (UK, CANADA)),
        (Refusal(Reason.NOT_RECORDED, "x", (UK,), (CANADA,)), (UK,)),
        (Guide(), ()),
        (Silence(), ()),
    ],
)
def test_the_records_shown_are_what_the_next_message_may_mean(answer: Answer, refs: tuple[Ref, ...]) -> None:
    """A context holds the records of an answer, of a long list the first."""
    assert about(answer) == Context(refs)


def test_an_answer_about_nothing_keeps_what_was_spoken_of() -> None:
    """After a refusal that names no record the conversation is still about the one before."""
    before = take("when was the 1st uk som").context
    assert take("when was the 1st uk som", "weather in london").context == before


def test_a_context_holds_no_words() -> None:
    """Of a question nothing is kept but ids, days and the names of what it asked for."""
    context = take("meetings with the uk, my secret wedding is on 6 July 2022").context
    assert "secret" not in write_context(context)
    assert "wedding" not in write_context(context)


def test_a_command_is_looked_up() -> None:
    """A command's name is looked up as it stands, and explains nothing."""
    taken = desk().take(Message("united kingdom", Kind.PARTNER), TODAY)
    assert isinstance(taken.answer, Card)
    assert (taken.context, taken.explanation) == (Context((UK,)), ())


def test_the_day_decides_what_is_latest() -> None:
    """'Latest' and 'next' go by the day that the desk is told, not by the clock."""
    answers = [desk().take(Message("latest uk som"), day).answer for day in (date(2022, 12, 1), TODAY)]
    assert [answer.ref for answer in answers if isinstance(answer, Card)] == [UK_SOM_1, UK_SOM_4]
    following = desk().take(Message("next uk som"), date(2022, 12, 1)).answer
    assert isinstance(following, Card)
    assert following.ref == UK_SOM_2


def test_warming_changes_no_answer() -> None:
    """A desk that was warmed answers as one that was not."""
    warm = Desk(desk().catalogue, desk().matcher)
    warm.warm()
    asked = Message("when was the 1st uk som")
    assert warm.take(asked, TODAY).answer == desk().take(asked, TODAY).answer


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(turns=st.lists(TEXTS, min_size=1, max_size=3), addressed=st.booleans())
@example(turns=list(NESTED), addressed=True)
def test_no_text_makes_it_fail(turns: list[str], addressed: bool) -> None:
    """Whatever is typed, in any script and after anything, is answered, explained, kept and rendered."""
    context = Context()
    for turn in turns:
        taken = desk().take(Message(turn, addressed=addressed, context=context), TODAY)
        assert taken.explanation[0].startswith("words:")
        assert taken.explanation[-1].startswith("verdict:")
        context = taken.context
        assert read_context(write_context(context)) == context
        reply = render(taken.answer, desk().catalogue)
        assert (reply is None) is isinstance(taken.answer, Silence)
        if reply:
            check(reply)


@pytest.mark.parametrize("text", NESTED, ids=lambda text: text[:4])
def test_no_text_takes_long(text: str) -> None:
    """2,000 characters, however nested, cost at most 300 times what a short question does."""
    assert _cost(text) < 300 * _cost("when was the 1st uk som in london")


def _cost(text: str) -> float:
    """The processor time of the quickest of three answers, in seconds."""
    spent = []
    for _ in range(3):
        desk().matcher.forget()
        begun = time.thread_time()
        desk().take(Message(text), TODAY)
        spent.append(time.thread_time() - begun)
    return min(spent)
