"""The one record that a question is about, or those that fit equally, or why there is none."""

from __future__ import annotations

from bot.answer.finding.finding import find
from bot.answer.finding.found import CHOICES, Finding, Found, Missing, Several

__all__ = ["CHOICES", "Finding", "Found", "Missing", "Several", "find"]
