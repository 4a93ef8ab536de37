"""Cards of the small world, part by part."""

from __future__ import annotations

from bot.reply.cards.sheet import Sheet
from bot.reply.reply import Run, said


def parts(sheet: Sheet) -> dict[str, list[str]]:
    """What each part that has anything says."""
    return {str(one.name): [_text(item) for item in one.items] for one in sheet.parts if one.items}


def _text(item: Run | tuple[Run, ...]) -> str:
    return "".join(map(said, item)) if isinstance(item, tuple) else said(item)


def buttons(sheet: Sheet) -> list[tuple[str, str]]:
    return [(one.text, one.data) for one in sheet.buttons]
