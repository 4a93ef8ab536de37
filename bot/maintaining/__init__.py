"""What maintainers do to the catalogue from a chat: add, change and remove records, and see counts."""
