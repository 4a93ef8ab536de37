"""Charts as pictures, by matplotlib's objects alone: nothing here is shared between threads.

Everything is laid out in pixels from the top left corner, for a phone held upright: 1,080 of them are as wide
as Telegram shows a picture there, so that 30 of them are a letter of some ten points.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from io import BytesIO

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont
from matplotlib.ft2font import FT2Font
from matplotlib.patches import Circle, Rectangle

from bot.attachment.attachment import Chart, Lane

WIDTH, LEFT, RIGHT, TOP = 1080, 64, 64, 52
_DPI = 100
_POINTS = 72 / _DPI
"""A pixel in points."""
_INK, _SOFT, _FAINT, _PAPER = "#1b2733", "#5a6875", "#d8dee4", "#ffffff"
_COLOURS = ("#c2410c", "#0369a1", "#0f766e", "#a21caf", "#a16207", "#4f46e5")
"""One a level, each dark enough to be told on white, and by those who see few colours."""
_TITLE, _SUBTITLE, _NAME, _TEXT, _SMALL = 50, 32, 32, 29, 26
_BADGE = 21
_NAME_SPACE, _LEAST, _BARS, _UNIT = 92, 40, 460, 64
"""A lane has room for its name and for its bars, at least so much; all bars together have so much, and one
meeting is at most so high: it is as high in every lane."""
_NUMBERED = 30
"""Bars so many pixels apart each bear their number, else the highest of a lane alone."""
_ROW, _GAP = 38, 16
_LINES = 2


def draw(chart: Chart) -> bytes:
    """The picture as PNG."""
    title = _wrapped(chart.title, _TITLE, WIDTH - LEFT - RIGHT, bold=True)
    beside = WIDTH - LEFT - RIGHT - 2 * _BADGE - 20
    steps = [_wrapped(f"{one.date}: {one.text}", _TEXT, beside) for one in chart.marks]
    peaks = [max(map(sum, zip(one.held, one.announced, strict=True))) for one in chart.lanes]
    unit = min(_UNIT, _BARS / sum(peaks))
    rooms = [max(unit * peak, _LEAST) for peak in peaks]
    top = TOP + 62 * len(title) + 52
    lanes = top + (2 * _BADGE + 44 if chart.marks else 6)
    axis = lanes + sum(rooms) + _NAME_SPACE * len(rooms)
    below = axis + 78
    height = below + sum(_ROW * len(lines) + _GAP for lines in steps) + (16 if steps else 0) + 56
    figure = Figure(figsize=(WIDTH / _DPI, height / _DPI), dpi=_DPI, facecolor=_PAPER)
    FigureCanvasAgg(figure)
    page = figure.add_axes((0, 0, 1, 1))
    page.set_xlim(0, WIDTH)
    page.set_ylim(height, 0)
    page.axis("off")
    for number, line in enumerate(title):
        _write(page, LEFT, TOP + 40 + 62 * number, line, _TITLE, bold=True)
    _write(page, LEFT, top - 12, chart.subtitle, _SUBTITLE, _SOFT)
    _years(page, chart, lanes, axis)
    _stems(page, chart, top + _BADGE + 18, axis)
    floor: float = lanes
    for lane, room in zip(chart.lanes, rooms, strict=True):
        colour = _COLOURS[lane.tone % len(_COLOURS)]
        floor += room + _NAME_SPACE
        _lane(page, chart, lane, floor, unit, colour)
        _name(page, floor - room - 48, f"{lane.name} · {sum(lane.held) + sum(lane.announced)}", colour)
    _steps(page, steps, below)
    _write(page, LEFT, height - 32, chart.footer, _SMALL, _SOFT)
    file = BytesIO()
    figure.savefig(file, format="png", dpi=_DPI)
    return file.getvalue()


def _write(
    page: Axes,
    x: float,
    y: float,
    text: str,
    size: int,
    colour: str = _INK,
    *,
    bold: bool = False,
    at: str = "left",
    over: bool = False,
) -> None:
    """A line of text on its base line, its size in pixels; ``over``: it hides the lines that cross it."""
    page.text(
        x,
        y,
        _drawn(text),
        fontsize=size * _POINTS,
        color=colour,
        fontweight="bold" if bold else "normal",
        ha=at,
        va="baseline",
        parse_math=False,  # a '$' is money
        zorder=4,
        bbox={"facecolor": _PAPER, "edgecolor": "none", "pad": 1.5} if over else None,
    )


def _x(chart: Chart, year: float) -> float:
    """Where the beginning of a year is."""
    return LEFT + (year - chart.first) * _step(chart)


def _step(chart: Chart) -> float:
    """How wide a year is."""
    return (WIDTH - LEFT - RIGHT) / len(chart.years)


def _years(page: Axes, chart: Chart, top: float, axis: float) -> None:
    """The years below, as many as fit, each with a faint line upwards."""
    step = _step(chart)
    every = next((one for one in (1, 2, 5, 10, 20) if one * step >= 96), 50)
    for year in chart.years:
        if year % every == 0:
            middle = _x(chart, year) + step / 2
            page.plot([middle, middle], [top + 8, axis], color=_FAINT, linewidth=1.2, zorder=0)
            _write(page, middle, axis + 42, str(year), _TEXT, _SOFT, at="center")


def _lane(page: Axes, chart: Chart, lane: Lane, floor: float, unit: float, colour: str) -> None:
    """The bars of a level, solid for what was held, outlined for what is announced."""
    step = _step(chart)
    width = min(step * 0.72, 64)
    totals = [held + announced for held, announced in zip(lane.held, lane.announced, strict=True)]
    highest = totals.index(max(totals))
    page.plot([LEFT, WIDTH - RIGHT], [floor, floor], color=_FAINT, linewidth=2, zorder=1)
    for place, (held, total) in enumerate(zip(lane.held, totals, strict=True)):
        if not total:
            continue
        x = _x(chart, chart.first + place) + (step - width) / 2
        full, solid = unit * total, unit * held
        if total > held:
            outline = Rectangle((x + 1.5, floor - full), width - 3, full - solid, zorder=2)
            outline.set(facecolor=_PAPER, edgecolor=colour, linewidth=2.2)
            page.add_patch(outline)
        page.add_patch(Rectangle((x, floor - solid), width, solid, facecolor=colour, linewidth=0, zorder=2))
        if step >= _NUMBERED or place == highest:
            _write(page, x + width / 2, floor - full - 9, str(total), _SMALL, _SOFT, at="center", over=True)


def _name(page: Axes, y: float, name: str, colour: str) -> None:
    """The name of a lane, above it, with its colour."""
    page.add_patch(Rectangle((LEFT, y - 24), 24, 24, facecolor=colour, linewidth=0, zorder=3))
    _write(page, LEFT + 38, y, name, _NAME, bold=True, over=True)


def _stems(page: Axes, chart: Chart, badges: float, axis: float) -> None:
    """The steps as numbers above, none over another, each with a line down at its day."""
    places = _apart([_x(chart, one.at) for one in chart.marks], 2 * _BADGE + 4)
    for number, (mark, place) in enumerate(zip(chart.marks, places, strict=True), 1):
        at = _x(chart, mark.at)
        page.plot(
            [place, at, at],
            [badges, badges + _BADGE + 20, axis],
            color=_INK,
            linewidth=1.6,
            linestyle=(0, (4, 3)),
            alpha=0.55,
            zorder=1.5,
        )
        _badge(page, place, badges, number)


def _badge(page: Axes, x: float, y: float, number: int) -> None:
    page.add_patch(Circle((x, y), _BADGE, facecolor=_INK, linewidth=0, zorder=5))
    page.text(
        x,
        y + 1,
        str(number),
        fontsize=_SMALL * _POINTS,
        color=_PAPER,
        fontweight="bold",
        ha="center",
        va="center_baseline",
        zorder=6,
    )


def _apart(wanted: Sequence[float], gap: float) -> list[float]:
    """Places in the order of those wanted, as near to them as the gap between two allows, within the page."""
    left, right = LEFT + _BADGE, WIDTH - RIGHT - _BADGE
    places: list[float] = []
    for one in wanted:
        places.append(max(one, left, places[-1] + gap if places else left))
    limit: float = right
    for index in range(len(places) - 1, -1, -1):
        places[index] = min(places[index], limit)
        limit = places[index] - gap
    return places


def _steps(page: Axes, steps: Sequence[Sequence[str]], top: float) -> None:
    """What the numbers stand for, one below the other."""
    y = top
    for number, lines in enumerate(steps, 1):
        _badge(page, LEFT + _BADGE, y + 18, number)
        for line in lines:
            _write(page, LEFT + 2 * _BADGE + 20, y + 29, line, _TEXT)
            y += _ROW
        y += _GAP


def _wrapped(text: str, size: int, width: float, *, bold: bool = False) -> list[str]:
    """The text in lines of that many pixels, two at most, an ellipsis where there is more."""
    lines: list[str] = [""]
    font = _font(bold)
    font.set_size(size * _POINTS, _DPI)

    def fits(line: str) -> bool:
        font.set_text(line)
        return bool(font.get_width_height()[0] / 64 <= width)

    for word in _drawn(text).split():
        line = f"{lines[-1]} {word}".strip()
        if fits(line):
            lines[-1] = line
        elif len(lines) < _LINES and lines[-1]:
            lines.append(word)
        else:
            line = lines[-1] or line
            while line and not fits(f"{line} …"):
                line = line.rpartition(" ")[0] or line[:-1]
            return [*lines[:-1], f"{line} …"]
    return lines


def _drawn(text: str) -> str:
    """The text, with a box for each sign that the font does not have."""
    signs = _signs()
    return "".join(one if ord(one) in signs or one.isspace() else "□" for one in text)


def _font(bold: bool) -> FT2Font:
    """The font that comes with matplotlib, which has Latin letters with all marks of Vietnamese."""
    return FT2Font(findfont(FontProperties(family="DejaVu Sans", weight="bold" if bold else "normal")))


@cache
def _signs() -> frozenset[int]:
    return frozenset(_font(bold=False).get_charmap()) & frozenset(_font(bold=True).get_charmap())
