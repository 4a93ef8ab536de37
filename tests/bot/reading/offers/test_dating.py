"""What times may mean: of meetings, and of programmes by the words beside them."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("meetings in 2022", ["time, in 2022: 2022-..2022-12-31, 1.1 x 1, fits 3 from japan-summit-2"]),
        (
            "meetings in March 2022",
            ["time, in march 2022: 2022-03-01..2022-03-31, 1.3 x 1, fits 1 from japan-summit-2"],
        ),
        (
            "meetings on 6 July 2022",
            ["time, on 6 july 2022: 2022-07-06..2022-07-06, 1.7 x 1, fits 1 from uk-som-1"],
        ),
        ("meetings since 2022", ["time, since 2022: 2022-.., 1 x 1, fits 9 from japan-summit-2"]),
        ("meetings before 2022", ["time, before 2022: ..2021-12-31, 1 x 1, fits 4 from japan-summit-1"]),
        (
            "meetings between 2016 and 2022",
            ["time, between 2016 and 2022: 2016-..2022-12-31, 1 x 1, fits 6 from amm-49"],
        ),
        ("meetings in July", ["time, in july: .. 7, 1.3 x 1, fits 2 from amm-49"]),
    ],
)
def test_a_time_is_the_date_of_meetings(text: str, expected: object) -> None:
    """What it explains by its unit."""
    assert meant(text, "time") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "plans in 2016",
            [
                "end 2016-..2016-12-31, 1.1 x 0.4, fits none",
                "begin 2016-..2016-12-31, 1.1 x 0.4, fits 2 from canada-plan-1",
                "adopt 2016-..2016-12-31, 1.1 x 1, fits none",
                "run 2016-..2016-12-31, 1.1 x 0.5, fits 3 from canada-plan-1",
            ],
        ),
        (
            "plans adopted in 2020",
            [
                "end 2020-..2020-12-31, 1.1 x 0.4, fits 1 from canada-plan-1",
                "begin 2020-..2020-12-31, 1.1 x 0.4, fits 1 from lights-2020",
                "adopt 2020-..2020-12-31, 1.1 x 1, fits 1 from canada-plan-2",
                "run 2020-..2020-12-31, 1.1 x 0.4, fits 4 from canada-plan-1",
            ],
        ),
        (
            "plans that end in 2023",
            [
                "end 2023-..2023-12-31, 1.1 x 1, fits 1 from uk-plan",
                "begin 2023-..2023-12-31, 1.1 x 0.4, fits none",
                "adopt 2023-..2023-12-31, 1.1 x 0.4, fits none",
                "run 2023-..2023-12-31, 1.1 x 0.4, fits 4 from canada-plan-2",
            ],
        ),
        (
            "plans that begin in 2019",
            [
                "end 2019-..2019-12-31, 1.1 x 0.4, fits none",
                "begin 2019-..2019-12-31, 1.1 x 1, fits 1 from uk-plan",
                "adopt 2019-..2019-12-31, 1.1 x 0.4, fits none",
                "run 2019-..2019-12-31, 1.1 x 0.4, fits 4 from canada-plan-1",
            ],
        ),
        (
            "plans that expire in 2025",
            [
                "end 2025-..2025-12-31, 1.1 x 1, fits 2 from canada-plan-2",
                "begin 2025-..2025-12-31, 1.1 x 0.4, fits none",
                "adopt 2025-..2025-12-31, 1.1 x 0.4, fits none",
                "run 2025-..2025-12-31, 1.1 x 0.4, fits 3 from canada-plan-2",
            ],
        ),
        (
            "plans ending 2025",
            [
                "end ..2025-12-31, 1 x 1, fits 5 from canada-plan-1",
                "begin ..2025-12-31, 1 x 0.4, fits 8 from canada-plan-1",
                "adopt ..2025-12-31, 1 x 0.4, fits 2 from canada-plan-2",
            ],
        ),
        (
            "plans run until 2030",
            [
                "end ..2030-12-31, 1 x 1, fits 1 from schools",
                "begin ..2030-12-31, 1 x 0.4, fits 8 from canada-plan-1",
                "adopt ..2030-12-31, 1 x 0.4, fits 2 from canada-plan-2",
            ],
        ),
        (
            "plans from 2019 to 2023",
            [
                "end 2019-..2023-12-31, 1 x 0.4, fits 2 from canada-plan-1",
                "begin 2019-..2023-12-31, 1 x 1.1, fits 4 from canada-plan-2",
                "adopt 2019-..2023-12-31, 1 x 1, fits 2 from canada-plan-2",
                "run 2019-..2023-12-31, 1 x 0.5, fits 5 from canada-plan-1",
                "exact 2019-..2023-12-31, 1 x 1.2, fits 1 from uk-plan",
            ],
        ),
        (
            "plans adopted between 2016 and 2022",
            [
                "end 2016-..2022-12-31, 1 x 0.4, fits 1 from canada-plan-1",
                "begin 2016-..2022-12-31, 1 x 0.4, fits 6 from canada-plan-1",
                "adopt 2016-..2022-12-31, 1 x 1, fits 2 from canada-plan-2",
                "run 2016-..2022-12-31, 1 x 0.4, fits 5 from canada-plan-1",
                "exact 2016-..2022-12-31, 1 x 0.4, fits none",
            ],
        ),
        (
            "plans; they end; in 2023",
            [
                "end 2023-..2023-12-31, 1.1 x 0.4, fits 1 from uk-plan",
                "begin 2023-..2023-12-31, 1.1 x 0.4, fits none",
                "adopt 2023-..2023-12-31, 1.1 x 1, fits none",
                "run 2023-..2023-12-31, 1.1 x 0.5, fits 4 from canada-plan-2",
            ],
        ),
        (
            "plans in 2023 that end",
            [
                "end 2023-..2023-12-31, 1.1 x 1, fits 1 from uk-plan",
                "begin 2023-..2023-12-31, 1.1 x 0.4, fits none",
                "adopt 2023-..2023-12-31, 1.1 x 0.4, fits none",
                "run 2023-..2023-12-31, 1.1 x 0.4, fits 4 from canada-plan-2",
            ],
        ),
        (
            "plans of which 2023 is the end, and more",
            [
                "end 2023-..2023-12-31, 1.1 x 1, fits 1 from uk-plan",
                "begin 2023-..2023-12-31, 1.1 x 0.4, fits none",
                "adopt 2023-..2023-12-31, 1.1 x 0.4, fits none",
                "run 2023-..2023-12-31, 1.1 x 0.4, fits 4 from canada-plan-2",
            ],
        ),
        (
            "periods 2016-2020",
            [
                "end 2016-..2020-12-31, 1 x 0.4, fits 1 from canada-plan-1",
                "begin 2016-..2020-12-31, 1 x 0.4, fits 3 from canada-plan-1",
                "adopt 2016-..2020-12-31, 1 x 0.4, fits 1 from canada-plan-2",
                "run 2016-..2020-12-31, 1 x 0.4, fits 4 from canada-plan-1",
                "exact 2016-..2020-12-31, 1 x 1.2, fits 1 from canada-plan-1",
            ],
        ),
        (
            "plans of exactly 2016 to 2020",
            [
                "end 2016-..2020-12-31, 1 x 0.4, fits 1 from canada-plan-1",
                "begin 2016-..2020-12-31, 1 x 0.4, fits 4 from canada-plan-1",
                "adopt 2016-..2020-12-31, 1 x 0.4, fits 1 from canada-plan-2",
                "run 2016-..2020-12-31, 1 x 0.4, fits 4 from canada-plan-1",
                "exact 2016-..2020-12-31, 1 x 1.2, fits 1 from canada-plan-1",
            ],
        ),
        (
            "plans in force in 2020",
            [
                "end 2020-..2020-12-31, 1.1 x 0.4, fits 1 from canada-plan-1",
                "begin 2020-..2020-12-31, 1.1 x 0.4, fits 1 from lights-2020",
                "adopt 2020-..2020-12-31, 1.1 x 0.4, fits 1 from canada-plan-2",
                "run 2020-..2020-12-31, 1.1 x 1, fits 4 from canada-plan-1",
            ],
        ),
        (
            "plans adopted, in 2020",
            [
                "end 2020-..2020-12-31, 1.1 x 0.4, fits 1 from canada-plan-1",
                "begin 2020-..2020-12-31, 1.1 x 0.4, fits 1 from lights-2020",
                "adopt 2020-..2020-12-31, 1.1 x 1, fits 1 from canada-plan-2",
                "run 2020-..2020-12-31, 1.1 x 0.5, fits 4 from canada-plan-1",
            ],
        ),
        (
            "plans valid in 2021",
            [
                "end 2021-..2021-12-31, 1.1 x 0.4, fits none",
                "begin 2021-..2021-12-31, 1.1 x 0.4, fits 1 from canada-plan-2",
                "adopt 2021-..2021-12-31, 1.1 x 0.4, fits none",
                "run 2021-..2021-12-31, 1.1 x 1, fits 4 from canada-plan-2",
            ],
        ),
        (
            "plans ending in 2025 and begun in 2021",
            [
                "end ..2025-12-31, 1 x 1, fits 2 from canada-plan-2",
                "begin ..2025-12-31, 1 x 0.4, fits 8 from canada-plan-1",
                "adopt ..2025-12-31, 1 x 0.4, fits 2 from canada-plan-2",
                "end 2021-..2021-12-31, 1.1 x 0.4, fits none",
                "begin 2021-..2021-12-31, 1.1 x 0.4, fits 1 from canada-plan-2",
                "adopt 2021-..2021-12-31, 1.1 x 1, fits none",
                "run 2021-..2021-12-31, 1.1 x 0.5, fits 4 from canada-plan-2",
            ],
        ),
        (
            "plans until 2023",
            [
                "end ..2023-12-31, 1 x 1.1, fits 3 from canada-plan-1",
                "begin ..2023-12-31, 1 x 0.4, fits 8 from canada-plan-1",
                "adopt ..2023-12-31, 1 x 1, fits 2 from canada-plan-2",
            ],
        ),
    ],
)
def test_a_time_is_when_programmes_were_adopted_began_end_or_ran(text: str, expected: object) -> None:
    """The likeliest is what a word beside it says."""
    assert [one.split(": ", 1)[1] for one in meant(text, "period")] == expected
