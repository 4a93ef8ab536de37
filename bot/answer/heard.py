"""What a text says beside its reading, worked out once however many readings are answered."""

from __future__ import annotations

from bot.reading.signs import asked, focusing
from bot.reading.words.findings import once

focus = once(focusing.focus)
asked_too = once(asked.asked_too)
asks_about = once(asked.asks_about)
