"""The folder .venv beside the project: made, filled, and known to be up to date by the stamp left in it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

import machine
from shell import attempt, must, refuse, tell
from words import Stop, words

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "pdpeditor.stamp"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
IS_WHOLE = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
QT_LOADS = """
from PySide6 import QtGui, QtPdf, QtPdfWidgets, QtSvg, __version__
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(__version__)
"""


def is_usable() -> bool:
    """Whether .venv holds a Python that runs, is new enough and has pip."""
    return PYTHON.exists() and not subprocess.run([PYTHON, "-c", IS_WHOLE], capture_output=True).returncode


def packages() -> list[str]:
    """The Debian packages needed before anything else: to make .venv, to load Qt, to open a window if there is one."""
    libraries = {**machine.QT, **machine.screen_libraries(os.environ)}
    needed = [libraries[name] for name in machine.absent(libraries)]
    return needed if is_usable() else [*machine.venv_package(), *needed]


def make() -> None:
    """Make .venv, unless a usable one is there. Raises Stop when this Python cannot or the disk refuses."""
    if is_usable():
        tell(words("present"))
        return
    if machine.venv_package():
        raise Stop(words("venv.missing", python=sys.executable))
    tell(words("venv.making", version=".".join(map(str, sys.version_info[:3]))))
    must("venv.failed", [sys.executable, "-m", "venv", "--clear", VENV], folder=VENV)


def install(extras: Iterable[str]) -> None:
    """Install the project and these extras, unless the stamp says that nothing changed. Raises Stop."""
    last, held = _stamp()
    wanted = sorted({*held, *extras})
    if last == digest() and wanted == held:
        tell(words("present"))
        return
    tell(words("pip.installing"))
    STAMP.unlink(missing_ok=True)
    _pip(*build_tools())
    _pip("--no-build-isolation", "-e", f".[{','.join(wanted)}]" if wanted else ".")
    STAMP.write_text("\n".join([digest(), *wanted]), "utf-8")


def build_tools() -> list[str]:
    """What pyproject.toml wants for a build. In .venv and not apart, Qt is downloaded once and can build again."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    hook = declared["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["custom"]
    return [*declared["build-system"]["requires"], *hook["dependencies"]]


def build() -> None:
    """Make the translations and kerning pairs that are older than their source. Raises Stop."""
    output = must("built.failed", [PYTHON, ROOT / "packaging" / "build_hook.py"], cwd=ROOT)
    for name in output.splitlines():
        tell(words("made", name=name))
    if not output:
        tell(words("present"))


def check_qt() -> None:
    """Load Qt without a screen. Raises Stop with what to do on this system."""
    code, output = attempt([PYTHON, "-c", QT_LOADS], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if code:
        libraries = ", ".join(machine.absent(machine.QT)) or "?"
        refuse(f"qt.{sys.platform if sys.platform in ('win32', 'darwin') else 'linux'}", output, libraries=libraries)
    tell(words("qt.fine", version=output.split()[-1]))


def digest() -> str:
    """What the installation depends on, as one number: the declarations, the set-up itself and where it is."""
    files = [ROOT / "pyproject.toml", *sorted((ROOT / "packaging").glob("*.py"))]
    content = b"".join(path.read_bytes() for path in files)
    return hashlib.sha256(content + str(ROOT).encode()).hexdigest()


def _pip(*what: str) -> None:
    quiet = ("--disable-pip-version-check", "--no-input", "--progress-bar", "off")
    must("pip.failed", [PYTHON, "-m", "pip", "install", *quiet, *what], cwd=ROOT)


def _stamp() -> tuple[str, list[str]]:
    if not STAMP.is_file():
        return "", []
    last, *held = STAMP.read_text("utf-8").splitlines() or [""]
    return last, held
