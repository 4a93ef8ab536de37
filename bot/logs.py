"""The log: to standard error, without the token and without what people write."""

from __future__ import annotations

import json
import logging
import re
import traceback
from collections.abc import Iterable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal
from urllib.parse import quote, unquote

from bot.outcome import update_in_hand

HIDDEN = "[hidden]"
# These say little that helps, and much of it.
_QUIET = {
    "aiosqlite": logging.INFO,
    "alembic": logging.WARNING,
    "asyncio": logging.INFO,
    "httpcore": logging.WARNING,
    "httpx": logging.WARNING,
    "sqlalchemy": logging.WARNING,
    "telegram": logging.WARNING,
}
_OWN = ("bot", "store", "__main__")
_USERINFO = re.compile(r"(?<=://)\S*@")
_Info = tuple[type[BaseException], BaseException, TracebackType | None]


class Redacting(logging.Formatter):
    """Formats records as lines of text, or of JSON with one object each.

    What this program says is written as it says it, ``secrets`` hidden. Of what its libraries say only the
    sentence is written, not what is filled in, and of errors the sort and the place: either may quote a
    message, or an address with the token in it.
    """

    def __init__(self, secrets: Iterable[str] = (), form: Literal["text", "json"] = "text") -> None:
        super().__init__()
        given = [secret for secret in secrets if secret]
        forms = {*given, *(quote(one, safe="") for one in given), *map(unquote, given)}
        self._secrets = sorted(forms, key=len, reverse=True)
        self._form = form

    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _said(record),
            "update": getattr(record, "update", update_in_hand()),
            "outcome": getattr(record, "outcome", None),
            "where": _where(record),
        }
        if self._form == "json":
            told = {name: value for name, value in fields.items() if value is not None}
            return self._hidden(json.dumps(told, ensure_ascii=False))
        where = f"\n{fields['where']}" if fields["where"] else ""
        return self._hidden("{time} {level} {logger}: {message}".format(**fields) + where)

    def _hidden(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


def _said(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] in _OWN:
        return record.getMessage()
    return str(record.msg).partition("\n")[0]


def _where(record: logging.LogRecord) -> str | None:
    """The sort of an error and its place, without its text, those of its causes included."""
    if not record.exc_info or record.exc_info[1] is None:
        return None
    lines: list[str] = []
    error: BaseException | None = record.exc_info[1]
    while error is not None and len(lines) < 100:
        lines += [type(error).__name__, *(line.rstrip() for line in traceback.format_tb(error.__traceback__))]
        error = error.__cause__
    return "\n".join(lines)


def hidden(url: str) -> str:
    """An address without the name and password in it."""
    return _USERINFO.sub("", url)


def configure_logs(level: str, form: Literal["text", "json"] = "text", secrets: Iterable[str] = ()) -> None:
    """Send every log record of ``level`` and above to standard error, ``secrets`` hidden."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacting(secrets, form))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name, least in _QUIET.items():
        logging.getLogger(name).setLevel(max(least, logging.getLevelNamesMapping()[level]))
