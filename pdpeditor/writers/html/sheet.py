"""The style of a page and of a fragment: every rule stands under .pdp and touches nothing else."""

from __future__ import annotations

from pdpeditor.writers.html.colours import Colours, by_day, by_night
from pdpeditor.writers.html.paper import PAPER
from pdpeditor.writers.html.screen import COMMON, FRAGMENT, PAGE
from pdpeditor.writers.style import Style

_FONTS = """.pdp {
--pdp-serif: Charter, "Bitstream Charter", "Sitka Text", "Source Serif 4", Cambria, "Noto Serif", serif;
--pdp-sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
}
"""
_HOST_FONTS = ".pdp { --pdp-serif: inherit; --pdp-sans: inherit; }\n"


def page_sheet(style: Style) -> str:
    """The style of a page: light or dark as the reader's system is, black on white on paper."""
    night = f"@media screen and (prefers-color-scheme: dark) {{\n{_set(by_night(style))}}}\n"
    return f"{_set(by_day(style))}{night}{_FONTS}{COMMON}{PAGE}{PAPER}"


def fragment_sheet(style: Style) -> str:
    """The style of a fragment: light, since it cannot know whether the page around it turns dark."""
    return f"{_set(by_day(style))}{_HOST_FONTS}{COMMON}{FRAGMENT}"


def _set(colours: Colours) -> str:
    names = "".join(f"--pdp-{name}: {colour};\n" for name, colour in colours.items())
    return f".pdp {{\n{names}}}\n"
