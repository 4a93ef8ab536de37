"""Countries in the language that is spoken."""

from __future__ import annotations

import pytest

from bot.texts.territories import name_of, territory
from bot.texts.text import speaking
from store.kinds import PlaceKind
from store.records import Place, Topic


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["Lao PDR", "EU", "Myanmar"]),
        ("id", ["Laos", "Uni Eropa", "Myanmar"]),
        ("vi", ["Lào", "Liên Minh Châu Âu", "Myanmar"]),
    ],
)
def test_a_territory_has_one_name(code: str, said: list[str]) -> None:
    """None beside it in brackets; in English that of the record."""
    with speaking(code):
        names = [territory("LA", "Lao PDR"), territory("EU", "EU"), territory("MM", "Myanmar")]
        assert names == said
        assert territory("QQ", "Nowhere") == territory(None, "Nowhere") == "Nowhere"


def test_a_record_without_a_code_keeps_its_name() -> None:
    with speaking("vi"):
        assert name_of(Place("jp", "Japan", PlaceKind.COUNTRY, iso="JP")) == "Nhật Bản"
        assert name_of(Place("tokyo", "Tokyo", PlaceKind.CITY, "jp")) == "Tokyo"
        assert name_of(Topic("trade", "Trade")) == "Trade"
