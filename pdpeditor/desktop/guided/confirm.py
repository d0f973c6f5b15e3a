"""Going through what is proposed, sheet by sheet: each is confirmed in one step, and the next one comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.confirming import confirm_answers
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.guided.sheet_view import SheetView
from pdpeditor.desktop.guided.sheets import sheet, waiting
from pdpeditor.desktop.places import Place, path_to
from pdpeditor.desktop.widgets import Note
from pdpeditor.records.record import table_name
from pdpeditor.store import Dossier, Problem


class ConfirmPages(QWidget):
    """Shows the sheets one after the other; `ended` says that there is none left or that one wants to stop,
    `corrected` that the form of one is to be shown.
    """

    ended = Signal()
    corrected = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.places: Sequence[Place] = ()
        self.number = 0
        self.view: SheetView | None = None
        self._work: Work | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self._top())
        self.place = QVBoxLayout()
        self.column.addLayout(self.place, 1)
        self.column.addLayout(self._bottom())

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 6)
        row.setSpacing(12)
        self.stop_button = QPushButton(self.tr("← &Stop here"), self)
        self.stop_button.clicked.connect(self.ended)
        self.progress = Note("", "muted", self)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar(self)
        self.bar.setProperty("thin", True)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        row.addWidget(self.stop_button)
        row.addWidget(self.progress, 1)
        row.addWidget(self.bar)
        return row

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 12)
        row.setSpacing(10)
        self.back_button = QPushButton(self.tr("&Back"), self)
        self.correct_button = QPushButton(self.tr("C&orrect in the form"), self)
        self.skip_button = QPushButton(self.tr("S&kip"), self)
        self.confirm_button = QPushButton(self.tr("&Confirm this sheet"), self)
        self.confirm_button.setProperty("primary", True)
        self.back_button.clicked.connect(self._back)
        self.correct_button.clicked.connect(self._correct)
        self.skip_button.clicked.connect(self._skip)
        self.confirm_button.clicked.connect(self.go_on)
        row.addWidget(self.back_button)
        row.addStretch(1)
        for button in (self.correct_button, self.skip_button, self.confirm_button):
            row.addWidget(button)
        return row

    def start(self) -> None:
        """Look for the sheets, in the background, and show the first one."""
        self.progress.setText(self.tr("Looking for what is to be confirmed…"))
        snapshot = self.desk.dossier.snapshot()
        work = self._work = Work(lambda _: _waiting(snapshot))
        work.done.connect(self._take)
        work.failed.connect(self._fail)
        work.start()

    def _take(self, places: Sequence[Place]) -> None:
        self.places, self.number = places, 0
        self._show()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            raise error
        self.desk.told.emit(error.message)
        self.ended.emit()

    def _show(self) -> None:
        if self.number >= len(self.places):
            self.ended.emit()
            return
        found = sheet(self.desk.reading, self.places[self.number], self.desk.lang)
        if found is None or not found.lines:
            self._skip()
            return
        view = SheetView(found, self.desk.lang, self)
        view.changed.connect(self._arrange)
        if self.view:
            self.place.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self.place.addWidget(view)
        self._arrange()
        self.focus_first()

    def _arrange(self) -> None:
        here, all_ = self.number + 1, len(self.places)
        words = self.tr("Sheet %1 of %2").replace("%1", str(here)).replace("%2", str(all_))
        self.progress.setText(words)
        self.bar.setRange(0, all_)
        self.bar.setValue(here)
        self.back_button.setEnabled(self.number > 0)
        self.confirm_button.setEnabled(self.desk.writable and self.view is not None and bool(self.view.right()))

    def go_on(self) -> None:
        """Confirm the sheet that is seen, and show the next one."""
        if self.view is None or not self.confirm_button.isEnabled():
            return
        if confirm_answers(self.desk, self.view.sheet.place, self.view.right()):
            self._skip()

    def _skip(self) -> None:
        self.number += 1
        self._show()

    def _back(self) -> None:
        """Show the sheet before, even if nothing is left to confirm on it: then the one before that."""
        for number in range(self.number - 1, -1, -1):
            found = sheet(self.desk.reading, self.places[number], self.desk.lang)
            if found and found.lines:
                self.number = number
                self._show()
                return

    def _correct(self) -> None:
        if self.view:
            place = self.view.sheet.place
            self.corrected.emit()
            self.desk.ask(path_to(self.desk.reading, table_name(place.cls), place.key))

    def focus_first(self) -> None:
        """Put the focus on the first box to tick, or on the button that confirms."""
        boxes = list(self.view.boxes.values()) if self.view else []
        (boxes[0] if boxes else self.confirm_button).setFocus(Qt.FocusReason.TabFocusReason)


def _waiting(snapshot: Dossier) -> list[Place]:
    with snapshot:
        snapshot.preload()
        return waiting(snapshot)
