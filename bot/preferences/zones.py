"""Time zones to choose from: those of the region, and any by its IANA name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from rapidfuzz import fuzz, process

from store.catalogue import Catalogue

_NEAR = 60.0


@cache
def zone_names() -> Mapping[str, str]:
    """Every IANA name by its small letters."""
    names = (files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return {name.casefold(): name for name in names}


def find_zone(typed: str) -> str | None:
    """The IANA name that was typed, in whatever letters; None where there is none."""
    return zone_names().get(_plain(typed))


def nearest_zone(typed: str) -> str | None:
    """The IANA name nearest to what was typed, by itself or by its place; None where none is near."""
    known = zone_names()
    found = [
        process.extractOne(_plain(typed), forms, scorer=fuzz.ratio, score_cutoff=_NEAR)
        for forms in ({name: name for name in known}, {name: name.rpartition("/")[2] for name in known})
    ]
    near = max((one for one in found if one), key=lambda one: one[1], default=None)
    return known[near[2]] if near else None


def regional_zones(catalogue: Catalogue) -> tuple[str, ...]:
    """The zones of the members' countries, by name."""
    codes = {member.iso for member in catalogue.member_states if member.iso}
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines()
    rows = (row.split("\t") for row in table if row and not row.startswith("#"))
    return tuple(sorted(row[2] for row in rows if row[0] in codes))


def _plain(typed: str) -> str:
    return "_".join(typed.casefold().split())
