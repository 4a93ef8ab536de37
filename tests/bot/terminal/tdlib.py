"""Telegram's own parser, offline."""

from __future__ import annotations

import json
from typing import Any

import tdjson


def ask(request: dict[str, Any]) -> dict[str, Any]:
    """One synchronous request."""
    answer: dict[str, Any] = json.loads(tdjson.td_execute(json.dumps(request).encode()) or b"{}")
    return answer


ask({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})


def parse(markup: str) -> tuple[str | None, str]:
    """The plain text of some HTML and ''; or None and why it is refused."""
    answer = ask({"@type": "parseTextEntities", "text": markup, "parse_mode": {"@type": "textParseModeHTML"}})
    return answer.get("text"), answer.get("message", "").removeprefix("Can't parse entities: ")


def entities(markup: str) -> list[tuple[str, int, int]]:
    """The entities of some HTML: TDLib's type, offset and length."""
    answer = ask({"@type": "parseTextEntities", "text": markup, "parse_mode": {"@type": "textParseModeHTML"}})
    return [(one["type"]["@type"], one["offset"], one["length"]) for one in answer["entities"]]


def found(text: str) -> list[tuple[str, int, int]]:
    """The entities that the server finds by itself: TDLib's type, offset and length."""
    answer = ask({"@type": "getTextEntities", "text": text})
    return [(one["type"]["@type"], one["offset"], one["length"]) for one in answer["entities"]]
