"""A name that is all a text holds beside words that ask."""

from __future__ import annotations

import pytest

from tests.questions.score import TODAY, packaged_desk

DESK = packaged_desk()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("who is Surin Pitsuwan", "Surin Pitsuwan"),
        ("when was the 19th ASEAN Summit", "19th ASEAN Summit"),
        ("where was AMM held?", "AMM"),
        ("tell me about ASEAN", "ASEAN"),
        ("what is the ASEAN-Australia Comprehensive Strategic Partnership", "Strategic Partnership"),
        ("when did Canada join the AMM", ""),
        ("what is it", ""),
    ],
)
def test_the_longest_name_is_found(text: str, name: str) -> None:
    """With the words that ask before and behind it; not where anything else is said."""
    call = DESK.reader.said(text, TODAY).called
    assert (call.name.endswith(name) and bool(call.refs)) if call else not name
    assert bool(call) is bool(name)
