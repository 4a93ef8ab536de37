"""The README's examples and its picture: ``python -m tests.readme`` runs the bot and writes them anew."""

from __future__ import annotations

import re
import shlex
import tempfile
from pathlib import Path

from click.testing import CliRunner

from bot.main import main
from tests.picture import PICTURE, draw, transcript

README = Path(__file__).parents[1] / "README.md"
# A command of an example and the lines after it, up to the next command or the end of the block.
_EXAMPLE = re.compile(r"^\$ notulis (ask .*)\n(?:(?!\$ |```).*\n)*", re.MULTILINE)


def refreshed(page: str, database: str) -> str:
    """The page with what each `notulis ask` in it prints today, a blank line between two of a block."""
    runner = CliRunner(env={"NOTULIS_DATABASE_URL": database})

    def run(example: re.Match[str]) -> str:
        said = runner.invoke(main, shlex.split(example[1])).stdout
        parted = "\n" if page[example.end() :].startswith("$") else ""
        return f"$ notulis {example[1]}\n{said}{parted}"

    return _EXAMPLE.sub(run, page)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/notulis.sqlite3"
        README.write_text(refreshed(README.read_text(), url))
        PICTURE.write_text(draw(transcript(url)))
