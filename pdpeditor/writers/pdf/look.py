"""How a printed document looks: one design for what is read like a letter, one for what is consulted like a file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pdpeditor.writers.pdf.lines import Ink
from pdpeditor.writers.style import LETTERS, Style

MM = 72 / 25.4
WHITE = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Type:
    """A manner of setting a text: its ink, the distance between its lines, the space above it."""

    ink: Ink
    leading: float
    above: float = 0.0
    drop: float = field(init=False)
    """From the top of a line to its baseline: the letters stand in the middle of the line."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "drop", self.leading / 2 + self.ink.size * 0.33)


@dataclass(frozen=True, slots=True)
class Look:
    """The measures and types of one design; `hanging` puts the number of a section in the margin,
    `straight` sets paragraphs between two straight edges.
    """

    style: Style
    left: float
    right: float
    top: float
    bottom: float
    hanging: bool
    straight: bool
    body: Type
    title: Type
    section: Type
    reference: Type
    heading: Type
    minor: Type
    cell: Type
    label: Type
    label_width: float
    pad: float
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
    return _letter(style) if kind in LETTERS else _file(style)


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
        left=26 * MM,
        right=20 * MM,
        top=23 * MM,
        bottom=21 * MM,
        hanging=True,
        straight=True,
        body=Type(Ink("serif", 9.7, style.ink), 13.2, 5),
        title=Type(Ink("serif-strong", 25, style.band), 30, 16),
        section=Type(Ink("sans-strong", 13, style.band), 16.5, 17),
        reference=Type(Ink("sans-strong", 13, style.accent), 16.5),
        heading=Type(Ink("sans-strong", 10.4, style.band), 13.6, 11),
        minor=Type(Ink("sans-strong", 9.4, style.ink), 12.8, 8),
        cell=Type(Ink("sans", 8.6, style.ink), 11.1),
        label=Type(Ink("sans-strong", 8.3, style.band), 11.1),
        label_width=40 * MM,
        pad=2.8,
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
        straight=False,
        body=Type(Ink("sans", 9.2, style.ink), 12.6, 5),
        title=Type(Ink("serif-strong", 27, WHITE), 33),
        section=Type(Ink("sans-strong", 14, style.band), 17, 1),
        reference=Type(Ink("sans-strong", 8.3, style.accent), 11, 26),
        heading=Type(Ink("sans-strong", 8.8, style.accent), 11.5, 12),
        minor=Type(Ink("sans-strong", 8.6, style.ink), 11.5, 8),
        cell=Type(Ink("sans", 8.5, style.ink), 11.2),
        label=Type(Ink("sans-strong", 8.2, style.band), 11.2),
        label_width=48 * MM,
        pad=3.2,
        subtitle=Type(Ink("serif-emphasis", 13, style.pale), 17, 6),
        owner=Type(Ink("sans-strong", 10, WHITE), 13),
        small=Type(Ink("sans", 7.6, style.quiet), 10),
        contents=Type(Ink("serif-strong", 17, style.band), 22, 20),
        note=Type(Ink("sans-strong", 9.6, style.band), 13),
    )
