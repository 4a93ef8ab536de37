"""Errors whose text is a sentence for the person who can mend them."""

from __future__ import annotations


class StartError(Exception):
    """The bot cannot start; the text says why and what to do."""
