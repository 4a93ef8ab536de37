"""What a chat follows, as a reply."""

from __future__ import annotations

from bot.following import words
from bot.reply.follows import render_following
from bot.reply.html import plain
from bot.reply.press import end_of
from bot.reply.reply import Reply
from store.kinds import Kind, Ref
from store.records import Topic
from tests.bot.reply.limits import check
from tests.bot.small import HEALTH, UK, shelf

CATALOGUE = shelf().catalogue


def said(reply: Reply) -> list[str]:
    check(reply)
    return plain(reply).split("\n")


def test_each_is_named_with_what_it_is_and_can_be_ended() -> None:
    """A line and a button each, and how to end one by a command."""
    reply = render_following((UK, HEALTH), CATALOGUE)
    assert said(reply) == [
        "This chat follows:",
        "",
        "1. United Kingdom · Dialogue Partner since 2 August 2021",
        "2. Health · topic",
        "",
        "To end one of them: /unfollow and its name; to end all: /unfollow all.",
    ]
    assert [[(one.text, one.data) for one in row] for row in reply.buttons] == [
        [("✕ 1. United Kingdom", end_of(UK))],
        [("✕ 2. Health", end_of(HEALTH))],
    ]


def test_where_one_is_to_be_chosen_nothing_is_said_of_the_command() -> None:
    """That was sent already."""
    assert said(render_following((HEALTH,), CATALOGUE, words.WHICH)) == [
        str(words.WHICH),
        "",
        "1. Health · topic",
    ]


def test_what_is_gone_from_the_catalogue_can_be_ended() -> None:
    """It is named by its id, and nothing is said of what it is."""
    gone = Ref(Kind.TOPIC, "gone")
    reply = render_following((gone,), CATALOGUE)
    assert said(reply)[2] == "1. gone"
    assert [row[0].data for row in reply.buttons] == [end_of(gone)]


def test_nothing_followed_is_a_sentence() -> None:
    """Without buttons."""
    assert render_following((), CATALOGUE) == Reply(((str(words.NOTHING),),))


def test_long_names_are_clipped() -> None:
    """In the line less than on the button, where the number stands, too."""
    reply = render_following((Ref(Kind.TOPIC, "t"),), shelf(Topic("t", "x" * 200)).catalogue)
    assert said(reply)[2] == f"1. {'x' * 119}… · topic"
    assert reply.buttons[0][0].text == f"✕ 1. {'x' * 33}…"


def test_thirty_have_buttons() -> None:
    """The lines name all."""
    topics = [Topic(f"t{number}", f"Topic {number}") for number in range(1, 32)]
    reply = render_following([Ref(Kind.TOPIC, one.id) for one in topics], shelf(*topics).catalogue)
    assert said(reply)[32] == "31. Topic 31 · topic"
    assert [row[0].text for row in reply.buttons][-1] == "✕ 30. Topic 30"
