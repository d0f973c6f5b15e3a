"""The logo in the file: its pixels once, however many pages show it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image

from pdpeditor.writers.pdf.values import Plain, Stream
from pdpeditor.writers.style import Logo

NAME = "Logo"
_ENTRIES = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%b/BitsPerComponent 8"


def embedded(file: Any, logo: Logo) -> Plain:
    """Put the picture into the file; what pages need to know to show it."""
    with Image.open(BytesIO(logo.png), formats=("PNG",)) as opened:
        picture = opened.convert("RGBA")
    size = picture.width, picture.height
    veil = file.number_of(Stream(picture.getchannel("A").tobytes(), _ENTRIES % (*size, b"DeviceGray")))
    entries = _ENTRIES % (*size, b"DeviceRGB") + b"/SMask %d 0 R" % veil
    number = file.number_of(Stream(picture.convert("RGB").tobytes(), entries))
    return Plain(b"<</%b %d 0 R>>" % (NAME.encode(), number))


def fitted(logo: Logo, widest: float, highest: float) -> tuple[float, float]:
    """The width and the height of the logo in a box of that size."""
    scale = min(widest / logo.width, highest / logo.height)
    return logo.width * scale, logo.height * scale
