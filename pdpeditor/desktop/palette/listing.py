"""The list of choices in the palette: headings and choices, painted on one line or, with what was found, on two."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pdpeditor.desktop import theme
from pdpeditor.desktop.palette.matching import spans
from pdpeditor.desktop.palette.results import Choice, Group

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
_SIDE, _ABOVE, _GAP = 14, 7, 12


class Choices(QAbstractListModel):
    """Groups of choices, one below the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[str | Choice] = []

    def put(self, groups: list[Group]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = []
        for group in groups:
            self.rows += [group.heading, *group.choices]
        self.endResetModel()

    def following(self, number: int, by: int) -> int:
        """The row of the choice so many choices further; the last one, or the first, where there are no more."""
        numbers = [place for place, row in enumerate(self.rows) if isinstance(row, Choice)]
        here = numbers.index(number) if number in numbers else -1
        return numbers[min(max(here + by, 0), len(numbers) - 1)] if numbers else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_choice = index.isValid() and isinstance(self.rows[index.row()], Choice)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_choice else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else in_words(row)
        return None


def in_words(choice: Choice) -> str:
    """A choice as it is read out."""
    said = choice.said
    return ", ".join(part for part in (said.words, said.where, said.around, said.keys) if part)


class Painter(QStyledItemDelegate):
    """Paints the rows; `searched` are the folded words that are set off."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.searched: list[str] = []
        self.lines = 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self.height_of(index.data(ROW)))

    def height_of(self, row: str | Choice) -> int:
        """How tall a row is."""
        line = self._view().fontMetrics().lineSpacing()
        return line + 16 if isinstance(row, str) else self.lines * line + 2 * _ABOVE

    def _view(self) -> QWidget:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colours, area = index.data(ROW), theme.worn(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            self._paint_heading(painter, area, row, colours)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                _paint_selected(painter, area, colours)
            self._paint_choice(painter, area.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE), row, colours)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, words: str, colours: theme.Tokens) -> None:
        painter.setFont(_strong(self._view().font()))
        painter.setPen(QColor(colours.muted))
        inside = area.adjusted(_SIDE, 0, -_SIDE, -4)
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), elided)

    def _paint_choice(self, painter: QPainter, area: QRect, choice: Choice, colours: theme.Tokens) -> None:
        said, font = choice.said, self._view().font()
        line = QRect(area.left(), area.top(), area.width(), QFontMetrics(font).lineSpacing())
        if said.keys:
            width = _paint(painter, line, said.keys, font, colours.muted, right=True)
            line.setRight(line.right() - width - _GAP)
        first = QRect(line)
        if said.where:
            first.setWidth(
                max(line.width() * 3 // 5, line.width() - QFontMetrics(font).horizontalAdvance(said.where) - _GAP)
            )
        line.setLeft(line.left() + self._paint_marked(painter, first, said.words, colours.text) + _GAP)
        if said.where:
            line.setLeft(line.left() + _paint(painter, line, said.where, font, colours.muted) + _GAP)
        if said.around:
            second = line if self.lines == 1 else area.translated(0, line.height())
            self._paint_marked(painter, second, said.around, colours.muted)

    def _paint_marked(self, painter: QPainter, area: QRect, words: str, colour: str) -> int:
        """Words on one line with what is searched set off in them. Returns how wide they are."""
        font = self._view().font()
        elided = QFontMetrics(_strong(font)).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(elided, font)
        layout.setTextOption(_ONE_LINE)
        layout.setFormats([_set_off(start, length, font) for start, length in spans(elided, self.searched)])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(area.left(), area.top()))
        return int(line.naturalTextWidth())


_ONE_LINE = QTextOption()
_ONE_LINE.setWrapMode(QTextOption.WrapMode.NoWrap)


@lru_cache(4)
def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _set_off(start: int, length: int, font: QFont) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    look = QTextCharFormat()
    look.setFont(_strong(font))
    look.setForeground(QColor(theme.worn().accent))
    made.start, made.length, made.format = start, length, look
    return made


def _paint(painter: QPainter, area: QRect, words: str, font: QFont, colour: str, right: bool = False) -> int:
    """Plain words on one line. Returns how wide they are."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), elided)
    return painter.fontMetrics().horizontalAdvance(elided)


def _paint_selected(painter: QPainter, area: QRect, colours: theme.Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.soft))
    painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), 6, 6)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(QRect(area.left() + 4, area.top() + 6, 3, area.height() - 12), 1.5, 1.5)
