"""Series whose telling words stand apart."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meant
from tests.bot.reading.proposed import TODAY, scene


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("senior officials of Canada at a meeting", []),
        ("a summit between Japan and ASEAN", []),
        ("talks with Canada on ports", ["scattered, talks ports: talks, 1.6 x 1, fits 2 from three-ports"]),
        (
            "talks in Ottawa on ports of the north",
            ["scattered, talks ports: talks, 1.6 x 1, fits 2 from three-ports"],
        ),
        ("officials from the UK met senior colleagues", []),
        ("summits, but not with Japan", []),
        ("summits with Japan and meetings of senior officials with Canada", []),
        ("a senior officials' gathering with Canada flew to the summit with Japan", []),
        ("meeting of foreign ministers", ["scattered, foreign ministers: amm, 2.1 x 1, fits 3 from amm-49"]),
        (
            "ministers of foreign affairs met",
            ["scattered, ministers foreign: amm, 2.1 x 1, fits 3 from amm-49"],
        ),
        ("talks", []),
        (
            "ports and talks",
            [
                "series, ports and talks: talks, 1.7 x 1, fits 2 from three-ports",
                "scattered, ports talks: talks, 2.1 x 1, fits 2 from three-ports",
            ],
        ),
    ],
)
def test_a_series_is_told_by_its_words_apart(text: str, expected: object) -> None:
    """Two of them at least; none that is denied or that stands beyond one who travels."""
    assert meant(text, "scattered", "series") == expected


def test_a_series_is_named_with_its_special_meetings() -> None:
    """Those whose series has the name with one word more, of the words that tell several series apart."""
    offers = scene().read("Plus Three summits", TODAY).scattered
    assert ("apt-summit", "apt-special-summit") in [one.key for one in offers]
    assert not [one for one in scene().read("AUKSOMs", TODAY).scattered if "asean-uk-som" in one.key]
