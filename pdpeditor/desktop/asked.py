"""What can be done with the question that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pdpeditor.desktop.field_row import FieldRow


def row() -> FieldRow | None:
    """The question that has the focus."""
    widget = QApplication.focusWidget()
    while widget and not widget.inherits("FieldRow"):
        widget = widget.parentWidget()
    return cast("FieldRow | None", widget)


def set_aside() -> None:
    """Mark it as not applicable, and ask why."""
    if here := row():
        here.set_aside()


def clear() -> None:
    """Take its answer away: it is not known."""
    if here := row():
        here.clear()


def confirm() -> None:
    """Confirm its proposed answer."""
    if here := row():
        here.confirm()


def explain() -> None:
    """Show what it is about and which law asks it, or put that away again."""
    if here := row():
        here.explain()


def take_over() -> None:
    """Take over what is suggested for its missing language."""
    if here := row():
        here.editor.take_over()
