"""The README's pictures: the chat as the terminal really prints it, and a timeline as the bot sends it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from hashlib import blake2b
from html import escape
from io import BytesIO
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.answer.answer import Timeline
from bot.answer.lists import meetings_of
from bot.attachment import drawing
from bot.attachment.attachment import Chart
from bot.reply.timeline import chart_of
from store.catalogue import Catalogue
from store.kinds import Kind, Ref

PICTURE = Path(__file__).parents[1] / ".github/chat.svg"
TIMELINE = Path(__file__).parents[1] / ".github/timeline.png"
_OF = "Chart"
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


def chart(catalogue: Catalogue) -> Chart:
    """What the timeline shows: the meetings with the United Kingdom."""
    partner = Ref(Kind.PARTNER, "united-kingdom")
    met = meetings_of(partner, catalogue)
    return chart_of(Timeline(catalogue.record(partner).name, met.refs, date(2026, 12, 1), partner), catalogue)


def drawn(of: Chart) -> bytes:
    """The timeline, with a mark that tells what it was drawn of; letters differ from machine to machine."""
    picture, info = BytesIO(), PngInfo()
    info.add_text(_OF, mark(of))
    with Image.open(BytesIO(drawing.draw(of))) as image:
        image.quantize(64).save(picture, "PNG", pnginfo=info, optimize=True)
    return picture.getvalue()


def mark(of: Chart) -> str:
    """What tells one chart from another."""
    return blake2b(repr(of).encode(), digest_size=16).hexdigest()


def mark_in(picture: Path) -> str:
    """The mark of the chart that a picture was drawn of."""
    with Image.open(picture) as image:
        image.load()
        return str(getattr(image, "text", {}).get(_OF, ""))
