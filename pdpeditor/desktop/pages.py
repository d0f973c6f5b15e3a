"""The pages of the window, one of which is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pdpeditor.desktop import asked

if TYPE_CHECKING:
    from pdpeditor.desktop.dashboard.page import DashboardPage
    from pdpeditor.desktop.desk import Desk
    from pdpeditor.desktop.findings_page import FindingsPage
    from pdpeditor.desktop.guided.page import GuidedPage
    from pdpeditor.desktop.places import Path
    from pdpeditor.desktop.preview.page import PreviewPage
    from pdpeditor.desktop.workbench import Workbench


class Pages(QStackedWidget):
    """The start page; or the dossier at work, its preview, its findings, the dossier from above.

    `left` asks to go back to the dossier, `asked(Finding or Spot)` to see the field of one there,
    `section_asked(table)` to see a section of it, `wanted(name)` for a command of the window, `opened(Path)` for
    another dossier, `closed` for all of them.
    """

    left = Signal()
    asked = Signal(object)
    section_asked = Signal(str)
    wanted = Signal(str)
    opened = Signal(object)
    closed = Signal()
    preview_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview: PreviewPage | None = None
        self.findings: FindingsPage | None = None
        self.dashboard: DashboardPage | None = None
        self.guided: GuidedPage | None = None

    def show_page(self, page: QWidget) -> None:
        """Show a page, new or not."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def show_preview(self, desk: Desk, path: Path = ()) -> None:
        """Show the documents as they will print, where they speak of the record of a path and of the field in focus."""
        row = asked.row()
        if self.preview is None:
            from pdpeditor.desktop.preview.page import PreviewPage

            self.preview = PreviewPage(desk)
            self.preview.left.connect(self.left)
            self.preview.asked.connect(self.asked)
        self.show_page(self.preview)
        self.preview.open(path, row.field.name if row else "")

    def show_findings(self, desk: Desk) -> None:
        """Show all that is said of the dossier."""
        if self.findings is None:
            from pdpeditor.desktop.findings_page import FindingsPage

            self.findings = FindingsPage(desk)
            self.findings.left.connect(self.left)
            self.findings.asked.connect(self.asked)
        self.show_page(self.findings)
        self.findings.read()
        self.findings.focus_first()

    def show_dashboard(self, desk: Desk, bench: Workbench) -> None:
        """Show the dossier from above, with the sections where they were."""
        if self.dashboard is None:
            from pdpeditor.desktop.dashboard.page import DashboardPage

            self.dashboard = DashboardPage(desk)
            self.dashboard.left.connect(self.left)
            self.dashboard.asked.connect(self.asked)
            self.dashboard.sections.chosen.connect(self.section_asked)
            self.dashboard.side.wanted.connect(self.wanted)
            self.dashboard.switcher.chosen.connect(self.opened)
            self.dashboard.switcher.left.connect(self.closed)
        by_section = bench.sections.hasFocus()
        self.dashboard.stand_beside(bench.side.width())
        self.show_page(self.dashboard)
        self.dashboard.focus_section() if by_section else self.dashboard.focus_first()

    def show_guided(self, desk: Desk) -> None:
        """Show the guided start, where one left it."""
        if self.guided is None:
            from pdpeditor.desktop.guided.page import GuidedPage

            self.guided = GuidedPage(desk)
            self.guided.left.connect(self.left)
            self.guided.preview_asked.connect(self.preview_asked)
            self.guided.export_asked.connect(self.export_asked)
        self.show_page(self.guided)
        self.guided.open()

    @property
    def guides(self) -> bool:
        """Whether the guided start is seen."""
        return self.guided is not None and self.currentWidget() is self.guided

    def flush(self) -> bool:
        """Save what is chosen in the guided start. Returns whether it is on the disk."""
        return self.guided is None or not self.guides or self.guided.flush()

    def clear(self, but: QWidget | None = None) -> None:
        """Put all pages away but one."""
        self.preview = self.findings = self.dashboard = self.guided = None
        for page in [self.widget(number) for number in range(self.count())]:
            if page and page is not but:
                self.put_away(page)

    def put_away(self, page: QWidget) -> None:
        """Have a page no longer."""
        self.removeWidget(page)
        page.hide()
        page.deleteLater()
