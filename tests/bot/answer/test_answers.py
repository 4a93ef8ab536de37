"""What is answered to each way to read a text, over the small catalogue and one of offices and parties."""

from __future__ import annotations

from functools import cache

import pytest

from bot.answer.answer import Answer, Fact, Listing, Refusal
from bot.answer.putting import Answerer
from bot.reading.proposing import Proposer
from bot.reading.reader import Reader
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from tests.bot.reading import planted
from tests.bot.reading.planted import TODAY
from tests.bot.reply.cards.registers import catalogue
from tests.bot.tables import lines

KEPT = "of offices: "
"""Before the way to read a text over the catalogue of offices."""


@cache
def offices() -> Scene:
    known = catalogue()
    return Scene(known, Matcher(catalogue_names(known)))


@cache
def readings(text: str, *, kept: bool = False) -> dict[str, tuple[Reading, Said]]:
    """The first reading that is proposed of each form, sense and field, whatever it weighs."""
    found: dict[str, tuple[Reading, Said]] = {}
    scene = offices() if kept else planted.scene()
    said = scene.read(text, TODAY)
    for one in Reader(scene)._proposed(Proposer(scene, said)):
        found.setdefault(" ".join(filter(None, (one.form, one.sense, *one.asked))), (one, said))
    return found


def answers(way: str, text: str) -> str:
    """The answer to one of them: what it says first, its values and the records that it is about."""
    kept = way.startswith(KEPT)
    reading, said = readings(text, kept=kept)[way.removeprefix(KEPT)]
    made: Answer = Answerer(offices() if kept else planted.scene()).answer(reading, said)
    parts = [type(made).__name__]
    if isinstance(made, Fact):
        parts += [made.lead, made.context, "; ".join(made.values), made.source]
    elif isinstance(made, Listing):
        parts += [made.lead, "; ".join(made.values), made.code]
    elif isinstance(made, Refusal):
        parts += [made.reason, made.lead, " ".join(one.id for one in made.offers)]
    else:
        parts += [getattr(made, "lead", "")]
    refs = getattr(made, "refs", None) or ([made.ref] if hasattr(made, "ref") else [])
    more = f" and {len(refs) - 5} more" if len(refs) > 5 else ""
    told = " | ".join([*filter(None, parts), " ".join(one.id for one in refs[:5]) + more]).rstrip(" |")
    return told.replace("\n", " / ")


@pytest.mark.parametrize(("way", "text", "expected"), lines("answer/answers.tsv"))
def test_a_text_is_answered_as_it_is_read(way: str, text: str, expected: str) -> None:
    """In full sentences, with the values and records that bear them out."""
    assert answers(way, text) == expected
