"""Which operators a text shows, and how many of them a reading leaves unread."""

from __future__ import annotations

from bot.reading.scene import Said
from bot.reading.signs.alternatives import plans
from bot.reading.signs.holding import inside_name
from bot.reading.signs.operators import most, ordering
from bot.reading.words.pointing import same_year, shared
from bot.reading.words.polar import ASKED, polar, wh_asking

# What an operator left unread counts.
UNREAD = 3.0
# What each operator of a question is read by: a reading of another form has not read it.
_READ = {
    "polar": frozenset({"claim", "exists", "every", "standing", "order", "alike", "whether"}),
    "every": frozenset(
        {"every", "alike", "order", "list", "count", "values", "sum", "pledges", "roll", "number",
         "whether", "stated", "rank sets", "gap", "tally", "peak", "biggest", "ask", "none", "outside",
         "foreign"}
    ),
    "order": frozenset({"rank", "rank sets", "rank steps", "order", "gap", "whether", "stated"}),
    "most": frozenset({"tally", "peak", "biggest", "rank sets", "roll"}),
    "same": frozenset({"alike"}),
    "apart": frozenset({"gap", "rank sets"}),
    "pick": frozenset(
        {"pick", "step", "fact", "ask", "none", "outside", "foreign", "claim", "standing", "order", "alike",
         "stated", "roll", "number", "whether"}
    ),
    "counting": frozenset({"pick", "list", "values", "rank", "gap", "ask", "none", "outside"}),
    "shared": frozenset(
        {"step", "pick", "list", "values", "gap", "claim", "alike", "ask", "none", "outside"}
    ),
    "asking": frozenset({"claim", "exists", "every", "standing", "order", "whether"}),
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
    if wh_asking(text):
        found.add("asking")
    return frozenset(found)


def unread(form: str, shown: frozenset[str]) -> int:
    """How many operators a reading of some form leaves unread; a claim reads no question word."""
    return sum((form in _READ[one]) == (one == "asking") for one in shown)
