"""The pages of the window, one of which is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """The start page, or the dossier and its preview."""

    def show_page(self, page: QWidget) -> None:
        """Show a page, new or not."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def clear(self) -> None:
        """Put all pages away."""
        while page := self.currentWidget():
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
