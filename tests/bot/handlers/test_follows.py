"""/follow, /following and /unfollow, end to end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.answer.answer import Want
from bot.application import build
from bot.following import words
from bot.following.follows import Follows
from bot.memory import ProcessMemory
from bot.reply.press import want_of
from bot.settings import Settings
from bot.terminal import methods
from bot.terminal.chats import ANONYMOUS, User
from bot.terminal.members import ADMINISTRATOR, MEMBER
from bot.terminal.refusal import RefusedError
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import running
from store.database import DatabaseUnavailableError, connect
from store.kinds import PartnerKind, PartnerStatus, Ref
from store.migrations import upgrade
from store.records import Partner
from tests.bot.handlers.conftest import ANA, BEN, KEY, Bookcase, Talk
from tests.bot.small import HEALTH, SOM, SOURCES, UK, meeting, shelf

JAPAN = Partner(
    "japan", "Japan", PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER, "A partner.", SOURCES, iso="JP"
)
SERIES = "ASEAN-UK Senior Officials' Meeting"


@pytest.fixture
async def follows(tmp_path: Path) -> AsyncIterator[Follows]:
    """Follows in an empty database."""
    engine = connect(f"sqlite:///{tmp_path}/follows.sqlite3")
    await upgrade(engine.url)
    yield Follows(engine, 1)
    await engine.dispose()


@pytest.fixture
async def talk(follows: Follows) -> AsyncIterator[Talk]:
    """The bot with a database for what is followed."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    library = Bookcase(shelf())
    request = SimulatedRequest(server)
    application = build(Settings(token=KEY), library, request, memory=ProcessMemory(), follows=follows)
    async with running(server, application) as session:
        yield Talk(session, library)


async def followed(follows: Follows, chat: int) -> list[Ref]:
    return [one.ref for one in await follows.following(chat)]


async def test_a_chat_follows_and_ends_it(talk: Talk, follows: Follows) -> None:
    """By any name; once is enough; what is not followed cannot be ended."""
    (said,) = await talk.say("/follow united kingdom")
    assert said.text == words.FOLLOWED.format(name="the United Kingdom", hour=9)
    (again,) = await talk.say("/follow united kingdom")
    assert again.text == words.ALREADY.format(name="the United Kingdom")
    await talk.say(f"/follow {SERIES}")
    await talk.say("/follow health")
    assert await followed(follows, ANA.id) == [UK, SOM, HEALTH]
    (ended,) = await talk.say("/unfollow united kingdom")
    assert ended.text == words.UNFOLLOWED.format(name="the United Kingdom")
    (not_there,) = await talk.say("/unfollow united kingdom")
    assert not_there.text == words.NOT_FOLLOWED.format(name="the United Kingdom")
    (all_ended,) = await talk.say("/unfollow ALL")
    assert (all_ended.text, await followed(follows, ANA.id)) == (str(words.UNFOLLOWED_ALL), [])


async def test_what_is_followed_is_listed_and_ended_by_buttons(talk: Talk, follows: Follows) -> None:
    """Each press takes one away; a second press of the same does no harm."""
    await talk.say("/follow united kingdom")
    await talk.say("/follow health")
    (listed,) = await talk.say("/following")
    assert listed.text.split("\n")[2:4] == [
        "1. United Kingdom · Dialogue Partner since 2 August 2021",
        "2. Health · topic",
    ]
    data = listed.buttons[0]["callback_data"]
    (left,) = await talk.press(listed, "✕ 1. United Kingdom")
    assert "United Kingdom" not in left.text
    assert await talk.press_data(listed, data) == []
    (nothing,) = await talk.press(listed, "✕ 1. Health")
    assert (nothing.text, await followed(follows, ANA.id)) == (str(words.NOTHING), [])


async def test_unfollow_alone_ends_the_only_one_or_asks(talk: Talk, follows: Follows) -> None:
    """Of several it asks which; of none it says how to begin."""
    (nothing,) = await talk.say("/unfollow")
    assert nothing.text == str(words.NOTHING)
    await talk.say("/follow united kingdom")
    await talk.say("/follow health")
    (which,) = await talk.say("/unfollow")
    assert which.text.startswith(str(words.WHICH))
    await talk.press(which, "✕ 2. Health")
    (ended,) = await talk.say("/unfollow")
    assert ended.text == words.UNFOLLOWED.format(name="the United Kingdom")


async def test_odd_names_are_answered_as_by_any_command(talk: Talk, follows: Follows) -> None:
    """Without a name it says how; an unknown one is refused; of several it asks, and the button follows."""
    (how,) = await talk.say("/follow")
    assert how.text.split("\n") == [str(words.HOW), words.EXAMPLE]
    (unknown,) = await talk.say("/follow zzz")
    assert unknown.text.startswith("No record called “zzz”")
    twins = [meeting(7, "2027-01-01", title="Twin"), meeting(8, "2027-01-02", title="Twin", id="twin")]
    talk.library.shelf = shelf(*twins)
    (asked,) = await talk.say("/follow twin")
    (said,) = await talk.press(asked, asked.buttons[0]["text"])
    assert said.text.startswith("This chat follows Twin from now on")
    assert len(await followed(follows, ANA.id)) == 1


async def test_in_a_group_administrators_say_what_it_follows(talk: Talk, follows: Follows) -> None:
    """Asked live each time: a demoted one is refused, a promoted one is not, whoever else is told so."""
    group = talk.group
    await talk.say("hello", group)  # who speaks first there owns it
    await talk.server.say(BEN, group, "/follow united kingdom")
    (refused,) = await talk.seen()
    assert (refused.text, await followed(follows, group.id)) == (str(words.NOT_YOURS), [])
    group.appoint(BEN, ADMINISTRATOR)
    await talk.server.say(BEN, group, "/follow united kingdom")
    (said,) = await talk.seen()
    assert said.text.startswith("This chat follows the United Kingdom")
    group.appoint(BEN, MEMBER)
    (listed,) = await talk.say("/following", group)
    assert await talk.press_data(listed, listed.buttons[0]["callback_data"], group, BEN) == []
    assert talk.notices == [str(words.NOT_YOURS)]
    await talk.server.say(BEN, group, "/unfollow all")
    (refused,) = await talk.seen()
    assert (refused.text, await followed(follows, group.id)) == (str(words.NOT_YOURS), [UK])
    assert len(await talk.press_data(listed, listed.buttons[0]["callback_data"], group)) == 1
    assert await followed(follows, group.id) == []


async def test_anonymous_administrators_may(talk: Talk, follows: Follows) -> None:
    """Only administrators can write as the group itself."""
    await talk.server.say(ANONYMOUS, talk.group, "/follow united kingdom")
    await talk.seen()
    assert await followed(follows, talk.group.id) == [UK]


async def test_where_telegram_does_not_tell_nothing_changes(
    talk: Talk, follows: Follows, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither by command nor by button."""
    await talk.say("/follow united kingdom", talk.group)
    (listed,) = await talk.say("/following", talk.group)

    def fail(*_: object) -> object:
        raise RefusedError("Forbidden: something", 403)

    monkeypatch.setitem(methods.METHODS, "getChatMember", fail)
    (said,) = await talk.say("/unfollow all", talk.group)
    assert said.text == str(words.UNSAID)
    await talk.press_data(listed, listed.buttons[0]["callback_data"], talk.group)
    assert talk.notices == [str(words.UNSAID)]
    assert await followed(follows, talk.group.id) == [UK]


async def test_a_chat_that_is_left_follows_nothing(talk: Talk, follows: Follows) -> None:
    """Blocked, removed, or asked to forget."""
    await talk.say("/follow united kingdom")
    await talk.say("/follow united kingdom", talk.group)
    await talk.server.remove_bot(ANA, talk.group)
    await talk.seen()
    assert await followed(follows, talk.group.id) == []
    await talk.say("/forget")
    assert await follows.following() == ()


async def test_a_group_that_becomes_a_supergroup_goes_on_following(talk: Talk, follows: Follows) -> None:
    """Under its new number."""
    await talk.say("/follow united kingdom", talk.group)
    to = await talk.server.upgrade(ANA, talk.group)
    await talk.seen()
    assert [(one.chat, one.ref) for one in await follows.following()] == [(to.id, UK)]


async def test_a_topic_is_remembered(talk: Talk, follows: Follows) -> None:
    """What is followed in a topic is told there."""
    await talk.server.say(ANA, talk.group, "/follow united kingdom", thread=9)
    await talk.seen()
    (one,) = await follows.following(talk.group.id)
    assert one.thread == 9


async def test_a_database_that_is_gone_is_said(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing else is claimed."""

    def gone(_: object) -> None:
        raise DatabaseUnavailableError("gone")

    monkeypatch.setattr("bot.following.follows.noting", gone)
    for text in ("/follow united kingdom", "/following", "/unfollow all"):
        (said,) = await talk.say(text)
        assert said.text == str(words.NO_DATABASE)


async def test_a_follow_of_what_is_gone_can_be_ended(talk: Talk, follows: Follows) -> None:
    """By its button, and where it is the only one; a new follow of it is not begun by an old button."""
    await talk.say("/follow united kingdom")
    await talk.say("/follow health")
    emptied = shelf()
    del emptied.catalogue.topics[HEALTH.id]
    talk.library.shelf = emptied
    (listed,) = await talk.say("/following")
    assert "2. health" in listed.text
    assert await talk.press_data(listed, want_of(Want.FOLLOW, HEALTH)) == []
    await talk.press(listed, "✕ 2. health")
    assert await followed(follows, ANA.id) == [UK]
    await talk.press(listed, "✕ 1. United Kingdom")
    assert await followed(follows, ANA.id) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "id",
            [
                "Mulai sekarang obrolan ini mengikuti Jepang: sekali sehari, sekitar pukul 9.00, saya "
                "mengabarkan pertemuan yang baru atau berubah, serta seminggu dan sehari sebelum setiap "
                "pertemuan yang diumumkan.",
                "Obrolan ini sudah mengikuti Jepang.",
                "Obrolan ini tidak lagi mengikuti Jepang.",
                "Obrolan ini tidak mengikuti apa pun. Kirim /follow dan sebuah nama, misalnya /follow "
                "Inggris.",
            ],
        ),
        (
            "vi",
            [
                "Từ bây giờ cuộc trò chuyện này theo dõi Nhật Bản: mỗi ngày một lần, vào khoảng 9 giờ, tôi "
                "báo về các cuộc họp mới và có thay đổi, cũng như một tuần và một ngày trước mỗi cuộc họp "
                "đã được "
                "thông báo.",
                "Cuộc trò chuyện này đã theo dõi Nhật Bản rồi.",
                "Cuộc trò chuyện này không còn theo dõi Nhật Bản nữa.",
                "Cuộc trò chuyện này chưa theo dõi gì. Hãy gửi /follow kèm một tên, ví dụ /follow Vương "
                "quốc Anh.",
            ],
        ),
    ],
)
async def test_following_is_spoken_of_in_the_language_of_the_chat(
    talk: Talk, language: str, said: list[str]
) -> None:
    """From the beginning to the end."""
    by = User(31, "Sari", "sari", language=language)
    chat = talk.server.private(by)
    talk.library.shelf = shelf(JAPAN)
    told = []
    for text in ("/follow japan", "/follow japan", "/unfollow japan", "/following"):
        await talk.server.say(by, chat, text)
        told += [one.text for one in await talk.seen()]
    assert told == said
