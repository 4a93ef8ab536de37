"""A query or condition as it is written: an object with a key for what it does, and keys that go with it."""

from __future__ import annotations

from store.query.fields import FIELDS
from store.query.form import Form
from store.query.sort import Sort


class Entry:
    """``name`` is the key for what it does, ``main`` what stands under it."""

    def __init__(self, form: Form, name: str) -> None:
        self.name = name
        self._form = form
        self._keys = form.mapping("an object")
        self.main = form.inside(self._keys[name], name)

    def only(self, *known: str) -> Entry:
        """The same; ValueError where there are keys that do not go with it."""
        self._form.only((self.name, *known))
        return self

    def has(self, key: str) -> bool:
        """Whether there is a key."""
        return key in self._keys

    def need(self, key: str) -> Form:
        """What stands under a key; ValueError where there is none."""
        if key not in self._keys:
            self._form.fail(f"'{self.name}' needs '{key}'")
        return self._form.inside(self._keys[key], key)

    def field(self, key: str) -> str:
        """The name of a field."""
        return field_of(self.need(key))

    def most(self) -> bool:
        """Whether the most is asked for and not the least: it is unless that is said."""
        return self.need("most").truth() if self.has("most") else True


def field_of(form: Form) -> str:
    """The name of a field; ValueError for any other."""
    return form.one_of(FIELDS, "field")


def sort_of(form: Form) -> Sort:
    """A sort by its name; ValueError for any other."""
    return Sort(form.one_of(Sort, "sort"))
