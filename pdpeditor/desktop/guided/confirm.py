"""Going through what is proposed, sheet by sheet: each is confirmed in one step, and the next one comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.confirming import Answer, confirm, confirmation
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.guided.aside import Aside, ask
from pdpeditor.desktop.guided.foot import Foot
from pdpeditor.desktop.guided.head import Head
from pdpeditor.desktop.guided.sheet_view import SheetView
from pdpeditor.desktop.guided.sheets import Places, Sheet, sheet, waiting
from pdpeditor.desktop.places import path_to
from pdpeditor.records.record import table_name
from pdpeditor.store import Dossier, Problem
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang, Text


class ConfirmPages(QWidget):
    """Shows the sheets one after the other; `ended` says that there is none left or that one wants to stop,
    `corrected` that the form of one is to be shown.
    """

    ended = Signal()
    corrected = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.places: Sequence[Places] = ()
        self.number = 0
        self.view: SheetView | None = None
        self.waiting = False
        self.change: Aside | None = None
        self._work: Work | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.head = Head(self.tr("← &Stop here"), self)
        self.head.button.clicked.connect(self.ended)
        self.column.addWidget(self.head)
        self.place = QVBoxLayout()
        self.column.addLayout(self.place, 1)
        self.column.addWidget(self._bottom())

    def _bottom(self) -> Foot:
        foot = self.foot = Foot(self)
        self.back_button = QPushButton(self.tr("&Back"), foot.inner)
        self.correct_button = QPushButton(self.tr("C&orrect in the form"), foot.inner)
        self.skip_button = QPushButton(self.tr("S&kip"), foot.inner)
        self.confirm_button = QPushButton(self.tr("&Confirm this sheet"), foot.inner)
        self.confirm_button.setProperty("primary", True)
        self.back_button.clicked.connect(self._back)
        self.correct_button.clicked.connect(self._correct)
        self.skip_button.clicked.connect(self._skip)
        self.confirm_button.clicked.connect(self.go_on)
        foot.row.addWidget(self.back_button)
        foot.row.addStretch(1)
        for button in (self.correct_button, self.skip_button, self.confirm_button):
            foot.row.addWidget(button)
        return foot

    def start(self) -> None:
        """Look for the sheets, and show the first one."""
        self.head.tell(self.tr("Looking for what is to be confirmed…"), 0, 1)
        self._wait(ask(self.desk, waiting), self._take)

    def _wait(self, work: Work, take: Callable[..., None]) -> None:
        """Let a piece of work be done, and nothing else be asked for meanwhile."""
        self.waiting = True
        self._work = work
        work.done.connect(take)
        work.failed.connect(self._fail)
        work.start()
        self._arrange()

    def _take(self, places: Sequence[Places]) -> None:
        if self.sender() is self._work:
            self.places = places
            self._turn_to(0, 1)

    def _fail(self, error: Exception) -> None:
        self.waiting = False
        self._arrange()
        if not isinstance(error, Problem):
            raise error
        self.desk.told.emit(error.message)

    def _turn_to(self, number: int, by: int) -> None:
        """Show a sheet or, if nothing is left to confirm on it, the next one in that direction."""
        if number >= len(self.places):
            self.ended.emit()
        elif number >= 0:
            places, lang = list(self.places), self.desk.lang
            self._wait(ask(self.desk, lambda reading: _turned(reading, places, number, by, lang)), self._show)

    def _show(self, turned: Turned | None) -> None:
        if self.sender() is not self._work:
            return
        self.waiting = False
        if turned is None:
            self._arrange()
            return
        self.number = turned.number
        if turned.sheet is None:
            self.ended.emit()
            return
        view = SheetView(turned.sheet, self.desk.lang, self)
        view.changed.connect(self._arrange)
        if self.view:
            self.place.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self.place.addWidget(view)
        self.foot.stand_below(view, view.width_)
        self._arrange()
        self.focus_first()

    def _arrange(self) -> None:
        here, all_ = self.number + 1, len(self.places)
        words = self.tr("Sheet %1 of %2").replace("%1", str(here)).replace("%2", str(all_))
        if self.places:
            self.head.tell(words, here, all_)
        free = not self.waiting and self.view is not None
        self.back_button.setEnabled(free and self.number > 0)
        self.skip_button.setEnabled(free)
        self.correct_button.setEnabled(free)
        self.confirm_button.setEnabled(free and self.desk.writable and self.view is not None and any(self.view.right()))

    def go_on(self) -> None:
        """Confirm the sheet that is seen, and show the next one."""
        if self.view is None or not self.confirm_button.isEnabled():
            return
        self.waiting = True
        self._arrange()
        answers, label = self.view.right(), confirmation(self.desk.dossier, self.view.sheet.places[0])
        self.change = Aside(self.desk.dossier, partial(_confirm, label=label, answers=answers))
        self.change.done.connect(self._skip)
        self.change.failed.connect(self._fail)
        self.change.start()

    def _skip(self) -> None:
        self._turn_to(self.number + 1, 1)

    def _back(self) -> None:
        self._turn_to(self.number - 1, -1)

    def _correct(self) -> None:
        if self.view:
            place = self.view.sheet.places[0]
            self.corrected.emit()
            self.desk.ask(path_to(self.desk.dossier, table_name(place.cls), place.key))

    def focus_first(self) -> None:
        """Put the focus on the first box to tick, or on the button that confirms."""
        boxes = list(self.view.boxes.values()) if self.view else []
        (boxes[0] if boxes else self.confirm_button).setFocus(Qt.FocusReason.TabFocusReason)


def _confirm(dossier: Dossier, label: Text, answers: list[Answer]) -> None:
    with dossier.edit(label):
        confirm(dossier, answers)


@dataclass(frozen=True, slots=True)
class Turned:
    """The sheet that was turned to, and its number; no sheet when there is none any more."""

    number: int
    sheet: Sheet | None


def _turned(reading: Reading, places: Sequence[Places], number: int, by: int, lang: Lang) -> Turned | None:
    """The first sheet from a number on, or back, that holds something; None when there is none before."""
    while 0 <= number < len(places):
        if found := sheet(reading, places[number], lang):
            return Turned(number, found)
        number += by
    return Turned(number, None) if number > 0 else None
