"""The layout of a statement: lines as they were pasted become paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.drafting.lexicon import among, either
from bot.drafting.phrases import noun

_NUMBERED = re.compile(r"^\s*(?:\d{1,3}[.)]|\((?:\d{1,3}|[ivx]{1,5}|[a-z])\)|[•*▪◦·–-])\s+(?=\S)")
_RULE = re.compile(r"^[\s\-–—_=*.~]{3,}$")
_SPACED = re.compile(r"^\s*(?:\S\s){5,}")
_COLUMNS = re.compile(r"(?<=\S)(?:\t|\s{3,})(?=\S)")
_NARROWEST, _SHORT = 45, 66
_CAPITALS, _GAP = 4, 3


def paragraphs(text: str, acronyms: frozenset[str] = frozenset()) -> list[str]:
    """The paragraphs: what stands between empty lines, or a line of its own; broken lines are joined.

    Spaced letters become words, headings in capitals are written as names are, except for ``acronyms`` and
    what is in capitals elsewhere; what tells only of the sender or of ASEAN is left out.
    """
    lines = [_tightened(line) for line in text.replace("\r\n", "\n").replace("\xa0", " ").split("\n")]
    kept = acronyms | _in_capitals(lines)
    found: list[str] = []
    section = ""
    for block in _blocks(lines):
        if _opens(block[0], "closing"):
            break
        rows = [_named(one, kept) for one in _joined(block) if not _opens(one, "contact")]
        if len(rows) > 1 and _is_section(rows[0]) and all(_NUMBERED.match(one) for one in block[1:]):
            found += [f"{rows[0]} {one}" for one in rows[1:]]
            continue
        if (
            found and rows and found[-1].split()[-1] in among("article")
        ):  # a title set apart from its sentence
            found[-1] += f" {rows.pop(0)}"
        listed = block[0][:1].isspace() or _NUMBERED.match(block[0]) or _COLUMNS.search(block[0].strip())
        if section and listed:
            rows = [one if one.split(" ")[0].endswith(":") else f"{section} {one}" for one in rows]
        elif len(rows) == 1 and _is_section(rows[0]):
            section = rows[0]
            continue
        elif not listed:
            section = ""
        found += rows
    return [one for one in found if one.strip()]


def _is_section(row: str) -> bool:
    """Whether a row leads to a list."""
    return row.endswith(":") and len(row) < _SHORT


def _tightened(line: str) -> str:
    """'T H I R D   S U M M I T' is 'THIRD SUMMIT'."""
    if not _SPACED.match(line) or sum(len(one) > 1 for one in line.split()) > 1:
        return line.expandtabs(4)
    return " ".join(re.sub(r"(?<=\S)\s(?=\S)", "", part) for part in re.split(r"\s{2,}", line.strip()))


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip() and not _RULE.match(line):
            block.append(line)
        elif block:
            yield block
            block = []


def _joined(block: list[str]) -> list[str]:
    """The lines of a block, those together that were one before they were broken."""
    width = max(len(line.rstrip()) for line in block)
    rows: list[str] = []
    prose = block[-1].rstrip().rstrip("\"”’')").endswith((".", "!", "?", ";", ":"))
    numbered = label = ""
    column = 0
    for at, line in enumerate(block):
        cells = [one.strip() for one in _COLUMNS.split(line.strip())]
        bare = " ".join(line.split())
        indent = len(line) - len(line.lstrip())
        broken = prose and at > 0 and width >= _NARROWEST and _is_full(block[at - 1], bare, width)
        broken = broken or (prose and at > 0 and block[at - 1].split()[-1] in among("within"))
        broken = broken and _is_shouted(block[at - 1]) == _is_shouted(line)
        if _NUMBERED.match(line):
            numbered, label = line, ""
            rows.append(_NUMBERED.sub("", bare))
        elif len(cells) > 1:
            column = len(line) - len(line.lstrip()) + len(cells[0]) + _GAP
            label = cells[0] if cells[0].endswith(":") else ""
            rows.append(" ".join(cells[:2]) if label else ", ".join(cells))
        elif label and indent > len(label):
            if rows[-1].endswith(","):
                rows[-1] += f" {bare}"
            else:
                rows.append(f"{label} {bare}")
        elif rows and rows[-1].endswith(",") and indent > _GAP and _is_role(bare):
            rows[-1] += f" {bare}"
        elif rows and column and indent >= column:
            rows[-1] += f", {bare}" if _is_role(bare) and not noun("role").search(rows[-1]) else f" {bare}"
        elif rows and (broken or bare[0].islower() or (numbered and indent)):
            rows[-1] += f" {bare}"
        else:
            numbered, label, column = "", "", 0
            rows.append(bare)
    return rows


def _is_role(line: str) -> bool:
    """Whether a line below a name tells what somebody is."""
    return noun("role").search(" ".join(line.split()[:2])) is not None


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line had no room in a line."""
    return len(line.rstrip()) + len(after.split(maxsplit=1)[0]) >= width and not _COLUMNS.search(line.strip())


def _opens(line: str, words: str) -> bool:
    """Whether a short line begins with one of some words: 'About ASEAN', 'Contact: …'."""
    return (
        re.match(rf"\s*(?:{either(words)})(?!\w)", line, re.IGNORECASE) is not None
        and len(line.strip()) < _SHORT
    )


def _in_capitals(lines: list[str]) -> frozenset[str]:
    """The words that lines in small letters write in capitals."""
    plain = (line for line in lines if not _is_shouted(line))
    return frozenset(word for line in plain for word in re.findall(r"[A-Z][A-Z0-9]+", line))


def _is_shouted(line: str) -> bool:
    return line.upper() == line and sum(one.isalpha() for one in line) > _CAPITALS and " " in line.strip()


def _named(line: str, kept: frozenset[str]) -> str:
    """A heading in capitals as names are written: 'THE 3RD SUMMIT' is 'The 3rd Summit'."""
    if not _is_shouted(line) or len(line) < 2 * _CAPITALS:
        return line
    said = re.sub(r"\d+(?:ST|ND|RD|TH)(?!\w)", lambda one: one[0].casefold(), line)
    return re.sub(
        r"(?<![\w’'.])[A-Z][\w’'.]*", lambda one: one[0] if _is_short(one[0], kept) else _word(one[0]), said
    )


def _is_short(word: str, kept: frozenset[str]) -> bool:
    return (
        re.sub(r"[’']S$|\.$", "", word) in kept or re.fullmatch(r"(?:[A-Z]\.){2,}|[IVX]+", word) is not None
    )


def _word(word: str) -> str:
    small = word.casefold()
    return small if small in among("within") else small.capitalize()
