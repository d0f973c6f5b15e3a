"""Panels: cards on a form that show more than single answers do, such as a time line or a table of countries."""

from __future__ import annotations

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.panels.panel import Panel
from pdpeditor.records.record import Record, fields_of, table_name


def panel_for(cls: type[Record], desk: Desk) -> Panel | None:
    """The panel of a class's form, if it has one."""
    if table_name(cls) == "retention":
        from pdpeditor.desktop.panels.retention import RetentionPanel

        return RetentionPanel(desk)
    if table_name(cls) == "party":
        from pdpeditor.desktop.panels.transfers import TransfersPanel

        return TransfersPanel(desk)
    if any(field.of == "Retention" for field in fields_of(cls)):
        from pdpeditor.desktop.panels.followed import FollowedPanel

        return FollowedPanel(desk, cls)
    return None
