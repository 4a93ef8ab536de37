"""The facts of the catalogue, how they are kept, found and queried; knows nothing of Telegram."""
