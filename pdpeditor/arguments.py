"""The command line's grammar, with its help and its complaints in both languages."""

from __future__ import annotations

import argparse
import locale
import os
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from pdpeditor import __version__, resources
from pdpeditor.text import LANGS, Lang

COMMANDS = ("new", "export", "import", "check", "lint", "open")


class Say:
    """The sentences of the command line, in one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang

    def __call__(self, key: str, **values: str) -> str:
        found: Any = resources.toml("wording", "cli")
        for part in key.split("."):
            found = found[part]
        words: str = found[self.lang]
        return words.format(**values) if values else words


def language(words: Sequence[str]) -> Lang:
    """The language to speak: the one asked for with --ui-lang, or the system's."""
    for word, following in zip(words, [*words, ""][1:], strict=True):
        asked = following if word == "--ui-lang" else word.partition("--ui-lang=")[2]
        if asked in LANGS:
            return "fr" if asked == "fr" else "en"
    return "fr" if _system().lower().startswith("fr") else "en"


def _system() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name]
    return locale.getlocale()[0] or ""


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks both languages."""

    def __init__(self, say: Say, **options: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)
        self.say = say
        self._positionals.title = say("arguments")
        self._optionals.title = say("options")
        self.add_argument("-h", "--help", action="help", help=say("help.help"))
        self.add_argument("--ui-lang", choices=LANGS, metavar="fr|en", help=say("help.ui-lang"))

    def format_usage(self) -> str:
        return super().format_usage().replace("usage: ", self.say("usage"), 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", self.say("usage"), 1)

    def error(self, message: str) -> NoReturn:
        self.exit(2, self.say("wrong", why=_why(message, self.say), program=self.prog) + "\n")


_COMPLAINTS = (
    (re.compile(r"the following arguments are required: (?P<what>.+)"), "wrong-required"),
    (re.compile(r"argument (?P<argument>[^:]+): invalid choice: '(?P<what>.*)' \(choose.*", re.S), "wrong-choice"),
    (re.compile(r"unrecognized arguments: (?P<what>.+)", re.S), "wrong-unknown"),
    (re.compile(r"argument (?P<argument>[^:]+): expected .*"), "wrong-value"),
    (re.compile(r"argument --(?:date|at): invalid .* value: '(?P<what>.*)'", re.S), "wrong-date"),
    (re.compile(r"argument (?P<argument>[^:]+): invalid .* value: '(?P<what>.*)'", re.S), "wrong-choice"),
)


def _why(message: str, say: Say) -> str:
    for pattern, key in _COMPLAINTS:
        found = pattern.fullmatch(message)
        if found:
            return say(key, **found.groupdict())
    return message


def parser(say: Say) -> argparse.ArgumentParser:
    """The grammar of all commands."""
    whole = _Parser(
        say,
        prog="pdpeditor",
        description=say("about"),
        epilog=f"{say('help.open')} {say('help.codes')}",
    )
    whole.add_argument("--version", action="version", version=f"pdpeditor {__version__}", help=say("help.version"))
    commands = whole.add_subparsers(
        dest="command",
        metavar="new|export|import|check|lint",
        required=True,
        title=say("commands"),
        parser_class=_Parser,
    )
    _new(commands, say)
    _export(commands, say)
    _import(commands, say)
    checking = commands.add_parser("check", say=say, help=say("help.check"), description=say("help.check"))
    checking.add_argument("file", type=Path, metavar="FILE.pdp", help=say("help.file"))
    _lint(commands, say)
    opening = commands.add_parser("open", say=say)
    opening.add_argument("file", type=Path, nargs="?", metavar="FILE.pdp", help=say("help.file"))
    return whole


def _new(commands: Any, say: Say) -> None:
    from pdpeditor.exchange.samples import sample_names

    new = commands.add_parser("new", say=say, help=say("help.new"), description=say("help.new"))
    new.add_argument("file", type=Path, metavar="FILE.pdp", help=say("help.file"))
    new.add_argument("--sample", metavar="NAME", help=say("help.sample", samples=", ".join(sample_names())))


def _export(commands: Any, say: Say) -> None:
    from pdpeditor.documents.shelf import DOCUMENTS
    from pdpeditor.publish import DATA, FORMATS, MODES

    export = commands.add_parser("export", say=say, help=say("help.export"), description=say("help.export"))
    export.add_argument("file", type=Path, metavar="FILE.pdp", help=say("help.file"))
    export.add_argument("--out", type=Path, required=True, metavar="DIR", help=say("help.out"))
    documents = "|".join((*DOCUMENTS, "all"))
    export.add_argument("--document", type=_document, default="all", metavar=documents, help=say("help.document"))
    for name, choices in (("lang", MODES), ("format", FORMATS)):
        several = (*choices, "all")
        export.add_argument(
            f"--{name}", choices=several, default="all", metavar="|".join(several), help=say(f"help.{name}")
        )
    export.add_argument("--brand", type=Path, metavar="FILE.toml", help=say("help.brand"))
    export.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help=say("help.date"))
    export.add_argument("--data", choices=DATA, default="shown", metavar="|".join(DATA), help=say("help.data"))


def _document(words: str) -> str:
    """A document, or one copy of it ("notice:employees"). Raises ValueError for one that there is not."""
    from pdpeditor.documents.shelf import DOCUMENTS

    if words != "all" and words.partition(":")[0] not in DOCUMENTS:
        raise ValueError
    return words


def _import(commands: Any, say: Say) -> None:
    importing = commands.add_parser("import", say=say, help=say("help.import"), description=say("help.import"))
    importing.add_argument("file", type=Path, metavar="FILE.json", help=say("help.json"))
    importing.add_argument("--into", type=Path, required=True, metavar="FILE.pdp", help=say("help.into"))


def _lint(commands: Any, say: Say) -> None:
    from pdpeditor.lint.severity import SEVERITIES
    from pdpeditor.review import FORMATS

    lint = commands.add_parser("lint", say=say, help=say("help.lint"), description=say("help.lint"))
    lint.add_argument("place", type=Path, metavar="FILE.pdp|FOLDER", help=say("help.place"))
    lint.add_argument("--lang", choices=LANGS, metavar="|".join(LANGS), help=say("help.lint-lang"))
    lint.add_argument("--at", type=date.fromisoformat, metavar="YYYY-MM-DD", help=say("help.at"))
    for name, choices, usual in (("severity", SEVERITIES, "advice"), ("format", FORMATS, "text")):
        lint.add_argument(
            f"--{name}", choices=choices, default=usual, metavar="|".join(choices), help=say(f"help.lint-{name}")
        )
    lint.add_argument("--out", type=Path, metavar="FILE", help=say("help.lint-out"))
    lint.add_argument("--brand", type=Path, metavar="FILE.toml", help=say("help.brand"))
