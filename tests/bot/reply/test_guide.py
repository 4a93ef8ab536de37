"""The welcome, the help, and each command without a name."""

from __future__ import annotations

import pytest

from bot.answer.answer import Guide, NoCommand
from bot.answer.lists import LATEST
from bot.desk import Message
from bot.reply.guide import EXAMPLES, render_guide, render_no_command
from bot.reply.html import plain
from bot.reply.press import list_page
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.kinds import ANY, Kind, Sought
from tests.bot.answer.world import TODAY, desk
from tests.bot.reply.limits import check
from tests.bot.small import shelf

CATALOGUE = shelf().catalogue


def captions(guide: Guide, catalogue: Catalogue = CATALOGUE) -> list[str]:
    reply = render_guide(guide, catalogue)
    check(reply)
    return [button.text for row in reply.buttons for button in row]


def test_the_help_has_an_example_of_each_command_and_lists_to_start_from() -> None:
    """Only the welcome begins with the bot's name."""
    help_, welcome = (plain(render_guide(Guide(welcome=one), CATALOGUE)) for one in (False, True))
    assert welcome == f"Notulis\n{help_}"
    assert all(str(example) in help_.split("\n") for example in EXAMPLES.values())
    assert captions(Guide()) == ["Latest meetings", "Dialogue Partners (1)"]


@pytest.mark.parametrize("kind", list(EXAMPLES))
def test_a_command_without_a_name_says_how_it_is_used(kind: Sought) -> None:
    """With an example of its own."""
    reply = render_guide(Guide(kind), CATALOGUE)
    how, example = plain(reply).split("\n")
    assert how.startswith(f"Send {str(EXAMPLES[kind]).split()[0]} and ")
    assert example == f"For example: {EXAMPLES[kind]}"


@pytest.mark.parametrize(
    ("kind", "lists"),
    [
        (Kind.MEETING, ["Latest meetings"]),
        (Kind.PARTNER, ["Dialogue Partners (1)"]),
        (Kind.PROGRAMME, ["Master plan (1)"]),
        (Kind.MEMBER, []),
        (Kind.TOPIC, []),
        (Kind.PERSON, []),
        (Kind.PLACE, []),
        (ANY, ["Latest meetings"]),
    ],
)
def test_a_command_without_a_name_offers_lists(kind: Sought, lists: list[str]) -> None:
    """Those that hold something; an empty catalogue has none."""
    assert captions(Guide(kind)) == lists
    assert captions(Guide(kind), Catalogue([])) == []
    if lists == ["Latest meetings"]:
        (button,) = render_guide(Guide(kind), CATALOGUE).buttons[0]
        assert button.data == list_page(LATEST)


def test_a_kind_without_a_command_gets_the_whole_help() -> None:
    """As does who asks for none."""
    assert render_guide(Guide(Kind.BODY), CATALOGUE) == render_guide(Guide(), CATALOGUE)


def test_a_command_that_there_is_not_is_told_with_the_nearest() -> None:
    """Where one is near, and always where all of them stand."""
    assert plain(render_no_command(NoCommand("partnr", "partner"))).split("\n") == [
        "/partnr is no command of mine.",
        "The nearest is /partner.",
        "All of them: /help",
    ]
    assert len(render_no_command(NoCommand("x", "")).lines) == 2


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "id",
            [
                "Kirim /partner dan nama sebuah mitra, dalam bahasa apa pun, atau kode negaranya.",
                "Misalnya: /partner Inggris",
                "Mitra Wicara (1)",
                "Saya tidak punya perintah /partnr.",
                "Yang paling mirip adalah /partner.",
                "Semua perintah: /help",
            ],
        ),
        (
            "vi",
            [
                "Hãy gửi /partner kèm tên một đối tác, bằng bất kỳ ngôn ngữ nào, hoặc mã quốc gia.",
                "Ví dụ: /partner Vương quốc Anh",
                "Đối tác Đối thoại (1)",
                "Tôi không có lệnh /partnr.",
                "Lệnh gần nhất là /partner.",
                "Tất cả các lệnh: /help",
            ],
        ),
    ],
)
def test_how_the_bot_is_used_is_said_in_the_language_that_is_spoken(language: str, said: list[str]) -> None:
    """With its buttons; and that there is no such command."""
    with speaking(language):
        guide = render_guide(Guide(Kind.PARTNER), CATALOGUE)
        none = render_no_command(NoCommand("partnr", "partner"))
        assert [*plain(guide).split("\n"), *captions(Guide(Kind.PARTNER)), *plain(none).split("\n")] == said


@pytest.mark.parametrize(
    ("language", "asked"),
    [("id", "Atau bertanyalah dengan kata-kata Anda sendiri: "), ("vi", "Hoặc hỏi bằng lời của bạn: ")],
)
def test_the_question_that_the_help_suggests_is_in_its_language(language: str, asked: str) -> None:
    """So that it can be sent as it stands."""
    with speaking(language):
        [line] = [one for one in plain(render_guide(Guide(), CATALOGUE)).split("\n") if one.startswith(asked)]
    assert desk().take(Message(line.removeprefix(asked)), TODAY).language == language
