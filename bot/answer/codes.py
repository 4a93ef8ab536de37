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
    Kind.MEMBER: "n",
    Kind.OFFICE: "o",
}
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}
_SHORT = re.compile(r"[a-z0-9-]+")
_LONGEST, _BYTES = 40, 10


def code(ref: Ref) -> str:
    """At most 42 bytes: the kind's letter, then the id, or a digest of an id that is too long."""
    return f"{_LETTERS[ref.kind]}.{key(ref.id)}"


def decode(text: str, catalogue: Catalogue) -> Ref | None:
    """The record a code stands for, or None when there is none (any more)."""
    letter, _, written = text.partition(".")
    kind = _KINDS.get(letter)
    return ref_of(kind, written, catalogue) if kind else None


def ref_of(kind: Kind, written: str, catalogue: Catalogue) -> Ref | None:
    """The record of a kind whose id a key stands for."""
    if not written.startswith("~"):
        ref = Ref(kind, written)
        return ref if catalogue.get(ref) else None
    found = (one.id for one in catalogue if one.kind_ is kind and stands_for(written, one.id))
    return next((Ref(kind, id_) for id_ in found), None)


def key(text: str, longest: int = _LONGEST, size: int = _BYTES) -> str:
    """A text that is short and plain as it is, else '~' and a digest of so many bytes, each two letters."""
    if len(text) <= longest and _SHORT.fullmatch(text):
        return text
    return f"~{blake2b(text.encode('utf-8', 'surrogatepass'), digest_size=size).hexdigest()}"


def digest(*parts: str) -> str:
    """24 letters and digits that stand for some texts."""
    return key("\n".join(parts), 0, 12)[1:]


def stands_for(written: str, text: str) -> bool:
    """Whether a key was made of a text."""
    if not written.startswith("~"):
        return written == text
    size = (len(written) - 1) // 2
    return 0 < size <= blake2b.MAX_DIGEST_SIZE and key(text, 0, size) == written
