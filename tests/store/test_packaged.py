"""The packaged catalogue and what tells it from another."""

from __future__ import annotations

from pathlib import Path

from store.packaged import digest_of


def test_digest_tells_catalogues_apart(tmp_path: Path) -> None:
    """Any change of a file's name or content makes another digest; the same files make the same."""
    (tmp_path / "a.yaml").write_text("one")
    (tmp_path / "b.yaml").write_text("two")
    digests = [digest_of(tmp_path), digest_of(tmp_path)]
    (tmp_path / "a.yaml").write_text("onet")
    (tmp_path / "b.yaml").write_text("wo")
    digests.append(digest_of(tmp_path))
    (tmp_path / "a.yaml").rename(tmp_path / "c.yaml")
    digests.append(digest_of(tmp_path))
    assert [digests.index(digest) for digest in digests] == [0, 0, 2, 3]
