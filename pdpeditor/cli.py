"""The command line: make, export, import and check dossiers, or open the window."""

from __future__ import annotations

import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from pdpeditor.arguments import COMMANDS, Say, language, parser
from pdpeditor.mishap import unexpected
from pdpeditor.store.files import write_whole
from pdpeditor.store.problems import Problem, Refused
from pdpeditor.text import LANGS, Lang, clean
from pdpeditor.writers.style import DEFAULT, Style

OK, NO, WRONG, COULD_NOT, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 done, 1 refused or errors found, 2 wrong use, 3 not possible, 130 interrupted."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    lang = language(words)
    say = Say(lang)
    try:
        return _run(words, lang, say)
    except Problem as problem:
        print(_one_line(problem.message[lang]), file=sys.stderr)
        return NO if isinstance(problem, Refused) else COULD_NOT
    except KeyboardInterrupt:
        print(say("interrupted"), file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return COULD_NOT
    except Exception as error:
        print(unexpected(error, say), file=sys.stderr)
        return COULD_NOT


def _run(words: list[str], lang: Lang, say: Say) -> int:
    bare = [word for word in words if not word.startswith("-")]
    options = parser(say).parse_args(words if not _opens_window(words, bare) else ["open", *words])
    return _COMMANDS[options.command](options, lang, say)


def _opens_window(words: list[str], bare: list[str]) -> bool:
    if any(word in ("-h", "--help", "--version") for word in words):
        return False
    places = [word for word in bare if word not in LANGS or "--ui-lang" not in words]
    return not places or (places[0] not in COMMANDS and len(places) == 1 and places[0].endswith(".pdp"))


def _new(options: Namespace, lang: Lang, say: Say) -> int:
    from pdpeditor.exchange.samples import make_sample
    from pdpeditor.store import Dossier

    if options.sample:
        make_sample(options.sample, options.file)
    else:
        Dossier.create(options.file).close()
    print(say("made", path=str(options.file)))
    return OK


def _export(options: Namespace, lang: Lang, say: Say) -> int:
    from pdpeditor import publish
    from pdpeditor.store import Dossier

    with Dossier.open_to_read(options.file) as dossier:
        wanted = publish.Wanted(
            documents=publish.all_of(dossier) if options.document == "all" else (options.document,),
            modes=publish.MODES if options.lang == "all" else (options.lang,),
            formats=publish.FORMATS if options.format == "all" else (options.format,),
            day=options.date or date.today(),
            data=options.data,
            whole=options.document == "all",
            style=_style(options.brand),
        )
        exported = publish.export(dossier, options.out, wanted, _progress())
    for path in exported.files:
        print(say("written", path=str(path)))
    if exported.unprintable:
        print(say("unprintable", characters=_listed(exported.unprintable)), file=sys.stderr)
    count = exported.open_points
    print(say("open-points", count=str(count)) if count else say("no-open-points"))
    return OK


def _style(brand: Path | None) -> Style:
    if brand is None:
        return DEFAULT
    from pdpeditor.brand import read

    return read(brand)


def _import(options: Namespace, lang: Lang, say: Say) -> int:
    from pdpeditor.exchange.canonical import import_file

    import_file(options.file, options.into)
    print(say("imported", path=str(options.into)))
    return OK


def _check(options: Namespace, lang: Lang, say: Say) -> int:
    from pdpeditor.store.checking import check

    health = check(options.file)
    print(say("sound", version=str(health.version), steps=str(health.steps)))
    for cls, count in health.counts.items():
        print(f"{count:8}  {cls.plural[lang]}")
    return OK


def _lint(options: Namespace, lang: Lang, say: Say) -> int:
    from pdpeditor import review

    if options.format == "pdf" and not options.out and sys.stdout.isatty():
        print(say("wrong", why=say("wrong-required", what="--out"), program="pdpeditor lint"), file=sys.stderr)
        return WRONG
    done = review.review(options.place, options.at or date.today(), options.severity)
    content = review.write(done, options.format, options.lang or lang, _style(options.brand))
    if options.out:
        write_whole(options.out, content)
        print(say("written", path=str(options.out)))
    else:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    for each in done.unread:
        print(_one_line(each.why[lang]), file=sys.stderr)
    return COULD_NOT if done.unread else NO if done.errors else OK


def _open(options: Namespace, lang: Lang, say: Say) -> int:
    try:
        from pdpeditor.desktop.app import run
    except ImportError as error:
        print(say("no-window", error=str(error)), file=sys.stderr)
        return COULD_NOT
    return run(options.file, lang, options.ui_lang)


_COMMANDS: dict[str, Callable[[Namespace, Lang, Say], int]] = {
    "new": _new,
    "export": _export,
    "import": _import,
    "check": _check,
    "lint": _lint,
    "open": _open,
}


def _one_line(words: str) -> str:
    return " ".join(clean(words).split("\n"))


def _listed(characters: str) -> str:
    """The first of the characters, as many as a reader looks at."""
    return " ".join(characters[:40]) + (" …" if len(characters) > 40 else "")


def _progress() -> Callable[[int, int, str], None]:
    if not sys.stderr.isatty():
        return lambda done, total, name: None

    interrupted: list[int] = []

    def interrupt(number: int, _: object) -> None:
        interrupted.append(number)
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, interrupt)

    def show(done: int, total: int, name: str) -> None:
        if interrupted:
            raise KeyboardInterrupt  # the first one came where Python drops exceptions
        bar = "#" * (20 * done // max(total, 1))
        print(f"\r[{bar:20}] {done}/{total} {name:24}", end="" if name else "\n", file=sys.stderr, flush=True)

    return show
