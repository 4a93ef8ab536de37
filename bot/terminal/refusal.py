"""How the Bot API says no."""

from __future__ import annotations


class RefusedError(Exception):
    """A call that the server turns down: its description as the Bot API words it, and the HTTP status."""

    def __init__(self, description: str, code: int = 400) -> None:
        super().__init__(description)
        self.description = description
        self.code = code
