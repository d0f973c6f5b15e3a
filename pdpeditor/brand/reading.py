"""The brand file: which tables it may hold, what each may say, and the style that comes of it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pdpeditor.brand.colours import coloured
from pdpeditor.brand.files import content
from pdpeditor.brand.logos import logo
from pdpeditor.store.problems import Refused
from pdpeditor.text import Text, clean, polish
from pdpeditor.writers.style import DEFAULT, Style

_LARGEST = 64_000
_LONGEST = {"name": 120, "footer.fr": 300, "footer.en": 300, "logo": 1000}
_KEYS = {
    "": ("name", "logo", "colours", "footer"),
    "colours": ("primary", "accent"),
    "footer": ("fr", "en"),
}
_NO_NAME = "Logo"

Table = Mapping[str, Any]


def read(path: Path) -> Style:
    """The style that a brand file describes.

    Raises Refused for a file that says anything else than a name, a logo, two colours and a footer, and Unusable for
    one that cannot be read.
    """
    whole = _parsed(content(path, _LARGEST), path)
    _known(whole, "")
    colours, footer = _table(whole, "colours"), _table(whole, "footer")
    name, picture = _words(whole, "name"), _words(whole, "logo")
    style = replace(
        DEFAULT,
        name=name,
        logo=logo(path.parent / picture, name or _NO_NAME) if picture else None,
        footer=Text(polish(_words(footer, "footer.fr"), "fr"), polish(_words(footer, "footer.en"), "en")),
    )
    if not colours:
        return style
    return coloured(style, _words(colours, "colours.primary") or None, _words(colours, "colours.accent") or None)


def _parsed(written: bytes, path: Path) -> Table:
    try:
        return tomllib.loads(written.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _no_toml(path, error) from error


def _known(table: Table, name: str) -> None:
    for key in table:
        if key not in _KEYS[name]:
            raise _unknown(f"{name}.{key}".lstrip("."), _KEYS[name])


def _table(whole: Table, name: str) -> Table:
    found = whole.get(name, {})
    if not isinstance(found, dict):
        raise _wrong(name, Text(f"une table [{name}]", f"a table [{name}]"))
    _known(found, name)
    return found


def _words(table: Table, name: str) -> str:
    """What a key says, on one line."""
    found = table.get(name.rpartition(".")[2], "")
    most = _LONGEST.get(name, 40)
    if not isinstance(found, str) or len(found) > most:
        raise _wrong(name, Text(f"un texte de {most} caractères au plus", f"words of at most {most} characters"))
    return " ".join(clean(found).split())


def _no_toml(path: Path, error: Exception) -> Refused:
    why = " ".join(str(error).split())[:120]
    return Refused(
        Text(
            f"« {path} » n’est pas un fichier TOML en UTF-8 ({why}) : corrigez-le.",
            f"“{path}” is not a TOML file in UTF-8 ({why}): correct it.",
        )
    )


def _unknown(key: str, known: tuple[str, ...]) -> Refused:
    listed = ", ".join(known)
    return Refused(
        Text(
            f"Le fichier de marque contient « {key[:60]} », qui ne veut rien dire ici. Choisissez parmi : {listed}.",
            f"The brand file holds “{key[:60]}”, which means nothing here. Choose among: {listed}.",
        )
    )


def _wrong(name: str, wanted: Text) -> Refused:
    return Refused(
        Text(
            f"Le fichier de marque : « {name} » doit être {wanted.fr}.",
            f"The brand file: “{name}” must be {wanted.en}.",
        )
    )
