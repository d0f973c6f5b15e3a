"""How a printed document looks: one design for what is read like a letter, one for what is consulted like a file."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pdpeditor.writers.pdf.lines import Ink
from pdpeditor.writers.style import Style

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Type:
    """A manner of setting a text: its ink, the distance between its lines, the space above it."""

    ink: Ink
    leading: float
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """The measures and types of one design; `hanging` puts the number of a section in the margin."""

    style: Style
    left: float
    right: float
    top: float
    bottom: float
    hanging: bool
    body: Type
    title: Type
    section: Type
    reference: Type
    heading: Type
    minor: Type
    cell: Type
    label: Type
    label_width: float
    subtitle: Type
    owner: Type
    small: Type
    contents: Type
    note: Type

    def ink(self, type: Type, style: str, linked: bool) -> Ink:
        """The ink of words of that style in that type."""
        family = type.ink.face.partition("-")[0]
        colour = self.style.link if linked else type.ink.colour
        match style:
            case "strong":
                return Ink(f"{family}-strong", type.ink.size, colour)
            case "emphasis":
                return Ink(f"{family}-emphasis", type.ink.size, colour)
            case "open":
                return Ink(f"{family}-emphasis", type.ink.size, self.style.alert)
            case _:
                return Ink(type.ink.face, type.ink.size, colour)

    def sign(self, type: Type) -> Ink:
        """The ink of the words that say that something is to be confirmed."""
        return Ink("sans-emphasis", type.ink.size * 0.84, self.style.accent)


def look_of(kind: str, style: Style) -> Look:
    """The design of a kind of document."""
    return _file(style) if kind == "register" else _letter(style)


def halved(look: Look) -> Look:
    """The design for two languages side by side: narrower margins, smaller letters, the letter's head for all."""
    style, letter = look.style, _letter(look.style)
    return replace(
        letter,
        left=20 * MM,
        right=20 * MM,
        body=Type(Ink("serif", 9.2, style.ink), 12.8, 5),
        title=Type(Ink("serif-strong", 20, style.band), 24, 20),
        section=Type(Ink("sans-strong", 11.4, style.band), 14, 16),
        reference=Type(Ink("sans-strong", 11.4, style.accent), 14),
        heading=Type(Ink("sans-strong", 9.8, style.band), 13, 10),
        minor=Type(Ink("sans-strong", 9.2, style.ink), 12.4, 7),
        subtitle=Type(Ink("serif-emphasis", 11.5, style.quiet), 15, 1),
        contents=Type(Ink("serif-strong", 14, style.band), 18, 16),
        cell=look.cell,
        label=look.label,
    )


def _letter(style: Style) -> Look:
    return Look(
        style=style,
        left=34 * MM,
        right=28 * MM,
        top=27 * MM,
        bottom=25 * MM,
        hanging=True,
        body=Type(Ink("serif", 10.2, style.ink), 14.6, 6.5),
        title=Type(Ink("serif-strong", 25, style.band), 30, 24),
        section=Type(Ink("sans-strong", 13.4, style.band), 17, 21),
        reference=Type(Ink("sans-strong", 13.4, style.accent), 17),
        heading=Type(Ink("sans-strong", 10.8, style.band), 14.6, 13),
        minor=Type(Ink("sans-strong", 9.8, style.ink), 13.6, 9),
        cell=Type(Ink("sans", 8.9, style.ink), 12),
        label=Type(Ink("sans-strong", 8.6, style.band), 12),
        label_width=42 * MM,
        subtitle=Type(Ink("serif-emphasis", 13.5, style.quiet), 18, 1),
        owner=Type(Ink("sans-strong", 9.6, style.band), 13),
        small=Type(Ink("sans", 7.6, style.quiet), 10),
        contents=Type(Ink("serif-strong", 17, style.band), 22, 20),
        note=Type(Ink("sans-strong", 9.6, style.band), 13),
    )


def _file(style: Style) -> Look:
    return Look(
        style=style,
        left=20 * MM,
        right=20 * MM,
        top=25 * MM,
        bottom=21 * MM,
        hanging=False,
        body=Type(Ink("sans", 9.2, style.ink), 12.6, 5),
        title=Type(Ink("serif-strong", 27, "#FFFFFF"), 33),
        section=Type(Ink("sans-strong", 14, style.band), 17, 1),
        reference=Type(Ink("sans-strong", 8.3, style.accent), 11, 26),
        heading=Type(Ink("sans-strong", 8.8, style.accent), 11.5, 12),
        minor=Type(Ink("sans-strong", 8.6, style.ink), 11.5, 8),
        cell=Type(Ink("sans", 8.5, style.ink), 11.2),
        label=Type(Ink("sans-strong", 8.2, style.band), 11.2),
        label_width=48 * MM,
        subtitle=Type(Ink("serif-emphasis", 13, "#C9D2E3"), 17, 6),
        owner=Type(Ink("sans-strong", 10, "#FFFFFF"), 13),
        small=Type(Ink("sans", 7.6, style.quiet), 10),
        contents=Type(Ink("serif-strong", 17, style.band), 22, 20),
        note=Type(Ink("sans-strong", 9.6, style.band), 13),
    )
