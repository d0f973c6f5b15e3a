"""One field of a form: its label and help, its editor, and what is marked on its answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from pdpeditor.desktop.editors import EDITORS
from pdpeditor.desktop.marks import MarkStrip
from pdpeditor.desktop.outline import Question
from pdpeditor.desktop.widgets import Note, named
from pdpeditor.facts import cite
from pdpeditor.fields import Field
from pdpeditor.records.record import Record
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang, Text

BESIDE = 14
"""How many letters' room the signs at the right of a question take."""
SHORT = 64
"""Up to how many letters a help is seen without being asked for."""


class FieldRow(QWidget):
    """A field on the form; `marked(state, why)` asks for a mark on its answer, `cleared` for the answer to be taken
    away, and `grown` says that there is more to tab through.
    """

    marked = Signal(str, object)
    cleared = Signal()
    grown = Signal()

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.lang = lang
        self.locked = False
        self.question: Question | None = None
        self.help: Note | None = None
        self._strip: MarkStrip | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.editor = EDITORS[field.kind.name](field, lang, self)
        self.column.addLayout(self._header())
        if field.help[lang] and len(field.help[lang]) <= SHORT:
            self.column.addWidget(Note(field.help[lang], "muted", self))
        self.column.addWidget(self.editor)
        told = filter(None, (field.help[lang], self._source()))
        self.editor.first().setAccessibleDescription("\n".join(told))

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self.label = Note(self.field.label[self.lang], "label", self)
        self.label.setBuddy(self.editor.first())
        self.state = Note("", "muted", self)
        self.state.setWordWrap(False)
        self.words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.words.setSpacing(0)
        self.words.addWidget(self.label, 1)
        self.words.addWidget(self.state)
        row.addLayout(self.words, 1)
        self.asks = self._tool("?", self.tr("Explain: %1"))
        self.asks.clicked.connect(self.explain)
        self.asks.setVisible(bool(self._folded()))
        self.more = self._tool("⋯", self.tr("More about: %1"))
        self.more.clicked.connect(self._offer)
        for tool in (self.asks, self.more):
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_state()

    def _place_state(self) -> None:
        """Put the state beside the question, or below it where there is no room."""
        words = self.label.fontMetrics().horizontalAdvance(self.label.text()) + self.state.sizeHint().width()
        fits = words + BESIDE * self.fontMetrics().averageCharWidth() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self.words.direction() != way:
            self.words.setDirection(way)
        self.state.setContentsMargins(8 if fits else 0, 0, 4, 0)
        self.state.setVisible(bool(self.state.text()))

    def _tool(self, sign: str, name: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setText(sign)
        tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tool.setAccessibleName(name.replace("%1", self.field.label[self.lang]))
        tool.setToolTip(tool.accessibleName())
        return tool

    def _source(self) -> str:
        source = cite(self.field.source, self.lang)
        return self.tr("Source: %1").replace("%1", source) if source else ""

    def _folded(self) -> str:
        """What is not seen unless somebody asks: a long help, and the source."""
        words = self.field.help[self.lang]
        return "\n".join(filter(None, (words if len(words) > SHORT else "", self._source())))

    def explain(self) -> None:
        """Show what the question is about and which law asks it, or put that away again."""
        if self.help is None:
            self.help = named(Note(self._folded(), "muted", self), "help")
            self.help.setMargin(10)
            self.help.hide()
            self.column.insertWidget(self.column.indexOf(self.editor) + 1, self.help)
        self.help.setVisible(self.help.isHidden() and bool(self._folded()))

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self.question.mark.state if self.question and self.question.mark else ""
        offers = (
            (self.tr("&Confirm the proposed answer"), self.confirm, state == "proposed"),
            (self.tr("&Unknown: take the answer away"), self.clear, self.can_be_cleared),
            (self.tr("&Not applicable, because…"), self.set_aside, state != "not-applicable"),
        )
        for words, do, possible in offers:
            menu.addAction(words, do).setEnabled(possible and not self.locked)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @property
    def strip(self) -> MarkStrip:
        """What says the mark on the answer; made when it is first needed."""
        if self._strip is None:
            self._strip = MarkStrip(self.field.label[self.lang], self)
            self._strip.marked.connect(self.marked)
            self._strip.setEnabled(not self.locked)
            self.column.addWidget(self._strip)
            self.grown.emit()
        return self._strip

    @property
    def can_be_cleared(self) -> bool:
        """Whether there is an answer or a mark to take away."""
        return self.question is not None and not (self.question.empty and self.question.mark is None)

    def clear(self) -> None:
        """Ask for the answer to be taken away: it is not known."""
        if self.can_be_cleared and not self.locked:
            self.cleared.emit()

    def confirm(self) -> None:
        """Ask for the proposed answer to be confirmed."""
        mark = self.question.mark if self.question else None
        if mark and mark.state == "proposed" and not self.locked:
            self.marked.emit("confirmed", Text())

    def set_aside(self) -> None:
        """Mark the answer as not applicable, and let the user write why."""
        mark = self.question.mark if self.question else None
        if self.locked or (mark and mark.state == "not-applicable"):
            return
        self.marked.emit("not-applicable", Text())
        self.strip.reasons[self.lang].setFocus()

    def flush(self) -> None:
        """Ask for the reason to be kept, if it has changed."""
        if self._strip:
            self._strip.flush()

    def load(self, reading: Reading, record: Record) -> None:
        """Show the record's answer."""
        self.editor.load(reading, record)

    def review(self, question: Question) -> None:
        """Show how the question stands."""
        self.question = question
        state = question.mark.state if question.mark else ""
        if self._strip or state in ("proposed", "not-applicable"):
            self.strip.show_mark(state, question.mark.why if question.mark else Text())
        self.editor.setVisible(state != "not-applicable")
        self.state.setText(self._in_words(question, state))
        self._place_state()

    def _in_words(self, question: Question, state: str) -> str:
        if not question.empty or state == "not-applicable":
            return ""
        return self.tr("Required, unknown so far") if self.field.required else self.tr("Unknown so far")

    def lock(self, locked: bool) -> None:
        """Forbid or allow editing."""
        self.locked = locked
        self.editor.lock(locked)
        if self._strip:
            self._strip.setEnabled(not locked)
