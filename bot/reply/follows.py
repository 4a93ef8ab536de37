"""What a chat follows, each with a button that ends it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.following import words
from bot.reply.press import end_of
from bot.reply.reply import Bold, Button, Line, Reply, clip
from bot.telling.wording import about
from bot.texts.territories import name_of
from bot.texts.text import Text
from store.catalogue import Catalogue
from store.kinds import Ref

_NAME, _ABOUT, _BUTTON = 120, 60, 34
_SHOWN = 30


def render_following(refs: Sequence[Ref], catalogue: Catalogue, lead: Text = words.FOLLOWING) -> Reply:
    """Those that are gone from the catalogue can be ended as well."""
    if not refs:
        return Reply(((str(words.NOTHING),),))
    named = [(ref, name_of(record) if (record := catalogue.get(ref)) else ref.id) for ref in refs]
    lines: list[Line] = [(str(lead),), ()]
    for number, (ref, name) in enumerate(named, 1):
        record = catalogue.get(ref)
        what = f" · {clip(about(record, catalogue), _ABOUT)}" if record else ""
        lines.append((f"{number}. ", Bold(clip(name, _NAME)), what))
    ends = tuple(
        (Button(f"✕ {number}. {clip(name, _BUTTON)}", end_of(ref)),)
        for number, (ref, name) in enumerate(named[:_SHOWN], 1)
    )
    footer: tuple[Line, ...] = ((), (str(words.HOW_TO_END),)) if lead == words.FOLLOWING else ()
    return Reply((*lines, *footer), ends)
