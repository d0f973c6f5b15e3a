"""What the window remembers from one day to the next, in one small file of the user's."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from pdpeditor.text import Lang

MOST = 10
"""How many dossiers opened lately are remembered."""


class Settings:
    """The window's own settings; nothing of a dossier is in them but its path."""

    def __init__(self, folder: Path | None = None) -> None:
        place = folder or user_config_path("pdpeditor", appauthor=False)
        self._file = QSettings(str(place / "window.ini"), QSettings.Format.IniFormat)

    @property
    def recent(self) -> list[Path]:
        """The dossiers opened lately, the last one first."""
        return [Path(words) for words in self._words("recent").splitlines() if words]

    def remember(self, path: Path) -> None:
        """Put a dossier first among the recent ones."""
        path = path.absolute()
        self._file.setValue("recent", "\n".join(map(str, [path, *(p for p in self.recent if p != path)][:MOST])))

    def forget(self, path: Path) -> None:
        """Take a dossier out of the recent ones."""
        self._file.setValue("recent", "\n".join(str(known) for known in self.recent if known != path))

    @property
    def lang(self) -> Lang | None:
        """The language that the user chose for the window, if any."""
        said = self._words("language")
        return None if said not in ("fr", "en") else "fr" if said == "fr" else "en"

    @lang.setter
    def lang(self, lang: Lang) -> None:
        self._file.setValue("language", lang)

    @property
    def scheme(self) -> str:
        """Which colours: "light", "dark" or "system"."""
        said = self._words("scheme")
        return said if said in ("light", "dark") else "system"

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._file.setValue("scheme", scheme)

    def layout(self, name: str) -> QByteArray:
        """A layout that was kept: the window's place, how wide the panes are."""
        kept = self._file.value(f"layout/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_layout(self, name: str, layout: QByteArray) -> None:
        """Keep a layout."""
        self._file.setValue(f"layout/{name}", layout)

    def _words(self, name: str) -> str:
        return str(self._file.value(name, ""))
