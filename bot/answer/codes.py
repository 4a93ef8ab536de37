"""Short codes for records, to stand in a button: the same for ever, whatever the length of an id."""

from __future__ import annotations

import re
from hashlib import blake2b

from store.catalogue import Catalogue
from store.kinds import Kind, Ref

_LETTERS = {
    Kind.PARTNER: "p",
    Kind.MEETING: "m",
    Kind.SERIES: "s",
    Kind.PROGRAMME: "g",
    Kind.BODY: "b",
    Kind.PERSON: "h",
    Kind.PLACE: "l",
    Kind.TOPIC: "t",
}
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}
_SHORT = re.compile(r"[a-z0-9-]{1,40}")


def code(ref: Ref) -> str:
    """At most 42 bytes: the kind's letter, then the id, or a digest of an id that is too long."""
    return f"{_LETTERS[ref.kind]}.{_key(ref.id)}"


def decode(text: str, catalogue: Catalogue) -> Ref | None:
    """The record a code stands for, or None when there is none (any more)."""
    letter, _, key = text.partition(".")
    kind = _KINDS.get(letter)
    if kind is None:
        return None
    if not key.startswith("~"):
        ref = Ref(kind, key)
        return ref if catalogue.get(ref) else None
    return next((Ref(kind, one.id) for one in catalogue if one.kind_ is kind and _key(one.id) == key), None)


def _key(id_: str) -> str:
    if _SHORT.fullmatch(id_):
        return id_
    return "~" + blake2b(id_.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
