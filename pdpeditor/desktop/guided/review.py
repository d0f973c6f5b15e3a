"""The last question: which of the ready-made activities are laid in; those there already are not laid in again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.guided.plan import Offer, Plan, offer, plan
from pdpeditor.desktop.guided.replies import ALSO, WITHOUT, replies
from pdpeditor.desktop.guided.screen import WIDE, Screen
from pdpeditor.desktop.guided.tick import Tick
from pdpeditor.desktop.slices import Slices
from pdpeditor.desktop.widgets import Note, named
from pdpeditor.exchange.templates import template_summary, template_title
from pdpeditor.facts import catalogue

INDENT = 30


class ReviewScreen(Screen):
    """Shows what the answers lead to, to be ticked or not."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, WIDE, parent)
        self.say(
            self.tr("Is this what you do?"),
            self.tr(
                "From your answers, these are your activities. Each comes filled in; you confirm or correct it "
                "afterwards."
            ),
        )
        self.offer: Offer = offer(desk.dossier)
        self.boxes: dict[str, Tick] = {}
        self._tools()
        self.slices = Slices(self)
        self.slices.done.connect(self._end)
        self.slices.start(
            [
                *self._list(self.tr("From your answers"), self.offer.called),
                *self._list(self.tr("Others that you can add"), self.offer.others),
                *self._list(self.tr("In your dossier already"), sorted(self.offer.there)),
            ]
        )

    def _end(self) -> None:
        self.column.addStretch(1)
        self.changed.emit()

    def _tools(self) -> None:
        said = plan(replies(self.desk.dossier), ())
        names = [*(catalogue("vendors")[key].label[self.desk.lang] for key in said.vendors), *said.others]
        if names:
            words = self.tr("With your tools: %1").replace("%1", ", ".join(names))
            self.column.addWidget(Note(words, "label", self.widget()))

    def _list(self, title: str, keys: Iterable[str]) -> Iterator[Callable[[], None]]:
        """The pieces of work that make a list."""
        keys = list(keys)
        if not keys:
            return
        heading = Note(title, "heading", self.widget())
        card = named(QFrame(self.widget()), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 8, 12, 12)
        inside.setSpacing(0)
        self.column.addSpacing(6)
        self.column.addWidget(heading)
        self.column.addWidget(card)
        yield from (partial(self._add, inside, card, key) for key in keys)

    def _add(self, inside: QVBoxLayout, card: QFrame, key: str) -> None:
        title, summary = template_title(key)[self.desk.lang], template_summary(key)[self.desk.lang]
        there = key in self.offer.there
        box = self.boxes[key] = Tick(title.replace("&", "&&"), card)
        box.setAccessibleDescription(summary)
        box.setChecked(there or key in self.offer.chosen)
        box.setEnabled(not there and self.desk.writable)
        box.toggled.connect(self.changed)
        note = Note(summary, "muted", card)
        note.setIndent(INDENT)
        inside.addSpacing(6)
        inside.addWidget(box)
        inside.addWidget(note)

    def ticked(self) -> tuple[str, ...]:
        """The activities to lay in, those that the answers call for first."""
        self.slices.finish()
        keys = (*self.offer.called, *self.offer.others)
        return tuple(key for key in keys if self.boxes[key].isChecked())

    def plan(self) -> Plan:
        """What is to be laid in."""
        return plan(replies(self.desk.dossier), self.ticked())

    def next_words(self) -> str:
        number = sum(box.isChecked() for box in self.boxes.values()) - len(self.offer.there & self.boxes.keys())
        return self.tr("&Add %n activities", "", number) if number else self.tr("Go &on")

    def chosen(self) -> Mapping[str, Iterable[str]]:
        ticked = set(self.ticked())
        said = replies(self.desk.dossier)
        kept = {
            ALSO: tuple(key for key in self.offer.others if key in ticked),
            WITHOUT: tuple(key for key in self.offer.called if key not in ticked),
        }
        return {question: keys for question, keys in kept.items() if keys or said.of(question)}

    def focus_first(self) -> None:
        first = next((box for box in self.boxes.values() if box.isEnabled()), None)
        if first:
            first.setFocus(Qt.FocusReason.TabFocusReason)
