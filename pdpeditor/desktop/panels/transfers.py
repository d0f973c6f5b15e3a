"""The panel of a party: its transfers as a table of countries by part of the world, and what is missing for each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop import edits
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.panels.cells import Cells
from pdpeditor.desktop.panels.country_cell import CountryCell
from pdpeditor.desktop.panels.destinations import (
    Destination,
    destinations,
    elsewhere,
    inside,
    named_countries,
    region_of,
    regions,
)
from pdpeditor.desktop.panels.panel import Panel
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.widgets import Note
from pdpeditor.facts import catalogue
from pdpeditor.lint.accepting import Judged
from pdpeditor.lint.look import Look
from pdpeditor.records import Party, Service, Transfer
from pdpeditor.store.showing import title
from pdpeditor.text import both


class TransfersPanel(Panel):
    """Where the data of the party whose form is open go."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.heading.setText(self.tr("Where the data go"))
        self.summary = Note("", "", self)
        self.inside.addWidget(self.summary)
        self.cells: dict[tuple[str, str], CountryCell] = {}
        self.regions: dict[str, tuple[Note, Cells]] = {}
        for key, label in (*((fact.key, fact.label) for fact in regions()), ("", both(self.tr("Elsewhere")))):
            self.regions[key] = Note(label[desk.lang], "label", self), Cells(self)
            for widget in self.regions[key]:
                self.inside.addWidget(widget)
        desk.remarks.ready.connect(self.read)
        desk.remarks.changed.connect(self._follow)

    def _follow(self, keys: set[str]) -> None:
        """Bring the signs up to date, where something else is said of what is shown."""
        if any(key in keys for key, _ in self.cells):
            self.read()

    def read(self) -> None:
        look = Look(self.desk.dossier, date.today())
        party = look.get(Party, self.key)
        if party is None:
            return
        found, countries = destinations(party, look), named_countries(party, look)
        self.summary.setText("\n".join(self._sentences(found, countries)))
        self._drop({_key(one) for one in found})
        for key, (label, cells) in self.regions.items():
            here = [one for one in found if region_of(one.country) == key]
            label.setVisible(bool(here))
            cells.setVisible(bool(here))
            cells.put([self._cell(one) for one in here])

    def _sentences(self, found: list[Destination], countries: list[str]) -> Iterable[str]:
        area, french = inside(countries)
        others = elsewhere(countries, found)
        if not countries and not found:
            yield self.tr("No country is known yet: each service of this party says where its data are.")
        elif not found and not others:
            yield self.tr("No transfer outside the European Economic Area.")
        if area:
            yield self.tr("In the European Economic Area: %1.").replace("%1", self._names(area))
        if french:
            yield self.tr("Outside the Union, under French law: %1.").replace("%1", self._names(french))
        if others:
            yield self.tr("Also named, though nothing is said to go there: %1.").replace("%1", self._names(others))

    def _names(self, countries: list[str]) -> str:
        return ", ".join(catalogue("countries").label(code)[self.desk.lang] for code in countries)

    def _drop(self, kept: set[tuple[str, str]]) -> None:
        for key in self.cells.keys() - kept:
            cell = self.cells.pop(key)
            cell.hide()
            cell.deleteLater()

    def _cell(self, one: Destination) -> CountryCell:
        cell = self.cells.get(_key(one)) or self._made(one)
        cell.show_destination(one, self._service(one), self._said(one), self.desk.writable)
        return cell

    def _made(self, one: Destination) -> CountryCell:
        cell = self.cells[_key(one)] = CountryCell(self.desk.lang, self)
        cell.opened.connect(lambda: self.opened.emit(one.place) if one.place.key != self.key else None)
        cell.described.connect(lambda: self.describe(one))
        return cell

    def _service(self, one: Destination) -> str:
        """What the service is called that a country is about."""
        key = one.transfer.service if one.transfer else one.place.key
        service = self.desk.dossier.get(Service, key)
        return title(self.desk.dossier, service, self.desk.lang) if service else ""

    def _said(self, one: Destination) -> tuple[Judged, ...]:
        said = self.desk.remarks.of(one.place.key)
        return said if one.transfer else tuple(each for each in said if each.finding.field == one.field)

    def describe(self, one: Destination) -> None:
        """Add the transfer that a country calls for, and open it."""
        service = {"service": one.place.key} if one.place.cls is Service else {}
        key = edits.add(self.desk, Transfer, {"party_id": self.key, "country": one.country, **service})
        if key:
            self.opened.emit(Place(Transfer, key))


def _key(one: Destination) -> tuple[str, str]:
    return one.place.key, one.country
