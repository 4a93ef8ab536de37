"""Whether a text that the bot overhears is a precise question to the room, or talk."""

from __future__ import annotations

import math
from collections.abc import Mapping

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import WORDS
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.words.polar import ASKED, polar
from bot.reading.words.text import Text

_NAMING = frozenset(
    {"series", "scattered", "record", "programme", "partner", "ordinal", "person", "time", "place", "body"}
)


# What a precise question asks for.
_PRECISE = frozenset(
    {"when", "where", "venue", "who", "how_much", "period", "full_name", "theme", "documents", "adopted_at",
     "coordinator"}
)  # fmt: skip
_SETS = frozenset({"list", "count", "values"})
# How likely a question it must be: people who talk among themselves are not to be disturbed.
_SURE = 0.85
# Of readings of registers: that words are left which it does not explain, and ASEAN is not named.
_STRAY = "kept stray"
# Of readings of what is recorded of ASEAN itself.
_ITSELF = "itself"
# How many words the end of a text has.
_ENDING = 4
# Within how many words behind a name 'you' is whoever bears it: 'Maria, do you have …'.
_ADDRESS = 6


def is_for_room(said: Said, best: Reading, by: Mapping[str, float]) -> bool:
    """Whether the room is asked what the catalogue answers."""
    if _taken_back(said) or _unasked(said, best) or _unnamed(said, best) or _stated(said, best):
        return False
    total = sum(by.get(name, 0.0) * value for name, value in room_features(said, best).items())
    return 1.0 / (1.0 + math.exp(-total)) > _SURE


def room_features(said: Said, best: Reading) -> dict[str, float]:
    """What speaks for and against answering; ``best`` is the best reading of the text."""
    text = said.text
    wh = [at for at in range(len(text)) if text.has(at, "question", "wh")]
    called = words_of(cue for cue in text.group("talk") if cue.sense == "room")
    room = bool(called)
    named = {one.offer.sort for one in best.used if one.offer.gain > 0.8}
    telling = sum(
        one.offer.gain for one in best.used if one.offer.sort in _NAMING and one.offer.start not in text.aside
    )
    loose = [at for at in best.left if text.sorts[at] in ("word", "unknown") and at not in called]
    unread = [at for at in range(len(text)) if text.sorts[at] == "unknown" and at not in called]
    asked = text.senses("field") & _PRECISE
    numbered, titled = "ordinal" in named, bool(named & {"series", "scattered", "record", "programme"})
    asks_of = room and bool(wh)
    of_set = best.form in _SETS
    whole = (numbered or titled or "partner" in named) and not (loose or unread)
    features = {
        "room": 1.0,
        "room question mark": float("?" in text.raw),
        "room wh": float(bool(wh)),
        "room wh first": float(bool(wh) and wh[0] <= 2),
        "room spoken to": float(room),
        "room asks": float(bool(asked)),
        "room asks spoken to": float(bool(asked) and room),
        "room telling": min(telling, 5.0),
        "room left": min(sum(text.weights[at] for at in loose), 3.0),
        "room unknown": float(min(len(unread), 3)),
        "room own": float(min(_own(said, best), 2)),
        "room asks yes": float(polar(text) in ASKED),
        "room asks yes spoken to": float(polar(text) in ASKED and room),
        "room words": min(len(text) / 10.0, 4.0),
        "room set": float(of_set and bool(text.group("plural") or "list" in text.senses("form"))),
        "room set telling": min(telling, 3.0) * of_set,
        "room set spoken to": float(of_set and room and not (loose or unread)),
        "room behind": min(best.features.get("record behind", 0.0), 2.0),
        "room numbered": float(numbered),
        "room dated": float("time" in named),
        "room titled": float(titled),
        "room numbered and titled": float(numbered and titled),
        "room unmarked spoken to": float(room and "?" not in text.raw),
        "room telling spoken to": min(telling, 5.0) * room,
        "room asks spoken to of one": float(asks_of and (numbered or titled)),
        "room whole": float(whole),
        "room whole spoken to": float(whole and asks_of),
        "room wh spoken to": float(asks_of),
        "room left spoken to": min(sum(text.weights[at] for at in loose), 3.0) * room,
        "room own spoken to": float(min(_own(said, best), 2)) * room,
        "room taken back": float(any(cue.sense == "found" for cue in text.group("talk"))),
        "room named person": float(_vocative(said)),
        "room alike": float(bool(best.alike)),
        "room lacks": float(len(best.missing)),
        "room outside": float(bool(text.group("outside") or text.group("aside"))),
        f"room {best.form}": 1.0,
    }
    if best.asked:
        features[f"room tells {best.asked[0]}"] = 1.0
    return features


def _taken_back(said: Said) -> bool:
    """Whether a question ends with its asker not needing it any more: '… never mind, found it'."""
    text = said.text
    found = [cue for cue in text.group("talk") if cue.sense == "found"]
    return any(cue.end > len(text) - _ENDING or _behind_question(text, cue) for cue in found)


def _behind_question(text: Text, cue: Cue) -> bool:
    """Whether a question stands before some words and none behind them."""
    before = text.raw[: text.words[cue.start].start]
    return "?" in before and "?" not in text.raw[len(before) :]


def _unasked(said: Said, best: Reading) -> bool:
    """Whether a list is read though nothing asks for one, or a reason is asked for, which no list tells: 'the
    logo is nice this time, no?', 'explain why there are three people …'."""
    text = said.text
    if best.form in _SETS and text.holds("why"):
        return True
    asks = any(text.has(at, "question", "wh") for at in range(len(text)))
    asks = asks or any(cue.sense != "tag" for cue in text.group("form")) or bool(text.group("plural"))
    return best.form in _SETS and not asks and not any(cue.sense == "room" for cue in text.group("talk"))


def _stated(said: Said, best: Reading) -> bool:
    """Whether what is read is but said, and something else asked behind it: '… with 26 cities. coffee?'"""
    text = said.text
    last = text.raw.rstrip(" ?").rfind(". ")
    inside = [one.offer.start for one in best.used if text.words[one.offer.start].start > last]
    return polar(text) == "statement" and last > 0 and not inside


def _own(said: Said, best: Reading) -> int:
    """How many words speak of those who talk, names and calls to all aside: 'any of you', 'US-ASEAN'."""
    text = said.text
    taken = {at for one in best.used for at in range(one.offer.start, one.offer.end)}
    taken |= words_of(cue for cue in text.group("talk") if cue.sense == "room")
    return sum(cue.sense == "own" and cue.start not in taken for cue in text.group("talk"))


def _unnamed(said: Said, best: Reading) -> bool:
    """Whether a text names nothing but shares words with a record, or asks whether there is something that
    it speaks of in words that nobody knows."""
    compared = bool(best.refs) and not best.used
    beside = [one for one in best.used if one.offer.start in said.text.aside]
    if beside and (best.form in _SETS or len(beside) == len(best.used)):
        return True  # 'the network began with 26 cities. anyway, coffee?'
    if best.form in _SETS and not best.used:
        return not said.text.holds("asean")  # 'which meetings are there?' are theirs
    if best.sense == _ITSELF and not said.text.holds("asean"):
        return True  # 'what time does the meeting start' is theirs
    if best.features.get(_STRAY) == 0.0:
        return False  # an office, ASEAN itself: words of its own name it
    if {one.offer.sort for one in best.used} <= WORDS and not compared:
        return True
    unknown = any(sort == "unknown" for sort in said.text.sorts)
    return best.form == "exists" and unknown


def _vocative(said: Said) -> bool:
    """Whether somebody is spoken to by name: 'Mai, could you …', 'hey Sam how was …', 'Could Minh …'."""
    text = said.text
    at = 0
    while at < len(text) and text.has(at, "talk", "hello"):
        at += 1
    at += text.among(at, "honorific") and text.raw[text.words[at].start].isupper()
    asked = text.among(at, "requesting")
    at += asked  # 'Could Minh please …'
    if at == len(text) or text.lexicon.knows(text.form(at)) or not text.raw[text.words[at].start].isupper():
        return False
    you = any(cue.sense == "own" and at < cue.start <= at + _ADDRESS for cue in text.group("talk"))
    naming = _NAMING - {"person"} if you or asked else _NAMING
    meant = any(one.start <= at < one.end and one.sort in naming for one in said.offers)
    strange = text.sorts[at] == "unknown" or (asked and not meant)
    called = "," in text.between(at, at + 1)
    spoken = you and (called or "," in text.between(at + 1, at + 2))  # 'Anh Tuan, which year were you …'
    return spoken or (called and not meant) or (at > 0 and strange)
