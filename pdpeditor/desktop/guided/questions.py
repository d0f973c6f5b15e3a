"""The questions of the guided start, one per screen, with the way on, the way back and the way out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.guided.aside import Aside
from pdpeditor.desktop.guided.cards import QuestionScreen
from pdpeditor.desktop.guided.foot import Foot
from pdpeditor.desktop.guided.head import Head
from pdpeditor.desktop.guided.identity import IdentityScreen
from pdpeditor.desktop.guided.ready import ReadyScreen
from pdpeditor.desktop.guided.replies import IDENTITY, READY, REVIEW, SCREEN, keep, replies, screens
from pdpeditor.desktop.guided.review import ReviewScreen
from pdpeditor.desktop.guided.screen import Screen
from pdpeditor.desktop.guided.tools import ToolsScreen
from pdpeditor.desktop.slices import Slices
from pdpeditor.exchange.templates import questions, template_names, template_title
from pdpeditor.store import Problem
from pdpeditor.text import Text

Chosen = dict[str, tuple[str, ...]]
_LABEL = Text("Réponse du départ guidé", "Guided start answer")


class Questions(QWidget):
    """Shows one screen at a time and keeps what is chosen when it is left."""

    left = Signal()
    preview_asked = Signal()
    export_asked = Signal()
    confirm_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.here = ""
        self.screen_: Screen | None = None
        self.laying: Aside | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.head = Head(self.tr("← &Leave for now"), self)
        self.leave_button, self.progress = self.head.button, self.head.progress
        self.leave_button.clicked.connect(self.leave)
        self.column.addWidget(self.head)
        self.place = QVBoxLayout()
        self.column.addLayout(self.place, 1)
        self.column.addWidget(self._bottom())
        self._reading = Slices(self)
        QTimer.singleShot(0, self, self._read_on)

    def _read_on(self) -> None:
        """Read the ready-made activities while the first questions are answered."""
        self._reading.start(partial(template_title, key) for key in template_names())

    def _bottom(self) -> QWidget:
        self.foot = Foot(self)
        self.back_button = QPushButton(self.tr("&Back"), self.foot.inner)
        self.back_button.clicked.connect(self.go_back)
        self.next_button = QPushButton(self.foot.inner)
        self.next_button.setProperty("primary", True)
        self.next_button.clicked.connect(self.go_on)
        self.foot.row.addWidget(self.back_button)
        self.foot.row.addStretch(1)
        self.foot.row.addWidget(self.next_button)
        return self.foot

    def open(self) -> None:
        """Show the screen that one had come to, as it is in the dossier."""
        self.show_screen(replies(self.desk.dossier).screen)

    def show_screen(self, name: str) -> None:
        """Show a screen."""
        self.here = name
        made = self._made(name)
        made.changed.connect(self._arrange)
        if self.screen_:
            self.place.removeWidget(self.screen_)
            self.screen_.hide()
            self.screen_.deleteLater()
        self.screen_ = made
        self.place.addWidget(made)
        self.foot.stand_below(made, made.room)
        self._arrange()
        if self.desk.writable:
            made.focus_first()
        else:
            self.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, name: str) -> Screen:
        if name == IDENTITY:
            return IdentityScreen(self.desk, self)
        if name == REVIEW:
            return ReviewScreen(self.desk, self)
        if name == READY:
            return self._ready()
        question = next(question for question in questions() if question.key == name)
        kind = ToolsScreen if question.of else QuestionScreen
        return kind(self.desk, question, replies(self.desk.dossier), self)

    def _ready(self) -> ReadyScreen:
        screen = ReadyScreen(self.desk, self)
        screen.preview_asked.connect(self.preview_asked)
        screen.export_asked.connect(self.export_asked)
        screen.confirm_asked.connect(self.confirm_asked)
        screen.again_asked.connect(partial(self.show_screen, IDENTITY))
        return screen

    def _arrange(self) -> None:
        counted = screens()
        ready = self.here == READY
        number = len(counted) if ready else counted.index(self.here) + 1
        words = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(len(counted)))
        self.head.tell("" if ready else words, number, len(counted))
        self.head.bar.setVisible(not ready)
        self.foot.setVisible(not ready)
        self.leave_button.setText(self.tr("← &Back to the dossier") if ready else self.tr("← &Leave for now"))
        self.back_button.setEnabled(number > 1 and self.laying is None)
        if self.screen_:
            self.next_button.setText(self.screen_.next_words())
        self.next_button.setEnabled(self.laying is None and (self.desk.writable or self.here != REVIEW))

    def press_number(self, number: int) -> None:
        """Choose by a number key."""
        if self.screen_:
            self.screen_.press_number(number)

    def keep(self) -> bool:
        """Keep what is chosen here, and that one is here. Returns whether it is on the disk."""
        moved = self.here not in (replies(self.desk.dossier).screen, READY)
        return self._save(self.here, {SCREEN: (self.here,)} if moved else {})

    def _save(self, place: str, also: Chosen) -> bool:
        """Keep what is chosen here, if that is new, and with it the place where one is."""
        if self.screen_ is None or not self.desk.writable or self.laying:
            return True
        if not self.screen_.save():
            return False
        news = self._news(self.screen_)
        said = {**news, **({SCREEN: (place,)} if news else {}), **also}
        return not said or self.desk.edit(_LABEL, lambda: keep(self.desk.dossier, said))

    def _news(self, screen: Screen) -> Chosen:
        known = replies(self.desk.dossier).chosen
        chosen = {question: tuple(keys) for question, keys in screen.chosen().items()}
        return {question: keys for question, keys in chosen.items() if known.get(question, ()) != keys}

    def leave(self) -> None:
        """Leave for now."""
        if self.keep():
            self.left.emit()

    def go_back(self) -> None:
        """Show the question before."""
        counted = screens()
        if self.here in counted[1:] and self.laying is None:
            self._go(counted[counted.index(self.here) - 1])

    def go_on(self) -> None:
        """Show the next question; after the last one, lay in what was chosen."""
        counted = screens()
        if self.here == READY or self.laying or not self.next_button.isEnabled():
            return
        if self.here == REVIEW:
            self._lay_in()
        else:
            self._go(counted[counted.index(self.here) + 1])

    def _go(self, name: str) -> None:
        if self._save(name, {}):
            self.show_screen(name)

    def _lay_in(self) -> None:
        screen = self.screen_
        if not isinstance(screen, ReviewScreen) or not self.keep():
            return
        self.laying = Aside(self.desk.dossier, screen.plan().carry_out)
        self.laying.done.connect(self._laid)
        self.laying.failed.connect(self._failed)
        screen.setEnabled(False)
        self._arrange()
        self.head.tell(self.tr("Adding the activities…"), 0, 0)
        self.laying.start()

    def _laid(self) -> None:
        self.laying = None
        self.open()

    def _failed(self, error: Exception) -> None:
        self.laying = None
        self.open()
        if not isinstance(error, Problem):
            raise error
        self.desk.told.emit(error.message)
