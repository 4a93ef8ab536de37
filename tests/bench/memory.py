"""``python -m tests.bench.memory SIZE``: megabytes that an index of so many names adds to a process."""

from __future__ import annotations

import ctypes
import gc
import sys

import psutil

from store.kinds import Kind, Ref
from store.matching.match import Name
from store.matching.matcher import Matcher
from tests.bench.generated import names


def _resident() -> int:
    gc.collect()
    if sys.platform == "linux":
        # Memory that was freed but not yet given back is not the index's.
        ctypes.CDLL(None).malloc_trim(0)
    return int(psutil.Process().memory_info().rss)


def main() -> None:
    for _ in names(1000):
        pass
    Matcher([]).find("warm up")
    before = _resident()
    made = names(int(sys.argv[1]))
    matcher = Matcher(Name(name, Ref(Kind.MEETING, str(at))) for at, name in enumerate(made))
    made.close()
    matcher.find("asean trade meting 2016")
    print((_resident() - before) / 1e6)


if __name__ == "__main__":
    main()
