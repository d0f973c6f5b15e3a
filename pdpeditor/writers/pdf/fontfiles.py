"""Where the font files are: two families under the Open Font License, installed as packages and never copied."""

from __future__ import annotations

from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro

_SANS = Path(font_source_sans_pro.__file__).parent / "files"
_SERIF = Path(font_source_serif_pro.__file__).parent / "files"

FILES = {
    "sans": _SANS / "SourceSansPro-Regular.ttf",
    "sans-strong": _SANS / "SourceSansPro-Semibold.ttf",
    "sans-emphasis": _SANS / "SourceSansPro-It.ttf",
    "serif": _SERIF / "SourceSerifPro-Regular.ttf",
    "serif-strong": _SERIF / "SourceSerifPro-Semibold.ttf",
    "serif-emphasis": _SERIF / "SourceSerifPro-It.ttf",
}
"""The faces by name: the family, then the style of the words."""
