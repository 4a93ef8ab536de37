"""What the bot says of itself and of a chat: each text as Telegram's parser reads it."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from bot.preferences.choice import PAGES
from bot.preferences.preferences import UNCHANGED, Preferences, Quiet
from bot.preferences.zones import regional_zones
from bot.reply.panel import Panel, render_no_hours, render_no_setting, render_no_zone
from bot.reply.privacy import FORGET_GROUP, FORGET_PRIVATE, render_privacy
from bot.reply.welcome import render_welcome
from bot.texts.text import speaking
from bot.zone import read_zone
from store.catalogue import Catalogue
from tests.bot.reply.limits import check

NOW = datetime(2026, 11, 30, 3, 5, tzinfo=UTC)
CHOSEN = Preferences(False, "en", "Asia/Tokyo", True, Quiet(time(22, 30), time(7)))


def panel(
    preferences: Preferences, zones: tuple[str, ...] = (), *, private: bool = False, hears_all: bool = True
) -> Panel:
    return Panel(preferences, read_zone("Asia/Jakarta"), zones, NOW, private, hears_all)


def test_the_settings_say_what_holds() -> None:
    """Line by line, in the chat's own time; nothing chosen is what is usual."""
    assert check(panel(UNCHANGED).render()).splitlines() == [
        "Settings of this group",
        "Questions put to nobody: I answer those that I am certain of.",
        "Language: the one that I am asked in, where I speak it, else English.",
        "Time zone: Asia/Jakarta, where it is 10:05 now.",
        "Pages that I link to: no preview is shown.",
        "Quiet hours: none.",
    ]
    assert check(panel(CHOSEN).render()).splitlines() == [
        "Settings of this group",
        "Questions put to nobody: I leave them alone.",
        "Language: English.",
        "Time zone: Asia/Tokyo, where it is 12:05 now.",
        "Pages that I link to: a preview is shown.",
        "Quiet hours: from 22:30 to 07:00 I say nothing unasked.",
    ]


def test_what_does_not_matter_in_a_chat_is_not_offered() -> None:
    """In private nothing is overheard; where privacy mode hides talk that is said."""
    private = panel(UNCHANGED, private=True).render()
    assert "nobody" not in check(private)
    assert len(private.buttons) == 3
    assert "Telegram does not show them to me here." in check(panel(UNCHANGED, hears_all=False).render())


@pytest.mark.parametrize("preferences", [UNCHANGED, CHOSEN], ids=["usual", "chosen"])
def test_every_page_can_be_sent(packaged: Catalogue, preferences: Preferences) -> None:
    """Pages to choose from mark what holds, and lead back; a page that is closed has no buttons."""
    shown = panel(preferences, regional_zones(packaged))
    for page in PAGES:
        reply = shown.render(page)
        check(reply)
        marked = [one.text for row in reply.buttons for one in row if one.text.startswith("✓")]
        assert len(marked) <= 1
        assert bool(reply.buttons) is (page != "closed")
    captions = [one.text for row in shown.render("zone").buttons for one in row]
    assert {"Jakarta", "Ho Chi Minh"} <= set(captions)


@pytest.mark.parametrize("typed", ["<b>", "x" * 5_000, "\u202e\n&amp;", "🇮🇩" * 100])
def test_what_was_typed_is_quoted_safely(typed: str) -> None:
    """Whatever stands for a zone, hours or a setting is shown as text, and not at length."""
    for reply in (
        render_no_zone(typed, "Asia/Jakarta"),
        render_no_zone(typed, None),
        render_no_hours(typed),
        render_no_setting(typed),
    ):
        assert len(check(reply)) < 300


def test_the_welcome_says_what_is_heard() -> None:
    """With privacy mode a name may reach the bot or not, so it is not offered as a way to ask."""
    little, everything = (check(render_welcome("@NotulisBot", hears_all=hears)) for hears in (False, True))
    assert "@NotulisBot" in everything
    assert "@NotulisBot" not in little
    assert "nothing else that is said" in little
    assert all("/settings" in one and "/delete" in one and "/privacy" in one for one in (little, everything))


def test_privacy_says_what_is_kept_and_how_it_goes() -> None:
    """In private and in a group /forget removes different things."""
    assert check(render_privacy(private=True)).endswith(str(FORGET_PRIVATE))
    assert check(render_privacy(private=False)).endswith(str(FORGET_GROUP))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "id",
            [
                "Pengaturan grup ini",
                "Pertanyaan yang tidak ditujukan kepada siapa pun: saya biarkan.",
                "Bahasa: English.",
                "Zona waktu: Asia/Tokyo, sekarang pukul 12:05 di sana.",
                "Halaman yang saya tautkan: dengan pratinjau.",
                "Jam tenang: dari pukul 22:30 hingga 07:00 saya tidak berbicara tanpa ditanya.",
                "Jawab pertanyaan seperti itu",
                "Bahasa",
                "Zona waktu",
                "Jam tenang",
                "Tanpa pratinjau",
                "Selesai",
            ],
        ),
        (
            "vi",
            [
                "Cài đặt của nhóm này",
                "Câu hỏi không dành cho riêng ai: tôi để yên.",
                "Ngôn ngữ: English.",
                "Múi giờ: Asia/Tokyo, nơi hiện là 12:05.",
                "Trang mà tôi dẫn liên kết: có bản xem trước.",
                "Giờ yên lặng: từ 22:30 đến 07:00 tôi không nói gì nếu không được hỏi.",
                "Trả lời những câu hỏi như vậy",
                "Ngôn ngữ",
                "Múi giờ",
                "Giờ yên lặng",
                "Không hiện bản xem trước",
                "Xong",
            ],
        ),
    ],
)
def test_the_settings_are_shown_in_the_language_that_is_spoken(language: str, said: list[str]) -> None:
    """What holds, and the buttons."""
    with speaking(language):
        reply = panel(CHOSEN).render()
        assert [*check(reply).splitlines(), *(one.text for row in reply.buttons for one in row)] == said


@pytest.mark.parametrize(
    ("language", "welcome", "privacy"),
    [
        (
            "id",
            [
                "Notulis",
                "Saya mencari pertemuan, mitra, dan program ASEAN, dan menyebutkan sumber setiap jawaban.",
                "",
                "Kirim sebuah perintah, misalnya /meeting 1st ASEAN-UK SOM, atau balas salah satu pesan "
                "saya. "
                "/help menjelaskan lebih lanjut.",
                "Di grup ini Telegram hanya menunjukkan kepada saya perintah dan balasan untuk saya, dan "
                "tidak "
                "hal lain yang dibicarakan.",
                "",
                "Administrator grup ini mengubah perilaku saya di sini dengan /settings.",
                "Penanya atau administrator dapat menghapus jawaban saya dengan membalas jawaban itu "
                "memakai /delete.",
                "/privacy menjelaskan apa yang saya simpan.",
            ],
            (
                "Apa yang saya simpan",
                "/forget langsung menghapus yang saya simpan dari pertanyaan Anda di grup ini.",
            ),
        ),
        (
            "vi",
            [
                "Notulis",
                "Tôi tra cứu các cuộc họp, đối tác và chương trình của ASEAN, và nêu nguồn của mỗi câu "
                "trả lời.",
                "",
                "Hãy gửi một lệnh, ví dụ /meeting 1st ASEAN-UK SOM, hoặc trả lời một tin nhắn của tôi. "
                "/help cho "
                "biết thêm.",
                "Trong nhóm này Telegram chỉ cho tôi thấy các lệnh và những câu trả lời tôi, ngoài ra "
                "không gì "
                "khác.",
                "",
                "Quản trị viên của nhóm này thay đổi cách tôi hoạt động ở đây bằng /settings.",
                "Người đã hỏi hoặc quản trị viên xóa câu trả lời của tôi bằng cách trả lời câu đó với "
                "/delete.",
                "/privacy cho biết tôi lưu giữ những gì.",
            ],
            (
                "Những gì tôi lưu giữ",
                "/forget xóa ngay những gì tôi lưu giữ về các câu hỏi của bạn trong nhóm này.",
            ),
        ),
    ],
)
def test_the_welcome_and_what_is_kept_are_told_in_the_language_that_is_spoken(
    language: str, welcome: list[str], privacy: tuple[str, str]
) -> None:
    """Line by line; of what is kept no line stays in English."""
    with speaking(language):
        assert check(render_welcome("@NotulisBot", hears_all=False)).splitlines() == welcome
        told = check(render_privacy(private=False, reported=True)).splitlines()
    english = check(render_privacy(private=False, reported=True)).splitlines()
    assert (told[0], told[-1]) == privacy
    assert {*told} & {*english} == {""}
