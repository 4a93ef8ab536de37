"""From a text to a reply: Telegram update → question → answer → reply."""
