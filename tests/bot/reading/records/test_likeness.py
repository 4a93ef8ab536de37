"""Which records a text may mean as well as another."""

from __future__ import annotations

import pytest

from bot.reading.proposing import Proposer
from store.kinds import Kind, Ref
from tests.bot.reading.proposed import said, scene


@pytest.mark.parametrize("id_", ["asean-korea-centre", "asean-japan-centre"])
def test_a_programme_called_by_its_name_is_none_of_its_kin(id_: str) -> None:
    """Other centres with its partner are not meant as well."""
    name = scene().catalogue.programmes[id_].name
    proposer = Proposer(scene(), said(f"when was the {name} founded"))
    at = scene().engine.at[Ref(Kind.PROGRAMME, id_)]
    assert proposer.described(at, proposer.fit).alike == ()


def test_programmes_of_a_sort_are_alike_where_none_is_named() -> None:
    """'A centre with Japan' may be one or another."""
    proposer = Proposer(scene(), said("when was the centre with Japan founded"))
    at = scene().engine.at[Ref(Kind.PROGRAMME, "asean-japan-centre")]
    assert "ajccbc" in {ref.id for ref in proposer.described(at, proposer.fit).alike}
