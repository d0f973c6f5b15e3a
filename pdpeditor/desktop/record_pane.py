"""The pane at the right: one record's form, and above it the way that led there."""

from __future__ import annotations

import sqlalchemy as sa
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pdpeditor.desktop.confirming import confirm_all, proposed_in
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.emblems import Empty
from pdpeditor.desktop.form import Form
from pdpeditor.desktop.places import Path, Place, existing
from pdpeditor.desktop.widgets import Note
from pdpeditor.records.record import Mark, Record
from pdpeditor.store.showing import title


class RecordPane(QWidget):
    """Shows the record at the end of a path; forms are made once for each class.

    `shown(key)` says which record that is now.
    """

    waiting = Signal()
    shown = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.path: Path = ()
        self.forms: dict[type[Record], Form] = {}
        self.trail = QHBoxLayout()
        self.trail.setSpacing(4)
        self.trail.setContentsMargins(10, 8, 16, 0)
        self.stack = QStackedWidget(self)
        self.nothing = Empty("cursor", self)
        self.nothing.setText(self.tr("Nothing is chosen."))
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.trail)
        column.addLayout(self._head())
        column.addWidget(self.stack, 1)

    def _head(self) -> QHBoxLayout:
        self.here = Note("", "title", self)
        self.confirm = QPushButton(self)
        self.confirm.setToolTip(self.tr("Confirms what is proposed on this sheet and its parts (Ctrl+Shift+Return)."))
        self.confirm.clicked.connect(self.confirm_sheet)
        self.confirm.hide()
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._offer_to_confirm)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(16, 2, 16, 6)
        self.head.setSpacing(12)
        self.head.addWidget(self.here, 1)
        self.head.addWidget(self.confirm)
        return self.head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_head()

    def _place_head(self) -> None:
        """Put the button beside the title, or below it where there is no room."""
        title = self.here.fontMetrics().horizontalAdvance(self.here.text())
        fits = title + self.confirm.sizeHint().width() + 60 <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self.head.direction() != way:
            self.head.setDirection(way)
            self.head.setAlignment(self.confirm, Qt.AlignmentFlag.AlignLeft if not fits else Qt.AlignmentFlag(0))

    @property
    def form(self) -> Form | None:
        """The form that is seen."""
        return self.forms.get(self.path[-1].cls) if self.path else None

    def go(self, path: Path) -> None:
        """Show the record at the end of a path; an empty one shows nothing. What is waiting has been saved before."""
        if self.form:
            self.form.tell_leftovers()
        self.path = existing(self.desk.dossier, path)
        if self.path:
            form = self._form(self.path[-1].cls)
            form.show_record(self.path[-1].key)
            self.stack.setCurrentWidget(form)
        else:
            self.stack.setCurrentWidget(self.nothing)
        self._show_trail()
        self._counting.start()
        self.shown.emit(self.path[-1].key if self.path else "")

    def open(self, place: Place) -> None:
        """Show a part, or another record, as the next step of the path."""
        if self.flush():
            self.go((*self.path, place))
            self.focus_first()

    def back(self) -> None:
        """Go back to the record before this one on the path."""
        if len(self.path) > 1 and self.flush():
            self.go(self.path[:-1])

    def reload(self) -> None:
        """Read everything again."""
        self.go(self.path)

    def refresh(self) -> None:
        """Bring up to date what depends on an edit, except the editors themselves."""
        if self.form:
            self.form.reload_parts()
        self._show_trail()
        self._counting.start()

    def flush(self) -> bool:
        """Save what is waiting. Returns whether all of it is on the disk."""
        if self.form is None or not self.form.flush():
            return self.form is None
        self.form.learn()
        return True

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        if self.form:
            self.form.focus_first()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, or into the first one where that one is not asked."""
        if self.form:
            self.form.focus_field(name)

    def _form(self, cls: type[Record]) -> Form:
        if cls not in self.forms:
            form = self.forms[cls] = Form(self.desk, cls, self)
            form.waiting.connect(self.waiting)
            form.opened.connect(self.open)
            self.stack.addWidget(form)
        return self.forms[cls]

    def _offer_to_confirm(self) -> None:
        """Count what is proposed here; no question is asked of a dossier in which nothing is."""
        count = len(proposed_in(self.desk.dossier, self.path[-1])) if self.path and self._any_proposed() else 0
        self.confirm.setText(self.tr("Confirm this sheet (%n answers)", "", count))
        self.confirm.setVisible(count > 0 and self.desk.writable)
        self._place_head()

    def _any_proposed(self) -> bool:
        table = Mark.table()
        proposed = sa.select(table.c.id).where(table.c.state == "proposed").limit(1)
        return self.desk.dossier.session.execute(proposed).first() is not None

    def confirm_sheet(self) -> None:
        """Confirm all that is proposed on the record and its parts, as one step."""
        if self.path and self.flush() and confirm_all(self.desk, self.path[-1]):
            self.reload()

    def _show_trail(self) -> None:
        while (item := self.trail.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.deleteLater()
        for number, place in enumerate(self.path[:-1], 1):
            step = QPushButton(self._title(place), self)
            step.setProperty("quiet", True)
            step.setAccessibleName(self.tr("Back to: %1").replace("%1", self._title(place)))
            step.clicked.connect(lambda _=False, to=number: self._back_to(to))
            self.trail.addWidget(step)
            self.trail.addWidget(Note("›", "muted", self))
        self.trail.addStretch(1)
        self.here.setText(self._title(self.path[-1]) if self.path else "")

    def _back_to(self, length: int) -> None:
        if self.flush():
            self.go(self.path[:length])

    def _title(self, place: Place) -> str:
        record = self.desk.dossier.get(place.cls, place.key)
        label = place.cls.label[self.desk.lang]
        if record is None or place.cls.single:
            return label
        return title(self.desk.dossier, record, self.desk.lang) or label
