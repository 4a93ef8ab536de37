from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telling.focus import Focus
from bot.telling.tell import TELLERS, tell
from bot.telling.told import Stated, Told, Unrecorded
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.content import Content
from store.kinds import MeetingState
from store.records import Record
from tests.bot.telling.world import DIALOGUE_1, DIALOGUE_2, FUND, JAPAN, PLAN, RECORDS, world
from tests.bot.wordless import mask, wordless, words_in


def test_each_field_is_told_in_its_order() -> None:
    when, venue = tell(DIALOGUE_1, ("when", "venue"), Focus(), *world())
    assert isinstance(when, Stated)
    assert isinstance(venue, Stated)
    assert (when.values[0], venue.values) == ("2022-07-06", ("the Grand Hotel",))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: f"{record.kind_}-{record.id}")
def test_any_field_of_any_record_is_told_or_not_recorded(record: Record) -> None:
    """No teller fails on a record of a kind that has no such field."""
    assert all(
        isinstance(one, Stated | Unrecorded) for one in tell(record, tuple(TELLERS), Focus(), *world())
    )


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: f"{record.kind_}-{record.id}")
@pytest.mark.parametrize("code", ["id", "vi"])
def test_what_is_told_is_the_same_in_every_language(code: str, record: Record) -> None:
    """Values are canonical, whatever words they are told in."""
    for asked in (Focus(), Focus(roles=frozenset({"chair"})), Focus(precision="day")):
        told = tell(record, tuple(TELLERS), asked, *world())
        with speaking(code):
            spoken = tell(record, tuple(TELLERS), asked, *world())
        assert [*map(stated, spoken)] == [*map(stated, told)]


def stated(one: Told) -> object:
    return (one.values, one.refs, one.source) if isinstance(one, Stated) else None


@pytest.mark.parametrize(
    ("state", "said"),
    [(MeetingState.CANCELLED, "That meeting was cancelled"), (MeetingState.POSTPONED, "was postponed, and")],
)
def test_of_a_meeting_that_was_called_off_that_is_said(state: MeetingState, said: str) -> None:
    """Once, behind the first that is known of it; its values stay, and what is not recorded stays so."""
    off = replace(DIALOGUE_1, state=state)
    fields = ("in_force", "when", "venue")
    held, told = (tell(one, fields, Focus(), *world()) for one in (DIALOGUE_1, off))
    assert [*map(stated, told)] == [*map(stated, held)]
    first, before = told[1], held[1]
    assert isinstance(first, Stated)
    assert isinstance(before, Stated)
    assert first.text.startswith(f"{before.text}. ")
    assert said in first.text
    assert (told[0], told[2]) == (held[0], held[2])


def test_every_word_that_is_told_comes_from_the_catalogue_or_the_translations(
    packaged: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of any field of a fifth of all records."""
    catalogue = wordless(packaged)
    content = Content(catalogue)
    mask(monkeypatch)
    said: set[str] = set()
    with speaking("vi"):
        for record in [*catalogue][::5]:
            for one in tell(record, tuple(TELLERS), Focus(roles=frozenset({"chair"})), catalogue, content):
                said |= words_in(one.text if isinstance(one, Stated) else one.what, catalogue)
    assert said == set()


@pytest.mark.parametrize(
    ("field", "record", "indonesian", "vietnamese"),
    [
        ("when", DIALOGUE_1, "6–7 Juli 2022, di Tokyo", "6 – 7 tháng 7, 2022, tại Tokyo"),
        ("when", DIALOGUE_2, "Juni 2023, di Malaysia", "Tháng 6 năm 2023, tại Malaysia"),
        (
            "when",
            PLAN,
            "Diadopsi pada 6 Juli 2022 dalam 1st ASEAN-Japan Dialogue di Tokyo",
            "Được thông qua ngày 6 tháng 7, 2022 tại 1st ASEAN-Japan Dialogue ở Tokyo",
        ),
        ("where", DIALOGUE_1, "Di Tokyo, Jepang, 6–7 Juli 2022", "Tại Tokyo, Nhật Bản, 6 – 7 tháng 7, 2022"),
        (
            "where",
            DIALOGUE_2,
            "Di Malaysia (kotanya tidak tercatat), Juni 2023",
            "Tại Malaysia (thành phố không được ghi), tháng 6 năm 2023",
        ),
        (
            "chair",
            DIALOGUE_1,
            "Diketuai oleh Ana Lim (Deputy Minister, Malaysia); "
            "Ben Sato (Minister for Foreign Affairs of Japan)",
            "Chủ trì: Ana Lim (Deputy Minister, Malaysia); Ben Sato (Minister for Foreign Affairs of Japan)",
        ),
        (
            "how_much",
            DIALOGUE_1,
            "2 komitmen dana: Jepang: USD 5 juta untuk Forest Response Fund; "
            "Jepang: EUR 900.000 untuk rescue boats",
            "2 cam kết đóng góp: Nhật Bản: 5 triệu USD cho Forest Response Fund; "
            "Nhật Bản: 900.000 EUR cho rescue boats",
        ),
        (
            "status",
            JAPAN,
            "Mitra Wicara sejak Maret 1977, diberikan pada ASEAN-Japan Forum",
            "Đối tác Đối thoại từ tháng 3 năm 1977, được trao tại ASEAN-Japan Forum",
        ),
        (
            "coordinator",
            JAPAN,
            "Dikoordinasikan oleh Malaysia (2021 – 2024) dan Thailand (2024 – 2027)",
            "Do Malaysia (2021–2024) và Thái Lan (2024–2027) điều phối",
        ),
        ("in_force", PLAN, "Mulai 2022", "Từ năm 2022"),
        ("venue", FUND, "gedungnya", "tòa nhà"),
    ],
)
def test_a_field_in_another_language(field: str, record: Record, indonesian: str, vietnamese: str) -> None:
    """Names of countries, dates and sums by its habits; titles and roles as they are."""
    said = []
    for code in ("id", "vi"):
        with speaking(code):
            (one,) = tell(record, (field,), Focus(), *world())
            said.append(one.text if isinstance(one, Stated) else one.what)
    assert said == [indonesian, vietnamese]
