"""Files become texts, or are refused with a sentence."""

from __future__ import annotations

import builtins
from typing import Any

import pytest

from bot.maintaining import texts
from bot.maintaining.files import LARGEST, FileRefusedError, read_text

SAID = "The 9th Meeting was held."


def pdf(text: str) -> bytes:
    """A PDF with one line of text."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + table + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(body)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", SAID.encode()),
        ("a.TXT", b"\xef\xbb\xbf" + SAID.encode()),
        ("a.txt", SAID.encode("utf-16")),
        ("a.html", f"<style>p {{}}</style><nav>Home</nav><p>{SAID}</p><script>x()</script>".encode()),
        ("a.pdf", pdf(SAID)),
    ],
)
def test_a_file_is_read(name: str, content: bytes) -> None:
    """Text in each encoding, what a page says without its scripts and menus, and a PDF."""
    assert read_text(name, content).strip() == SAID


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.exe", b"x", str(texts.FILE_UNKNOWN)),
        ("", b"x", str(texts.FILE_UNKNOWN)),
        ("a.txt", b" \n", str(texts.FILE_NO_TEXT)),
        ("a.txt", b"x" * (LARGEST + 1), texts.FILE_TOO_LARGE.format(most="2,000")),
        ("a.pdf", b"no pdf", str(texts.PDF_BROKEN)),
        ("a.pdf", pdf(SAID)[:300], str(texts.PDF_BROKEN)),
    ],
)
def test_what_cannot_be_read_is_said(name: str, content: bytes, said: str) -> None:
    """One sentence that tells what to do."""
    with pytest.raises(FileRefusedError) as refused:
        read_text(name, content)
    assert str(refused.value) == said


def test_without_the_library_a_pdf_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the name of the extra."""
    real = builtins.__import__

    def missing(name: str, *given: Any, **named: Any) -> Any:
        if name.startswith("pypdf"):
            raise ImportError(name)
        return real(name, *given, **named)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(FileRefusedError, match="notulis\\[pdf\\]"):
        read_text("a.pdf", pdf(SAID))
