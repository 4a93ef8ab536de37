"""The tour's pictures show what the bot says today."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.terminal.chats import Chat, Posted, User
from tests.tour.drawing import draw
from tests.tour.letters import Run, cut, width, wrapped
from tests.tour.playing import PICTURES, pictures
from tests.tour.scenes import SCENES
from tests.tour.stage import Scene, Seen

README = Path(__file__).parents[1] / "README.md"
BEN = User(2, "Ben <b>", "ben")


async def test_each_picture_shows_what_the_bot_says(tmp_path: Path) -> None:
    """Played and drawn again each is what is kept; `python -m tests.tour` draws them anew."""
    drawn = await pictures(f"sqlite:///{tmp_path}/tour.sqlite3")
    kept = {path.stem: path.read_text() for path in PICTURES.glob("*.svg")}
    assert list(drawn) == list(SCENES)
    assert kept == drawn


def test_the_readme_shows_each_picture_once() -> None:
    """No scene is played for nothing, none is shown that is not played."""
    page = README.read_text()
    assert {name: page.count(f"(.github/tour/{name}.svg)") for name in SCENES} == dict.fromkeys(SCENES, 1)
    assert page.count("(.github/tour/") == len(SCENES)


@pytest.mark.parametrize("size", [8, 13])
def test_lines_are_no_wider_than_they_may_be(size: int) -> None:
    """Words go to the next line whole; one that is too wide for any is cut; breaks are kept."""
    runs = [Run("Senior officials met in ", "bold"), Run("Bandar Seri Begawan\n\n"), Run("x" * 99, "link")]
    lines = wrapped(runs, 100, size)
    assert all(sum(width(run.text.rstrip(), size, run.style) for run in line) <= 100 for line in lines)
    said = [" ".join("".join(run.text for run in line).split()) for line in lines]
    assert " ".join(said[:-1]).split() == ["Senior", "officials", "met", "in", "Bandar", "Seri", "Begawan"]
    assert said[-2] == ""
    assert said[-1] == cut("x" * 99, 100, size, "link")
    assert said[-1].endswith("…")


def test_what_is_said_cannot_change_the_picture() -> None:
    """Names, texts and captions are escaped; in a group each message bears its sender's name."""
    button = {"text": "<i>", "callback_data": "x"}
    message = Posted(1, BEN, 0, "a <b> & 🌊", keyboard=[[button]])
    group = Chat(-1, title="Group")
    scene = Scene(None, group, User(3, "Ana"), [Seen(message, mine=False)])  # type: ignore[arg-type]
    picture = draw(scene, "<title>")
    assert [part in picture for part in ("Ben &lt;b&gt;", "a &lt;b&gt; &amp;", ">&lt;i&gt;<")] == [True] * 3
    assert "<b>" not in picture
    assert "<i>" not in picture
