"""``python -m tests.tour`` plays the scenes and draws them anew."""

from __future__ import annotations

import asyncio
import tempfile

from tests.tour.playing import PICTURES, pictures


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        drawn = asyncio.run(pictures(f"sqlite:///{folder}/notulis.sqlite3"))
    for name, picture in drawn.items():
        (PICTURES / f"{name}.svg").write_text(picture)


if __name__ == "__main__":
    main()
