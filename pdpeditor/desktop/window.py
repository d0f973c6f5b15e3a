"""The main window: the start page, the dossier at work, its preview, and what is common to them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStatusBar

from pdpeditor.desktop.actions import Actions
from pdpeditor.desktop.bar import Bar
from pdpeditor.desktop.entrance import Entrance
from pdpeditor.desktop.menus import Menus
from pdpeditor.desktop.pages import Pages
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.tidying import tidy_whole
from pdpeditor.desktop.translation import speak
from pdpeditor.desktop.widgets import column_of
from pdpeditor.text import Lang, Text

if TYPE_CHECKING:
    from pdpeditor.desktop.desk import Desk
    from pdpeditor.desktop.workbench import Workbench
    from pdpeditor.lint.findings import Finding
    from pdpeditor.lint.overview.spots import Spot
    from pdpeditor.store import Dossier

LATER = 500
"""Milliseconds after which the linter takes its first look: what is shown first has the computer to itself."""
SOON = 1500
"""Milliseconds after which what a closed dossier leaves is cleared away."""


class Window(QMainWindow):
    """One window on one dossier, or on none yet; `awaits` one that is opened at once, without the first screen."""

    def __init__(self, settings: Settings, lang: Lang, awaits: bool = False) -> None:
        super().__init__()
        self.settings = settings
        self.lang: Lang = lang
        self.dossier: Dossier | None = None
        self.why_read_only: Text | None = None
        self.gives_up, self.awaits = False, awaits
        self.desk: Desk | None = None
        self.bench: Workbench | None = None
        self.actions_ = Actions(self)
        self.entrance = Entrance(self)
        self.setMinimumSize(1024, 700)
        self.resize(1280, 800)
        self.restoreGeometry(settings.place)
        self._build()
        QApplication.styleHints().colorSchemeChanged.connect(self.actions_.dress)

    def _build(self) -> None:
        """Make everything that is seen, in the language of the window."""
        speak(self.lang)
        self.bar = Bar()
        self.pages = Pages()
        self.pages.left.connect(self.show_bench)
        self.pages.asked.connect(self._show_finding)
        self.pages.section_asked.connect(self._show_section)
        self.pages.wanted.connect(self.do)
        self.pages.opened.connect(self.open)
        self.pages.closed.connect(self.leave)
        self.pages.preview_asked.connect(self.show_preview)
        self.pages.export_asked.connect(self.show_export)
        self.state = QLabel()
        self.setCentralWidget(column_of(self.bar, self.pages))
        self.setStatusBar(QStatusBar())
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.state, 1)
        self.menus = Menus(self)
        self.setMenuBar(self.menus)
        self._lay_out()

    def _lay_out(self) -> None:
        if self.dossier:
            self._show_dossier()
        elif not self.awaits:
            self._show_start()
        self.menus.update_actions()

    def _show_start(self) -> None:
        from pdpeditor.desktop.start.page import StartPage

        page = StartPage(self.settings, self.lang)
        page.new.connect(self.actions_.ask_new)
        page.open.connect(self.actions_.ask_open)
        page.chosen.connect(self.open)
        page.sample.connect(self.actions_.ask_sample)
        self.pages.show_page(page)
        self.setWindowTitle("pdpeditor")
        self.say_state()
        page.new_button.setFocus()

    def _show_dossier(self) -> None:
        for step in (self._make_bench, self._begin, self._present):
            step()

    def _make_bench(self) -> None:
        """Make what one works with, unseen yet."""
        from pdpeditor.desktop.desk import Desk
        from pdpeditor.desktop.keeping import Keeping
        from pdpeditor.desktop.workbench import Workbench

        assert self.dossier
        desk = self.desk = Desk(self.dossier, self.lang, self, self.settings)
        desk.told.connect(self.tell)
        desk.stepped.connect(self._stepped)
        desk.done.connect(self._say_done)
        self.bench = Workbench(desk)
        self.bench.splitter.restoreState(self.settings.layout("panes"))
        self.bench.waiting.connect(lambda: self.state.setText(self.tr("Writing…")))
        self.bench.all_asked.connect(self.show_findings)
        self.bench.side.wanted.connect(self.do)
        self.bench.sections.dashboard_asked.connect(self.show_dashboard)
        self.bench.switcher.chosen.connect(self.open)
        self.bench.switcher.left.connect(self.leave)
        self.keeping = Keeping(desk, self.settings)

    def _begin(self) -> None:
        """Read what is shown first."""
        assert self.bench
        self.bench.start(self.entrance.stay or self.keeping.stay, self.entrance.rows)

    def _present(self) -> None:
        """Let it be seen, and have the linter look at it."""
        assert self.bench
        assert self.desk
        assert self.dossier
        stay, early = self.entrance.stay, self.entrance.leave_early()
        self.pages.show_page(self.bench)
        if stay and early:
            self.pages.put_away(early)
            self.bench.take_focus(stay)
        else:
            self.bench.pane.focus_first()
        remarks = self.desk.remarks
        QTimer.singleShot(LATER, remarks, remarks.start)
        self.setWindowTitle(f"{self.dossier.path.stem} — pdpeditor")
        self.say_state()
        if not self.dossier.writable:
            words = self.tr("Nothing can be changed here.")
            why = self.why_read_only[self.lang] if self.why_read_only else ""
            self.bar.tell(f"{words} {why}".strip(), self.tr("Save a copy…"), self.actions_.ask_copy, lasting=True)

    def _clear(self) -> None:
        """Put away what shows the dossier."""
        if self.bench:
            self.settings.keep_layout("panes", self.bench.splitter.saveState())
            self.keeping.leave(self.bench.section)
        if self.desk:
            self.desk.leave()
            self.desk.deleteLater()
        self.desk = self.bench = None
        self.bar.hide()
        self.pages.clear(but=self.entrance.early)

    def show_preview(self) -> None:
        """Show the documents as they will print."""
        if self.desk and self.bench and self.flush():
            self.pages.show_preview(self.desk, self.bench.pane.path)

    def show_findings(self) -> None:
        """Show all that is said of the dossier."""
        if self.desk and self.flush():
            self.pages.show_findings(self.desk)

    def show_dashboard(self) -> None:
        """Show the dossier from above."""
        if self.desk and self.bench and self.flush():
            self.pages.show_dashboard(self.desk, self.bench)

    def do(self, name: str) -> None:
        """Do what a command of the menus does."""
        self.menus.made[name][1].trigger()

    def show_guided(self) -> None:
        """Show the guided start, where one left it."""
        if self.desk and self.flush():
            self.bar.hide()
            self.pages.show_guided(self.desk)

    def show_export(self) -> None:
        """Ask what to export: the document that is seen, else the policy."""
        if self.pages.preview and self.pages.currentWidget() is self.pages.preview:
            self.pages.preview.ask_export()
        elif self.desk and self.flush():
            from pdpeditor.desktop.export import ExportDialog
            from pdpeditor.desktop.offers import Offer

            dialog = ExportDialog(self.desk, self)
            dialog.want(Offer("policy", ""), self.lang)
            dialog.open()

    def show_bench(self) -> None:
        """Go back to the dossier."""
        if self.bench and self.pages.flush():
            self.pages.setCurrentWidget(self.bench)
            self.bench.pane.focus_first()

    def _show_finding(self, finding: Finding | Spot) -> None:
        if self.bench:
            self.pages.setCurrentWidget(self.bench)
            self.bench.show_finding(finding)

    def _show_section(self, table: str) -> None:
        if self.bench:
            self.pages.setCurrentWidget(self.bench)
            self.bench.show_section(table)

    def tell(self, message: Text) -> None:
        """Show a message in the bar."""
        self.bar.tell(message[self.lang])

    def say_state(self) -> None:
        """Say whether all is on the disk."""
        saved = self.tr("All changes are saved · %1").replace("%1", f"{datetime.now():%H:%M}")
        said = saved if self.desk and self.desk.writable else self.tr("Read-only")
        self.state.setText(said if self.desk else self.tr("Everything stays on this computer."))

    def _say_done(self, words: Text) -> None:
        self.bar.tell(words[self.lang], self.tr("Undo"), self.actions_.undo)

    def _stepped(self) -> None:
        self.say_state()
        self.menus.update_actions()

    def flush(self) -> bool:
        """Save what is waiting. Returns whether all of it is on the disk."""
        return self.pages.flush() and (self.bench.flush() if self.bench else True)

    def open(self, path: Path) -> None:
        """Open a dossier instead of this one; it comes in a moment later, or the user is told why it does not."""
        self.actions_.open(path)

    def show_nothing(self) -> None:
        """Go back to the first screen: no dossier came in."""
        self.awaits = False
        self.pages.clear()
        self._lay_out()

    def take(self, dossier: Dossier, why: Text | None) -> None:
        """Show a dossier that has just been opened, instead of this one, all at once."""
        for step in self.taking(dossier, why):
            step()

    def taking(self, dossier: Dossier, why: Text | None) -> tuple[Callable[[], object], ...]:
        """The same in steps, between which the window lives."""
        return (
            lambda: self._change(dossier, why),
            self._make_bench,
            self._begin,
            self._present,
            self.menus.update_actions,
        )

    def _change(self, dossier: Dossier, why: Text | None) -> None:
        self._clear()
        if self.dossier:
            self.dossier.close()
        self.dossier, self.why_read_only, self.awaits = dossier, why, False
        self.settings.remember(dossier.path)

    def leave(self) -> bool:
        """Close the dossier and go back to the start page. Returns whether all was on the disk."""
        if not self.flush():
            return False
        self._put_away()
        self._lay_out()
        return True

    def _put_away(self) -> None:
        self._clear()
        if self.dossier:
            self.dossier.close()
            QTimer.singleShot(SOON, tidy_whole)
        self.dossier = None

    def set_language(self, lang: Lang) -> None:
        """Speak another language from now on, at the same place."""
        if self.flush():
            self.lang = self.settings.lang = lang
            self.rebuild()

    def rebuild(self) -> None:
        """Make everything that is seen again, at the same place: in another language, or with larger words."""
        if not self.flush():
            return
        path, guides = self.bench.pane.path if self.bench else (), self.pages.guides
        self._clear()
        self._build()
        if self.bench and path:
            self.bench.go(path)
        if guides:
            self.show_guided()

    def _give_up(self) -> None:
        self.gives_up = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.gives_up and not self.flush():
            event.ignore()
            self.bar.tell(self.bar.words.text(), self.tr("Close without this answer"), self._give_up)
            return
        self.settings.place = self.saveGeometry()
        self._put_away()
        event.accept()
