"""The text of a file that a maintainer sends; what cannot be read is refused with a sentence."""

from __future__ import annotations

import io
from html.parser import HTMLParser
from pathlib import PurePath

from bot.maintaining import texts
from bot.texts.calendar import number

LARGEST = 2_000_000
"""So many bytes of a file are read."""
YAML = (".yaml", ".yml")
_PLAIN, _HTML, _PDF = (".txt", ".text", ".md"), (".html", ".htm"), ".pdf"
_PAGES = 40


class FileRefusedError(Exception):
    """A file that cannot be read; the message is a sentence for who sent it."""


def kind_of(name: str) -> str:
    """The ending of a file's name; raises FileRefusedError for one that is not read."""
    ending = PurePath(name).suffix.casefold()
    if ending not in (*YAML, *_PLAIN, *_HTML, _PDF):
        raise FileRefusedError(str(texts.FILE_UNKNOWN))
    return ending


def check_size(size: int) -> None:
    """Raises FileRefusedError where there is too much."""
    if size > LARGEST:
        raise FileRefusedError(texts.FILE_TOO_LARGE.format(most=number(LARGEST // 1000)))


def read_text(name: str, content: bytes) -> str:
    """The text of a statement; it takes a while for a PDF. Raises FileRefusedError."""
    check_size(len(content))
    ending = kind_of(name)
    text = _pdf(content) if ending == _PDF else _decoded(content)
    if ending in _HTML:
        text = _html(text)
    if not text.strip():
        raise FileRefusedError(str(texts.FILE_NO_TEXT))
    return text


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return content.decode("utf-16", "replace")
        return content.decode("cp1252", "replace")


def _html(text: str) -> str:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return "".join(reader.parts)


class _Reader(HTMLParser):
    """Keeps what a page says; each block is a paragraph."""

    _BLOCKS = frozenset(
        (
            "p",
            "div",
            "br",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "tr",
            "article",
            "section",
            "title",
            "ul",
            "table",
        )
    )
    _UNSAID = frozenset(("script", "style", "nav", "footer", "noscript", "template", "svg", "form"))

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unsaid = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._UNSAID:
            self._unsaid += 1
        elif tag in self._BLOCKS:
            self.parts.append("\n\n")
        elif tag == "link" and ("rel", "canonical") in attrs:
            self.parts.append(f"\n\n{dict(attrs).get('href') or ''}\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._UNSAID:
            self._unsaid = max(0, self._unsaid - 1)
        elif tag in self._BLOCKS:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._unsaid:
            self.parts.append(" ".join(data.split()) + " " * data[-1:].isspace() if data.strip() else " ")


def _pdf(content: bytes) -> str:
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise FileRefusedError(str(texts.NO_PDF)) from None
    try:
        pages = PdfReader(io.BytesIO(content)).pages[:_PAGES]
        return "\n\n".join(page.extract_text() for page in pages)
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError, AttributeError, IndexError, OSError):
        raise FileRefusedError(str(texts.PDF_BROKEN)) from None
