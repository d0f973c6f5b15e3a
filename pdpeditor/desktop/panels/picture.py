"""The time line of a retention rule: what is announced, what is done where that differs, and the bounds set for it."""

from __future__ import annotations

from collections.abc import Sequence

from pdpeditor.desktop.panels.periods import Bound, Stretch, differs, lane, place_of
from pdpeditor.desktop.panels.time_line import Lane, Pin, TimeLine


class Picture(TimeLine):
    """Shows the phases of one rule."""

    def show_rule(self, found: Sequence[Stretch], bounds: Sequence[Bound]) -> None:
        """Draw these phases and bounds."""
        announced = lane(found, practice=False)
        lanes = [Lane(self.tr("Announced"), tuple(announced))]
        if any(differs(one) for one in found):
            lanes.append(Lane(self.tr("In practice"), tuple(lane(found, practice=True))))
        counted = any(piece.period for piece in announced)
        pins = [Pin(place_of(one.period, announced), self.said(one)) for one in bounds] if counted else []
        pins.sort(key=lambda pin: pin.at)
        fates = [one.fate for one in found if one.fate]
        self.draw(tuple(lanes), tuple(pins), fates[-1] if fates else "")
        self.setVisible(bool(announced))

    def said(self, bound: Bound) -> str:
        """A bound in words: what it is, and how long."""
        words = {
            "minimum": self.tr("Legal minimum: %1"),
            "commercial_minimum": self.tr("Legal minimum for traders: %1"),
            "advised_minimum": self.tr("Advised minimum: %1"),
            "reference": self.tr("Reference: %1 at most"),
            "deferred_reference": self.tr("Reference for deferred debit cards: %1 at most"),
            "documented_reference": self.tr("Reference with a written reason: %1 at most"),
        }
        return words[bound.name].replace("%1", bound.period.words(self.lang))
