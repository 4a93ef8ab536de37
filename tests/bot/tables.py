"""What rooms make of texts and records, a line each: ``python -m tests.bot.tables`` writes them anew.

After a change that is meant, read through the lines that differ before they are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Told = Callable[[str, str], str]
HERE = Path(__file__).parent


def lines(file: str) -> list[tuple[str, str, str]]:
    """The question, the text and what is made of it, parted by tabs."""
    rows = (HERE / file).read_text("utf-8").splitlines()
    return [(question, text, told) for question, text, told in (row.split("\t") for row in rows)]


def write(file: str, told: Told) -> None:
    """Put down what is made of each text now."""
    rows = (f"{question}\t{text}\t{told(question, text)}\n" for question, text, _ in lines(file))
    (HERE / file).write_text("".join(list(rows)), encoding="utf-8")


if __name__ == "__main__":
    from tests.bot.answer.test_answers import answers
    from tests.bot.answer.test_phrase import phrased
    from tests.bot.drafting.test_drafts import drafted
    from tests.bot.reading.claims.test_readings import proposes as claimed
    from tests.bot.reading.comparisons.test_readings import proposes as compared
    from tests.bot.reading.follow_ups.test_turns import follows
    from tests.bot.reading.languages.test_texts import glossed
    from tests.bot.reading.offers.test_texts import meant
    from tests.bot.reading.proposals.test_readings import proposes as proposed
    from tests.bot.reading.registers.test_readings import proposes as registered
    from tests.bot.reading.signs.test_texts import shows
    from tests.bot.reading.test_describing import tells
    from tests.bot.reading.words.test_texts import taken
    from tests.bot.telling.test_grid import told

    write("answer/answers.tsv", answers)
    write("answer/phrases.tsv", phrased)
    write("drafting/drafts.tsv", drafted)
    write("reading/described.tsv", tells)
    write("reading/claims/readings.tsv", claimed)
    write("reading/comparisons/readings.tsv", compared)
    write("reading/follow_ups/turns.tsv", follows)
    write("reading/languages/texts.tsv", glossed)
    write("reading/offers/texts.tsv", meant)
    write("reading/proposals/readings.tsv", proposed)
    write("reading/registers/readings.tsv", registered)
    write("reading/signs/texts.tsv", shows)
    write("reading/words/texts.tsv", taken)
    write("telling/grid.tsv", told)
