"""The cards that say where data go, and on which legal bases they are used."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.dashboard.card import Card
from pdpeditor.desktop.dashboard.drawn import MOST, Bar, Drawn, Line, Tone, stacked
from pdpeditor.desktop.dashboard.gathering import Gathered
from pdpeditor.facts import catalogue
from pdpeditor.lint.overview import Grounded, Sent
from pdpeditor.text import Lang


class TransfersCard(Card):
    """Where data go outside the European Economic Area."""

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Transfers outside the EEA"), lang, parent)

    def tell(self, found: Gathered) -> None:
        sent = found.overview.sent
        countries: dict[str, list[Sent]] = defaultdict(list)
        for one in sent:
            countries[self._country(one)].append(one)
        ranked = sorted(countries.items(), key=lambda item: (-_recipients(item[1]), item[0]))
        most = _recipients(ranked[0][1]) if ranked else 1
        self.show_drawn(
            Drawn(
                self._summary(sent, len(countries)),
                tuple(self._bar(name, several, most) for name, several in ranked[:MOST]),
                (self.tr("Country"), self.tr("Recipient"), self.tr("What allows it")),
                tuple(
                    Line((name, one.recipient[self.lang], self._mechanism(one)), one.at)
                    for name, several in ranked
                    for one in several
                ),
            )
        )

    def _summary(self, sent: tuple[Sent, ...], countries: int) -> str:
        if not sent:
            return self.tr("No transfer is described: data stay in the European Economic Area, or nobody has said.")
        recipients = self.tr("%Ln recipients", "", _recipients(sent))
        where = self.tr("in %Ln countries", "", countries)
        return f"{recipients} {where}."

    def _bar(self, name: str, several: list[Sent], most: int) -> Bar:
        count = _recipients(several)
        mechanisms = dict.fromkeys(self._mechanism(one) for one in several)
        tone: Tone = "accent" if all(one.mechanism and one.country for one in several) else "warn"
        value = self.tr("%Ln recipients", "", count)
        return Bar(name, value, stacked(((count, tone),), most), " · ".join(mechanisms))

    def _country(self, one: Sent) -> str:
        return catalogue("countries").label(one.country)[self.lang] if one.country else self.tr("Country not given")

    def _mechanism(self, one: Sent) -> str:
        return catalogue("mechanisms").label(one.mechanism)[self.lang] if one.mechanism else self.tr("Nothing said yet")


class BasesCard(Card):
    """On which legal bases activities rest."""

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Legal bases"), lang, parent)

    def tell(self, found: Gathered) -> None:
        grounded = found.overview.grounded
        bases: dict[str | None, list[Grounded]] = {key: [] for key in (*catalogue("legal-bases"), None)}
        for one in grounded:
            bases.setdefault(one.basis, []).append(one)
        given = {basis: several for basis, several in bases.items() if several}
        most = max((_activities(several) for several in given.values()), default=1)
        self.show_drawn(
            Drawn(
                self._summary(grounded),
                tuple(self._bar(basis, several, most) for basis, several in given.items()),
                (self.tr("Legal basis"), self.tr("Purpose")),
                tuple(
                    Line((self._name(basis), one.purpose[self.lang]), one.at)
                    for basis, several in given.items()
                    for one in several
                ),
            )
        )

    def _summary(self, grounded: tuple[Grounded, ...]) -> str:
        if not grounded:
            return self.tr("No activity has a purpose yet.")
        purposes = self.tr("%Ln purposes", "", len(grounded))
        activities = self.tr("in %Ln activities", "", _activities(grounded))
        return f"{purposes} {activities}."

    def _bar(self, basis: str | None, several: list[Grounded], most: int) -> Bar:
        count = _activities(several)
        value = self.tr("%Ln activities", "", count)
        return Bar(self._name(basis), value, stacked(((count, "accent" if basis else "warn"),), most))

    def _name(self, basis: str | None) -> str:
        return catalogue("legal-bases").label(basis)[self.lang] if basis else self.tr("No basis given yet")


def _recipients(several: list[Sent] | tuple[Sent, ...]) -> int:
    return len({one.party for one in several})


def _activities(several: list[Grounded] | tuple[Grounded, ...]) -> int:
    return len({one.activity for one in several})
