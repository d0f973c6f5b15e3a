"""Where a dossier lives: opening, editing, undo, history, migrations, locks."""

from pdpeditor.store.dossier import Dossier
from pdpeditor.store.problems import Locked, Problem, ReadOnly, Refused, Unusable

__all__ = ["Dossier", "Locked", "Problem", "ReadOnly", "Refused", "Unusable"]
