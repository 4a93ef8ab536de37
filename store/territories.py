"""What countries, the European Union and the United Nations are called in every language that CLDR knows.

``python -m store.territories`` makes ``territories.tsv`` with Babel, for it is faster to read.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path


@cache
def territory_names() -> Mapping[str, tuple[str, ...]]:
    """ISO 3166-1 codes, EU and UN to their names, each name once, in no order that means anything."""
    rows = (files("store") / "territories.tsv").read_text(encoding="utf-8").splitlines()
    return {code: tuple(names) for code, *names in (row.split("\t") for row in rows)}


def collect() -> str:
    """The text of ``territories.tsv`` as the installed Babel has it: a code and its names a line."""
    from babel import Locale, localedata

    found: dict[str, dict[str, str]] = {}
    for identifier in sorted(localedata.locale_identifiers()):
        for code, name in Locale.parse(identifier).territories.items():
            if len(code) == 2 and code.isalpha() and code != "ZZ" and name != code:
                found.setdefault(code, {}).setdefault(name.casefold(), name)
    return "".join("\t".join([code, *sorted(names.values())]) + "\n" for code, names in sorted(found.items()))


if __name__ == "__main__":
    Path(__file__).with_name("territories.tsv").write_text(collect(), encoding="utf-8", newline="\n")
