from __future__ import annotations

from pathlib import Path

import pytest

from bot.preferences import languages as room


def test_only_languages_with_texts_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """English is there; another as soon as there is a folder with its texts."""
    (tmp_path / "locale" / "vi").mkdir(parents=True)
    room.languages.cache_clear()
    files = room.files
    monkeypatch.setattr(room, "files", lambda name: tmp_path if name == "bot" else files(name))
    try:
        assert room.languages() == {"en": "English", "vi": "Tiếng Việt"}
    finally:
        room.languages.cache_clear()
