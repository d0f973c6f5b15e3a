"""One section of a form: it folds, shows what is needed or answered first, and the other questions on demand."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.field_row import FieldRow
from pdpeditor.desktop.fold_heading import FoldHeading
from pdpeditor.desktop.folds import Fold, Folds
from pdpeditor.desktop.outline import Question, Standing, standing
from pdpeditor.desktop.widgets import named
from pdpeditor.fields import Section
from pdpeditor.text import Lang


class SectionCard(QFrame):
    """The card of a section; `turned` says that other questions are shown now, whose rows have to be put in, and
    `entered(name)` that the cursor belongs into one of them.

    What was once shown of a record stays until another one is shown, even when its answer is taken away.
    """

    turned = Signal()
    entered = Signal(str)

    def __init__(
        self, section: Section, names: Sequence[str], folds: Folds, lang: Lang, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.section = section
        self.names = list(names)
        self.folds = folds
        self.folds_by_itself = True
        self.rows: dict[str, FieldRow] = {}
        self.shown: list[str] = []
        self._questions: Mapping[str, Question] = {}
        self._kept: set[str] = set()
        self._fold: Fold | None = None
        self.heading = FoldHeading(section.label[lang], self)
        self.heading.turned.connect(self._turn)
        self.more = named(QPushButton(self), "more")
        self.more.setProperty("quiet", True)
        self.more.setAutoDefault(True)  # the Enter key presses it
        self.more.clicked.connect(self._show_more)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(16, 11, 16, 14)
        self.inside.setSpacing(16)
        self.inside.addWidget(self.heading)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.inside.addLayout(foot)

    def start(self) -> None:
        """Forget what was opened for one record only: another one is shown."""
        self._kept.clear()
        self._fold = self.folds.of(self.section)

    def review(self, questions: Mapping[str, Question]) -> None:
        """Show the questions as they stand now."""
        self._questions = {name: questions[name] for name in self.names}
        self._arrange()

    def put(self, name: str, row: FieldRow) -> None:
        """Take in the row of a question."""
        place = bisect([self.names.index(other) for other in self.rows], self.names.index(name))
        self.rows = dict(sorted({**self.rows, name: row}.items(), key=lambda item: self.names.index(item[0])))
        self.inside.insertWidget(1 + place, row)
        row.setVisible(name in self.shown)

    def reveal(self, name: str) -> None:
        """Show a question that is hidden, for as long as this record is shown."""
        if self._questions and self._questions[name].relevant and name not in self.shown:
            self._kept.add(name)
            self._fold = "first" if self.fold == "folded" else self._fold
            self._arrange()
            self.turned.emit()

    @property
    def fold(self) -> Fold:
        """How the section is now."""
        if self._fold:
            return self._fold
        return "first" if self._firsts() or self._kept or not self.folds_by_itself else "folded"

    def _firsts(self) -> set[str]:
        return {name for name, question in self._questions.items() if question.first}

    def _relevant(self) -> list[str]:
        return [name for name, question in self._questions.items() if question.relevant]

    def _arrange(self) -> None:
        firsts, relevant, fold = self._firsts(), self._relevant(), self.fold
        seen = firsts | self._kept if fold == "first" and (firsts or self._kept) else set(relevant)
        self.shown = [name for name in relevant if name in seen and fold != "folded"]
        self._kept |= set(self.shown) if fold == "first" else set()
        for name, row in self.rows.items():
            row.setVisible(name in self.shown)
        self._offer_more(len(relevant) - len(self.shown), fold)
        now = standing(self._questions.values())
        self.heading.say(self._in_words(now), now.severity if now.severity != "advice" else None, fold != "folded")
        self.setVisible(bool(relevant))

    def _offer_more(self, hidden: int, fold: Fold) -> None:
        fewer = self.tr("Fewer questions")
        self.more.setText(self.tr("%n more questions", "", hidden) if hidden else fewer)
        could_hide = fold == "all" and 0 < len(self._firsts()) < len(self.shown)
        self.more.setVisible(fold != "folded" and (hidden > 0 or could_hide))

    def _in_words(self, now: Standing) -> str:
        if not now.needed:
            return self.tr("%n answers", "", now.others) if now.others else self.tr("Optional")
        if now.answered == now.needed:
            return self.tr("Complete")
        return self.tr("%1 of %2 answered").replace("%1", str(now.answered)).replace("%2", str(now.needed))

    def _turn(self, open: bool) -> None:
        self._keep(("first" if self._firsts() else "all") if open else "folded")

    def _show_more(self) -> None:
        before = set(self.shown)
        if self.fold == "all":
            self._kept.clear()
        self._keep("first" if self.fold == "all" else "all")
        added = next((name for name in self.shown if name not in before), None)
        if added and self.more.hasFocus():
            self.entered.emit(added)

    def _keep(self, fold: Fold) -> None:
        self._fold = fold
        self.folds.keep(self.section, fold)
        self._arrange()
        self.turned.emit()
