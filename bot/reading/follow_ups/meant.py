"""What a text says once the words that point at what was spoken of are replaced by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.reading.follow_ups.turn import Turn
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.words.text import Text
from store.kinds import Kind, Ref
from store.records import Meeting, Programme

Propose = Callable[[Proposer], Iterator[Reading]]
"""What proposes the readings of a text by itself."""

# What a partner itself does or has: it gives, is of a standing, shares programmes.
_GIVES = frozenset({("role", "pledge"), ("field", "how_much")})
_SHARED = frozenset({"programme", "kind", "step", "status", "coordinated"})
# What was done at a meeting, and what that was about.
_DONE = _GIVES | {("field", "said")}
_ABOUT = frozenset({"topic", "programme"})


def meant(turn: Turn, main: Ref, propose: Propose) -> Iterator[Reading]:
    """Readings of what is asked of the partner of the record at hand, and of that record by its name: 'how
    much did they give to the fund', 'what did Manila propose there'."""
    for raw in _of_partner(turn, main):
        for made in _read(turn, raw, propose, "theirs meant"):
            if made.asked != ("how_much",) or made.refs[0].kind is not Kind.PROGRAMME:  # all that it got
                yield made
    for raw in _of_meeting(turn, main):
        for made in _read(turn, raw, propose, "there meant"):
            if made.refs[:1] == (main,) and made.form != "ask":
                yield made


def _read(turn: Turn, raw: str, propose: Propose, kind: str) -> Iterator[Reading]:
    scene = turn.proposer.scene
    said = scene.read(raw, turn.said.today)
    extra = turn.features(kind)
    for made in propose(Proposer(scene, said)):
        made.meant = said
        made.features |= extra
        yield made


def _of_partner(turn: Turn, main: Ref) -> Iterator[str]:
    text = turn.said.text
    pointing = [
        at
        for at in range(len(text))
        if (text.among(at, "those") and not text.among(at - 1, "of")) or text.among(at, "of-those")
    ]
    if not pointing or "partner" in turn.named or not _does(turn):
        return
    shown = [ref for ref in turn.context.refs if ref.kind is main.kind]
    ids = {id_ for ref in shown for id_ in _partners(turn, ref)}
    partner = turn.proposer.scene.catalogue.partners.get(ids.pop()) if len(ids) == 1 else None
    if partner is not None:
        at = pointing[0]
        yield _replaced(text, at, f"{partner.name}'s" if text.among(at, "of-those") else partner.name)


def _partners(turn: Turn, ref: Ref) -> Sequence[str]:
    """The partners that a record is of."""
    record = turn.proposer.scene.catalogue.get(ref)
    return record.partners if isinstance(record, Meeting | Programme) else (ref.id,)


def _does(turn: Turn) -> bool:
    """Whether something is asked that a partner does or has."""
    return turn.said.standing or _holds(turn, _GIVES) or not _SHARED.isdisjoint(turn.named)


def _holds(turn: Turn, senses: frozenset[tuple[str, str]]) -> bool:
    return any((cue.group, cue.sense) in senses for cue in turn.said.text.cues)


def _of_meeting(turn: Turn, main: Ref) -> Iterator[str]:
    text, record = turn.said.text, turn.proposer.scene.catalogue.get(main)
    pointing = [at for at in range(len(text)) if text.among(at, "at-that")]
    if not isinstance(record, Meeting) or _another(turn, record.partners):
        return
    name = f"at the {record.name}"
    if pointing and (not _ABOUT.isdisjoint(turn.named) or ("place" in turn.named and _holds(turn, _DONE))):
        yield _replaced(text, pointing[-1], name)
    elif not pointing and _holds(turn, _GIVES) and _has_side(turn, main):
        yield f"{text.raw.rstrip(' ?.!')} {name}"


def _another(turn: Turn, partners: Sequence[str]) -> bool:
    """Whether a partner is named that had no part in it, and no more than a word of what is named."""
    longer = [one for one in turn.said.offers if one.sort in _ABOUT and one.end - one.start > 1]
    return any(
        one.sort == "partner" and one.key not in partners and not any(one.over(other) for other in longer)
        for one in turn.likely
    )


def _has_side(turn: Turn, main: Ref) -> bool:
    """Whether a place is named whose people were there."""
    at = turn.engine.at[main]
    places = {one.start for one in turn.likely if one.sort == "place"}
    sides = (one for one in turn.said.offers if one.sort == "side" and one.start in places)
    return any(one.credit.item(at) > 0 for one in sides)


def _replaced(text: Text, at: int, name: str) -> str:
    """The text with a name in place of a word."""
    word = text.words[at]
    return f"{text.raw[: word.start]}{name}{text.raw[word.end :]}"
