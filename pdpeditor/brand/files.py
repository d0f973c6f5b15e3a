"""Files that a brand is made of: ordinary ones on a disk of this computer, none of them large."""

from __future__ import annotations

import stat
from pathlib import Path

from pdpeditor.store.problems import Refused, could_not_read, missing
from pdpeditor.text import Text


def content(path: Path, most: int) -> bytes:
    """The bytes of a file. Raises Refused for what is no ordinary file of at most so many bytes, Unusable for one
    that is not there or cannot be read.
    """
    if str(path).startswith(("\\\\", "//")):
        raise _elsewhere(path)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise _no_file(path)
        if found.st_size > most:
            raise _too_large(path, most)
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError as error:
        raise missing(path) from error
    except OSError as error:
        raise could_not_read(path, error) from error
    except ValueError as error:  # a name with a character that no file system takes
        raise _no_file(path) from error


def _no_file(path: Path) -> Refused:
    return Refused(
        Text(
            f"« {path} » n’est pas un fichier ordinaire : donnez le chemin d’un fichier.",
            f"“{path}” is not an ordinary file: give the path of a file.",
        )
    )


def _too_large(path: Path, most: int) -> Refused:
    return Refused(
        Text(
            f"Le fichier « {path} » est trop grand : il faut au plus {most // 1000} ko.",
            f"The file “{path}” is too large: it must hold at most {most // 1000} kB.",
        )
    )


def _elsewhere(path: Path) -> Refused:
    return Refused(
        Text(
            f"« {path} » est sur un autre ordinateur : copiez-le sur celui-ci.",
            f"“{path}” is on another computer: copy it to this one.",
        )
    )
