"""The library's bot, which gives updates as they came: one that cannot be read spoils no other."""

from __future__ import annotations

from typing import Any

from telegram.ext import ExtBot

_READ_SECONDS = 10.0


class RawBot(ExtBot[Any]):
    """Fetches updates as JSON; all else is the library's."""

    async def fetch(
        self, offset: int | None, limit: int, seconds: float, kinds: tuple[str, ...]
    ) -> list[Any]:
        """The updates from ``offset`` on, which confirms those before it; waits ``seconds`` for one.

        Raises TelegramError.
        """
        asked = {"offset": offset, "limit": limit, "timeout": seconds, "allowed_updates": kinds}
        found = await self._post("getUpdates", asked, read_timeout=seconds + _READ_SECONDS)
        return found if isinstance(found, list) else []
