"""What can go wrong with a file, said in both languages with what to do about it."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from pdpeditor.text import Text, both


class Problem(Exception):
    """Something that the user can be told about; `message` is one clear sentence or two in each language."""

    def __init__(self, message: Text) -> None:
        super().__init__(message.en)
        self.message = message


class Refused(Problem):
    """What was asked is not allowed as things stand: the answer is no."""


class Unusable(Problem):
    """The file or the disk cannot do what was asked: missing, damaged, full, locked."""


class Locked(Unusable):
    """Somebody else is writing in the dossier."""


class ReadOnly(Unusable):
    """The dossier can be read but not written."""


def missing(path: Path) -> Unusable:
    return Unusable(
        Text(
            f"Le fichier « {path} » n’existe pas : vérifiez son nom et son dossier.",
            f"The file “{path}” does not exist: check its name and its folder.",
        )
    )


def exists(path: Path) -> Refused:
    return Refused(
        Text(
            f"Le fichier « {path} » existe déjà : choisissez un autre nom, il ne sera pas remplacé.",
            f"The file “{path}” already exists: choose another name, it will not be replaced.",
        )
    )


def not_a_dossier(path: Path) -> Unusable:
    return Unusable(
        Text(
            f"« {path} » n’est pas un dossier pdpeditor : ouvrez un fichier .pdp créé par ce programme.",
            f"“{path}” is not a pdpeditor dossier: open a .pdp file made by this program.",
        )
    )


def damaged(path: Path) -> Unusable:
    return Unusable(
        Text(
            f"Le dossier « {path} » est endommagé ou incomplet : reprenez une copie de sauvegarde.",
            f"The dossier “{path}” is damaged or incomplete: go back to a backup copy.",
        )
    )


def newer(path: Path, version: int) -> Unusable:
    return Unusable(
        Text(
            f"Le dossier « {path} » vient d’une version plus récente de pdpeditor (format {version}) : "
            "mettez le programme à jour pour l’ouvrir.",
            f"The dossier “{path}” comes from a newer pdpeditor (format {version}): update the program to open it.",
        )
    )


def outdated(path: Path) -> ReadOnly:
    return ReadOnly(
        Text(
            f"Le dossier « {path} » est d’un format ancien et ne peut pas être mis à jour, car il est en lecture "
            "seule : copiez-le dans un dossier où vous pouvez écrire.",
            f"The dossier “{path}” is in an older format and cannot be updated because it is read-only: "
            "copy it to a folder you can write in.",
        )
    )


def read_only(path: Path) -> ReadOnly:
    return ReadOnly(
        Text(
            f"Le dossier « {path} » est en lecture seule : enregistrez-en une copie pour la modifier.",
            f"The dossier “{path}” is read-only: save a copy of it to make changes.",
        )
    )


def locked(path: Path, holder: str) -> Locked:
    who_fr, who_en = (f" par {holder}", f" by {holder}") if holder else ("", "")
    return Locked(
        Text(
            f"Le dossier « {path} » est déjà ouvert{who_fr} : fermez-le là-bas, puis réessayez.",
            f"The dossier “{path}” is already open{who_en}: close it there, then try again.",
        )
    )


_DENIED = Text("accès refusé", "access denied")
_WHY = {
    errno.ENOSPC: Text("le disque est plein", "the disk is full"),
    errno.EFBIG: Text("le fichier serait trop grand", "the file would be too large"),
    errno.EIO: Text("erreur du disque", "disk error"),
    errno.EROFS: Text("disque en lecture seule", "read-only disk"),
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.ENOENT: Text("introuvable", "not found"),
    errno.EEXIST: Text("un fichier porte déjà ce nom", "a file already has that name"),
    errno.EISDIR: Text("c’est un répertoire", "it is a folder"),
    errno.ENOTDIR: Text("ce n’est pas un répertoire", "it is not a folder"),
    errno.ENAMETOOLONG: Text("nom trop long", "name too long"),
}


def _why(error: OSError) -> Text:
    """The reason in both languages; the system’s own words, which know one only, for a rare one."""
    return _WHY.get(error.errno or 0) or both(error.strerror or str(error))


def could_not_write(path: Path, error: OSError) -> Unusable:
    why = _why(error)
    return Unusable(
        Text(
            f"Impossible d’écrire « {path} » ({why.fr}) : vérifiez la place libre et vos droits sur ce dossier.",
            f"Could not write “{path}” ({why.en}): check the free space and your rights on that folder.",
        )
    )


def could_not_read(path: Path, error: OSError) -> Unusable:
    why = _why(error)
    return Unusable(
        Text(
            f"Impossible de lire « {path} » ({why.fr}) : vérifiez vos droits sur ce fichier.",
            f"Could not read “{path}” ({why.en}): check your rights on that file.",
        )
    )


_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")


def from_database(path: Path, error: DBAPIError | sqlite3.Error) -> Unusable:
    """The problem behind an error of the database."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(cause, "sqlite_errorname", "") or ""
    if name.startswith(_BUSY):
        return locked(path, "")
    if name.startswith("SQLITE_READONLY"):
        return read_only(path)
    if name.startswith("SQLITE_FULL"):
        return could_not_write(path, OSError(errno.ENOSPC, str(cause)))
    if name.startswith("SQLITE_IOERR"):
        return could_not_write(path, OSError(errno.EIO, str(cause)))
    if name.startswith("SQLITE_CANTOPEN"):
        return could_not_read(path, OSError(errno.EACCES, str(cause)))
    return not_a_dossier(path) if name == "SQLITE_NOTADB" else damaged(path)
