from __future__ import annotations

import asyncio

from telegram import Chat, Message, Update

from bot.ordering import ChatOrder
from tests.bot.test_memory import NOW


def update(chat: int) -> Update:
    return Update(1, Message(1, NOW, Chat(chat, Chat.PRIVATE)))


async def test_a_chat_waits_for_itself_only() -> None:
    """Updates of one chat are processed in order; other chats, and updates without one, do not wait."""
    order = ChatOrder()
    done: list[str] = []
    go = asyncio.Event()

    async def slow() -> None:
        await go.wait()
        done.append("slow")

    async def quick(name: str) -> None:
        done.append(name)

    async with order:
        first = asyncio.create_task(order.process_update(update(1), slow()))
        second = asyncio.create_task(order.process_update(update(1), quick("second")))
        await order.process_update(update(2), quick("other chat"))
        await order.process_update(object(), quick("no chat"))
        go.set()
        await asyncio.gather(first, second)
    assert done == ["other chat", "no chat", "slow", "second"]
