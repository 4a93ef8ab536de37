from __future__ import annotations

import gc
import time
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.answer.answer import (
    Acknowledgement,
    Answer,
    Card,
    Choice,
    Fact,
    Guide,
    Listing,
    Reason,
    Refusal,
    Silence,
    Want,
)
from bot.answer.otherwise import reading_code
from bot.answer.remembered import SHOWN, about
from bot.answer.shorthand import read_shorthand
from bot.desk import Desk, Message, Taken
from bot.reading.follow_ups.context import Context, read_context, write_context
from bot.reading.words.text import Text
from bot.reply.render import render
from bot.texts.text import speaking
from store.kinds import Kind, Ref
from tests.bot.answer.world import CANADA, TODAY, UK, desk
from tests.bot.reply.limits import check

MANY = tuple(Ref(Kind.MEETING, f"m-{number}") for number in range(40))
TALK = ("thanks", "ok", "lol", "👍", "hello", "asdfghjkl", "SELECT * FROM users;")
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


def ask(asked: Desk, *turns: str, today: date = TODAY) -> Taken:
    """What a desk makes of the last turn, each put in the context of those before."""
    context = Context()
    for turn in turns:
        taken = asked.take(Message(turn, context=context), today)
        context = taken.context
    return taken


@pytest.mark.parametrize(
    ("answer", "form", "refs"),
    [
        (Card(UK), "fact", (UK,)),
        (Fact("x", (UK, CANADA), ()), "fact", (UK, CANADA)),
        (Listing("x", MANY), "list", MANY[:SHOWN]),
        (Choice("x", (UK, CANADA)), "fact", (UK, CANADA)),
        (Refusal(Reason.NOT_RECORDED, "x", (UK,), (CANADA,)), "fact", (UK,)),
        (Guide(), "", ()),
        (Acknowledgement(), "", ()),
        (Silence(), "", ()),
    ],
)
def test_the_records_shown_are_what_the_next_message_may_mean(
    answer: Answer, form: str, refs: tuple[Ref, ...]
) -> None:
    """A context holds the records of an answer, of a long list the first."""
    assert about(answer) == Context(form, refs=refs)


def test_an_answer_about_nothing_keeps_what_was_spoken_of(packaged_desk: Desk) -> None:
    """After a refusal that names no record the conversation is still about the one before."""
    before = ask(packaged_desk, "when was the 37th AMM").context
    assert before.refs == (Ref(Kind.MEETING, "amm-37"),)
    after = packaged_desk.take(Message("what is the weather in London?", context=before), TODAY)
    assert isinstance(after.answer, Refusal)
    assert after.context == before


@pytest.mark.parametrize("talk", TALK)
def test_what_asks_nothing_gets_a_word_in_private(packaged_desk: Desk, talk: str) -> None:
    """Thanks, greetings, laughter and noise are acknowledged, and what was spoken of stays."""
    context = Context("fact", refs=(UK,))
    taken = packaged_desk.take(Message(talk, context=context), TODAY)
    assert (taken.answer, taken.context) == (Acknowledgement(), context)


@pytest.mark.parametrize("addressed", [True, False])
@pytest.mark.parametrize("talk", TALK)
def test_what_asks_nothing_gets_silence_in_a_group(packaged_desk: Desk, talk: str, addressed: bool) -> None:
    """In a group the bot has nothing to say to it, not even where it is a reply to the bot."""
    context = Context("fact", refs=(UK,))
    message = Message(talk, addressed=addressed, private=False, context=context)
    assert packaged_desk.take(message, TODAY).answer == Silence()


@pytest.mark.parametrize("text", ["how many meetings are there?", "meetings?", "which partners are there?"])
def test_all_of_a_sort_is_nothing_to_a_group_that_does_not_name_asean(packaged_desk: Desk, text: str) -> None:
    """Their meetings may be meant; whoever asks the bot itself is answered."""
    overheard = packaged_desk.take(Message(text, addressed=False, private=False), TODAY)
    assert overheard.answer == Silence()
    assert isinstance(packaged_desk.take(Message(text, private=False), TODAY).answer, Listing)


@pytest.mark.parametrize(
    "code",
    [
        "x = 5; print(x)",
        "for (int i = 0; i < n; i++) { sum += a[i]; }",
        "git push -f",
    ],
)
def test_code_is_left_alone_in_a_group(packaged_desk: Desk, code: str) -> None:
    """Code that people show each other is no question."""
    overheard = packaged_desk.take(Message(code, addressed=False, private=False), TODAY)
    assert overheard.answer == Silence()


@pytest.mark.parametrize(
    "turns",
    [
        ("when was the 1st ASEAN-UK Senior Officials' Meeting, says zyxwine",),
        ("list the meetings with Canada, zyxwine my qqsecret wedding",),
        ("meetings with Canada in qqsecret", "and zyxwine in 2019?"),
        ("how many zyxwine summits were there in 2019, qqsecret?", "thanks zyxwine"),
    ],
)
def test_nothing_that_was_typed_is_kept(packaged_desk: Desk, turns: tuple[str, ...]) -> None:
    """Words planted in questions are in no context that is written down."""
    written = write_context(ask(packaged_desk, *turns).context)
    assert "zyxwin" not in written
    assert "qqsecret" not in written
    assert "wedding" not in written


def test_a_written_context_is_followed_up_as_well(packaged_desk: Desk) -> None:
    """What is written down as JSON and read again leads to the same answer and context."""
    first = ask(packaged_desk, "list the meetings with Canada")
    kept = read_context(write_context(first.context))
    assert kept == first.context
    following = Message("and in 2019?", context=kept)
    assert (
        packaged_desk.take(following, TODAY).answer
        == ask(packaged_desk, "list the meetings with Canada", "and in 2019?").answer
    )


def test_a_command_is_looked_up() -> None:
    """A command's name is looked up as it stands, and explains nothing."""
    taken = desk().take(Message("united kingdom", Kind.PARTNER), TODAY)
    assert isinstance(taken.answer, Card)
    assert (taken.context, desk().explain(taken)) == (Context("fact", refs=(UK,)), ())


def test_the_day_decides_what_is_latest(packaged_desk: Desk) -> None:
    """'Latest' goes by the day that the desk is told, not by the clock."""
    answers = [
        ask(packaged_desk, "latest ASEAN-UK Senior Officials' Meeting", today=day).answer
        for day in (date(2022, 12, 1), TODAY)
    ]
    assert [answer.refs[0].id for answer in answers if isinstance(answer, Fact)] == [
        "asean-uk-som-1",
        "asean-uk-som-4",
    ]


def test_a_list_of_a_short_query_has_its_code(packaged_desk: Desk) -> None:
    """The list of a question has the code of its query, which makes the same list again."""
    answer = ask(packaged_desk, "list programmes with China").answer
    assert isinstance(answer, Listing)
    assert answer.code == "xg.Pchina"
    query = read_shorthand(answer.code, packaged_desk.catalogue)
    assert query
    again = packaged_desk.listed(query)
    assert (again.lead, again.refs, again.code) == (answer.lead, answer.refs, answer.code)


def test_a_list_of_a_long_query_has_none(packaged_desk: Desk) -> None:
    """What no code has letters for is drawn by the query in the context, in the same order."""
    taken = ask(packaged_desk, "list programmes with China, not about health")
    assert isinstance(taken.answer, Listing)
    assert taken.answer.code == ""
    assert taken.context.drawn
    again = packaged_desk.listed(taken.context.drawn)
    assert (again.lead, again.refs) == (taken.answer.lead, taken.answer.refs)


def test_warming_changes_no_answer() -> None:
    """A desk that was warmed answers as one that was not."""
    warm = Desk(desk().catalogue, desk().matcher)
    warm.warm()
    asked = Message("when was the 1st uk som")
    assert warm.take(asked, TODAY).answer == desk().take(asked, TODAY).answer


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(turns=st.lists(TEXTS, min_size=1, max_size=3), addressed=st.booleans(), private=st.booleans())
@example(turns=list(NESTED), addressed=True, private=True)
def test_no_text_makes_it_fail(turns: list[str], addressed: bool, private: bool) -> None:
    """Whatever is typed, in any script and after anything, is answered, explained, kept and rendered."""
    context = Context()
    for turn in turns:
        taken = desk().take(Message(turn, addressed=addressed, private=private, context=context), TODAY)
        assert [line[:3] for line in desk().explain(taken)[:1]] == ["1. "] * bool(taken.said)
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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("when was the 1st asean-uk som", "en"),
        ("di mana ASEAN-UK SOM ke-1?", "id"),
        ("Bila mesyuarat pertama dengan UK?", "id"),
        ("Hội nghị ASEAN-UK SOM lần thứ 1 họp ở đâu?", "vi"),
        ("kailan ang unang asean-uk som?", "en"),
        ("quand a eu lieu la première réunion avec le Royaume-Uni ?", "en"),
        ("terima kasih", "id"),
        ("1st ASEAN-UK SOM 2022", "vi"),
        ("united kingdom", "vi"),
        ("thanks", "vi"),
    ],
)
def test_an_answer_is_in_the_language_that_is_asked_in(text: str, language: str) -> None:
    """As far as the bot has it; a name alone or a courtesy in English is answered in the one spoken."""
    with speaking("vi"):
        assert desk().take(Message(text), TODAY).language == language


@pytest.mark.parametrize("message", [Message("uk", Kind.PARTNER), Message("uk", want=Want.UPCOMING)])
def test_a_command_is_answered_in_the_language_that_is_spoken(message: Message) -> None:
    """Whatever its words are."""
    with speaking("id"):
        assert desk().take(message, TODAY).language == "id"


@pytest.mark.parametrize("text", ["when was the 1st asean-uk som", "terima kasih", "uk"])
@pytest.mark.parametrize("command", [None, Kind.PARTNER])
def test_an_answer_is_in_the_language_that_is_set(text: str, command: Kind | None) -> None:
    """That of the question and that spoken aside."""
    assert desk().take(Message(text, command, language="vi"), TODAY).language == "vi"


def test_another_reading_is_answered_in_the_same_language() -> None:
    """That of the question."""
    message = Message("pertemuan dengan Inggris")
    codes = [reading_code(one) for one in desk().take(message, TODAY).readings[:2]]
    taken = [desk().otherwise(message, TODAY, code) for code in codes]
    assert [one.language for one in taken if one] == ["id", "id"]


def test_days_of_other_languages_are_read_in_english() -> None:
    """As those of questions are."""
    assert desk().in_english("6 Juli 2022") == "6 July 2022"


@pytest.mark.parametrize("text", ["when was the 1st asean-uk som", "meetings with canada", "and where?"])
def test_a_text_is_let_go_of_once_it_is_answered(text: str) -> None:
    """At once, not when the collector of cycles comes by."""
    asked = desk()
    asked.take(Message(text), TODAY)
    gc.collect()
    gc.disable()
    try:
        others = [one for one in gc.get_objects() if isinstance(one, Text)]
        asked.take(Message(text), TODAY)
        left = [one for one in gc.get_objects() if isinstance(one, Text)]
        assert len(left) == len(others)
    finally:
        gc.enable()
