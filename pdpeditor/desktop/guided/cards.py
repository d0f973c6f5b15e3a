"""A question with its answers on cards: chosen by a click, by the space bar or by their number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget

from pdpeditor.desktop import theme
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.guided.replies import Replies
from pdpeditor.desktop.guided.screen import Screen
from pdpeditor.desktop.guided.tick import Tick
from pdpeditor.exchange.templates import Answer, Question

MARGIN = 16


def _draw_number(button: QAbstractButton, number: int) -> None:
    painter = QPainter(button)
    painter.setPen(QColor(theme.worn().muted))
    room = QRect(0, 0, button.width() - MARGIN, button.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
    painter.end()


class Box(Tick):
    """An answer beside which others can hold."""

    number = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_number(self, self.number)


class Dot(QRadioButton):
    """An answer that holds alone."""

    number = 0

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_number(self, self.number)


class QuestionScreen(Screen):
    """Asks one of the questions."""

    def __init__(self, desk: Desk, question: Question, said: Replies, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent=parent)
        self.say(question.words[desk.lang], question.why[desk.lang])
        self.question = question
        self.cards = {answer.key: self._card(number, answer) for number, answer in enumerate(question.answers, 1)}
        self.column.addStretch(1)
        for key in said.of(question.key):
            if key in self.cards:
                self.cards[key].setChecked(True)
        for answer in question.answers:
            self.cards[answer.key].toggled.connect(self._chose)

    def _card(self, number: int, answer: Answer) -> Box | Dot:
        words = answer.label[self.desk.lang].replace("&", "&&")
        card = Box(words, self.widget()) if self.question.several else Dot(words, self.widget())
        card.number = number
        card.setProperty("card", True)
        card.setEnabled(self.desk.writable)
        self.column.addWidget(card)
        return card

    def _chose(self, on: bool) -> None:
        pressed = self.sender()
        if on and self.question.several:
            alone = {answer.key for answer in self.question.answers if answer.alone}
            key = next(key for key, card in self.cards.items() if card is pressed)
            for other, card in self.cards.items():
                if other != key and (key in alone or other in alone):
                    card.setChecked(False)
        self.changed.emit()

    def next_words(self) -> str:
        return self.tr("&Next") if any(card.isChecked() for card in self.cards.values()) else self.tr("S&kip")

    def chosen(self) -> Mapping[str, Iterable[str]]:
        return {self.question.key: tuple(key for key, card in self.cards.items() if card.isChecked())}

    def press_number(self, number: int) -> None:
        for card in self.cards.values():
            if card.number == number:
                card.setFocus(Qt.FocusReason.ShortcutFocusReason)
                card.click()

    def focus_first(self) -> None:
        cards = list(self.cards.values())
        next((card for card in cards if card.isChecked()), cards[0]).setFocus(Qt.FocusReason.TabFocusReason)
