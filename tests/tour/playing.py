"""All scenes played on one database and drawn."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.tour.drawing import draw
from tests.tour.scenes import SCENES
from tests.tour.stage import MORNING, stage

PICTURES = Path(__file__).parents[2] / ".github/tour"


async def pictures(database: str) -> dict[str, str]:
    """The pictures by their names; each scene is played by a bot of its own, a minute after the last."""
    drawn = {}
    for minutes, (name, play) in enumerate(SCENES.items()):
        async with stage(database, MORNING + timedelta(minutes=minutes)) as set_up:
            scene = await play(set_up)
            drawn[name] = draw(scene, (play.__doc__ or name).strip())
    return drawn
