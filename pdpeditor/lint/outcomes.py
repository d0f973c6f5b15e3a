"""What one rule found, by record, and what each outcome rests on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from pdpeditor.lint.findings import Finding
from pdpeditor.lint.look import Token
from pdpeditor.lint.resting import Resting


class Outcomes:
    """The outcomes of one rule: keys and findings, no records."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[Finding, ...]] = {}
        self._tokens: dict[str, Collection[Token]] = {}
        self._resting = Resting()

    def __iter__(self) -> Iterator[str]:
        """The keys of the records with an outcome that says something or rests on something."""
        yield from {**self._found, **self._tokens}

    def note(self, key: str, found: tuple[Finding, ...], tokens: Collection[Token] = ()) -> tuple[Finding, ...]:
        """Note the outcome on a record and what it rests on besides; what was found there before."""
        before = self._found.pop(key, ())
        if found:
            self._found[key] = found
        if tokens or key in self._tokens:
            self._rest(key, tokens)
        return before

    def resting_on(self, tokens: Iterable[Token]) -> set[str]:
        """The keys of the records whose outcome rests on any of these."""
        return self._resting.on(tokens)

    def _rest(self, key: str, tokens: Collection[Token]) -> None:
        for token in self._tokens.pop(key, ()):
            self._resting.discard(token, key)
        for token in tokens:
            self._resting.add(token, key)
        if tokens:
            self._tokens[key] = tokens
