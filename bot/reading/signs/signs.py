"""What shows of which form a question is: counts, lists, comparisons, claims; by senses, never by words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.scene import Said
from bot.reading.signs.alternatives import pairs
from bot.reading.signs.asserting import polarity
from bot.reading.signs.holding import inside_name
from bot.reading.words.pointing import of_them, shared
from bot.reading.words.polar import ASKED, opening, tagged, wh_asking

_FIELD_WH = frozenset(
    {"when", "where", "who", "how_much", "venue", "full_name", "theme", "coordinator", "period", "how_long"}
)
_SHORT = 5


def signs(said: Said) -> dict[str, float]:
    """Signs by name, each 1 where it shows."""
    return dict.fromkeys(_signs(said), 1.0)


def _signs(said: Said) -> Iterator[str]:
    text = said.text
    groups = {cue.group for cue in text.cues}
    form = text.senses("form")
    fields = text.senses("field")
    wh = any(text.has(at, "question", "wh") for at in range(len(text)))
    plural = [cue for cue in text.group("plural") if not inside_name(said, cue.start)]
    plain = [cue for cue in plural if cue.sense != "others"] or _plural_names(said)
    asks = fields & _FIELD_WH
    yield "always"
    if plain:
        yield "plural"
        yield "plural early" if _start(plain[0]) < _SHORT else "plural late"
        if not asks:
            yield "plural asks nothing"
        if _asked_plural(said, plain):
            yield "which plural"
    if any(cue.sense == "others" for cue in plural):
        yield "plural others"
    if "list" in form:
        yield "list"
        if not asks:
            yield "list asks nothing"
    if "exists" in form:
        yield "exists"
    if "count" in form and not _of_unit(said):
        yield "count"
    if _of_unit(said):
        yield "count unit"
    if asks:
        yield "asks"
    if not fields and not groups & {"role", "office"}:
        yield "asks nothing"
    if wh:
        yield "wh"
        if any(text.has(at, "question", "wh") for at in (0, 1)):
            yield "wh first"
    else:
        yield "no wh"
    if text.group("counting"):
        yield "counting"
    if shared(text):
        yield "shared"
    if of_them(text):
        yield "ordinal of them"
    way = polarity(said)
    if way:
        yield f"polar {way}"
        if way in ASKED:
            yield "polar"
        elif _predicated(said) and not asks:
            yield "polar predicated"
    elif wh and not wh_asking(text):
        yield "wh relative"
    first = opening(text)
    if text.has(first, "question", "auxiliary"):
        yield "auxiliary first"
        if not wh:
            yield "auxiliary first no wh"
    elif not wh and any(text.has(at, "question", "auxiliary") for at in range(first + 1, len(text))):
        yield "auxiliary inside no wh"
    if _clause(said):
        yield "clause auxiliary"
    if tagged(text):
        yield "tag"
        if not wh:
            yield "tag no wh"
    if "=" in text.raw:
        yield "equals"
    if "?" in text.raw:
        yield "question mark"
        if not wh and not fields and not plain and "count" not in form:
            yield "statement asked"
    for group in (
        "order",
        "most",
        "same",
        "apart",
        "sum",
        "negation",
        "pick",
        "alone",
        "office",
        "present",
        "often",
        "post",
        "tenure",
        "belonging",
        "bond",
        "basics",
        "lasting",
    ):
        if groups & {group}:
            yield group
    order = text.senses("order")
    for name, senses in (("more", {"more", "fewer", "bigger", "smaller"}), ("earlier", {"earlier", "later"}),
                         ("longer", {"longer", "shorter"})):  # fmt: skip
        if order & senses:
            yield f"order {name}"
    either = any(cue.sense == "or" for cue in text.group("joint"))
    if either:
        yield "or"
    if any(cue.sense == "than" for cue in text.group("joint")):
        yield "than"
    if pairs(said):
        yield "pair"
        if either:
            yield "pair or"
        for group in ("order", "same", "apart"):
            if groups & {group}:
                yield f"pair {group}"
    if "pick" in groups and not asks:
        yield "pick asks nothing"
    if any(time.unit == "span" for time in text.times):
        yield "span"
        if not asks:
            yield "span asks nothing"
    if text.times and not any(one.sort == "ordinal" for one in said.offers) and not asks:
        yield "time asks nothing"
    if any(one.sort == "ordinal" for one in said.offers):
        yield "ordinal"
    if any(one.sort == "place" and one.prior > 0.9 for one in said.offers) and not asks:
        yield "place asks nothing"
    if any(one.sort == "relative" for one in said.offers):
        yield "relative"
    if text.group("outside"):
        yield "outside said"
    if said.standing:
        yield "standing"
    if len(text) <= _SHORT:
        yield "short"


def _start(cue: object) -> int:
    return int(getattr(cue, "start", 0))


def _plural_names(said: Said) -> list[object]:
    """Names that stand in the plural: 'AMMs', 'the JCCs'."""
    text = said.text
    return [
        text.words[at]
        for at, (form, raw) in enumerate(zip(text.forms, text.raws, strict=True))
        if raw == f"{form}s"
        and any(
            one.start <= at < one.end and one.sort in ("series", "level", "record", "kind")
            for one in said.offers
        )
    ]


def _asked_plural(said: Said, plain: Sequence[object]) -> bool:
    text = said.text
    for one in plain:
        start = _start(one)
        if start >= len(text):
            continue
        if any(text.forms[at] in text.lexicon.words["which"] for at in range(max(0, start - 4), start)):
            return True
    return False


def _of_unit(said: Said) -> bool:
    """'how many days', 'how many dollars': a fact, not a count of records."""
    text = said.text
    return any(
        cue.sense == "count"
        and cue.end - cue.start > 1
        and (text.among(cue.end, "unit") or text.among(cue.end + 1, "unit"))
        for cue in text.group("form")
    )


def _predicated(said: Said) -> bool:
    """Whether a verb or what is held of something says a whole sentence: 'pakistan admitted at the ARF?'."""
    text = said.text
    verbs = any(
        any(text.has(at, group) for group in ("role", "mode"))
        or text.has(at, "question", "auxiliary")
        or text.among(at, "becoming")
        for at in range(1, len(text))
    )
    return verbs or bool(text.group("status"))


def _clause(said: Said) -> bool:
    """', was it', ': did they'."""
    text = said.text
    return any(
        text.has(at, "question", "auxiliary") and any(sign in text.between(at - 1, at) for sign in ",.:;?-–")
        for at in range(1, len(text))
    ) and not any(text.has(at, "question", "wh") for at in range(len(text)))
