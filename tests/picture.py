"""The README's picture, drawn from what the terminal chat really prints."""

from __future__ import annotations

import os
import subprocess
import sys
from html import escape
from pathlib import Path

PICTURE = Path(__file__).parents[1] / ".github/chat.svg"
SAID = (
    "when was teh 4th asean uk som",
    "and who chaired it?",
    "/partner inggris",
)
COLUMNS, LINE, LETTER, MARGIN = 80, 19, 8.45, 22


def transcript(database: str) -> list[str]:
    """What the chat prints when ``SAID`` is typed, without the welcome."""
    done = subprocess.run(
        [sys.executable, "-c", "from bot.main import main; main()", "chat", "--database", database],
        input="\n".join([*SAID, "/quit", ""]),
        env=os.environ | {"COLUMNS": str(COLUMNS)},
        capture_output=True,
        text=True,
        check=True,
    )
    blocks = done.stdout.strip().split("\n\n#")
    return "\n\n#".join(["", *blocks[1:-1]]).strip().splitlines()


def draw(lines: list[str]) -> str:
    """The lines on a dark terminal, as SVG."""
    width, height = round(COLUMNS * LETTER + 2 * MARGIN), LINE * len(lines) + 2 * MARGIN
    cut = [line if len(line) <= COLUMNS else f"{line[: COLUMNS - 1]}…" for line in lines]
    rows = "\n".join(
        f'<text class="{_style(line)}" x="{MARGIN}" y="{MARGIN + LINE * number + 14}">{escape(line)}</text>'
        for number, line in enumerate(cut)
        if line
    )
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" xml:space="preserve">
<title>A chat with Notulis in the terminal</title>
<style>
text {{ font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, monospace; fill: #e2e8f0 }}
.you {{ fill: #7dd3fc }} .bot {{ fill: #86efac }} .button {{ fill: #fcd34d }}
</style>
<rect width="{width}" height="{height}" rx="10" fill="#0f172a"/>
{rows}
</svg>
"""


def _style(line: str) -> str:
    if line.startswith("#"):
        return "you"
    if line.startswith("Notulis #"):
        return "bot"
    return "button" if line.startswith("  [") else "said"
