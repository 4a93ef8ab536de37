"""Those of a list that was shown."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from store.query.condition import Has
from store.query.sort import Sort
from tests.bot.reading.follow_ups.talk import drawn, follow_ups, told


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        (
            "how many of those were virtual",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact within: canada-som-1 number",
                "fact within: canada-som-1 mode",
                "fact within: canada-som-1 when",
                "fact within: canada-som-1 where",
                "values each: many-ports and 3 number",
                "values each: many-ports and 3 mode",
            ],
        ),
        (
            "which of them were in Ottawa",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact within: canada-som-1 said",
                "fact within: canada-som-1 when",
                "fact within: canada-som-1 where",
                "fact within: canada-som-1 who",
                "values each: many-ports and 3 said",
                "values each: many-ports and 3 when",
            ],
        ),
        (
            "in 2022?",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact within: canada-som-1 when",
                "fact within: canada-som-1 where",
                "fact within: canada-som-1 who",
                "values each: many-ports and 3 when",
                "values each: many-ports and 3 where",
                "list narrowed: canada-som-1",
            ],
        ),
        (
            "the first one",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact placed: canada-som-1 when",
                "fact placed: canada-som-1 where",
                "fact placed: canada-som-1 who",
                "fact placed: many-ports when",
                "fact placed: many-ports where",
                "fact placed: many-ports who",
            ],
        ),
        (
            "the second one",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact placed: canada-som-2 when",
                "fact placed: canada-som-2 where",
                "fact placed: canada-som-2 who",
                "fact placed: three-ports when",
                "fact placed: three-ports where",
                "fact placed: three-ports who",
            ],
        ),
        (
            "the last of them",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact placed: many-ports when",
                "fact placed: many-ports where",
                "fact placed: many-ports who",
                "fact placed: canada-som-1 when",
                "fact placed: canada-som-1 where",
                "fact placed: canada-som-1 who",
            ],
        ),
        (
            "when was the latest",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact placed: many-ports when",
                "fact placed: many-ports where",
                "fact placed: many-ports who",
                "fact placed: many-ports said",
                "fact placed: canada-som-1 when",
                "fact placed: canada-som-1 where",
            ],
        ),
        (
            "and with Japan?",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact within: many-ports when",
                "fact within: many-ports where",
                "fact within: many-ports who",
                "values each: many-ports and 3 when",
                "values each: many-ports and 3 where",
                "list narrowed: many-ports",
            ],
        ),
        (
            "who chaired the first",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact placed: canada-som-1 who",
                "fact placed: canada-som-1 when",
                "fact placed: canada-som-1 where",
                "fact placed: canada-som-1 said",
                "fact placed: many-ports who",
                "fact placed: many-ports when",
            ],
        ),
        (
            "are any of them in 2023",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact within: canada-som-2 when",
                "fact within: canada-som-2 where",
                "fact within: canada-som-2 who",
                "values each: many-ports and 3 when",
                "values each: many-ports and 3 where",
                "list narrowed: canada-som-2",
            ],
        ),
        (
            "which was the longest",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "values each: many-ports and 3 said",
                "values each: many-ports and 3 when",
                "values each: many-ports and 3 where",
                "list narrowed: many-ports and 3",
                "count narrowed: many-ports and 3",
                "list again: many-ports and 3",
            ],
        ),
        (
            "not those in Ottawa",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                "fact within: canada-som-2 when",
                "fact within: canada-som-2 where",
                "fact within: canada-som-2 who",
                "values each: many-ports and 3 when",
                "values each: many-ports and 3 where",
                "list narrowed: many-ports and 2",
            ],
        ),
        (
            "and Canada?",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                "fact within: uk-som-1 when",
                "fact within: uk-som-1 where",
                "fact within: uk-som-1 who",
                "values each: uk-som-4 and 3 when",
                "values each: uk-som-4 and 3 where",
                "list narrowed: uk-som-4 and 3",
            ],
        ),
        (
            "only virtual ones",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                "fact within: uk-som-2 mode",
                "fact within: uk-som-2 when",
                "fact within: uk-som-2 where",
                "fact within: uk-som-2 who",
                "values each: uk-som-4 and 3 mode",
                "values each: uk-som-4 and 3 when",
            ],
        ),
        (
            "in London",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                "fact within: uk-som-1 when",
                "fact within: uk-som-1 where",
                "fact within: uk-som-1 who",
                "values each: uk-som-4 and 3 when",
                "values each: uk-som-4 and 3 where",
                "list narrowed: uk-som-1",
            ],
        ),
        (
            "the 3rd",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                "fact placed: uk-som-3 when",
                "fact placed: uk-som-3 where",
                "fact placed: uk-som-3 who",
                "fact placed: uk-som-2 when",
                "fact placed: uk-som-2 where",
                "fact placed: uk-som-2 who",
            ],
        ),
        (
            "how many are there",
            drawn(
                ("partner", Has("partner", ("united-kingdom",))),
                ("level", Has("level", ("senior-officials",))),
            ),
            [
                "values each: uk-som-4 and 3 number",
                "values each: uk-som-4 and 3 when",
                "values each: uk-som-4 and 3 where",
                "list narrowed: uk-som-4 and 3",
                "count narrowed: uk-som-4 and 3",
                "list again: uk-som-4 and 3",
            ],
        ),
        (
            "with Canada",
            drawn(("kind", Has("kind", ("plan-of-action",))), sort=Sort.PROGRAMME),
            [
                "fact within: canada-plan-1 when",
                "fact within: canada-plan-1 where",
                "fact within: canada-plan-1 who",
                "values each: uk-plan and 2 when",
                "values each: uk-plan and 2 where",
                "list narrowed: canada-plan-1 and 1",
            ],
        ),
        (
            "the latest",
            drawn(("kind", Has("kind", ("plan-of-action",))), sort=Sort.PROGRAMME),
            [
                "fact placed: canada-plan-2 when",
                "fact placed: canada-plan-2 where",
                "fact placed: canada-plan-2 who",
                "fact placed: canada-plan-1 when",
                "fact placed: canada-plan-1 where",
                "fact placed: canada-plan-1 who",
            ],
        ),
        (
            "which of these ended in 2020",
            drawn(("kind", Has("kind", ("plan-of-action",))), sort=Sort.PROGRAMME),
            [
                "fact within: canada-plan-1 said",
                "fact within: canada-plan-1 when",
                "fact within: canada-plan-1 where",
                "fact within: canada-plan-1 who",
                "values each: uk-plan and 2 said",
                "values each: uk-plan and 2 when",
            ],
        ),
        (
            "how many",
            drawn(("kind", Has("kind", ("plan-of-action",))), sort=Sort.PROGRAMME),
            [
                "values each: uk-plan and 2 number",
                "values each: uk-plan and 2 when",
                "values each: uk-plan and 2 where",
                "list narrowed: canada-plan-1 and 2",
                "count narrowed: canada-plan-1 and 2",
                "list again: canada-plan-1 and 2",
            ],
        ),
    ],
)
def test_after_a_list_its_records_are_spoken_of(text: str, context: Context, expected: object) -> None:
    """Some of them, how many, one by its place."""
    assert [one for one in told(follow_ups(text, context)) if " card" not in one][:6] == expected
