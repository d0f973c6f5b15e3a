"""What the window remembers from one day to the next, in one small file of the user's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication

from pdpeditor.text import Lang

MOST = 30
"""How many dossiers opened lately are remembered."""
SMALLEST, NORMAL, LARGEST, STEP = 80, 100, 200, 10
"""How large words can be shown, in hundredths of the system's own size."""


class Settings:
    """The window's own settings; nothing of a dossier is in them but its path."""

    def __init__(self, folder: Path | None = None) -> None:
        place = QStandardPaths.StandardLocation
        self._file = QSettings(
            str((folder or _own(place.GenericConfigLocation)) / "window.ini"), QSettings.Format.IniFormat
        )
        self.data = folder or _own(place.GenericDataLocation)
        """Where the window keeps what it knows of dossiers."""

    @property
    def recent(self) -> list[Path]:
        """The dossiers opened lately, the last one first."""
        return [Path(words) for words in self._words("recent").splitlines() if words]

    def remember(self, path: Path) -> None:
        """Put a dossier first among the recent ones."""
        path = path.absolute()
        self._keep_recent([path, *(known for known in self.recent if known != path)])

    def forget(self, path: Path) -> None:
        """Take a dossier out of the recent ones."""
        self._keep_recent([known for known in self.recent if known != path])

    def _keep_recent(self, paths: list[Path]) -> None:
        self._file.setValue("recent", "\n".join(map(str, paths[:MOST])))

    @property
    def workspace(self) -> Path | None:
        """The folder in which all dossiers are looked for, if one was chosen."""
        said = self._words("workspace")
        return Path(said) if said else None

    @workspace.setter
    def workspace(self, folder: Path | None) -> None:
        self._file.setValue("workspace", str(folder.absolute()) if folder else "")

    @property
    def home(self) -> Path:
        """The folder that is proposed for a new dossier."""
        recent = [path.parent for path in self.recent[:1]]
        known = next((folder for folder in (self.workspace, *recent) if folder and folder.is_dir()), None)
        return known or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

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
        return self.choice("scheme", ("system", "light", "dark"))

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self.keep_choice("scheme", scheme)

    @property
    def size(self) -> int:
        """How large words are shown, in hundredths of the system's own size."""
        said = self._words("size")
        return min(max(int(said), SMALLEST), LARGEST) if said.isascii() and said.isdigit() else NORMAL

    @size.setter
    def size(self, size: int) -> None:
        self._file.setValue("size", str(min(max(size, SMALLEST), LARGEST)))

    def choice(self, name: str, among: tuple[str, ...]) -> str:
        """Which of several was chosen last; the first one where none was."""
        said = self._words(name)
        return said if said in among else among[0]

    def keep_choice(self, name: str, chosen: str) -> None:
        """Keep a choice among several."""
        self._file.setValue(name, chosen)

    def layout(self, name: str) -> QByteArray:
        """A layout that was kept: how wide the panes are, what is folded."""
        kept = self._file.value(f"layout/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_layout(self, name: str, layout: QByteArray) -> None:
        """Keep a layout."""
        self._file.setValue(f"layout/{name}", layout)

    @property
    def place(self) -> QByteArray:
        """Where the window was on the screens that there are now."""
        return self.layout(_screens())

    @place.setter
    def place(self, place: QByteArray) -> None:
        self.keep_layout(_screens(), place)

    def _words(self, name: str) -> str:
        return str(self._file.value(name, ""))


def _own(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place)) / "pdpeditor"


def _screens() -> str:
    """The screens by their sizes: a laptop alone and the same one on a desk are two places."""
    sizes = (screen.geometry() for screen in QGuiApplication.screens())
    return "window-" + "-".join(f"{size.width()}x{size.height()}+{size.x()}+{size.y()}" for size in sizes)
