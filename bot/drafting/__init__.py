"""A statement about a meeting, read into a draft of its record; knows nothing of Telegram."""
