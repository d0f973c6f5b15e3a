"""A real window on real files, with its own settings; the translations are compiled as the build does."""

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desktop.doing import open_in
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop import background, icons, lookout, theme
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.tidying import Tidying
from pdpeditor.desktop.translation import speak
from pdpeditor.desktop.window import Window
from pdpeditor.store import Dossier
from pdpeditor.text import Lang

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session", autouse=True)
def compiled_translations() -> None:
    spec = importlib.util.spec_from_file_location("build_hook", ROOT / "packaging/build_hook.py")
    assert spec and spec.loader
    hook = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(hook)
    built = ROOT / "pdpeditor/_built"
    built.mkdir(exist_ok=True)
    hook.translations(ROOT / "translations", built)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    theme.dress(qapp, "light")
    icons.load()
    return qapp


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new, empty dossier, closed."""
    made = tmp_path / "Ma société é ?%20#.pdp"
    Dossier.create(made).close()
    return made


@pytest.fixture
def show(dressed: QApplication, settings: Settings) -> Iterator[Callable[..., Window]]:
    """Shows a window, on a dossier or on none."""
    windows: list[Window] = []
    tidying = Tidying(dressed)

    def make(path: Path | None = None, lang: Lang = "en") -> Window:
        window = Window(settings, lang)
        windows.append(window)
        window.show()
        window.activateWindow()
        if path:
            open_in(window, path)
        QApplication.processEvents()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    speak("en")
    background.finish()
    lookout.finish()  # no other thread works any more when Python tidies again
    QApplication.processEvents()
    tidying.end()
