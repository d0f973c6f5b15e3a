"""The rows of a form by the name of their field: each is made and filled when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from pdpeditor.desktop.field_row import FieldRow


class FormRows(Mapping[str, FieldRow]):
    """Whoever asks for a row gets it with the answer of the record that the form shows."""

    def __init__(
        self, names: Sequence[str], make: Callable[[str], FieldRow], fill: Callable[[str, FieldRow], None]
    ) -> None:
        self._names = tuple(names)
        self._make = make
        self._fill = fill
        self._made: dict[str, FieldRow] = {}
        self._fresh: set[str] = set()

    def __getitem__(self, name: str) -> FieldRow:
        if name not in self._names:
            raise KeyError(name)
        row = self._made.get(name)
        if row is None:
            row = self._made[name] = self._make(name)
        if name not in self._fresh:
            self._fresh.add(name)
            self._fill(name, row)
        return row

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def spoil(self) -> None:
        """Another record is shown, or this one is to be read again."""
        self._fresh.clear()

    def is_fresh(self, name: str) -> bool:
        """Whether the row holds the answer of the record that is shown."""
        return name in self._fresh

    def fresh(self) -> dict[str, FieldRow]:
        """The rows that hold answers of the record that is shown."""
        return {name: self._made[name] for name in self._names if name in self._fresh}
