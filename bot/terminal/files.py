"""The Bot API's methods that send files, and where the terminal puts these for people to open."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from bot.terminal.chats import Filed, Json
from bot.terminal.markup import utf16_length
from bot.terminal.methods import Parameters, parsed, post
from bot.terminal.refusal import RefusedError
from bot.terminal.server import Server

CAPTION_LENGTH = 1024
LARGEST, LARGEST_PICTURE = 50 * 2**20, 10 * 2**20
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_LONGEST_NAME = 80
_UNSAFE = re.compile(r"[^\w.-]+")

Files = Mapping[str, tuple[str, bytes, str]]
"""What was uploaded, by the name of its parameter: the file's name, its content, its type."""


def send_document(server: Server, parameters: Parameters, files: Files) -> Json:
    name, content = _uploaded(files, "document")
    if len(content) > LARGEST:
        raise RefusedError("Request Entity Too Large", 413)
    return _send(server, parameters, Filed(name, content))


def send_photo(server: Server, parameters: Parameters, files: Files) -> Json:
    name, content = _uploaded(files, "photo")
    if len(content) > LARGEST_PICTURE:
        raise RefusedError("Request Entity Too Large", 413)
    if not content.startswith(_PICTURES):
        raise RefusedError("Bad Request: IMAGE_PROCESS_FAILED")
    return _send(server, parameters, Filed(name, content, picture=True))


def _uploaded(files: Files, field: str) -> tuple[str, bytes]:
    if field not in files:
        raise RefusedError(f"Bad Request: there is no {field} in the request")
    name, content, _ = files[field]
    if not content:
        raise RefusedError("Bad Request: file must be non-empty")
    return name, content


def _send(server: Server, parameters: Parameters, file: Filed) -> Json:
    text, entities = parsed(parameters, "caption")
    if utf16_length(text) > CAPTION_LENGTH:
        raise RefusedError("Bad Request: message caption is too long")
    return post(server, parameters, text, entities, file)


FILE_METHODS: Mapping[str, Callable[[Server, Parameters, Files], Json]] = {
    "sendDocument": send_document,
    "sendPhoto": send_photo,
}


class Folder:
    """Where the files that people get in the terminal are put; it is made when the first one comes."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save(self, file: Filed) -> Path:
        """Put a file there, over an earlier one of its name; gives its path. Raises OSError."""
        name = _UNSAFE.sub("-", file.name).strip(".-")[-_LONGEST_NAME:] or "file"
        self.path.mkdir(parents=True, exist_ok=True)
        path = self.path / name
        path.write_bytes(file.content)
        return path
