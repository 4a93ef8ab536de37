"""``python -m tests.bench.telegram``: a Bot API that takes everything; it prints its port."""

from __future__ import annotations

import asyncio
import json
from itertools import count
from urllib.parse import parse_qsl

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
_BOT = {"id": 1, "is_bot": True, "first_name": "Notulis", "username": "NotulisBot"}
_numbers = count(1_000_000)


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while head := await _head(reader):
        length = next(int(line[15:]) for line in head if line.startswith(b"content-length:"))
        content = (await reader.readexactly(length)).decode()
        sent = json.loads(content) if content.startswith("{") else dict(parse_qsl(content))
        body = json.dumps({"ok": True, "result": _result(head[0].split()[1].decode(), sent)}).encode()
        writer.write(_HEAD % len(body) + body)
    writer.close()


async def _head(reader: asyncio.StreamReader) -> list[bytes]:
    try:
        whole = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return []
    first, *rest = whole.split(b"\r\n")
    return [first, *(line.lower() for line in rest)]


def _result(path: str, sent: dict[str, str]) -> object:
    """What the real one answers, as far as it is read: the bot, the message with its buttons, or true."""
    if path.endswith("/getMe"):
        return _BOT
    if not path.endswith(("/sendMessage", "/editMessageText")):
        return True
    message = {
        "message_id": next(_numbers),
        "from": _BOT,
        "chat": {"id": int(sent["chat_id"]), "type": "private", "first_name": "Ana"},
        "date": 1_790_000_000,
        "text": sent["text"],
    }
    if "reply_markup" in sent:
        message["reply_markup"] = json.loads(sent["reply_markup"])
    return message


async def main() -> None:
    server = await asyncio.start_server(_serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
