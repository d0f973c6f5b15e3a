"""A logo somebody chose: decoded, trimmed and written anew, so that nothing of the file but its picture is printed."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image

from pdpeditor.brand.drawings import drawn
from pdpeditor.brand.files import content
from pdpeditor.store.problems import Refused
from pdpeditor.text import Text
from pdpeditor.writers.style import Logo

_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST = 5_000_000
_MOST_PIXELS = 16_000_000
_SIDE = 1200
_FAINT = 24
"""A pixel less opaque than this (of 255) is part of the margin."""
_LIGHT = 225
"""A logo whose darkest visible pixel is lighter than this (of 255) cannot be seen on white paper."""
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, struct.error, zlib.error)


def logo(path: Path, words: str) -> Logo:
    """The logo of a PNG or SVG file, with the words for those who do not see it.

    Raises Refused for any other file, one that is too large, and one that shows nothing on white paper.
    """
    found = content(path, _LARGEST)
    png = found if found.startswith(_PNG) else drawn(found, path, _SIDE)
    picture = _trimmed(_decoded(png, path))
    if picture is None or _lightest(picture):
        raise _invisible(path)
    picture.thumbnail((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    written = BytesIO()
    picture.save(written, "PNG", optimize=True)
    return Logo(written.getvalue(), picture.width, picture.height, words)


def _decoded(png: bytes, path: Path) -> Image.Image:
    """The pixels alone, without what the file says about them."""
    try:
        width, height = struct.unpack(">II", png[16:24])
        if width * height > _MOST_PIXELS:
            raise _too_many_pixels(path)
        with Image.open(BytesIO(png), formats=("PNG",)) as picture:
            clean = picture.convert("RGBA")
    except _UNREADABLE as error:
        raise _no_picture(path) from error
    clean.info.clear()
    return clean


def _trimmed(picture: Image.Image) -> Image.Image | None:
    """The picture without its transparent margin; nothing when it is all margin."""
    edges = picture.getchannel("A").point([0] * _FAINT + [255] * (256 - _FAINT)).getbbox()
    return picture.crop(edges) if edges else None


def _lightest(picture: Image.Image) -> bool:
    """Whether all that can be seen of the picture is nearly white."""
    paper = Image.new("RGBA", picture.size, "white")
    darkest, _ = Image.alpha_composite(paper, picture).convert("L").getextrema()
    return isinstance(darkest, int) and darkest >= _LIGHT


def _no_picture(path: Path) -> Refused:
    return Refused(
        Text(
            f"Le logo « {path} » n’est pas une image PNG ou SVG lisible : exportez-le de nouveau en PNG.",
            f"The logo “{path}” is not a PNG or SVG picture that can be read: export it again as PNG.",
        )
    )


def _too_many_pixels(path: Path) -> Refused:
    return Refused(
        Text(
            f"Le logo « {path} » a plus de 16 millions de pixels : réduisez-le, 1 200 pixels de large suffisent.",
            f"The logo “{path}” has more than 16 million pixels: make it smaller, 1,200 pixels across are enough.",
        )
    )


def _invisible(path: Path) -> Refused:
    return Refused(
        Text(
            f"Le logo « {path} » ne se voit pas sur du papier blanc : donnez sa version pour fond clair.",
            f"The logo “{path}” cannot be seen on white paper: give the version made for a light ground.",
        )
    )
