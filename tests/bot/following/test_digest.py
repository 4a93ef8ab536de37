"""News as a message."""

from __future__ import annotations

from datetime import date

import pytest

from bot.following.digest import MOST, digest
from bot.following.news import News, Sort
from bot.reply.html import plain
from bot.texts.text import speaking
from tests.bot.reply.limits import check
from tests.bot.small import meeting, shelf

TODAY = date(2026, 12, 1)


def test_each_meeting_stands_once_under_what_presses_most() -> None:
    """Numbered through, with a button each; that it is new as well goes without saying."""
    fourth, fifth, sixth = meeting(4, "2026-12-08"), meeting(5, "2026-12-02"), meeting(6, "2028")
    told = [
        News(Sort.DAY, fifth, "a", 1),
        News(Sort.WEEK, fourth, "b", 7),
        News(Sort.NEW, fifth, "c"),
        News(Sort.NEW, sixth, "d"),
        News(Sort.CHANGED, fourth, "e"),
    ]
    reply = digest(told, shelf(fourth, fifth, sixth).catalogue, TODAY)
    check(reply)
    name = "ASEAN-UK Senior Officials' Meeting"
    assert plain(reply).split("\n") == [
        "What this chat follows, 1 December 2026",
        "",
        "Tomorrow:",
        f"1. 5th {name} · 2 December 2026 · London",
        "",
        "In 7 days:",
        f"2. 4th {name} · 8 December 2026 · London",
        "",
        "New in the catalogue:",
        f"3. 6th {name} · 2028 · London",
        "",
        "/following lists what this chat follows, /unfollow ends it.",
    ]
    assert [button.data for row in reply.buttons for button in row] == [
        f"c:m.asean-uk-som-{number}" for number in (5, 4, 6)
    ]


def test_a_flood_is_a_digest() -> None:
    """So many in full, the rest by their number."""
    many = [meeting(number, "2027", title="w" * 900 + str(number)) for number in range(4, 44)]
    told = [News(Sort.NEW, one, one.id) for one in many]
    reply = digest(told, shelf(*many).catalogue, TODAY)
    assert f"and {40 - MOST} more" in check(reply)
    assert [len(row) for row in reply.buttons] == [8, 8]


def test_today_is_today() -> None:
    """A meeting of the day, where the bot could not tell of it before."""
    one = meeting(4, "2026-12-01")
    assert "\nToday:\n" in check(digest([News(Sort.DAY, one, "a", 0)], shelf(one).catalogue, TODAY))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "id",
            [
                "Yang diikuti obrolan ini, 1 Desember 2026",
                "Besok:",
                "7 hari lagi:",
                "Baru di dalam katalog:",
                "Berubah:",
                "/following menampilkan yang diikuti obrolan ini, /unfollow menghentikannya.",
            ],
        ),
        (
            "vi",
            [
                "Những gì cuộc trò chuyện này theo dõi, 1 tháng 12, 2026",
                "Ngày mai:",
                "7 ngày nữa:",
                "Mới có trong danh mục:",
                "Có thay đổi:",
                "/following liệt kê những gì cuộc trò chuyện này theo dõi, /unfollow để bỏ theo dõi.",
            ],
        ),
    ],
)
def test_a_digest_is_in_the_language_that_is_spoken(language: str, said: list[str]) -> None:
    """All but the meetings' own titles."""
    met = [meeting(number, "2027") for number in range(4, 8)]
    told = [
        News(Sort.DAY, met[0], "a", 1),
        News(Sort.WEEK, met[1], "b", 7),
        News(Sort.NEW, met[2], "c"),
        News(Sort.CHANGED, met[3], "d"),
    ]
    with speaking(language):
        lines = check(digest(told, shelf(*met).catalogue, TODAY)).splitlines()
    assert [one for one in lines if one and ". " not in one[:4]] == said
