"""What one rule found, by record, and what each outcome rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pdpeditor.lint.findings import Finding
from pdpeditor.lint.look import Token

_NOTHING: frozenset[Token] = frozenset()


class Outcomes:
    """The outcomes of one rule: keys and findings, no records."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[Finding, ...]] = {}
        self._tokens: dict[str, frozenset[Token]] = {}
        self._resting: dict[Token, set[str]] = defaultdict(set)

    def __iter__(self) -> Iterator[str]:
        """The keys of the records with an outcome that says something or rests on something."""
        yield from {**self._found, **self._tokens}

    def note(self, key: str, found: tuple[Finding, ...], tokens: frozenset[Token] = _NOTHING) -> tuple[Finding, ...]:
        """Note the outcome on a record and what it rests on besides; what was found there before."""
        before = self._found.pop(key, ())
        if found:
            self._found[key] = found
        if tokens or key in self._tokens:
            self._rest(key, tokens)
        return before

    def resting_on(self, tokens: Iterable[Token]) -> set[str]:
        """The keys of the records whose outcome rests on any of these."""
        return {key for token in tokens for key in self._resting.get(token, ())}

    def _rest(self, key: str, tokens: frozenset[Token]) -> None:
        before = self._tokens.pop(key, _NOTHING)
        for token in before - tokens:
            self._resting[token].discard(key)
        for token in tokens - before:
            self._resting[token].add(key)
        if tokens:
            self._tokens[key] = tokens
