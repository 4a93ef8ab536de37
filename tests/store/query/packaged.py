"""An engine over the catalogue that comes with Notulis, made once."""

from __future__ import annotations

from store.query.engine import Engine
from store.reading import read_packaged
from tests.store.query.world import engine_of

ENGINE: Engine = engine_of(read_packaged())
