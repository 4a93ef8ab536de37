from __future__ import annotations

import pytest

from store.query.form import DEEPEST, LONGEST, Form, parsed, shown


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "line 1, character 1: this is no JSON"),
        ('{"a": 1,\n"b"}', "line 2, character 4: this is no JSON"),
        ('{"a": 1, "a": 2}', "'a' stands twice"),
        ("NaN", "NaN is no number"),
        ("[" * 7_000, "too many brackets"),
        ("9" * 30, "too long for a number"),
        (" " * (LONGEST + 1), "8,000 characters; this one has 8,001"),
    ],
)
def test_what_is_no_json_is_said(text: str, why: str) -> None:
    """With the place in the text, or what is wrong with all of it."""
    with pytest.raises(ValueError, match=why):
        parsed(text)


def test_pieces_know_where_they_stand() -> None:
    """Steps by name and by number."""
    form = parsed('{"count": [1, "x"]}')
    main = form.inside(form.mapping("an object")["count"], "count")
    number, text = main.items("a list")
    assert (number.number("a number"), text.text("a text"), text.path) == (1, "x", "count[1]")
    with pytest.raises(ValueError, match=r'^count\[1\]: a number is expected here, not "x"$'):
        text.number("a number")


def test_types_are_told_apart() -> None:
    """True is no number, a number no truth, null no text, a list too short or too long is none."""
    for call in (
        lambda: Form(True).number("a number"),
        lambda: Form(1.5).number("a number"),
        lambda: Form(1).truth(),
        lambda: Form(None).text("a text"),
        lambda: Form([1]).mapping("an object"),
        lambda: Form([1]).items("two", 2),
        lambda: Form([1, 2]).items("one", 0, 1),
    ):
        with pytest.raises(ValueError, match="is expected here, not"):
            call()
    assert Form(False).truth() is False


def test_names_are_looked_up_with_a_hint() -> None:
    """The nearest name, or all of them."""
    names = ["partner", "date"]
    assert Form("date").one_of(names, "field") == "date"
    with pytest.raises(ValueError, match="there is no field 'parner'; did you mean 'partner'"):
        Form("parner").one_of(names, "field")
    with pytest.raises(ValueError, match="there is no field 'xyz'; there are partner, date"):
        Form("xyz").one_of(names, "field")


def test_only_known_keys_go_together() -> None:
    """A key too many is named with those that there may be."""
    Form({"count": 1, "field": 2}).only(["count", "field"])
    with pytest.raises(ValueError, match="'count' does not go with 'most', but with 'field'"):
        Form({"count": 1, "most": 2}).only(["count", "field"])
    with pytest.raises(ValueError, match="but with nothing"):
        Form({"total": 1, "most": 2}).only(["total"])


def test_depth_ends() -> None:
    """So many levels and no more."""
    form = Form(1)
    for _ in range(DEEPEST - 1):
        form = form.deeper()
    with pytest.raises(ValueError, match=f"more than {DEEPEST} queries"):
        form.deeper()


def test_long_pieces_are_shown_in_part() -> None:
    """Forty characters of them."""
    assert shown("é" * 5) == '"ééééé"'
    assert len(shown("é" * 90)) == 40
