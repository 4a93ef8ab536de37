"""What is worked out of a text is worked out once."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.reading.words.findings import Findings, once


@dataclass
class Read:
    text: str
    findings: Findings = field(default_factory=dict)


def test_a_finding_is_made_once_for_each_text() -> None:
    """Nothing at all is a finding, too; each work has its own."""
    made = []

    @once
    def size(read: Read) -> int:
        made.append(read.text)
        return len(read.text)

    @once
    def nothing(read: Read) -> None:
        made.append(f"nothing of {read.text}")

    first, other = Read("one"), Read("other")
    assert [size(first), size(first), size(other)] == [3, 3, 5]
    nothing(first)
    nothing(first)
    assert made == ["one", "other", "nothing of one"]
    assert size.__name__ == "size"


def test_what_goes_with_a_text_is_given_to_the_work() -> None:
    """It is looked at the first time alone."""

    @once
    def joined(read: Read, other: str) -> str:
        return read.text + other

    read = Read("one")
    assert [joined(read, "+"), joined(read, "-"), joined(Read("two"), "-")] == ["one+", "one+", "two-"]
