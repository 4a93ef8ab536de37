"""What shows whether a text follows up what was said before: by senses and what it names, never by words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.reading.words.correcting import correcting
from bot.reading.words.pointing import parted, same_asked, shared, stretches, years_meant

if TYPE_CHECKING:
    from bot.reading.follow_ups.turn import Turn

_NAMES = frozenset(
    {"partner", "place", "series", "person", "programme", "record", "body", "ordinal", "time", "topic"}
)
_WHOLE = frozenset({"series", "programme", "record"})
_STEPS = (2, 5, 9)


def marks(turn: Turn) -> Iterator[str]:
    """The marks by name."""
    text, named = turn.said.text, turn.named
    size = len(text)
    yield next((f"up to {most}" for most in _STEPS if size <= most), "long")
    yield f"after {_before(turn)}"
    talk = text.senses("talk")
    for sense in ("point", "correction"):
        if sense in talk:
            yield sense
    if any(cue.sense == "opener" and cue.start <= 1 for cue in text.group("talk")):
        yield "opener"
    if not named & _NAMES:
        yield "names nothing"
    for sort in named:
        yield f"names {sort}"
    if named & _WHOLE or ("partner" in named and named & {"level", "ordinal", "time", "place"}):
        yield "whole"
        if "opener" not in talk and "point" not in talk:
            yield "whole unopened"
    fields = {cue.sense for cue in text.group("field") if cue.start not in correcting(text)}
    asks = bool(fields - {"about"} or text.group("role") or text.group("office"))
    yield "asks" if asks else "asks nothing"
    for group in ("plural", "pick", "same", "apart", "most", "relation", "negation", "every"):
        if text.group(group):
            yield group
    for sense in text.senses("form") & {"list", "count", "exists"}:
        yield sense
    if text.has(0, "question", "auxiliary") or text.has(1, "question", "auxiliary"):
        yield "auxiliary"
    if any(text.has(at, "question", "wh") for at in (0, 1)):
        yield "wh first"
    if text.holds("only") and text.holds("narrowed"):
        yield "narrowing"
    if parted(text):
        yield "parted"
    if shared(text) or stretches(text) or years_meant(text):
        yield "shares"
    if text.holds("likewise"):
        yield "likewise"
    if same_asked(text):
        yield "same asked"
    if turn.steps:
        yield "onward"
    if turn.years:
        yield "years"
    drawn = bool(text.group("plural") or text.senses("form") & {"list", "count"})
    if drawn and named and not talk & {"point", "opener"}:
        yield "set whole"
        if len(named) > 1:
            yield "set wide"
    if "?" in text.raw:
        yield "question mark"
    if turn.said.standing:
        yield "standing"


def _before(turn: Turn) -> str:
    """What the last turn was about."""
    if turn.context.of_set:
        return "many"
    if turn.context.form == "ask":
        return "choice"
    return f"a {turn.main.kind}" if turn.main else "nothing"
