"""A scene as a picture: the chat as a telephone shows it, in SVG."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from bot.terminal.chats import Json, Posted
from tests.tour.letters import Line, Run, cut, width, wrapped
from tests.tour.stage import Offered, Pressed, Scene, Seen

WIDTH, EDGE, PAD, WIDEST = 420, 12, 10, 340
SIZE, LINE, SMALL = 13, 18, 12
MOST_LINES, MOST_OFFERED = 20, 5
_BUTTON, _GAP = 30, 4
_STYLES = {"bold": "bold", "italic": "italic", "code": "code", "text_link": "link", "url": "link"}
_STYLES |= {"mention": "link", "bot_command": "link", "pre": "code"}
_COLOURS = ("#c03d33", "#2f7fb5", "#4f8a10", "#8e5bb8")


def draw(scene: Scene, title: str) -> str:
    """All of a scene, one step below the other."""
    drawing = _Drawing(scene)
    for step in scene.steps:
        match step:
            case Seen():
                drawing.message(step)
            case Pressed(caption):
                drawing.pressed(caption)
            case Offered(text, typed):
                drawing.offered(text, typed.results or [])
    height = round(drawing.y + EDGE - _GAP)
    body = "\n".join(drawing.parts)
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" \
xml:space="preserve">
<title>{escape(title)}</title>
<style>
text {{ font: {SIZE}px "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; fill: #111b21 }}
.bold {{ font-weight: bold }} .italic {{ font-style: italic }} .link {{ fill: #1d6fb8 }}
.code {{ font-family: ui-monospace, "DejaVu Sans Mono", Menlo, monospace }}
.small {{ font-size: {SMALL}px }} .faint {{ fill: #62727d }} .light {{ fill: #fff; text-anchor: middle }}
</style>
<rect width="{WIDTH}" height="{height}" rx="14" fill="#d5e3dc"/>
{body}
</svg>
"""


class _Drawing:
    """The parts of a picture so far, and where the next one goes."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.parts: list[str] = []
        self.y: float = EDGE

    def message(self, seen: Seen) -> None:
        """A bubble: who says it in a group, what it answers, the text, a file's name; buttons below."""
        message = seen.message
        lines = wrapped(_runs(message), WIDEST - 2 * PAD, SIZE)
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], (Run("…"),)]
        named = not self.scene.chat.private and not seen.mine
        quoted = _quoted(seen.answered) if seen.answered and not self.scene.chat.private else ""
        wide = max((sum(width(run.text, SIZE, run.style) for run in line) for line in lines), default=0.0)
        if named:
            wide = max(wide, width(message.sender.first_name, SMALL, "bold"))
        if quoted:
            wide = max(wide, min(width(quoted, SMALL) + 10, WIDEST - 2 * PAD))
        if message.keyboard:
            wide = WIDEST - 2 * PAD
        wide = round(wide + 2 * PAD)
        high = 2 * PAD - 4 + LINE * (len(lines) + named) + (LINE + 4 if quoted else 0)
        x = WIDTH - EDGE - wide if seen.mine else EDGE
        self._box(x, self.y, wide, high, "#e2fbd1" if seen.mine else "#fff", 12)
        y = self.y + PAD - 2
        if named:
            colour = _COLOURS[message.sender.id % len(_COLOURS)]
            self._text(x + PAD, y, (Run(message.sender.first_name, "bold"),), "small", colour)
            y += LINE
        if quoted:
            self._box(x + PAD, y + 1, 3, LINE, "#3390d6", 1)
            said = cut(quoted, wide - 2 * PAD - 10, SMALL)
            self._text(x + PAD + 9, y, (Run(said),), "small faint")
            y += LINE + 4
        for line in lines:
            self._text(x + PAD, y, line)
            y += LINE
        self.y += high + _GAP
        for row in message.keyboard:
            self._row(x, wide, row)
        self.y += _GAP

    def pressed(self, caption: str) -> None:
        """A line in the middle: who pressed what."""
        said = f"{self.scene.holder.first_name}: “{caption}”"
        wide = width(said, SMALL) + 24
        self._box((WIDTH - wide) / 2, self.y, wide, 22, "#8aa097", 11)
        self._middle(WIDTH / 2, self.y + 15, said, "small light")
        self.y += 22 + 2 * _GAP

    def offered(self, text: str, results: Sequence[Json]) -> None:
        """What is offered, and below it the line in which somebody types."""
        shown = results[:MOST_OFFERED]
        row, wide = 46, WIDTH - 2 * EDGE
        self._box(EDGE, self.y, wide, row * len(shown), "#fff", 10)
        for number, result in enumerate(shown):
            top = self.y + row * number
            if number:
                self._box(EDGE + 48, top, wide - 48, 1, "#e3e8eb", 0)
            self._box(EDGE + 10, top + 8, 30, 30, _COLOURS[number % len(_COLOURS)], 6)
            self._middle(EDGE + 25, top + 28, result["title"][0], "bold light")
            room = wide - 48 - PAD
            title = Run(cut(result["title"], room, SIZE, "bold"), "bold")
            self._text(EDGE + 50, top + 4, (title,))
            said = cut(result.get("description", ""), room, SMALL)
            self._text(EDGE + 50, top + 22, (Run(said),), "small faint")
        self.y += row * len(shown) + 2 * _GAP
        self._box(EDGE, self.y, wide, 34, "#fff", 17)
        self._text(EDGE + 16, self.y + 8, (Run(text),))
        self._box(EDGE + 18 + width(text, SIZE), self.y + 9, 1, 16, "#1d6fb8", 0)
        self.y += 34 + _GAP

    def _row(self, x: float, wide: float, row: Sequence[Json]) -> None:
        each = (wide - _GAP * (len(row) - 1)) / len(row)
        for place, button in enumerate(row):
            left = x + place * (each + _GAP)
            self._box(left, self.y, each, _BUTTON, "#7c9389", 8)
            caption = cut(button["text"], each - 8, SIZE)
            self._middle(left + each / 2, self.y + 20, caption, "light")
        self.y += _BUTTON + _GAP

    def _box(self, x: float, y: float, wide: float, high: float, fill: str, round_: int) -> None:
        at = f'x="{x:.0f}" y="{y:.0f}" width="{wide:.0f}" height="{high:.0f}"'
        self.parts.append(f'<rect {at} rx="{round_}" fill="{fill}"/>')

    def _text(self, x: float, y: float, line: Line, style: str = "", colour: str = "") -> None:
        """A line whose box begins at ``y``."""
        spans = "".join(
            f'<tspan class="{run.style}">{escape(run.text)}</tspan>' if run.style else escape(run.text)
            for run in line
        )
        if spans.strip():
            more = (f' class="{style}"' if style else "") + (f' style="fill: {colour}"' if colour else "")
            self.parts.append(f'<text x="{x:.0f}" y="{y + 14:.0f}"{more}>{spans}</text>')

    def _middle(self, x: float, y: float, text: str, style: str) -> None:
        self.parts.append(f'<text x="{x:.0f}" y="{y:.0f}" class="{style}">{escape(text)}</text>')


def _runs(message: Posted) -> list[Run]:
    """The text of a message in runs of one style; of entities within each other the inner one counts."""
    text = message.text.encode("utf-16-le")
    styles = [""] * (len(text) // 2)
    for entity in message.entities:
        style = _STYLES.get(entity["type"], "")
        for at in range(entity["offset"], entity["offset"] + entity["length"]):
            styles[at] = style or styles[at]
    runs, begin = [], 0
    for at in range(1, len(styles) + 1):
        if at == len(styles) or styles[at] != styles[begin]:
            runs.append(Run(text[2 * begin : 2 * at].decode("utf-16-le"), styles[begin]))
            begin = at
    return runs


def _quoted(answered: Posted) -> str:
    return f"{answered.sender.first_name}: {' '.join(answered.text.split())}"
