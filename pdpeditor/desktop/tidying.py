"""Clearing away what is garbage, in short moments of the window's own thread.

Python would do it in whichever thread makes an object, for as long as it takes: half a second with a large dossier in
memory, and widgets would be taken apart by a thread that is not theirs.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two moments."""
FEW = 2000
"""With fewer new objects than these it is not worth while."""
MANY = 60_000
"""So many new objects are something that was loaded: they are set aside, not looked through."""
YOUNG = 10
"""After so many moments the survivors are looked through too."""


class Tidying(QObject):
    """Tidies while the application lives; Python's own way is off from then on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    def tidy(self) -> None:
        """Clear away what became garbage lately."""
        new, moments, _ = gc.get_count()
        if new > MANY:
            gc.freeze()
        elif new > FEW:
            gc.collect(1 if moments >= YOUNG else 0)

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()


def tidy_whole() -> None:
    """Clear away all there is, what was set aside too: when a dossier has been put away and little is left."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
