"""Makes what is generated, not written: compiled translations and kerning pairs, into pdpeditor/_built.

Hatchling runs it for every wheel and editable install; `python packaging/build_hook.py` does the same by hand.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("resources", "translations")
FONTS = ("font-source-sans-pro", "font-source-serif-pro")
LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
KERNING = ("kerning.py", "fontfiles.py")
# The script without its packages' own imports: they want the whole program, which is not installed yet.
BUILD_KERNING = """
import sys, types
from pathlib import Path
root, made = map(Path, sys.argv[1:])
for name in ("pdpeditor", "pdpeditor.writers", "pdpeditor.writers.pdf"):
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].__path__ = [str(root.joinpath(*name.split(".")))]
from pdpeditor.writers.pdf.kerning import build
build(made)
"""


def build(root: Path = ROOT) -> list[Path]:
    """Make what is missing or older than its source, and say which files were written.

    Raises RuntimeError, with the tool's own words, when one cannot be made.
    """
    made = root / "pdpeditor" / "_built"
    made.mkdir(parents=True, exist_ok=True)
    return [*translations(root / "translations", made), *kerning(root, made)]


def translations(sources: Path, made: Path) -> list[Path]:
    """Compile each .ts that is newer than its .qm, and take away the .qm whose .ts is gone."""
    pairs = {made / f"{source.stem}.qm": source for source in sorted(sources.glob("*.ts"))}
    for orphan in set(made.glob("*.qm")) - pairs.keys():
        orphan.unlink()
    return [_compiled(source, target) for target, source in pairs.items() if _is_older(target, source)]


def kerning(root: Path, made: Path) -> list[Path]:
    """Let the PDF writer's script read the kerning pairs, unless it and the fonts are those of last time."""
    stamp = made / "kerning.stamp"
    digest = _digest(root / "pdpeditor" / "writers" / "pdf" / name for name in KERNING)
    if _still_holds(stamp, digest):
        return []
    before = _times(made)
    _run("kerning.py", [sys.executable, "-c", BUILD_KERNING, str(root), str(made)])
    written = [path for path, time in _times(made).items() if before.get(path) != time]
    stamp.write_text("\n".join([digest, *(path.name for path in written)]), "utf-8")
    return written


def get_build_hook() -> type[BuildHookInterface[Any]]:
    """The hook itself, asked for by hatchling; the rest of this file runs where hatchling is not installed."""
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    class BuildHook(BuildHookInterface[Any]):
        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            root = Path(self.root)
            build(root)
            if version == "standard":  # an editable install reads these folders where they are
                shipped = (name for name in SHIPPED if (root / name).is_dir())
                build_data["force_include"].update({str(root / name): f"pdpeditor/{name}" for name in shipped})

    return BuildHook


def _compiled(source: Path, target: Path) -> Path:
    fresh = target.with_suffix(".new")
    _run(source.name, [sys.executable, "-c", LRELEASE, str(source), "-qm", str(fresh)])
    fresh.replace(target)
    return target


def _run(name: str, command: list[str]) -> None:
    answer = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if answer.returncode:
        raise RuntimeError(f"{name}: {answer.stdout}{answer.stderr}")


def _is_older(target: Path, source: Path) -> bool:
    return not target.is_file() or target.stat().st_mtime < source.stat().st_mtime


def _digest(sources: Iterable[Path]) -> str:
    fonts = "".join(f"{font} {importlib.metadata.version(font)}\n" for font in FONTS)
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources) + fonts.encode()).hexdigest()


def _still_holds(stamp: Path, digest: str) -> bool:
    if not stamp.is_file():
        return False
    last, *files = stamp.read_text("utf-8").splitlines() or [""]
    return last == digest and all((stamp.parent / name).is_file() for name in files)


def _times(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.iterdir() if path.is_file()}


def main() -> None:
    """Build, and name what was written; a failure is the tool's own words."""
    try:
        print(*map(os.path.relpath, build()), sep="\n", end="")
    except RuntimeError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
