"""Which records a text may mean as well as another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.reading.offers.offer import Row
from bot.reading.records.fitting import telling
from bot.reading.scene import Said, Scene
from store.kinds import Ref
from store.query.sort import Sort
from store.records import Programme

# Records that fit as well differ by no more.
TIE = 0.16
# How much less a programme may fit that is as much meant as another of its kind.
_WIDE = 1.5
# Records that explain the same differ by no more; and how much more the title of one may say.
_SAME, _TITLED = 0.03, 0.6
# How likely a name is at least that is surely meant.
_SURE = 0.9


@dataclass
class Likeness:
    """Finds them for one text."""

    scene: Scene
    said: Said

    def alike(self, at: int, fit: Row, skip: Sequence[int] = ()) -> tuple[Ref, ...]:
        """The records of its kind that fit as well; programmes of a sort whatever their titles say beyond."""
        near = fit >= fit.item(at) - TIE
        if isinstance(self.scene.content.records[at], Programme):
            raw = self._raw(tuple(skip))
            near = (raw >= raw[at] - TIE) & (fit > fit.item(at) - _WIDE)
            if self._named(at):
                near &= self._named_too(skip)
        return self._of_kind(at, near)

    def twins(self, at: int, fit: Row, skip: Sequence[int] = ()) -> tuple[Ref, ...]:
        """The records of its kind that explain as much of the text, though their titles may say more."""
        raw = self._raw(tuple(skip))
        return self._of_kind(at, (np.abs(raw - raw[at]) < _SAME) & (fit > fit.item(at) - _TITLED))

    def _named(self, at: int) -> bool:
        """Whether a programme is surely called by its own name."""
        id_ = self.scene.engine.refs[at].id
        return any(
            one.sort == "programme" and one.key == id_ and one.prior >= _SURE for one in self.said.offers
        )

    def _named_too(self, skip: Sequence[int]) -> NDArray[np.bool_]:
        """The programmes that words of the text name."""
        found = np.zeros(self.scene.rows.size, np.bool_)
        for one in self.said.offers:
            if one.sort == "programme" and one.start not in skip:
                found |= self.scene.rows.own(str(one.key), Sort.PROGRAMME) > 0
        return found

    def _of_kind(self, at: int, near: NDArray[np.bool_]) -> tuple[Ref, ...]:
        refs, rows = self.scene.engine.refs, self.scene.rows
        others = (near & rows.of_kind[rows.kinds[at]]).nonzero()[0].tolist()
        return tuple([refs[other] for other in others if other != at])

    def _raw(self, skip: tuple[int, ...]) -> Row:
        """How much of the text each record explains, whatever its title says beyond."""
        return telling(self.said, self.scene.rows, skip)
