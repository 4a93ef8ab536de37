"""The lexicon: what the words of a question mean, one TOML file a language."""
