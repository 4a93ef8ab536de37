"""The record that a text describes fits it best."""

from __future__ import annotations

import numpy as np
import pytest

from bot.reading.records.fitting import fitting
from tests.bot.reading.proposed import said, scene


def best(text: str) -> str:
    fit = fitting(scene(), said(text))
    return scene().engine.refs[int(np.argmax(fit))].id


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("gcc", "gulf-cooperation-council"),
        ("pacific aliance", "pacific-alliance"),
        ("who are the 4 members of pacific alliance", "pacific-alliance"),
        ("when did Norway become a sectoral dialogue partner", "norway"),
        ("ASEAN-Russia plan of action 2026-2030", "asean-russia-poa-2026-2030"),
        ("what years does the EAS plan of action run", "eas-plan-of-action-2024-2028"),
        ("swiss practical cooperation areas in force now", "asean-switzerland-pca-2022-2026"),
        ("what years does AADCP II cover", "aadcp-2"),
        ("inaugural asean defence ministers meeting", "admm-1"),
        ("ASEAN India 20th anniversary commemorative summit", "asean-india-commemorative-summit-2012"),
        ("the sars leaders meeting in bangkok", "asean-special-leaders-meeting-sars-2003"),
        (
            "when did the asean-new zealand joint cooperation committee meet for the 7th time",
            "asean-new-zealand-jcc-7",
        ),
        ("28th fin mins and cb governors of +3", "apt-finance-ministers-28"),
    ],
)
def test_the_record_meant_fits_best(text: str, id_: str) -> None:
    """By its own name, its kind, its number, what short forms stand for."""
    assert best(text) == id_
