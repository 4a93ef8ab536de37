"""How wide letters are, by the tables of the font that comes with matplotlib: alike on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import matplotlib
from fontTools.ttLib import TTFont


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one style: '', 'bold', 'italic', 'code' or 'link'."""

    text: str
    style: str = ""


Line = tuple[Run, ...]


@cache
def _font(name: str) -> tuple[dict[int, int], int]:
    """How wide each letter of a font is, and the size that this is of."""
    with TTFont(Path(matplotlib.get_data_path()) / "fonts/ttf" / name, lazy=True) as font:
        widths = font["hmtx"]
        return {code: widths[glyph][0] for code, glyph in font.getBestCmap().items()}, font["head"].unitsPerEm


def width(text: str, size: float, style: str = "") -> float:
    """The width of a line in the units of its size; a letter that the font lacks is as wide as it is high."""
    advances, units = _font("DejaVuSans-Bold.ttf" if style == "bold" else "DejaVuSans.ttf")
    whole = sum(advances.get(ord(one), units) for one in text)
    return float(whole) * size / units


def wrapped(runs: Iterable[Run], most: float, size: float) -> list[Line]:
    """The runs over lines of at most that width; a word that is wider is cut short."""
    lines: list[list[Run]] = [[]]
    used = 0.0
    for run in runs:
        for piece in _pieces(run.text):
            if piece == "\n":
                lines.append([])
                used = 0.0
                continue
            wide = width(piece.rstrip(), size, run.style)
            if used and used + wide > most:
                lines.append([])
                used = 0.0
            if not used and piece.isspace():
                continue
            word = cut(piece, most, size, run.style) if wide > most else piece
            lines[-1].append(Run(word, run.style))
            used += width(word, size, run.style)
    return [_merged(line) for line in lines]


def cut(text: str, most: float, size: float, style: str = "") -> str:
    """A text that fits into a width, with an ellipsis where it was longer."""
    if width(text, size, style) <= most:
        return text
    while text and width(f"{text}…", size, style) > most:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _pieces(text: str) -> Iterator[str]:
    """Words, each with the space behind it, and line breaks."""
    word = ""
    for letter in text:
        if letter == "\n":
            yield from filter(None, (word, "\n"))
            word = ""
        elif word.endswith(" ") and letter != " ":
            yield word
            word = letter
        else:
            word += letter
    if word:
        yield word


def _merged(line: Iterable[Run]) -> Line:
    found: list[Run] = []
    for run in line:
        if found and found[-1].style == run.style:
            found[-1] = Run(found[-1].text + run.text, run.style)
        else:
            found.append(run)
    return tuple(found)
