"""Makes what is generated, not written: compiled translations and kerning pairs, into pdpeditor/_built.

Hatchling runs it for every wheel and editable install; `python packaging/build_hook.py` does the same by hand.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("resources", "translations")
FONTS = ("font-source-sans-pro", "font-source-serif-pro")
LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


def build(root: Path = ROOT) -> list[Path]:
    """Make what is missing or older than its source, and say which files were written.

    Raises RuntimeError, with the tool's own words, when a translation cannot be compiled.
    """
    made = root / "pdpeditor" / "_built"
    made.mkdir(parents=True, exist_ok=True)
    return [*translations(root / "translations", made), *kerning(root / "pdpeditor/writers/pdf/kerning.py", made)]


def translations(sources: Path, made: Path) -> list[Path]:
    """Compile each .ts that is newer than its .qm, and take away the .qm whose .ts is gone."""
    pairs = {made / f"{source.stem}.qm": source for source in sorted(sources.glob("*.ts"))}
    for orphan in set(made.glob("*.qm")) - pairs.keys():
        orphan.unlink()
    return [_compiled(source, target) for target, source in pairs.items() if _is_older(target, source)]


def kerning(source: Path, made: Path) -> list[Path]:
    """Let the PDF writer's script read the kerning pairs, unless it and the fonts are those of last time."""
    if not source.is_file():
        return []
    stamp = made / "kerning.stamp"
    digest = _digest(source)
    if _still_holds(stamp, digest):
        return []
    before = _times(made)
    _load(source).build(made)
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
    command = [sys.executable, "-c", LRELEASE, str(source), "-qm", str(fresh)]
    answer = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if answer.returncode or not fresh.is_file():
        raise RuntimeError(f"{source.name}: {answer.stdout}{answer.stderr}")
    fresh.replace(target)
    return target


def _is_older(target: Path, source: Path) -> bool:
    return not target.is_file() or target.stat().st_mtime < source.stat().st_mtime


def _digest(source: Path) -> str:
    fonts = "".join(f"{font} {importlib.metadata.version(font)}\n" for font in FONTS)
    return hashlib.sha256(source.read_bytes() + fonts.encode()).hexdigest()


def _still_holds(stamp: Path, digest: str) -> bool:
    if not stamp.is_file():
        return False
    last, *files = stamp.read_text("utf-8").splitlines() or [""]
    return last == digest and all((stamp.parent / name).is_file() for name in files)


def _times(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.iterdir() if path.is_file()}


def _load(source: Path) -> Any:
    """The script by its path: its package would bring in the whole program, which is not installed yet."""
    spec = importlib.util.spec_from_file_location(source.stem, source)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    for path in build():
        print(os.path.relpath(path))
