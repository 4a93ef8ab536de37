from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from bot.preferences.languages import languages


def test_only_languages_with_texts_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """English is there; another as soon as there is a folder with its texts."""
    (tmp_path / "locale" / "vi").mkdir(parents=True)
    languages.cache_clear()
    monkeypatch.setattr(
        "bot.preferences.languages.files", lambda name: tmp_path if name == "bot" else files(name)
    )
    try:
        assert languages() == {"en": "English", "vi": "Tiếng Việt"}
    finally:
        languages.cache_clear()
