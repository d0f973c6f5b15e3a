"""The language of the window: its own translations and Qt's, exchanged while it is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pdpeditor import resources
from pdpeditor.text import Lang

LANGUAGES: dict[Lang, str] = {"fr": "Français", "en": "English"}
"""The languages, each called by itself."""

_LOCALES = {"fr": QLocale(QLocale.Language.French), "en": QLocale(QLocale.Language.English)}
_installed: list[QTranslator] = []


def speak(lang: Lang) -> None:
    """Let the application speak a language from now on; what is on the screen is made again by its owner."""
    application = QCoreApplication.instance()
    assert application is not None
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(_LOCALES[lang])
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{shipped}/qtbase_{lang}.qm", str(resources.built(f"pdpeditor_{lang}.qm"))):
        translator = QTranslator(application)
        if translator.load(path):
            application.installTranslator(translator)
            _installed.append(translator)
