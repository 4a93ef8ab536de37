"""What a record lacks of a text, over the small catalogue."""

from __future__ import annotations

import pytest

from bot.reading.proposing import Proposer
from store.kinds import Kind, Ref
from tests.bot.reading.planted import marks, said, scene
from tests.bot.reading.texts import lines


def lacks(of: str, text: str) -> str:
    """What of the text a record lacks, which are as likely meant, and what is told of both."""
    kind, _, id_ = of.partition(" ")
    proposer = Proposer(scene(), said(text))
    found = proposer.described(scene().engine.at[Ref(Kind(kind), id_)], proposer.fit)
    missing = ", ".join(f"{one.sort} {one.key}" for one in found.missing if isinstance(one.key, str | int))
    alike = ", ".join(ref.id for ref in found.alike)
    twins = ", ".join(ref.id for ref in proposer.twins(scene().engine.at[found.refs[0]], proposer.fit))
    return " | ".join((missing, alike, twins, ", ".join(marks(found))))


@pytest.mark.parametrize(("of", "text", "expected"), lines("records/texts.tsv"))
def test_a_record_is_told_by_what_it_bears_out_and_lacks(of: str, text: str, expected: str) -> None:
    """By sorts of what is missing, whether it says otherwise, how alike others are."""
    assert lacks(of, text) == expected
