"""What the answers of the guided start lead to: which activities and tools are laid in, all in one step."""

from __future__ import annotations

from dataclasses import dataclass

from pdpeditor.desktop.guided.replies import ALSO, LAID, NAMED, READY, SCREEN, WITHOUT, Replies, keep, replies
from pdpeditor.exchange.templates import laid_in, lay_in, suggested, template_names
from pdpeditor.facts import catalogue
from pdpeditor.store import Dossier
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text

TOOLS = "tools"
_LABEL = Text("Départ guidé", "Guided start")


@dataclass(frozen=True, slots=True)
class Plan:
    """The activities to add, and the tools: known vendors by their keys, others by their names."""

    activities: tuple[str, ...]
    vendors: tuple[str, ...]
    others: tuple[str, ...]

    def carry_out(self, dossier: Dossier) -> None:
        """Lay all of it in, in one edit, after which the guided start is at its end."""
        with dossier.edit(_LABEL):
            there = laid_in(dossier)
            new = [key for key in self.activities if key not in there]
            lay_in(dossier, new, self.vendors, self.others)
            laid = dict.fromkeys((*replies(dossier).of(LAID), *new))
            keep(dossier, {LAID: laid, SCREEN: (READY,)})


@dataclass(frozen=True, slots=True)
class Offer:
    """The ready-made activities as they stand: in the dossier already, called for by the answers, and chosen."""

    there: frozenset[str]
    called: tuple[str, ...]
    chosen: frozenset[str]

    @property
    def others(self) -> tuple[str, ...]:
        """Those that nothing calls for and that are not there."""
        return tuple(key for key in template_names() if key not in self.called and key not in self.there)


def offer(reading: Reading) -> Offer:
    """What can be laid in: chosen is what the answers call for, but for what was unticked or laid in and removed."""
    said = replies(reading)
    there = laid_in(reading)
    called = tuple(key for key in suggested(said.chosen) if key not in there)
    refused = {*said.of(WITHOUT), *said.of(LAID)}
    return Offer(there, called, frozenset({*called, *said.of(ALSO)} - refused - there))


def plan(said: Replies, activities: tuple[str, ...]) -> Plan:
    """These activities, with the tools that were chosen."""
    known = tuple(key for key in said.of(TOOLS) if key in catalogue("vendors"))
    return Plan(activities, known, said.of(NAMED))
