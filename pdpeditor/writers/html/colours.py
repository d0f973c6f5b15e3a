"""The colours of a page by day and by night: those of the style, moved as far as reading asks for and no further."""

from __future__ import annotations

import colorsys
from collections.abc import Iterable, Mapping

from pdpeditor.writers.style import Style

READABLE = 4.5
"""The least contrast of words with what is behind them (WCAG 2.2, 1.4.3)."""
GROUNDS = ("ground", "tint")
WORDS = ("ink", "band", "accent", "quiet", "link", "alert")
_LIGHTNESS_AT_NIGHT = {"ink": 0.9, "band": 0.84, "accent": 0.7, "quiet": 0.7, "link": 0.76, "alert": 0.74}
_STEPS = 200

Colours = Mapping[str, str]


def by_day(style: Style) -> Colours:
    """The style's own colours, darkened where they could not be read."""
    grounds = {"ground": "#FFFFFF", "tint": style.tint}
    words = {name: darkened(getattr(style, name), grounds.values()) for name in WORDS}
    return {**grounds, **words, "hairline": style.hairline}


def by_night(style: Style) -> Colours:
    """The same hues on a dark ground that takes a little of the band's."""
    grounds = {"ground": _toned(style.band, 0.085, 0.22), "tint": _toned(style.band, 0.13, 0.22)}
    words = {
        name: lightened(_toned(getattr(style, name), lightness, 0.6), grounds.values())
        for name, lightness in _LIGHTNESS_AT_NIGHT.items()
    }
    return {**grounds, **words, "hairline": _toned(style.band, 0.28, 0.2)}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, #RRGGBB, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def darkened(colour: str, grounds: Iterable[str]) -> str:
    """The colour, or the nearest darker one of its hue that can be read on all these grounds."""
    return _moved(colour, tuple(grounds), 0.0)


def lightened(colour: str, grounds: Iterable[str]) -> str:
    """The colour, or the nearest lighter one of its hue that can be read on all these grounds."""
    return _moved(colour, tuple(grounds), 1.0)


def _moved(colour: str, grounds: tuple[str, ...], end: float) -> str:
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    tried = (lightness + (end - lightness) * step / _STEPS for step in range(1, _STEPS + 1))
    shades = (_spelled(hue, each, saturation) for each in tried)
    return next((each for each in (colour, *shades) if _reads(each, grounds)), _spelled(hue, end, saturation))


def _reads(colour: str, grounds: tuple[str, ...]) -> bool:
    return all(contrast(colour, ground) >= READABLE for ground in grounds)


def _toned(colour: str, lightness: float, most: float) -> str:
    """The hue of a colour at that lightness, no more saturated than that."""
    hue, _, saturation = colorsys.rgb_to_hls(*_parts(colour))
    return _spelled(hue, lightness, min(saturation, most))


def _luminance(colour: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _spelled(hue: float, lightness: float, saturation: float) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, lightness, saturation))
