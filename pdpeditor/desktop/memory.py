"""What the same words were translated to before, on this computer: a small file of the user's that goes nowhere else.

Only what somebody let stand in both languages is kept: no proposal, nothing whose other language is older.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pdpeditor.desktop.settings import Settings
from pdpeditor.text import LANGS, Lang, Text, fold, other

LONGEST = 2_000
"""Up to how many letters words are remembered."""
MOST = 20_000
"""How many translations are kept; those that were written down longest ago go first."""
WAIT = 0.03
"""Seconds for which a look into the file waits for another window that is writing in it."""

FILE = "translations.sqlite"
YES, NO = "yes", "no"

Where = Literal["here", "elsewhere", "list"]
Pairs = dict[tuple[Lang, str], str]
"""What words of a language, folded, are in the other one."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What words were translated to before: in this dossier, in the one that `name` names, or in the list so named."""

    words: str
    where: Where
    name: str = ""


def key_of(words: str) -> str:
    """What two ways of writing the same words have in common."""
    return " ".join(fold(words).split())


def stands(text: Text) -> bool:
    """Whether the two sides of a Text are worth remembering."""
    both = text.fr.strip() and text.en.strip()
    return bool(both) and text.older is None and max(len(text.fr), len(text.en)) <= LONGEST


def pairs(texts: Iterable[Text]) -> Pairs:
    """The translations that Texts hold, in both directions."""
    return {(side, key_of(text[side])): text[other(side)] for text in texts for side in LANGS}


class Memory:
    """The file of remembered translations. It helps or it does not: what is wrong with it never troubles anybody."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def remember(self, found: Pairs, name: str) -> None:
        """Write down translations, and the name of the dossier that they are from."""
        rows = [(side, key, words, name) for (side, key), words in found.items()]
        with suppress(OSError, sqlite3.Error), self._file(1.0) as file:
            file.executemany("INSERT OR REPLACE INTO pair (lang, said, words, name) VALUES (?, ?, ?, ?)", rows)
            file.execute("DELETE FROM pair WHERE number <= (SELECT max(number) FROM pair) - ?", (MOST,))

    def suggest(self, words: str, lang: Lang) -> Suggestion | None:
        """What these words were translated to in another dossier, if they were."""
        row = None
        with suppress(OSError, sqlite3.Error), self._file(WAIT) as file:
            found = file.execute("SELECT words, name FROM pair WHERE lang = ? AND said = ?", (lang, key_of(words)))
            row = found.fetchone()
        return Suggestion(row[0], "elsewhere", row[1]) if row else None

    def forget(self) -> None:
        """Forget everything."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    @contextmanager
    def _file(self, wait: float) -> Iterator[sqlite3.Connection]:
        if not self.path.exists():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.touch(0o600)
        with closing(sqlite3.connect(self.path, timeout=wait)) as file, file:
            try:
                file.execute(_TABLE)
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorname == "SQLITE_NOTADB":
                    self.forget()
                raise
            yield file


_TABLE = """CREATE TABLE IF NOT EXISTS pair (
    number INTEGER PRIMARY KEY, lang TEXT, said TEXT, words TEXT, name TEXT, UNIQUE (lang, said)
)"""


def remembers(settings: Settings) -> bool:
    """Whether translations are kept for other dossiers; nobody is asked, and everybody can say no."""
    return settings.choice("translations", (YES, NO)) == YES


def remember(settings: Settings, wanted: str) -> None:
    """Keep translations for other dossiers from now on ("yes"), or do not and forget those there are ("no")."""
    settings.keep_choice("translations", wanted)
    if wanted == NO:
        forget(settings)


def forget(settings: Settings) -> None:
    """Forget all remembered translations."""
    Memory(settings.data / FILE).forget()
