"""Which outcomes rest on what: for most of what a rule is shown it is one record, and then no set is made of it."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.look import Token


class Resting:
    """The keys of the records whose outcome rests on each token."""

    def __init__(self) -> None:
        self._keys: dict[Token, str | set[str]] = {}

    def on(self, tokens: Iterable[Token]) -> set[str]:
        """The keys that rest on any of these."""
        return {key for token in tokens for key in self._of(token)}

    def add(self, token: Token, key: str) -> None:
        """Note that the outcome on a record rests on a token."""
        here = self._keys.setdefault(token, key)
        if isinstance(here, set):
            here.add(key)
        elif here != key:
            self._keys[token] = {here, key}

    def discard(self, token: Token, key: str) -> None:
        """Note that it does not any more."""
        here = self._keys.get(token)
        if isinstance(here, set):
            here.discard(key)
        elif here == key:
            del self._keys[token]

    def _of(self, token: Token) -> Iterable[str]:
        here = self._keys.get(token, ())
        return (here,) if isinstance(here, str) else here
