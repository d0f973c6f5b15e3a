"""What the menus do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from pdpeditor import __version__
from pdpeditor.desktop import files, opening, theme
from pdpeditor.desktop.settings import NORMAL

if TYPE_CHECKING:
    from pdpeditor.desktop.window import Window
    from pdpeditor.store import Dossier
    from pdpeditor.store.steps import Step, What


class Actions(QObject):
    """The actions of one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window

    def open(self, path: Path) -> None:
        """Open a dossier, unless it is the one that is open; where that cannot be done the user is told why."""
        if self.window.dossier is None or self.window.dossier.path.absolute() != path.absolute():
            self.enter(path, opening.to_work)

    def enter(self, path: Path, way: opening.Way) -> None:
        """Open a dossier in one of the ways there are; the one that is open stays so when that cannot be done."""
        if self.window.flush():
            self.window.entrance.enter(path, way)

    def ask_new(self) -> None:
        """Ask where a new dossier goes, and make it."""
        title, name = self.tr("New dossier"), self.tr("My organisation")
        files.ask_new(self.window, title, name, lambda path: self.enter(path, opening.new), self.window.settings.home)

    def ask_open(self) -> None:
        """Ask for a dossier, and open it."""
        files.ask_dossier(self.window, self.open, self.window.settings.home)

    def ask_sample(self, name: str) -> None:
        """Ask where the dossier of a sample goes, and make it."""
        way = opening.sample(name)
        title, home = self.tr("Sample dossier"), self.window.settings.home
        files.ask_new(self.window, title, name, lambda path: self.enter(path, way), home)

    def ask_copy(self) -> None:
        """Ask where a copy of the dossier goes, and write it."""
        self._ask_copy(self.tr("Save a copy"), opening.save_copy)

    def ask_purged_copy(self) -> None:
        """Ask where a copy without its history goes, and write it."""
        self._ask_copy(self.tr("Save a copy without its history"), opening.save_purged_copy)

    def _ask_copy(self, title: str, save: Callable[[Dossier, Path], None]) -> None:
        if self.window.dossier and self.window.flush():
            name = self.tr("%1 (copy)").replace("%1", self.window.dossier.path.stem)
            files.ask_new(self.window, title, name, partial(self._copy, save), self.window.dossier.path.parent)

    def _copy(self, save: Callable[[Dossier, Path], None], path: Path) -> None:
        from pdpeditor.store import Problem

        if self.window.dossier is None:
            return
        try:
            save(self.window.dossier, path)
        except Problem as problem:
            self.window.tell(problem.message)
        else:
            self.window.bar.tell(self.tr("The copy is in “%1”.").replace("%1", str(path)))

    def switch(self) -> None:
        """Show the other dossiers, to go to one."""
        if self.window.bench:
            self.window.show_bench()
            self.window.bench.switcher.unfold()

    def undo(self) -> None:
        """Take back the last edit, and show where it was."""
        self._reverse("undo", self.tr("Undone: %1"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do again what was taken back, and show where it was."""
        self._reverse("redo", self.tr("Done again: %1"), self.tr("There is nothing to redo."))

    def _reverse(self, what: What, done: str, nothing: str) -> None:
        if self.window.bench and self.window.flush():
            self.window.bench.bulk.reverse(what, partial(self._show_reversed, done, nothing))

    def _show_reversed(self, done: str, nothing: str, step: Step | None) -> None:
        window = self.window
        window.bar.hide()
        window.state.setText(done.replace("%1", step.label[window.lang]) if step else nothing)
        if step and window.bench:
            window.bench.show_step(step)

    def add_record(self) -> None:
        """Add a record to the list that is seen."""
        if self.window.bench and self.window.bench.list:
            self.window.bench.list.add()

    def search(self) -> None:
        """Put the cursor where the list is searched; in the preview, where the document is."""
        preview = self.window.pages.preview
        if preview and self.window.pages.currentWidget() is preview:
            preview.search()
        elif self.window.bench and self.window.bench.list:
            self.window.bench.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_preview(self) -> None:
        """Bring the preview beside the form, or take it away."""
        window = self.window
        if window.bench and window.pages.currentWidget() is not window.bench:
            window.show_bench()
        if window.bench:
            window.bench.preview.toggle()

    def focus_pane(self, number: int) -> None:
        """Put the focus into a pane."""
        if self.window.bench:
            self.window.show_bench()
            self.window.bench.focus_pane(number)

    def focus_next_pane(self, by: int) -> None:
        """Put the focus into the next pane, or the one before."""
        if self.window.bench:
            self.window.bench.focus_next_pane(by)

    def back(self) -> None:
        """Go back: from the preview or the findings to the dossier, from a part to its owner."""
        window = self.window
        if window.bench and window.pages.currentWidget() is not window.bench:
            window.show_bench()
        elif window.bench:
            window.bench.pane.back()

    def set_scheme(self, scheme: str) -> None:
        """Take light colours, dark ones, or those of the system."""
        self.window.settings.scheme = scheme
        self.dress()

    def resize_text(self, by: int) -> None:
        """Show words larger or smaller by so many hundredths; as the system does for 0."""
        settings = self.window.settings
        settings.size = settings.size + by if by else NORMAL
        self.dress()
        self.window.rebuild()

    def dress(self) -> None:
        """Give the application the colours that are asked for now."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.dress(application, self.window.settings.scheme, self.window.settings.size)

    def about(self) -> None:
        """Say what the program is."""
        words = self.tr(
            "Version %1. Your dossier stays in the file you chose, on this computer. "
            "The program never uses the network."
        )
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About pdpeditor"), "pdpeditor")
        box.setInformativeText(words.replace("%1", __version__))
        box.setParent(self.window, box.windowFlags())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
