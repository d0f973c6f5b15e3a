"""How a dossier comes into the window: its lists first, by plain SQL, then the whole of it when it is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, QTimer, Signal

from pdpeditor.desktop import entering, opening
from pdpeditor.desktop.slices import Slices

if TYPE_CHECKING:
    from pdpeditor.desktop.background import Work
    from pdpeditor.desktop.early import EarlyPage, Stay
    from pdpeditor.desktop.entering import Known
    from pdpeditor.desktop.window import Window
    from pdpeditor.store import Problem

AFTER = 60
"""For so many milliseconds the first screen has the computer to itself."""


class Entrance(QObject):
    """Opens one dossier at a time; the last one that was asked for is the one that comes in.

    `settled` says that it came in, or that the user has been told why it does not.
    """

    settled = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.early: EarlyPage | None = None
        self.rows: Known = {}
        self._steps = Slices(self)
        self._asked: tuple[Path, opening.Way] | None = None
        self._work: Work | None = None

    @property
    def busy(self) -> bool:
        """Whether a dossier is being opened."""
        return self._work is not None

    def prepare(self) -> None:
        """Load what every dossier needs, once the first screen has been seen."""
        QTimer.singleShot(AFTER, self, lambda: entering.load_early(self.window.settings.data))

    def enter(self, path: Path, way: opening.Way) -> None:
        """Open a dossier; what is seen now stays until it is open, unless its lists can be shown at once."""
        from pdpeditor.desktop.remembered import Remembered

        self._asked = path, way
        window, last = self.window, Remembered(self.window.settings.data).of(path).section
        window.state.setText(self.tr("Opening “%1”…").replace("%1", path.stem))
        is_first = way is opening.to_work and window.dossier is None
        known = self._show_early(path, last) if is_first else {}
        self._work = entering.enter(path, way, window.settings.data, window.lang, last, known)
        self._work.done.connect(self._come_in)
        self._work.failed.connect(self._refuse)
        QTimer.singleShot(0, self._work.start)  # once the lists are seen

    def _show_early(self, path: Path, last: str) -> Known:
        """Show the lists of a dossier at once, where that can be. Returns what was read for it."""
        from pdpeditor.desktop import plan
        from pdpeditor.desktop.early import EarlyPage, glimpse
        from pdpeditor.desktop.switcher import Switcher

        known = plan.kept(self.window.settings.data)
        seen = glimpse(path, known, self.window.lang, last) if known else None
        if known and seen:
            above = Switcher(path, self.window.settings, self.window.lang)
            self.early = EarlyPage(seen, known, self.window.lang, above)
            self.early.splitter.restoreState(self.window.settings.layout("panes"))
            self.window.pages.show_page(self.early)
            self.early.table.setFocus()
        return {seen.table: seen.rows} if seen else {}

    @property
    def stay(self) -> Stay | None:
        """Where somebody is in the early lists now."""
        return self.early.stay if self.early else None

    def leave_early(self) -> EarlyPage | None:
        """The early lists, of which nothing is known here any more."""
        early, self.early = self.early, None
        return early

    def _come_in(self, entered: entering.Entered) -> None:
        opened = entered.opened
        if self.sender() is not self._work:
            opened.dossier.close()
            return
        if not self.window.flush():
            opened.dossier.close()
            self._settle()
            return
        self.rows = entered.rows
        steps = self.window.taking(opened.dossier, opened.why)
        self._steps.start((*steps, lambda: self._guide(opened), self._settle))

    def _settle(self) -> None:
        self._work = None
        self.rows = {}
        self.settled.emit()

    def _guide(self, opened: opening.Opened) -> None:
        """Begin the guided start of a new dossier; offer to go on with one that was left."""
        from pdpeditor.desktop.guided.replies import unfinished

        if opened.begun:
            self.window.show_guided()
        elif opened.dossier.writable and unfinished(opened.dossier):
            words = self.tr("The guided start of this dossier is not finished.")
            self.window.bar.tell(words, self.tr("Go on with it"), self.window.show_guided)

    def _refuse(self, error: Exception) -> None:
        if self.sender() is not self._work:
            return
        self._work = None
        self.leave_early()
        if self.window.dossier is None:
            self.window.show_nothing()
        self.window.say_state()
        self._explain(error)
        self.settled.emit()

    def _explain(self, error: Exception) -> None:
        from pdpeditor.store import Locked, Problem

        if not isinstance(error, Problem):
            _raise(error)
        window = self.window
        if isinstance(error, Locked):
            window.bar.tell(error.message[window.lang], self.tr("Open to read"), self._to_read(error))
        else:
            window.tell(error.message)

    def _to_read(self, problem: Problem) -> Callable[[], None]:
        assert self._asked
        path, reading = self._asked[0], opening.to_read(problem.message)
        return lambda: self.enter(path, reading)


def _raise(error: Exception) -> NoReturn:
    raise error
