"""What shows that something is said of what is named, though no word asks: '12th India Summit in Cebu?'."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer
from bot.reading.scene import Said
from bot.reading.signs.holding import holding, inside_name
from bot.reading.words.findings import once
from bot.reading.words.polar import opening, polar
from bot.reading.words.text import Text

# Sorts of what may be said of something, and of what names it.
_SAID = frozenset(
    {
        "place",
        "venue",
        "mode",
        "person",
        "time",
        "partner",
        "programme",
        "status",
        "chairside",
        "side",
        "length",
    }
)
_NAMING = frozenset({"ordinal", "record", "programme"})
_LIKELY, _NAMED = 0.55, 0.6
# Roles of a country that was there.
_THERE = frozenset({"attend", "represent"})
# Groups of words that say what somebody did or how something was held.
_DEEDS = ("role", "mode", "bond", "status", "step")
# Groups of words that ask for something else than whether it is so, and such nouns.
_ASKING = ("order", "most", "apart", "same", "sum", "office", "plural")
_NOUNS = frozenset({"person", "document", "pledge", "topic"})


@once
def polarity(said: Said) -> str:
    """How yes or no is asked for, a statement that says something of what it names as a clause does."""
    way = polar(said.text)
    return "clause" if way == "statement" and asserts(said) else way


def asserts(said: Said) -> bool:
    """Whether the last words may hold of what is named before, or a verb stands between."""
    sorts = _NAMING | ({"partner"} if "coordinate" in said.text.senses("role") else frozenset())
    if _attends(said):
        return True
    naming = [one for one in said.offers if one.sort in sorts and one.gain * one.prior > _NAMED]
    values = [one for one in said.offers if one.sort in _SAID and one.gain * one.prior > _LIKELY]
    if not naming or not values or _asks(said, naming, values):
        return False
    end = _end(said.text)
    if any(one.end == end and _behind(one, naming) for one in values):
        return True
    deeds = {cue.start for group in _DEEDS for cue in said.text.group(group)}
    deeds |= {
        at
        for at in range(len(said.text))
        if said.text.among(at, "happening") or said.text.among(at, "becoming")
    }
    return any(_parts(one, other, deeds) for one in naming for other in values if not one.over(other))


def _attends(said: Said) -> bool:
    """Whether a country opens a text and is said to have been there: 'Laos present at the 3rd …?'."""
    there = {cue.start for cue in said.text.group("role") if cue.sense in _THERE}
    first = opening(said.text)
    return any(one.sort == "side" and one.start == first and one.end in there for one in said.offers)


def _asks(said: Said, naming: list[Offer], values: list[Offer]) -> bool:
    """Whether a word asks for something else: a noun, a field, what stands next, somebody's role."""
    text = said.text
    if any(cue.sense == "or" for cue in text.group("joint")) or text.senses("form") & {"list", "count"}:
        return True
    if any(not inside_name(said, cue.start) for group in _ASKING for cue in text.group(group)):
        return True
    picks = [cue for cue in text.group("pick") if not text.words[cue.start].ordinal]
    nouns = [cue for cue in text.group("noun") if cue.sense in _NOUNS and not _deed(said, cue)]
    first, ahead = min(one.start for one in naming), min(one.end for one in values)
    roles = any(
        cue.end <= first and (ahead > cue.start or _owned(text, cue.start)) for cue in text.group("role")
    )
    fields = any(not _deed(said, cue) for cue in holding(said, "field"))
    return bool(picks or nouns or roles or fields)


def _owned(text: Text, at: int) -> bool:
    """Whether a word is somebody's: 'Norway's co-chair' is no deed."""
    return at > 0 and bool(set(text.raws[at - 1]) & set("'’"))


def _behind(one: Offer, naming: list[Offer]) -> bool:
    return any(
        other.end < one.start or (other.end == one.start and other.sort != "ordinal")  # 'the third concord'
        for other in naming
    )


def _parts(one: Offer, other: Offer, deeds: set[int]) -> bool:
    """Whether a verb stands between two meanings."""
    first, second = sorted((one, other), key=lambda each: each.start)
    return any(first.end <= at < second.start for at in deeds)


def _deed(said: Said, cue: Cue) -> bool:
    """Whether a word that may ask for something says what was done: 'took place in', 'in person'."""
    text = said.text
    held = any(text.among(at, "happening") for at in range(cue.start, cue.end))
    return held or cue.start in words_of(one for group in _DEEDS for one in text.group(group))


def _end(text: Text) -> int:
    """Where the last word ends that tells something."""
    end = len(text)
    while end > 1 and (
        text.among(end - 1, "polite") or text.has(end - 1, "talk", "hello") or end - 1 in text.aside
    ):
        end -= 1
    return end
