"""Any number of names that share their words, as ASEAN's meetings do, and what people would type for them.

The share of typos, dropped, joined, cut and reordered words is the same at every size; with more names, more
of them differ by a single word or number.
"""

from __future__ import annotations

from collections.abc import Generator
from random import Random

from store.matching.words import normalise
from tests.bench.typing import cut, joined, with_typos


def _pool(text: str) -> list[str]:
    return " ".join(text.split()).split("; ")


PARTNERS = _pool(
    """
Australia; Canada; China; the European Union; India; Japan; the Republic of Korea; New Zealand; the
Russian Federation; the United Kingdom; the United States; the United Nations; Norway; Switzerland;
Türkiye; Pakistan; Brazil; Morocco; South Africa; the United Arab Emirates; Chile; France; Germany; Italy;
Peru; the Netherlands; Mexico; Kenya; Egypt; Argentina; Colombia; Cuba; Sweden; Denmark; Finland; Poland;
Spain; Portugal; Greece; Ireland; Mongolia; Nepal; Bangladesh; Sri Lanka; Kazakhstan; Uzbekistan
"""
)
LEVELS = _pool(
    """
Senior Officials' Meeting; Foreign Ministers' Meeting; Economic Ministers' Meeting; Summit; Joint
Cooperation Committee Meeting; Joint Sectoral Cooperation Committee Meeting; Post Ministerial Conference;
Ministerial Meeting; Dialogue; Forum; Consultation Meeting; Working Group Meeting; Expert Group Meeting;
Informal Meeting; Special Meeting; Task Force Meeting; Steering Committee Meeting; High-Level Meeting;
Preparatory Meeting; Review Meeting; Troika Meeting; Experts' Meeting
"""
)
FIELDS = _pool(
    """
trade; investment; finance; customs; tourism; transport; aviation; shipping; railways; energy;
electricity; petroleum; coal; minerals; agriculture; fisheries; forestry; livestock; food; water;
environment; biodiversity; climate; haze; wildlife; oceans; plastics; disaster; emergency; health;
medicine; nutrition; pandemic; vaccine; education; university; vocational; language; culture; heritage;
museum; film; broadcasting; sports; youth; children; women; ageing; disability; labour; migration; social;
welfare; poverty; rural; village; urban; housing; smart; cities; digital; internet; cyber; data;
telecommunications; satellite; space; science; technology; innovation; patent; copyright; standards;
metrology; statistics; accounting; insurance; banking; capital; bond; taxation; audit; budget;
competition; consumer; enterprise; cooperative; startup; logistics; warehouse; manufacturing; automotive;
textile; rubber; electronics; semiconductor; chemical; pharmaceutical; cosmetics; nuclear; defence;
military; police; narcotics; terrorism; trafficking; piracy; maritime; border; immigration; consular;
justice; prosecutor; legislation; constitution; parliament; election; media; information; archives;
library; translation; interfaith; dialogue; peace; reconciliation; peacekeeping; landmine; refugee;
humanitarian
"""
)
KINDS = _pool(
    """
cooperation; development; security; management; exchange; promotion; protection; policy; research;
training; integration; facilitation; governance; safety; resilience; connectivity; partnership;
monitoring; planning; financing; certification; prevention; preparedness; conservation; rehabilitation;
empowerment; awareness; networking; harmonisation; modernisation
"""
)
_ONSETS = _pool("b; c; d; g; h; j; k; l; m; n; p; r; s; t; v; w; ch; kh; ng; ph; pr; th; tr")
_NUCLEI = _pool("a; e; i; o; u; ai; ao; ia; oa; ua")
_CODAS = ["", "", "n", "ng", "m", "k", "t", "r", "h"]


def town(random: Random) -> str:
    sounds = [random.choice(_ONSETS) + random.choice(_NUCLEI) for _ in range(random.randint(2, 3))]
    return ("".join(sounds) + random.choice(_CODAS)).capitalize()


def ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def names(count: int, seed: int = 7) -> Generator[str, None, None]:
    """Names, none of them twice; a smaller count gives the first of a larger one."""
    random = Random(seed)
    towns = sorted({town(random) for _ in range(400)})
    seen: set[int] = set()
    while len(seen) < count:
        partner, level, place = random.choice(PARTNERS), random.choice(LEVELS), random.choice(towns)
        field, kind = random.choice(FIELDS), random.choice(KINDS)
        short, work = partner.removeprefix("the "), f"{field.title()} {kind.title()}"
        number, year = ordinal(random.randint(1, 40)), random.randint(1967, 2026)
        match random.randrange(6):
            case 0:
                name = f"{number} ASEAN-{short} {level}, {place}"
            case 1:
                name = f"{number} ASEAN-{short} {level} on {work}"
            case 2:
                name = f"ASEAN {level} on {work} with {partner}, {place} {year}"
            case 3:
                name = f"{level} of ASEAN and {partner} on {field} and {random.choice(FIELDS)} {kind}, {year}"
            case 4:
                name = f"{place} {level} on ASEAN {random.choice(FIELDS).title()} and {work}"
            case _:
                name = f"{number} ASEAN {work} Meeting in {place}"
        if hash(name) not in seen:
            seen.add(hash(name))
            yield name


def typed(name: str, random: Random) -> str:
    """What somebody may type for a name: up to two typos; words dropped, joined, cut or reordered."""
    words = normalise(name)
    if random.random() < 0.5 and len(words) > 4:
        left_out = set(random.sample(range(len(words)), random.randint(1, min(3, len(words) - 4))))
        words = tuple(word for at, word in enumerate(words) if at not in left_out)
    if random.random() < 0.25:
        words = tuple(random.sample(words, len(words)))
    if random.random() < 0.2:
        words = cut(words, random)
    words = with_typos(words, random.randint(0, 2), random) or words
    if random.random() < 0.2:
        words = joined(words, random)
    return " ".join(words)
