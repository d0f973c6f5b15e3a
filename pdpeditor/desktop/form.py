"""The form: every field of a record, made from its declarations, saved as the user goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from pdpeditor.desktop import answering, edits
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.editors.bilingual import Bilingual
from pdpeditor.desktop.field_row import FieldRow
from pdpeditor.desktop.form_page import FormPage
from pdpeditor.desktop.form_rows import FormRows
from pdpeditor.desktop.outline import Question, outline, remarked
from pdpeditor.desktop.parts import Parts
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.section_card import SectionCard
from pdpeditor.desktop.slices import Slices
from pdpeditor.records.record import Record, field_of, fields_of
from pdpeditor.text import Text

PAUSE = 800
"""Milliseconds after the last keystroke until what was typed is saved."""


class Form(QScrollArea):
    """The form of one class of records; it shows one record at a time, known by its key.

    `waiting` says that something typed is not saved yet, `opened(Place)` that a part or a new record is to be shown.
    The rows are made in slices as they come into view; one that is asked for by name is there at once.
    """

    waiting = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk, cls: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.cls = cls
        self.key = ""
        self._questions: dict[str, Question] = {}
        self._blocks: list[Callable[[], None]] = []
        self._written: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.setAccessibleName(cls.label[desk.lang])
        self.rows = FormRows([field.name for field in fields_of(cls)], self._make_row, self._fill_row)
        self.page = FormPage(desk, cls)
        self.page.opened.connect(self.opened)
        self.cards = self.page.cards
        for card in self.cards:
            card.turned.connect(self._show_rows)
            card.entered.connect(self.focus_field)
        self.setWidget(self.page)
        self._slices = Slices(self)
        self._slices.done.connect(self.page.thread_tabs_later)
        desk.remarks.ready.connect(self.review, Qt.ConnectionType.QueuedConnection)
        desk.remarks.changed.connect(self._restate)
        desk.translations.ready.connect(self._advise)

    def _make_row(self, name: str) -> FieldRow:
        row = FieldRow(field_of(self.cls, name), self.desk.lang)
        if isinstance(row.editor, Bilingual):
            row.editor.suggest = self.desk.translations.suggest
        row.lock(not self.desk.writable)
        row.editor.edited.connect(self._wait)
        row.editor.finished.connect(lambda: self.commit(row))
        row.editor.asked_new.connect(lambda: self._make_target(row))
        row.marked.connect(lambda state, why: self._mark(row, state, why))
        row.cleared.connect(lambda: self._clear(row))
        row.grown.connect(self.page.thread_tabs_later)
        self.page.put(name, row)
        return row

    def _fill_row(self, name: str, row: FieldRow) -> None:
        record = self.desk.dossier.get(self.cls, self.key)
        if record:
            row.load(self.desk.dossier, record)
            row.review(self._questions[name])

    def _show_rows(self) -> None:
        """Make and fill the rows that are shown and the blocks between them: the first ones now, others in slices."""
        first, *others = self.cards
        self._slices.start([*self._steps([first]), *self._blocks, *self._steps(others)])

    def _steps(self, cards: list[SectionCard]) -> list[Callable[[], object]]:
        wanted = (name for card in cards for name in card.shown if not self.rows.is_fresh(name))
        return [partial(self.rows.__getitem__, name) for name in wanted]

    @property
    def parts(self) -> list[Parts]:
        """The lists of the record's parts."""
        return self.page.parts

    @property
    def place(self) -> Place:
        """The record that is shown."""
        return Place(self.cls, self.key)

    def show_record(self, key: str) -> None:
        """Show a record, from the top if it is another one."""
        if key != self.key:
            self.verticalScrollBar().setValue(0)
            self.page.start()
        self.key = key
        self.reload()

    def reload(self) -> None:
        """Read the record again; what was typed and not saved is forgotten."""
        self._pause.stop()
        self.rows.spoil()
        self._blocks = self.page.blocks.steps(self.key)
        self.review()

    def reload_parts(self) -> None:
        """Read again what is shown beside the fields."""
        self.page.blocks.read()

    def review(self) -> None:
        """Bring marks and what depends on other answers up to date, and leave the editors alone."""
        record = self.desk.dossier.get(self.cls, self.key)
        if record is None:
            return
        said = remarked(self.desk.remarks.of(record.id))
        self._questions = outline(self.desk.dossier, record, said)
        for card in self.cards:
            card.review(self._questions)
        for name, row in self.rows.fresh().items():
            row.review(self._questions[name])
        self._show_rows()

    def _restate(self, keys: set[str]) -> None:
        if self.key in keys:
            self.review()

    def _advise(self) -> None:
        for row in self.rows.fresh().values():
            row.editor.advise()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, unfolding what hides it; into the first one where that one is not asked."""
        card = self.page.card_of(name)
        if card:
            card.reveal(name)
        if card is None or name not in card.shown:
            self.focus_first()
            return
        row = self.rows[name]
        target = row.editor.first() if row.editor.isVisibleTo(row) else row.strip.button
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.reveal(row)

    def focus_first(self) -> None:
        """Put the cursor into the first field that is seen."""
        name = next((name for card in self.cards for name in card.shown), None)
        target = self.rows[name].editor.first() if name else self.cards[0].heading
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def reveal(self, row: FieldRow) -> None:
        """Scroll to a field, its label and help included."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(row, 0, 40))  # once all is laid out

    def learn(self) -> None:
        """Remember how what was written here is translated; to be called once nobody is in the middle of a word."""
        answering.learn(self.desk, [self.rows[name] for name in self._written])
        self._written.clear()

    def tell_leftovers(self) -> None:
        """Say which words stand for no answer, before they go."""
        answering.tell_leftovers(self.desk, self.rows.fresh().values())

    def flush(self) -> bool:
        """Save what is waiting. Returns whether all of it is on the disk."""
        self._pause.stop()
        rows = self.rows.fresh().values()
        for row in rows:
            row.flush()
        saved = [self.commit(row) for row in rows]
        return all(saved)

    def commit(self, row: FieldRow) -> bool:
        """Save one answer, if it has changed. Returns whether it is on the disk."""
        if not self.key or not self.rows.is_fresh(row.field.name) or not row.editor.changed():
            return True
        if not answering.keep(self.desk, self.place, row):
            return False
        self._written.add(row.field.name)
        self.review()
        return True

    def _wait(self) -> None:
        self._pause.start()
        self.waiting.emit()

    def _mark(self, row: FieldRow, state: str, why: Text) -> None:
        if self.commit(row) and edits.mark(self.desk, self.place, row.field, state, why):
            self.review()

    def _clear(self, row: FieldRow) -> None:
        if edits.clear(self.desk, self.place, row.field):
            self._fill_row(row.field.name, row)
            self.review()

    def _make_target(self, row: FieldRow) -> None:
        made = answering.add_target(self.desk, self.place, row) if self.flush() else None
        if made:
            self.opened.emit(made)
