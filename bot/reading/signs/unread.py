"""Which operators a text shows, and how many of them a reading leaves unread."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.scene import Said
from bot.reading.signs.alternatives import plans
from bot.reading.signs.holding import inside_name
from bot.reading.signs.operators import most, ordering
from bot.reading.words.pointing import same_year, shared, turning
from bot.reading.words.polar import ASKED, polar, wh_asking
from bot.reading.words.ruling import breaks

_HEADS = frozenset({"series", "scattered", "level", "family"})
_SOFT = frozenset({"filler", "cue"})
# What an operator left unread counts.
UNREAD = 3.0
# Forms that look from one meeting to another, or at several.
_NEIGHBOURS = frozenset(
    {"pick", "step", "list", "count", "values", "rank", "rank sets", "rank steps", "order", "gap", "claim",
     "exists", "every", "so many", "standing", "alike", "whether", "stated", "roll", "number", "ask", "none",
     "outside", "unheard", "foreign", "tally", "breakdown", "peak", "sum", "pledges"}
)  # fmt: skip
# What each operator of a question is read by: a reading of another form has not read it.
_READ = {
    "polar": frozenset(
        {"claim", "exists", "every", "so many", "standing", "order", "alike", "whether", "unheard"}
    ),
    "every": frozenset(
        {"every", "alike", "order", "list", "count", "values", "sum", "pledges", "roll", "number",
         "whether", "stated", "rank sets", "gap", "tally", "breakdown", "peak", "biggest", "ask", "none",
         "outside", "unheard", "foreign"}
    ),
    "order": frozenset({"rank", "rank sets", "rank steps", "order", "gap", "whether", "stated"}),
    "most": frozenset({"tally", "peak", "biggest", "rank sets", "roll"}),
    "same": frozenset({"alike"}),
    "apart": frozenset({"gap", "rank sets"}),
    "pick": frozenset(
        {"pick", "step", "fact", "ask", "none", "outside", "foreign", "claim", "standing", "order", "alike",
         "unheard", "stated", "roll", "number", "whether"}
    ),
    "counting": frozenset({"pick", "list", "values", "rank", "gap", "ask", "none", "unheard", "outside"}),
    "shared": frozenset(
        {"step", "pick", "list", "values", "gap", "claim", "alike", "ask", "none", "unheard", "outside"}
    ),
    "turning": _NEIGHBOURS,
    "numbered": _NEIGHBOURS,
    "asking": frozenset({"claim", "exists", "every", "so many", "standing", "order", "whether", "unheard"}),
}  # fmt: skip


def operators(said: Said) -> frozenset[str]:
    """The operators that a text shows, as ``unread`` knows them."""
    text = said.text
    found = set()
    order, compared = ordering(said), next(iter(plans(said)), None) is not None
    joints = {cue.sense for cue in text.group("joint")}
    either = any(plan.joint == "or" and plan.offers[0] is not None for plan in plans(said))
    if polar(text) in ASKED and not (either or (order and "or" in joints)):
        found.add("polar")
        if any(not inside_name(said, cue.start) for cue in text.group("every")):
            found.add("every")
    if order and joints & {"or", "than"} and compared:
        found.add("order")
    elif most(said):
        found.add("most")
    if text.group("same") and compared and not same_year(text):
        found.add("same")
    if text.group("apart") and compared:
        found.add("apart")
    if any(
        cue.sense in ("first", "last", "penultimate", "antepenultimate") and cue.start not in text.timed
        for cue in text.group("pick")
    ) and not (order or found):
        found.add("pick")
    if text.group("counting"):
        found.add("counting")
    if shared(text) and text.group("pick"):
        found.add("shared")
    found.update(_turned(said))
    if wh_asking(text):
        found.add("asking")
    return frozenset(found)


def _turned(said: Said) -> Iterator[str]:
    """Whether a meeting is told by one that it comes after or before: 'the forum before the Oslo one', and
    surely so 'the AMM after the 31st'; what was announced there is told of that one itself."""
    text = said.text
    if "next_step" in text.senses("field"):
        return
    heads = {one.end for one in said.offers if one.sort in _HEADS}
    heads |= {cue.end for cue in text.group("noun") if cue.sense == "meeting"}
    cities = {one.start for one in said.offers if one.sort == "place"}
    for cue in turning(text):
        at = cue.end + (text.among(cue.end, "article"))
        if cue.group != "relation" or cue.start not in heads or at >= len(text):
            continue
        short = at + 1 == len(text) or breaks(text, at + 1) or text.sorts[at + 1] in _SOFT
        numbered = text.words[at].ordinal and short and not text.among(at + 1, "asean")
        if numbered:
            yield "numbered"
        if numbered or text.among(at + 1, "single") or (at in cities and (short or at + 1 in text.timed)):
            yield "turning"


def unread(form: str, shown: frozenset[str]) -> int:
    """How many operators a reading of some form leaves unread; a claim reads no question word."""
    return sum((form in _READ[one]) == (one == "asking") for one in shown)
