"""Two colours chosen by somebody, and those that follow from them: every word stays readable, or the choice is refused.

The measure is that of WCAG 2.2, success criterion 1.4.3: words stand out from their ground by 4.5 to 1.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from pdpeditor.store.problems import Refused
from pdpeditor.text import Text
from pdpeditor.writers.style import Style

LEAST = 4.5
WHITE = "#FFFFFF"
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_STEPS = 250

Channels = tuple[float, float, float]


def coloured(style: Style, primary: str | None, accent: str | None) -> Style:
    """The style in these colours. Raises Refused for one that is no colour or that nobody could read on white."""
    band, gold = _readable("primary", primary or style.band), _readable("accent", accent or style.accent)
    words = (style.ink, style.link, style.alert, band, gold)
    return replace(
        style,
        band=band,
        accent=gold,
        pale=_strongest(band, 0.3, (band,)),
        hairline=blended(band, 0.26),
        tint=_strongest(gold, 0.07, words),
    )


def _readable(name: str, colour: str) -> str:
    if not _COLOUR.fullmatch(colour):
        raise _no_colour(name, colour)
    colour = colour.upper()
    if contrast(colour, WHITE) < LEAST:
        raise _too_pale(name, colour)
    return colour


def contrast(one: str, other: str) -> float:
    """How much two colours stand out from each other, from 1 (not at all) to 21 (black and white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def darkened(colour: str) -> str:
    """The same hue, just dark enough to be read on white."""
    shades = (_spelled(_scaled(_parts(colour), step / _STEPS)) for step in range(_STEPS, -1, -1))
    return next(shade for shade in shades if contrast(shade, WHITE) >= LEAST)


def blended(colour: str, share: float) -> str:
    """That share of a colour, in white."""
    red, green, blue = (1 - share * (1 - part) for part in _parts(colour))
    return _spelled((red, green, blue))


def _strongest(colour: str, most: float, words: tuple[str, ...]) -> str:
    """As much of the colour in white, up to that share, as leaves all these words readable on it."""
    grounds = (blended(colour, most * step / 20) for step in range(21))
    fitting = takewhile(lambda ground: all(contrast(ground, word) >= LEAST for word in words), grounds)
    return next(iter([*fitting][::-1]), WHITE)


def _parts(colour: str) -> Channels:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _scaled(parts: Channels, share: float) -> Channels:
    red, green, blue = parts
    return red * share, green * share, blue * share


def _spelled(parts: Channels) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def _no_colour(name: str, colour: str) -> Refused:
    return Refused(
        Text(
            f"colours.{name} : « {colour[:40]} » n’est pas une couleur. Écrivez-la comme « #1F2F4F ».",
            f"colours.{name}: “{colour[:40]}” is not a colour. Write it like “#1F2F4F”.",
        )
    )


def _too_pale(name: str, colour: str) -> Refused:
    ratio, nearest = contrast(colour, WHITE), darkened(colour)
    told = f"{int(ratio * 100) / 100:.2f}"
    return Refused(
        Text(
            f"colours.{name} : {colour} se lit mal sur le blanc (contraste de {told.replace('.', ',')} pour 1, il faut "
            f"4,5). Prenez {nearest}, la plus proche qui convient, ou une couleur plus foncée.",
            f"colours.{name}: {colour} is hard to read on white (a contrast of {told} to 1, where 4.5 is needed). Use "
            f"{nearest}, the nearest that is dark enough, or a darker colour.",
        )
    )
