"""Where the preview stands beside the form: brought and taken away by one key, in the place of the list where it is
narrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from pdpeditor.desktop import asked

if TYPE_CHECKING:
    from pdpeditor.desktop.preview.pane import PreviewPane
    from pdpeditor.desktop.workbench import Workbench

SHARE = 0.38
"""How much of the window is the preview's until somebody moves its edge."""
SOON = 400
"""Milliseconds after the dossier is there until a preview that was there last time comes back."""
_KEPT, _WIDTH = "preview-beside", "preview-width"


class PreviewSide(QObject):
    """Brings the preview beside the form of a workbench, and takes it away again."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.bench = bench
        self.settings = bench.desk.settings
        self.pane: PreviewPane | None = None
        bench.pane.shown.connect(self._follow)
        bench.installEventFilter(self)
        bench.splitter.splitterMoved.connect(self._keep_width)
        if self.settings and self.settings.choice(_KEPT, ("hidden", "shown")) == "shown":
            QTimer.singleShot(SOON, self, self.show)

    @property
    def shown(self) -> bool:
        """Whether the preview is beside the form."""
        return self.pane is not None and not self.pane.isHidden()

    def toggle(self) -> None:
        """Bring the preview, or take it away."""
        if self.shown:
            self.hide()
        else:
            self.show()

    def show(self) -> None:
        """Bring the preview."""
        pane = self.pane or self._made()
        row = asked.row()
        pane.show()
        self._make_room(pane)
        self._keep("shown")
        pane.open(self.bench.pane.path, row.field.name if row else "")

    def hide(self) -> None:
        """Take the preview away; what had the focus in it gives it back to the form."""
        if self.pane is None:
            return
        had_focus = self.pane.isAncestorOf(self.bench.focusWidget() or self.bench)
        self.pane.leave()
        self.pane.hide()
        self._keep("hidden")
        self._arrange()
        if had_focus:
            self.bench.pane.focus_first()

    def focus(self) -> None:
        """Put the focus on the pages."""
        if self.pane:
            self.pane.focus_first()

    def _made(self) -> PreviewPane:
        from pdpeditor.desktop.preview.pane import PreviewPane

        pane = self.pane = PreviewPane(self.bench.desk)
        pane.asked.connect(self.bench.show_finding)
        pane.left.connect(self.bench.pane.focus_first)
        pane.closed.connect(self.hide)
        self.bench.splitter.addWidget(pane)
        return pane

    def _make_room(self, pane: QWidget) -> None:
        """Give the preview its width, taken from the form first."""
        self._arrange()
        *others, form, _ = self.bench.splitter.sizes()
        whole = sum(others) + form
        wanted = min(max(self._width() or int(self.bench.width() * SHARE), pane.minimumWidth()), whole)
        self.bench.splitter.setSizes([*others, max(form - wanted, 0), wanted])

    def _arrange(self) -> None:
        """Hide the list where there is no room for it and the preview both."""
        bench = self.bench
        if self.shown and self._crowded():
            bench.middle.hide()
        elif bench.pane.path and not bench.pane.path[0].cls.single:
            bench.middle.show()

    def _crowded(self) -> bool:
        panes = [self.bench.splitter.widget(number) for number in range(self.bench.splitter.count())]
        return self.bench.width() < sum(pane.minimumWidth() for pane in panes if pane) + len(panes)

    def _follow(self) -> None:
        if self.pane and self.shown:
            self._arrange()
            self.pane.go(self.bench.pane.path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.shown:
            self._arrange()
        return super().eventFilter(watched, event)

    def _keep(self, state: str) -> None:
        if self.settings:
            self.settings.keep_choice(_KEPT, state)

    def _keep_width(self) -> None:
        if self.settings and self.pane and self.shown:
            self.settings.keep_layout(_WIDTH, QByteArray(str(self.pane.width()).encode()))

    def _width(self) -> int:
        """How wide it was made last, 0 if nobody did."""
        said = bytes(self.settings.layout(_WIDTH).data()) if self.settings else b""
        return int(said) if said.isdigit() else 0
