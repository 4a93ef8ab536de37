"""How much of what statements say a draft has: ``python -m tests.bot.drafting.score FILE``.

Each field that is expected counts once, each entry of a list by itself; so does each that is there and not
expected. *Wrong and unmarked* is what is there, is not expected and is not marked as uncertain.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.drafting.draft import Draft, Item
from bot.drafting.recognising import recognise
from store.catalogue import Catalogue
from store.kinds import Kind
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.matching.words import normalise
from store.reading import read_packaged

HERE = Path(__file__).parent
TODAY = date(2026, 1, 15)
SINGLE = ("title", "series", "level", "ordinal", "date", "date_end", "venue", "mode")
LISTS = ("places", "partners", "topics", "programmes", "documents", "people", "pledges")


@dataclass(frozen=True)
class Mark:
    """One field or entry: what was expected ('' for nothing), what came ('' for nothing)."""

    field: str
    expected: str
    came: str
    sure: bool = False

    @property
    def right(self) -> bool:
        return self.expected == self.came

    @property
    def wrong_and_unmarked(self) -> bool:
        return bool(self.came) and not self.right and self.sure


def read_examples(file: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(file.read_text("utf-8"))
    return found


def shelf(examples: list[dict[str, Any]]) -> tuple[Catalogue, Matcher]:
    """The packaged catalogue without the meetings that the examples are about."""
    own = {one["meeting"] for one in examples}
    records = [one for one in read_packaged() if not (one.kind_ is Kind.MEETING and one.id in own)]
    catalogue = Catalogue(records)
    return catalogue, Matcher(catalogue_names(catalogue))


def mark(draft: Draft, expected: dict[str, Any], catalogue: Catalogue) -> list[Mark]:
    """Every field of a draft beside what is expected of it."""
    return [one for one in _marks(draft, expected, catalogue) if one.expected or one.came]


def _marks(draft: Draft, expected: dict[str, Any], catalogue: Catalogue) -> Iterator[Mark]:
    for name in SINGLE:
        item: Item[Any] | None = getattr(draft, name)
        came = "" if item is None else _plain(name, item.value)
        wanted = _plain(name, expected[name]) if name in expected else ""
        yield Mark(name, wanted, came, item is not None and item.sure)
    for name in LISTS:
        wanted_all = [_entry(name, one, catalogue) for one in expected.get(name, [])]
        for item in getattr(draft, name):
            came = _entry(name, item.value, catalogue)
            hit = came in wanted_all
            if hit:
                wanted_all.remove(came)
            yield Mark(name, came if hit else "", came, item.sure)
        yield from (Mark(name, one, "") for one in wanted_all)
    step = draft.next.value if draft.next else None
    sure = draft.next is not None and draft.next.sure
    wanted_next = expected.get("next", {})
    for name in ("event", "date", "place"):
        value = getattr(step, name, None) if step else None
        came = (
            value.iso
            if name == "date" and value
            else _words(value)
            if name == "event" and value
            else value or ""
        )
        wanted = wanted_next.get(name, "")
        yield Mark(f"next {name}", _words(wanted) if name == "event" else wanted, came, sure)
    yield Mark("source", expected.get("source", ""), draft.source, True)


def _plain(name: str, value: Any) -> str:
    if name == "series":
        return str(getattr(value, "id", value))
    return _words(str(getattr(value, "iso", value)))


def _words(text: str) -> str:
    return " ".join(one for one in normalise(text) if one != "the")


def _entry(name: str, value: Any, catalogue: Catalogue) -> str:
    match name:
        case "documents":
            return _words(value if isinstance(value, str) else value.title)
        case "people" if isinstance(value, dict):
            id_ = _person(value["name"], catalogue)
            return f"{id_}: {_words(value.get('role', ''))}{' (chair)' * value.get('chair', False)}"
        case "people":
            id_ = _person(value.person.name, catalogue)
            return f"{id_}: {_words(value.role)}{' (chair)' * value.chair}"
        case "pledges" if isinstance(value, dict):
            return f"{value['by']} {value['amount']} {value['currency']} {value.get('programme', '')}"
        case "pledges":
            return f"{value.by} {value.amount.normalize():f} {value.currency} {value.programme or ''}"
        case _:
            return str(value)


def _person(name: str, catalogue: Catalogue) -> str:
    """The id of a person of that name, else the name in plain words."""
    said = normalise(name)
    for person in catalogue.people.values():
        if any(normalise(one) == said for one in (person.name, *person.aliases)):
            return person.id
    return " ".join(said)


def report(examples: list[dict[str, Any]], *, told: bool = True) -> tuple[int, int, int]:
    """How many fields there are, are right, and are wrong and unmarked."""
    catalogue, matcher = shelf(examples)
    marks = []
    for one in examples:
        for each in mark(recognise(one["text"], catalogue, matcher, TODAY), one["expected"], catalogue):
            marks.append(each)
            if told and not each.right:
                flag = "WRONG" if each.wrong_and_unmarked else "     "
                print(f"{flag} {one['meeting']}: {each.field}: {each.expected!r} came {each.came!r}")
    right = sum(one.right for one in marks)
    wrong = sum(one.wrong_and_unmarked for one in marks)
    return len(marks), right, wrong


if __name__ == "__main__":
    total, right, wrong = report(read_examples(Path(sys.argv[1])))
    print(f"{right} of {total} fields right ({right / total:.1%}), {wrong} wrong and unmarked")
