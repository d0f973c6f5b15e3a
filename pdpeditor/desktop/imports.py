"""Lets modules be imported without PySide6 reading the source of each of them.

PySide6 looks in every source for its `__feature__`, which this program does not use, and keeps what it read: 25 MB.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore


def import_plainly() -> None:
    """Import as Python does, where PySide6 has put its own way in place of it."""
    assert PySide6.QtCore
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
