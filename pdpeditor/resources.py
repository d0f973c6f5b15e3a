"""The only place that knows where the shipped files are: source tree, installed wheel or frozen program."""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _homes() -> tuple[Path, ...]:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    return tuple(home for home in (package.parent, package, Path(frozen) if frozen else package) if home.is_dir())


@cache
def folder(name: str) -> Path:
    """The shipped folder of that name ("resources", "translations"). Raises FileNotFoundError when it is not there."""
    for home in _homes():
        if (home / name).is_dir():
            return home / name
    raise FileNotFoundError(name)


def built(name: str) -> Path:
    """Where a file made at build time is (compiled translations, kerning pairs); it exists once the build has run."""
    return Path(__file__).resolve().parent / "_built" / name


@cache
def toml(*parts: str) -> dict[str, Any]:
    """One file of resources/, parsed: `toml("law", "countries")` reads resources/law/countries.toml."""
    return tomllib.loads(folder("resources").joinpath(*parts).with_suffix(".toml").read_text("utf-8"))


@cache
def head(*parts: str) -> dict[str, Any]:
    """What stands in such a file above its first table, without reading the rest."""
    lines = folder("resources").joinpath(*parts).with_suffix(".toml").read_text("utf-8")
    return tomllib.loads(lines.partition("\n[")[0])


@cache
def names(*parts: str) -> tuple[str, ...]:
    """The names of the TOML files of one folder of resources/, in order."""
    return tuple(sorted(path.stem for path in folder("resources").joinpath(*parts).glob("*.toml")))
