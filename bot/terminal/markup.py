"""Telegram's HTML, parsed as its server does: a text and its entities, or why it is refused.

An entity is what the Bot API calls MessageEntity, offsets and lengths in UTF-16 code units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase
from typing import Any
from urllib.parse import urlsplit

Entity = dict[str, Any]

_TYPES = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

# The server is written in C: a null ends the text where a tag is open, and \f is no space.
_SPACE = r"[ \t\r\n\v]"
_TAG_NAME = re.compile(r"[^ \t\r\n\v\0>]*")
_ATTRIBUTE_NAME = re.compile(r"[^ \t\r\n\v\0>=/'\"]*")
_EQUALS = re.compile(rf"{_SPACE}*={_SPACE}*")
_TOKEN = re.compile(r"[a-zA-Z0-9.-]*")
_QUOTED = re.compile(r"'([^'\0]*)'|\"([^\"\0]*)\"")
_SPACES = re.compile(rf"{_SPACE}*")
_REFERENCE = re.compile(r"&(?:#(?:x([0-9a-fA-F]*)|([0-9]*))|([a-zA-Z]+));?")
_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)
_CHUNK = re.compile(r"[^<]+")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class MarkupError(ValueError):
    """Why a text's markup is refused, as the server says it."""


@dataclass(slots=True)
class _Open:
    """A start tag whose end has not come yet; ``offset`` into the text so far, in UTF-16 units."""

    tag: str
    offset: int
    begins: int
    argument: str


def utf16_length(text: str) -> int:
    """Length as Telegram counts it: in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def parse_html(markup: str) -> tuple[str, list[Entity]]:
    """The text without its tags, and its entities, outermost first; MarkupError if refused."""
    return _Parser(markup).parse()


class _Parser:
    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.text = ""
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        at = 0
        while at < len(self.markup):
            if chunk := _CHUNK.match(self.markup, at):
                self._append(_REFERENCE.sub(_character, chunk[0]))
                at = chunk.end()
            elif self.markup.startswith("</", at):
                at = self._end_tag(at)
            else:
                at = self._start_tag(at)
        if self.open:
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        if _SURROGATE.search(self.text):
            raise MarkupError(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        return self.text, sorted(self.entities, key=lambda entity: (entity["offset"], -entity["length"]))

    def _append(self, text: str) -> None:
        self.text += text
        self.length += utf16_length(text)

    def _offset(self, at: int) -> str:
        return f"byte offset {len(self.markup[:at].encode())}"

    def _start_tag(self, begin: int) -> int:
        at, name = _take(_TAG_NAME, self.markup, begin + 1)
        if self._ended(at):
            raise MarkupError(f"Unclosed start tag at {self._offset(begin)}")
        tag = _lower(name)
        if tag not in _TYPES:
            raise MarkupError(f'Unsupported start tag "{tag}" at {self._offset(begin)}')
        attributes: dict[str, str] = {}
        while True:
            at, _ = _take(_SPACES, self.markup, at)
            if self.markup.startswith(">", at):
                break
            at = self._attribute(begin, at, tag, attributes)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise MarkupError(f'Tag "span" must have class "tg-spoiler" at {self._offset(begin)}')
        argument = {
            "a": attributes.get("href", ""),
            "code": attributes.get("class", ""),
            "blockquote": "expandable" if "expandable" in attributes else "",
        }.get(tag, "")
        self.open.append(_Open(tag, self.length, len(self.text), argument))
        return at + 1

    def _attribute(self, begin: int, at: int, tag: str, attributes: dict[str, str]) -> int:
        at, name = _take(_ATTRIBUTE_NAME, self.markup, at)
        if not name:
            raise MarkupError(f'Empty attribute name in the tag "{tag}" at {self._offset(begin)}')
        after = _EQUALS.match(self.markup, at)
        at = after.end() if after else _take(_SPACES, self.markup, at)[0]
        if self._ended(at):
            raise MarkupError(f'Unclosed start tag "{tag}" at {self._offset(begin)}')
        if not after:
            attributes[name] = ""
            return at
        if self.markup[at] in "'\"":
            quoted = _QUOTED.match(self.markup, at)
            at = quoted.end() if quoted else len(self.markup)
            value = _REFERENCE.sub(_character, quoted[1] or quoted[2] or "") if quoted else ""
        else:
            token = at
            at, value = _take(_TOKEN, self.markup, token)
            value = value.lower()
            if not self._ended(at) and self.markup[at] not in " \t\r\n\v>":
                raise MarkupError(f"Unexpected end of name token at {self._offset(token)}")
        if self._ended(at):
            raise MarkupError(f"Unclosed start tag at {self._offset(begin)}")
        attributes[name] = value
        return at

    def _end_tag(self, begin: int) -> int:
        if not self.open:
            raise MarkupError(f"Unexpected end tag at {self._offset(begin)}")
        at, name = _take(_TAG_NAME, self.markup, begin + 2)
        at, _ = _take(_SPACES, self.markup, at)
        if self._ended(at) or self.markup[at] != ">":
            raise MarkupError(f"Unclosed end tag at {self._offset(begin)}")
        start = self.open.pop()
        if name and _lower(name) != start.tag:
            raise MarkupError(
                f"Unmatched end tag at {self._offset(begin)}, "
                f'expected "</{start.tag}>", found "</{_lower(name)}>"'
            )
        if self.length > start.offset:
            self._close(start)
        return at + 1

    def _close(self, start: _Open) -> None:
        entity: Entity = {
            "type": _TYPES[start.tag],
            "offset": start.offset,
            "length": self.length - start.offset,
        }
        if start.tag == "a":
            url = _checked(start.argument or self.text[start.begins :])
            if not url:
                return
            entity["url"] = url
        elif start.tag == "blockquote" and start.argument:
            entity["type"] = "expandable_blockquote"
        elif start.tag == "pre" and self.entities:
            inner = self.entities[-1]
            if (inner["type"], inner["offset"], inner["length"]) == ("code", start.offset, entity["length"]):
                self.entities.pop()
                if "language" in inner:
                    entity["language"] = inner["language"]
        elif start.tag == "code" and start.argument.startswith("language-"):
            entity["language"] = start.argument.removeprefix("language-")
        self.entities.append(entity)

    def _ended(self, at: int) -> bool:
        return at >= len(self.markup) or self.markup[at] == "\0"


def _lower(name: str) -> str:
    """A tag's name with its ASCII letters small."""
    return name.translate(_SMALL)


def _take(pattern: re.Pattern[str], text: str, at: int) -> tuple[int, str]:
    """What a pattern that may be empty matches at a place, and where it ends."""
    found = pattern.match(text, at)
    return (found.end(), found[0]) if found else (at, "")


def _character(reference: re.Match[str]) -> str:
    """The character that a reference such as ``&lt;`` or ``&#65;`` stands for; itself when it is none."""
    hexadecimal, decimal, name = reference.groups()
    if name:
        return _NAMED.get(name, reference[0])
    digits = hexadecimal if hexadecimal is not None else decimal
    code = int(digits, 16 if hexadecimal is not None else 10) if digits else 0
    if not 0 < code < 0x10FFFF or len(reference[0].removesuffix(";")) >= 10:
        return reference[0]
    return chr(code)


def _checked(url: str) -> str:
    """The address as the server keeps it, empty where it drops the link."""
    address = url if "://" in url else f"http://{url}"
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 (reading it is what checks it)
    except ValueError:
        return ""
    if parts.scheme in ("tg", "ton"):
        return address
    if parts.scheme not in ("http", "https") or not re.fullmatch(r"[^\s.]+(\.[^\s.]+)+", parts.netloc):
        return ""
    kept = parts._replace(netloc=parts.netloc.lower(), path=parts.path or "/")
    return kept.geturl().replace(" ", "%20")
