"""The rooms of the house: what may import what, and which library lives where."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FLOORS = (
    "__init__",
    "resources",
    "text header",
    "blocks facts measures",
    "written",
    "kinds",
    "columns",
    "fields",
    "records",
    "store",
    "lint",
    "documents exchange audit writers",
    "brand",
    "wanted copies",
    "publish review mishap",
    "desktop",
    "cli arguments",
    "__main__",
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms.split()}
BELOW_WRITERS = {"resources", "text", "blocks"}
ONE_ROOM = {("cli", "arguments")}  # the command line's grammar is a part of the command line
HOMES = {
    "PySide6": "desktop/",
    "shiboken6": "desktop/",
    "qtawesome": "desktop/",
    "reportlab": "writers/pdf/",
    "openpyxl": "exchange/ writers/",
    "xlsxwriter": "exchange/ writers/",
    "odf": "exchange/ writers/",
    "docx": "writers/",
    "resvg_py": "brand/",
    "PIL": "brand/ writers/pdf/",
}
LEFT_OUT = {"_built", "build", "demo", "dist", "__pycache__", "node_modules"}


def modules() -> Iterator[tuple[str, list[str]]]:
    """Each file of the package, as its path in it, with the full name of everything that it imports."""
    for path in sorted((ROOT / "pdpeditor").rglob("*.py")):
        package = path.relative_to(ROOT).parent.parts
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        yield (
            path.relative_to(ROOT / "pdpeditor").as_posix(),
            [name for node in nodes for name in imported(node, package)],
        )


def imported(node: ast.AST, package: tuple[str, ...]) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    above = package[: len(package) - node.level + 1] if node.level else ()
    base = ".".join([*above, *([node.module] if node.module else [])])
    return [f"{base}.{alias.name}" for alias in node.names]


def home(path: str) -> str:
    """The room of a file, from its path in the package."""
    return path.split("/")[0].removesuffix(".py")


def room(name: str) -> str:
    """The room of a module, from its full name."""
    return name.split(".")[1]


def neighbours() -> list[tuple[str, str]]:
    """Every import of one room by another, as (path, full name); the package itself holds only the version."""
    return [
        (path, name)
        for path, names in modules()
        for name in names
        if name.startswith("pdpeditor.") and not room(name).startswith("__version") and home(path) != room(name)
    ]


def may_import(importer: str, other: str) -> bool:
    if importer == "writers":
        return other in BELOW_WRITERS
    return FLOOR[other] < FLOOR[importer] or (importer, other) in ONE_ROOM


def test_every_module_is_in_a_room_that_has_its_floor() -> None:
    assert {home(path) for path, _ in modules()} <= FLOOR.keys()


def test_a_room_imports_only_what_is_below_it() -> None:
    assert [pair for pair in neighbours() if not may_import(home(pair[0]), room(pair[1]))] == []


def test_the_store_knows_records_only_by_what_they_have_in_common() -> None:
    records = [(path, name) for path, name in neighbours() if path.startswith("store/") and room(name) == "records"]
    assert [pair for pair in records if not f"{pair[1]}.".startswith("pdpeditor.records.record.")] == []


def test_a_library_stays_in_its_room() -> None:
    found = [(path, name) for path, names in modules() for name in names if name.split(".")[0] in HOMES]
    assert [pair for pair in found if not pair[0].startswith(tuple(HOMES[pair[1].split(".")[0]].split()))] == []


def test_no_file_needs_what_is_outside_the_project() -> None:
    outside = ("../" + "shared").encode()
    assert [path for path in files() if outside in path.read_bytes()] == []


def files() -> Iterator[Path]:
    """The project's own files: neither made, nor installed, nor hidden (but for .ci)."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name == ".ci" or not (name.startswith(".") or name in LEFT_OUT)]
        yield from (Path(folder, name) for name in names)


def test_the_check_itself_sees_an_import_that_goes_up_or_sideways() -> None:
    assert may_import("store", "records")
    assert not may_import("records", "store")
    assert not may_import("documents", "exchange")
    assert not may_import("writers", "facts")
    assert not may_import("publish", "desktop")
    [relative] = ast.parse("from ..store import dossier").body
    assert imported(relative, ("pdpeditor", "lint")) == ["pdpeditor.store.dossier"]
