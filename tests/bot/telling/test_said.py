from __future__ import annotations

from tests.bot.telling.world import DIALOGUE_1, DIALOGUE_2, FUND, lacking, meeting, text, values


def test_the_sentence_that_says_most_is_told() -> None:
    assert text(DIALOGUE_1, "said", "what was agreed on nurses") == "They agreed to open a school for nurses"


def test_the_summary_is_told_where_no_sentence_fits() -> None:
    assert text(DIALOGUE_1, "said", "zembla") == "Both sides met"


def test_a_quoted_theme_is_its_value() -> None:
    assert values(DIALOGUE_1, "theme") == ("One Sea",)


def test_a_theme_without_quotes_ends_with_its_clause() -> None:
    one = meeting(
        "x", "Talk", "2020", summary="Talk with the theme Peace, Order, and Growth, which followed a visit."
    )
    assert values(one, "theme") == ("Peace, Order, and Growth",)


def test_a_title_is_told_for_a_theme_where_it_says_what_is_asked() -> None:
    assert values(meeting("x", "Talk", "2020", documents=DIALOGUE_1.documents), "theme", "statement") == (
        "Statement on Youth",
    )


def test_no_theme_is_made_up() -> None:
    assert lacking(DIALOGUE_2, "theme") == "its theme"
    assert lacking(FUND, "theme") == "its theme"


def test_a_document_that_a_sentence_speaks_of_is_told_by_its_title() -> None:
    """Of several the one meant; what the sentence names itself is not told twice."""
    one = meeting(
        "x",
        "Talk",
        "2020",
        documents=DIALOGUE_1.documents,
        highlights=("They adopted a plan on the forests of the coast.", "The heat was great."),
    )
    said = "They adopted a plan on the forests of the coast"
    assert text(one, "said", "which plan on forests") == f"{said}. Work Plan on Forests"
    assert text(one, "said", "how great was the heat") == "The heat was great"


def test_a_theme_stands_behind_the_first_word_for_it() -> None:
    """What is said of the theme after it is none."""
    said = "Talk with the theme Peace and Order, a theme that Norway welcomed."
    assert values(meeting("x", "Talk", "2020", summary=said), "theme") == ("Peace and Order",)
