"""What can be asked of one record, each through the question that asks for it."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Reason, Refusal
from bot.answer.facts import TELLERS
from bot.question.lexicon import lexicon
from tests.bot.answer.world import answer


def test_whatever_can_be_told_can_be_asked_for() -> None:
    """Every teller has words in the lexicon that ask for it."""
    words = {
        "adopted_at": "at which summit",
        "documents": "adopted",
        "frequency": "how often",
        "full_name": "stand for",
        "funders": "who pays",
        "how_long": "how long",
        "how_much": "how much",
        "level": "level",
        "mode": "online",
        "next_step": "next step",
        "number": "how many countries",
        "partners": "partners",
        "period": "years",
        "programmes": "programmes",
        "said": "announced",
        "theme": "theme",
        "topics": "discussed",
        "venue": "venue",
        "when": "when",
        "where": "where",
        "who": "who",
    }
    assert set(words) == set(TELLERS)
    assert all(lexicon().knows(text.split()[0]) for text in words.values())


@pytest.mark.parametrize(
    ("asked", "lead", "values"),
    [
        # when
        ("when was the 1st uk som", "6 July 2022, in London.", ("2022-07-06",)),
        ("when was the 2nd uk som", "June 2023, online.", ("2023-06",)),
        ("when was the 54th amm", "2 August 2021.", ("2021-08-02",)),
        (
            "when was the 4th uk som",
            "10 to 11 April 2025, in Da Nang.",
            ("2025-04-10", "2025-04-11"),
        ),
        (
            "when was the uk plan of action 2022-2026 adopted",
            "Adopted 2 August 2021 at the 54th ASEAN Foreign Ministers' Meeting in Da Nang.",
            ("2021-08-02", "ASEAN-UK Plan of Action 2022-2026"),
        ),
        # where
        ("where was the 1st canada som", "In Ottawa, Canada, 20 May 2022.", ("Ottawa",)),
        ("where was the 2nd uk som", "It was held online, June 2023.", ("virtual",)),
        (
            "venue of the 1st uk som",
            "At the Lancaster House, London, United Kingdom.",
            ("the Lancaster House",),
        ),
        # who
        (
            "who chaired the 1st uk som",
            "Chaired by Philip Barton (Permanent Under-Secretary of the United Kingdom); "
            "Nguyen An (Envoy of Viet Nam).",
            ("Philip Barton", "Nguyen An"),
        ),
        (
            "who chaired the 1st uk som for viet nam",
            "Chaired by Nguyen An (Envoy of Viet Nam); "
            "Philip Barton (Permanent Under-Secretary of the United Kingdom).",
            ("Nguyen An", "Philip Barton"),
        ),
        (
            "who led the canadian side at the 1st canada som",
            "Marta Morgan (Deputy Minister of Canada).",
            ("Marta Morgan",),
        ),
        # outcomes
        ("what was discussed at the 1st canada som", "Topics: Trade.", ("trade",)),
        ("what did the 1st canada som adopt", "Ottawa Statement.", ("Ottawa Statement",)),
        (
            "programmes of the 1st canada som",
            "COVID-19 ASEAN Response Fund.",
            ("COVID-19 ASEAN Response Fund",),
        ),
        # money
        (
            "what was pledged at the 1st uk som",
            "United Kingdom: GBP 1 million to COVID-19 ASEAN Response Fund.",
            ("1000000 GBP",),
        ),
        # what else is asked of meetings
        ("how long was the 4th uk som", "2 days: 10 to 11 April 2025.", ("2",)),
        ("level of the 54th amm", "It was a meeting of ministers.", ("ministerial",)),
        (
            "next step after the 1st uk som",
            "Next: Adoption of the plan of action, 4 August 2022, Da Nang.",
            ("Adoption of the plan of action", "2022-08-04", "Da Nang"),
        ),
        # programmes
        ("which years does the uk plan of action 2022-2026 run", "2022 to 2026.", ("2022", "2026")),
        (
            "what does EDM stand for",
            "EDM stands for Expert Deployment Mechanism for Trade.",
            ("Expert Deployment Mechanism for Trade",),
        ),
        # sentences
        (
            "what was the theme of the 1st uk som",
            "Both sides spoke of cyber security under the theme “Two Islands, One Region”.",
            ("Two Islands, One Region",),
        ),
        (
            "when was the covid fund set up",
            "A fund against the pandemic. It was set up in November 2020 with a secretariat in Da Nang.",
            ("2020-11",),
        ),
        (
            "where is the covid fund based",
            "A fund against the pandemic. It was set up in November 2020 with a secretariat in Da Nang.",
            ("Da Nang",),
        ),
    ],
)
def test_what_is_recorded_is_told(asked: str, lead: str, values: tuple[str, ...]) -> None:
    """Each question gets its fact in the first line and the values that state it."""
    told = answer(asked)
    assert isinstance(told, Fact)
    assert (told.lead, told.values) == (lead, values)


@pytest.mark.parametrize(
    ("asked", "what"),
    [
        ("which day was the 2nd uk som", "the exact day, only the month"),
        ("where was the 54th amm", "the place"),
        ("who chaired the 2nd uk som", "who chaired it"),
        ("which building was the 4th uk som in", "the building"),
        ("how long was the 2nd uk som", "how long it lasted"),
        ("what was the theme of the 4th uk som", "its theme"),
        ("what did the 4th uk som adopt", "any document of it"),
        ("when was the EDM adopted", "when that was"),
        ("which years does the EDM run", "the years it runs"),
        ("how much was pledged at the 4th uk som", "any sum of money"),
    ],
)
def test_what_is_not_recorded_is_named(asked: str, what: str) -> None:
    """A fact that the record lacks is refused by name, though other records have it."""
    refused = answer(asked)
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.lead.split(" does not record ")[-1].split(".")[0]) == (
        Reason.NOT_RECORDED,
        what,
    )
