"""What a dossier file has to live through: other people's files, two writers, killed processes, older formats."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import mkdtemp

import pytest

from pdpeditor.header import APPLICATION_ID
from pdpeditor.records import RECORDS, Activity
from pdpeditor.store import Dossier, Locked, ReadOnly, Refused, Unusable
from pdpeditor.store.checking import check
from pdpeditor.store.engine import writing
from pdpeditor.store.files import appearing, write_whole
from pdpeditor.store.migrations import VERSION, kept_copy, migrate
from pdpeditor.text import Text

LABEL = Text("Essai", "Trial")


def sqlite_file(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def write_text(path: Path) -> None:
    path.write_text("Ceci n’est pas un dossier.", "utf-8")


def write_nothing(path: Path) -> None:
    path.touch()


def write_another_program(path: Path) -> None:
    sqlite_file(path, "CREATE TABLE note (words TEXT)")


def write_truncated(path: Path) -> None:
    Dossier.create(path).close()
    path.write_bytes(path.read_bytes()[:40_000])


def write_only_a_header(path: Path) -> None:
    Dossier.create(path).close()
    path.write_bytes(path.read_bytes()[:100])


def write_scribbled(path: Path) -> None:
    Dossier.create(path).close()
    content = bytearray(path.read_bytes())
    content[8192:20_000] = b"\xff" * (20_000 - 8192)
    path.write_bytes(bytes(content))


def write_newer(path: Path) -> None:
    sqlite_file(path, "CREATE TABLE a (b)", f"PRAGMA application_id = {APPLICATION_ID}", "PRAGMA user_version = 99")


HOSTILE: tuple[tuple[Callable[[Path], None], str], ...] = (
    (write_text, "not a pdpeditor dossier"),
    (write_nothing, "not a pdpeditor dossier"),
    (write_another_program, "not a pdpeditor dossier"),
    (Path.mkdir, "not a pdpeditor dossier"),
    (write_truncated, "damaged"),
    (write_only_a_header, "damaged"),
    (write_scribbled, "damaged"),
    (write_newer, "newer pdpeditor"),
    (lambda path: None, "does not exist"),
)


@pytest.mark.parametrize(("write", "said"), HOSTILE, ids=[said for _, said in HOSTILE])
@pytest.mark.parametrize("use", [Dossier.open, Dossier.open_to_read, check])
def test_a_file_that_is_no_sound_dossier_is_named_and_left_as_it_was(
    path: Path, write: Callable[[Path], None], said: str, use: Callable[[Path], object]
) -> None:
    write(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Unusable, match=said) as problem:
        use(path)
    assert problem.value.message.fr
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("value", ["{", "[1]", '{"fr": 3}', "17"])
def test_a_value_that_the_program_never_wrote_is_damage(path: Path, value: str) -> None:
    with Dossier.create(path) as dossier, dossier.edit(LABEL):
        dossier.add(Activity())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE activity SET name = ?", (value,))
        connection.commit()
    with pytest.raises(Unusable, match="damaged"):
        check(path)
    for use in (Dossier.open, Dossier.open_to_read):
        with pytest.raises(Unusable, match="damaged"):
            use(path)


def test_any_path_will_do(tmp_path: Path) -> None:
    path = tmp_path / "é ?%20#" / "l’été ?%20#&=.pdp"
    path.parent.mkdir()
    with Dossier.create(path) as dossier, dossier.edit(LABEL):
        dossier.add(Activity(name=Text("Paie", "Payroll")))
    assert check(path).counts[Activity] == 1
    assert [file.name for file in path.parent.glob("*.pdp")] == [path.name]


def test_create_refuses_an_existing_file(path: Path) -> None:
    path.write_text("keep me", "utf-8")
    with pytest.raises(Refused):
        Dossier.create(path)
    assert path.read_text("utf-8") == "keep me"


def test_a_second_writer_is_told_who_the_first_is_and_can_still_read(dossier: Dossier, path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from pdpeditor.store import Dossier, Locked\n"
        "path = Path(sys.argv[1])\n"
        "try: Dossier.open(path)\n"
        "except Locked as problem: print(problem.message.en)\n"
        "with Dossier.open_to_read(path) as other: print(other.writable)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    said, writable = done.stdout.splitlines()
    assert str(os.getpid()) in said
    assert "already open by" in said
    assert writable == "False"


WRITER = """
import sys
from pathlib import Path
from pdpeditor.header import APPLICATION_ID
from pdpeditor.records import Acceptance, Activity
from pdpeditor.store import Dossier
from pdpeditor.text import Text
with Dossier.open(Path(sys.argv[1])) as dossier:
    for number in range(100_000):
        with dossier.edit(Text("Essai", "Trial")):
            dossier.add(Activity(reference=str(number)), number)
        print(number, flush=True)
"""


def test_a_killed_process_loses_no_edit_it_had_finished_and_gives_up_its_lock(path: Path) -> None:
    Dossier.create(path).close()
    finished = -1
    for delay in (0.0, 0.013, 0.029, 0.05):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout
        first = writer.stdout.readline()
        time.sleep(delay)
        writer.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        acknowledged = [first, *writer.stdout.readlines()]
        writer.wait()
        writer.stdout.close()
        finished += len(acknowledged)
        with Dossier.open(path) as dossier:
            assert dossier.count(Activity) in (finished + 1, finished + 2)
            finished = dossier.count(Activity) - 1
            assert len(dossier.history()) == dossier.count(Activity)
        check(path)


@contextmanager
def protected_folder() -> Iterator[Path]:
    """A folder that this process cannot write in, even when it is root's."""
    folder = Path(mkdtemp())
    yield_folder = folder / "lecture seule"
    yield_folder.mkdir()
    Dossier.create(yield_folder / "acme.pdp").close()
    for file in yield_folder.glob(".*"):
        file.unlink()
    (yield_folder / "acme.pdp").chmod(0o444)
    yield_folder.chmod(0o555)
    folder.chmod(0o755)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield yield_folder
    finally:
        if root:
            os.seteuid(0)
        yield_folder.chmod(0o755)
        (yield_folder / "acme.pdp").chmod(0o644)
        shutil.rmtree(folder)


def test_a_read_only_dossier_is_read_and_says_that_it_cannot_be_written() -> None:
    with protected_folder() as folder:
        with pytest.raises(ReadOnly):
            Dossier.open(folder / "acme.pdp")
        with Dossier.open_to_read(folder / "acme.pdp") as dossier:
            assert dossier.count(Activity) == 0
        assert check(folder / "acme.pdp").version == VERSION


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets anybody make files in such a folder")
def test_a_folder_that_cannot_be_written_is_named() -> None:
    with protected_folder() as folder:
        with pytest.raises(Unusable, match="Could not write"):
            Dossier.create(folder / "new.pdp")
        with pytest.raises(Unusable, match="Could not write"):
            write_whole(folder / "policy.pdf", b"%PDF")


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "policy.pdf"
    path.write_bytes(b"the one before")
    with pytest.raises(ZeroDivisionError), appearing(tmp_path / "other.pdf") as part:
        part.write_bytes(b"half")
        raise ZeroDivisionError
    write_whole(path, b"the new one")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"policy.pdf": b"the new one"}


def test_an_older_dossier_is_brought_up_to_date_and_kept(path: Path) -> None:
    with Dossier.create(path) as dossier, dossier.edit(LABEL):
        dossier.add(Activity(name=Text("Paie", "Payroll")))
    engine = writing(path)
    migrate(engine, path, {VERSION + 1: ("ALTER TABLE activity ADD COLUMN colour VARCHAR",)})
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
        assert connection.execute("SELECT colour FROM activity").fetchall() == [(None,)]
        assert connection.execute("SELECT what FROM history ORDER BY number").fetchall() == [("edit",), ("barrier",)]
    with Dossier.open(path.with_name(f"acme (format {VERSION}).pdp")) as kept:
        assert [activity.name.fr for activity in kept.all(Activity)] == ["Paie"]
    assert kept_copy(path, VERSION).name == f"acme (format {VERSION}) 2.pdp"
    with pytest.raises(Unusable, match="newer pdpeditor"):
        Dossier.open(path)


def test_a_migration_that_fails_leaves_the_dossier_as_it_was(path: Path) -> None:
    Dossier.create(path).close()
    engine = writing(path)
    with pytest.raises(Exception, match="no such table"):
        migrate(engine, path, {VERSION + 1: ("ALTER TABLE activity ADD COLUMN colour VARCHAR", "DROP TABLE absent")})
    engine.dispose()
    with Dossier.open(path) as dossier:
        columns = [row[1] for row in dossier.session.connection().exec_driver_sql("PRAGMA table_info(activity)")]
    assert "colour" not in columns


def test_a_lock_left_by_nobody_is_no_lock(path: Path) -> None:
    Dossier.create(path).close()
    path.with_name(f".{path.name}.lock").touch()
    path.with_name(f".{path.name}.holder").write_text("Camille", "utf-8")
    with Dossier.open(path) as dossier:
        assert dossier.writable
        with pytest.raises(Locked):
            Dossier.open(path)


@pytest.mark.parametrize(("version", "later"), [(1, ("acceptance", "reply")), (2, ("reply",))])
def test_a_dossier_of_an_older_format_gets_the_tables_that_came_later(
    path: Path, version: int, later: tuple[str, ...]
) -> None:
    Dossier.create(path).close()
    with closing(sqlite3.connect(path)) as old:
        dropped = "".join(f"DROP TABLE {table};" for table in later)
        old.executescript(f"{dropped} PRAGMA user_version = {version}")
    with Dossier.open(path) as dossier:
        assert [dossier.all(RECORDS[table]) for table in later] == [[] for _ in later]
    fresh = path.with_name("fresh.pdp")
    Dossier.create(fresh).close()
    assert [table_info(path, table) for table in later] == [table_info(fresh, table) for table in later]


def table_info(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM pragma_table_info(?)", (table,)).fetchall()
