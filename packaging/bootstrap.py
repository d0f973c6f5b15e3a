"""Sets everything up on a machine that has only Python, then shows a demonstration, runs the tests or the app.

Standard library only. This file stays readable to old Pythons, so that they can say what is wrong.
"""

import sys

VERSION = ".".join(map(str, sys.version_info[:3]))
if sys.version_info < (3, 11):
    sys.exit(
        f"pdpeditor needs Python 3.11 or newer and this is Python {VERSION}: install a newer one from python.org or "
        "your system, then start this file with it, for example python3.12 packaging/bootstrap.py.\n"
        f"pdpeditor demande Python 3.11 ou plus r\u00e9cent et ceci est Python {VERSION}\xa0: installez-en un plus "
        "r\u00e9cent depuis python.org ou votre syst\u00e8me, puis lancez ce fichier avec lui, par exemple "
        "python3.12 packaging/bootstrap.py."
    )

import io
import os
import shlex
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import environment
import machine
import others
from shell import refuse, tell
from words import Stop, words

SAMPLE = "atelier-ia"
DEMO = environment.ROOT / "demo"
APP = (environment.PYTHON, "-P", "-m", "pdpeditor")
NONE: Mapping[str, str] = {}
OPENS_WITHIN = 4.0
SLOW = 2.0


def main(arguments: Sequence[str]) -> int:
    """The exit code: 0 when all went well, 2 for an unknown command, else what failed."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that lacks a letter shows ? and goes on
    command, *rest = arguments or ("help",)
    if command in ("help", "-h", "--help"):
        print(words("help"))
        return 0
    if command not in COMMANDS:
        print(words("unknown", command=command), words("help"), sep="\n\n", file=sys.stderr)
        return 2
    return _answer(lambda: COMMANDS[command](rest))


def demo(_: Sequence[str]) -> int:
    """A sample dossier, its documents, and the app on it where there is a screen."""
    set_up()
    DEMO.mkdir(exist_ok=True)
    dossier, documents = DEMO / f"{SAMPLE}.pdp", DEMO / SAMPLE
    if dossier.exists():
        print(words("demo.kept", file=dossier))
    else:
        print(words("demo.making", file=dossier), flush=True)
        _app("new", dossier, "--sample", SAMPLE)
    print(words("demo.writing"), flush=True)
    _app("export", dossier, "--out", documents, "--format", "pdf")
    print(words("demo.ready", folder=documents))
    return _show(dossier)


def test(options: Sequence[str]) -> int:
    """All the tests; on a virtual screen when QT_QPA_PLATFORM=xcb asks for one that is not there."""
    virtual = os.environ.get("QT_QPA_PLATFORM") == "xcb" and not machine.has_screen(os.environ)
    set_up(["test"], {"xvfb-run": "xvfb", "xauth": "xauth"} if virtual else {})
    screen = ["xvfb-run", "-a"] if virtual else []
    pytest = ("-m", "pytest", "-n", "auto")
    return subprocess.call([*screen, environment.PYTHON, *pytest, *options], cwd=environment.ROOT)


def outside(options: Sequence[str]) -> int:
    """The checks that need the programs of others, which are installed first; one that lacks its program fails."""
    set_up(["test"], others.PROGRAMS)
    print(words("step.others"), flush=True)
    others.install()
    required = {**os.environ, others.MUST_RUN: "1"}
    pytest = ("-m", "pytest", "tests/outside")
    return subprocess.call([environment.PYTHON, *pytest, *options], cwd=environment.ROOT, env=required)


def run(files: Sequence[str]) -> int:
    """The app, until its window closes."""
    set_up()
    if not machine.has_screen(os.environ) and "QT_QPA_PLATFORM" not in os.environ:
        raise Stop(_no_screen(*files))
    return subprocess.call([*APP, *files])


def set_up(extras: Sequence[str] = (), programs: Mapping[str, str] = NONE) -> int:
    """The five steps that every command needs first; each says so when it has nothing to do. Raises Stop."""
    steps: dict[str, Callable[[], None]] = {
        "step.system": lambda: _system(programs),
        "step.venv": environment.make,
        "step.packages": lambda: environment.install(extras),
        "step.built": environment.build,
        "step.qt": environment.check_qt,
    }
    for number, (title, step) in enumerate(steps.items(), 1):
        print(f"[{number}/{len(steps)}] {words(title)}", flush=True)
        start = time.monotonic()
        step()
        _say_how_long(time.monotonic() - start)
    return 0


def _system(programs: Mapping[str, str]) -> None:
    missing = [*environment.packages(), *machine.without(programs)]
    if not missing:
        tell(words("present"))
    elif machine.is_debian():
        machine.provide(missing)
    else:
        tell(words("system.missing", names=", ".join(missing)))


def _say_how_long(seconds: float) -> None:
    if seconds >= SLOW:
        tell(words("done", seconds=round(seconds)))


def _app(*arguments: str | Path) -> None:
    if subprocess.call([*APP, *arguments]):
        raise Stop(words("demo.failed"))


def _show(dossier: Path) -> int:
    if not machine.has_screen(os.environ):
        print(_no_screen(str(dossier)))
        return 0
    print(words("app.opening"), flush=True)
    log = DEMO / "opening.log"
    with log.open("wb") as output:
        window = subprocess.Popen([*APP, dossier], stdout=output, stderr=output, start_new_session=True)
    try:
        code = window.wait(OPENS_WITHIN)
    except subprocess.TimeoutExpired:
        return 0  # it is open, and stays open when this program ends
    if code:
        refuse("app.failed", log.read_text("utf-8", "replace"))
    return 0


def _no_screen(*files: str) -> str:
    return words("app.no_screen", command=shlex.join(("python3", "packaging/bootstrap.py", "run", *files)))


def _answer(command: Callable[[], int]) -> int:
    try:
        return command()
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(words("stopped"), file=sys.stderr)
        return 130
    except OSError as error:
        print(words("system_error", error=error), file=sys.stderr)
        return 1


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "demo": demo,
    "test": test,
    "outside": outside,
    "run": run,
    "setup": set_up,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
