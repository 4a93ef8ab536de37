"""A list or count said again with another part."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from store.query.condition import Has
from tests.bot.reading.follow_ups.talk import drawn, follow_ups


def restated(text: str, context: Context) -> list[tuple[str, int]]:
    """The form and sense of each set, and how many it holds."""
    rows = follow_ups(text, context)
    return list(
        dict.fromkeys((f"{one.form} {one.sense}", len(one.refs)) for one in rows if len(one.asked) == 0)
    )[:5]


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        (
            "and Canada?",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                ("list narrowed", 4),
                ("count narrowed", 4),
                ("list again", 2),
                ("count again", 2),
                ("list again", 1),
            ],
        ),
        (
            "with Japan",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [("list narrowed", 4), ("count narrowed", 4)],
        ),
        (
            "summits",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [("list narrowed", 4), ("count narrowed", 4)],
        ),
        (
            "in 2022",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                ("list narrowed", 1),
                ("count narrowed", 1),
                ("list narrowed", 4),
                ("count narrowed", 4),
                ("list again", 1),
            ],
        ),
        (
            "since 2023",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                ("list narrowed", 3),
                ("count narrowed", 3),
                ("list narrowed", 4),
                ("count narrowed", 4),
                ("list again", 3),
            ],
        ),
        (
            "all levels",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [("list narrowed", 4), ("count narrowed", 4), ("list again", 4), ("count again", 4)],
        ),
        (
            "and virtual ones",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                ("list narrowed", 1),
                ("count narrowed", 1),
                ("list narrowed", 4),
                ("count narrowed", 4),
                ("list again", 1),
            ],
        ),
        (
            "and the UK?",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                ("list narrowed", 2),
                ("count narrowed", 2),
                ("list narrowed", 1),
                ("count narrowed", 1),
                ("list again", 6),
            ],
        ),
        (
            "SOMs only",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                ("list narrowed", 2),
                ("count narrowed", 2),
                ("list narrowed", 4),
                ("count narrowed", 4),
                ("list again", 2),
            ],
        ),
        (
            "in Ottawa",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                ("list narrowed", 1),
                ("count narrowed", 1),
                ("list narrowed", 4),
                ("count narrowed", 4),
                ("list again", 1),
            ],
        ),
        (
            "before 2023",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                ("list narrowed", 1),
                ("count narrowed", 1),
                ("list narrowed", 4),
                ("count narrowed", 4),
                ("list again", 1),
            ],
        ),
    ],
)
def test_what_is_named_replaces_its_part_and_the_others_stay(
    text: str, context: Context, expected: object
) -> None:
    """Or narrows what was shown."""
    assert restated(text, context) == expected
