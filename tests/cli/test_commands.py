"""The command line as people run it: a process of its own, real files, exit codes and one sentence when it fails."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from pdpeditor.arguments import language
from pdpeditor.exchange.samples import sample_names

FIRST = sample_names()[0]


def run(*words: object, lang: str = "en", **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "LC_ALL": "", "LANG": "fr_FR.UTF-8" if lang == "fr" else "en_GB.UTF-8", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "pdpeditor", *map(str, words)]
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=env | environment, timeout=120, check=False
    )
    assert "Traceback" not in done.stderr
    return done


def test_help_is_in_the_language_of_the_system_or_the_one_asked_for() -> None:
    french, english = run("--help", lang="fr"), run("--help")
    assert french.returncode == english.returncode == 0
    assert "crée un dossier" in french.stdout
    assert "utilisation" in french.stdout
    assert "make a dossier" in english.stdout
    assert run("--ui-lang", "fr", "--help").stdout == french.stdout
    assert "écrit la politique" in run("export", "--help", "--ui-lang", "fr").stdout
    assert "FILE.json" in run("import", "--help").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "a.pdp"), "missing: --out"),
        (("export", "a.pdp", "--out", "x", "--lang", "de"), "“de” is not a possible choice"),
        (("frobnicate", "a.pdp"), "“frobnicate” is not a possible choice"),
        (("check", "a.pdp", "--loud"), "“--loud” is not understood"),
        (("export", "a.pdp", "--out"), "expects a value"),
    ],
)
def test_a_wrong_command_says_why_and_ends_with_2(words: tuple[str, ...], said: str) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stdout == ""
    assert "Commande mal écrite" in run(*words, lang="fr").stderr


def test_a_new_dossier_is_empty_and_sound(tmp_path: Path) -> None:
    path = tmp_path / "é ?%20#.pdp"
    assert run("new", path).returncode == 0
    done = run("check", path)
    assert done.returncode == 0
    assert "The dossier is sound (format 3)" in done.stdout
    assert "0  Processing activities" in done.stdout


def test_new_refuses_an_existing_file_with_1(tmp_path: Path) -> None:
    path = tmp_path / "a.pdp"
    path.write_text("precious", "utf-8")
    done = run("new", path)
    assert (done.returncode, path.read_text("utf-8")) == (1, "precious")
    assert "already exists" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_unknown_sample_is_refused_and_the_known_ones_named(tmp_path: Path) -> None:
    done = run("new", tmp_path / "a.pdp", "--sample", "nobody")
    assert done.returncode == 1
    assert FIRST in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [("check",), ("export", "--out", "out")])
@pytest.mark.parametrize("content", [b"", b"just words", b"SQLite format 3\x00 and then nothing"])
def test_what_is_no_dossier_ends_with_3(tmp_path: Path, command: tuple[str, ...], content: bytes) -> None:
    path = tmp_path / "a.pdp"
    path.write_bytes(content)
    done = run(command[0], path, *command[1:])
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_a_dossier_open_elsewhere_can_be_exported_but_not_filled(tmp_path: Path) -> None:
    from pdpeditor.store import Dossier

    (tmp_path / "a.json").write_text('{"format": "pdpeditor-dossier", "version": 1, "records": {}}', "utf-8")
    with Dossier.create(tmp_path / "a.pdp"):
        done = run("import", tmp_path / "a.json", "--into", tmp_path / "a.pdp")
        assert done.returncode == 3
        assert "already open" in done.stderr
        assert run("export", tmp_path / "a.pdp", "--out", tmp_path, "--format", "json").returncode == 0


def test_export_writes_every_document_in_every_language_and_says_what_is_open(tmp_path: Path) -> None:
    run("new", tmp_path / "a.pdp", "--sample", FIRST)
    done = run("export", tmp_path / "a.pdp", "--out", tmp_path / "neuf" / "out", lang="fr")
    assert done.returncode == 0, done.stderr
    stems = ("policy-fr", "policy-en", "register-fr", "register-en", "policy-bilingual", "register-bilingual")
    names = {f"{stem}.{ending}" for stem in stems for ending in ("pdf", "md")} | {"dossier.json"}
    assert {file.name for file in (tmp_path / "neuf" / "out").iterdir()} >= names
    assert "à compléter" in done.stdout
    for stem in stems:
        with pikepdf.open(tmp_path / "neuf" / "out" / f"{stem}.pdf") as pdf:
            assert len(pdf.pages) > 2
            assert str(pdf.Root.Lang).startswith("en" if stem.endswith("en") else "fr")


def test_export_writes_only_what_is_asked_for(tmp_path: Path) -> None:
    run("new", tmp_path / "a.pdp")
    done = run(
        "export", tmp_path / "a.pdp", "--out", tmp_path / "o", "--document", "policy", "--lang", "en", "--format", "md"
    )
    assert done.returncode == 0, done.stderr
    assert [file.name for file in (tmp_path / "o").iterdir()] == ["policy-en.md"]


def test_the_whole_dossier_is_not_written_beside_a_single_document(tmp_path: Path) -> None:
    run("new", tmp_path / "a.pdp", "--sample", FIRST)
    done = run("export", tmp_path / "a.pdp", "--out", tmp_path / "o", "--document", "cookies", "--lang", "fr")
    assert done.returncode == 0, done.stderr
    names = sorted(file.name for file in (tmp_path / "o").iterdir())
    assert names == [
        f"cookies-fr.{suffix}" for suffix in ("docx", "fragment.html", "html", "json", "md", "pdf", "xlsx")
    ]


def test_one_document_as_json_is_what_it_shows_and_never_the_whole_dossier(tmp_path: Path) -> None:
    run("new", tmp_path / "a.pdp", "--sample", FIRST)
    done = run("export", tmp_path / "a.pdp", "--out", tmp_path / "o", "--document", "mention", "--format", "json")
    assert done.returncode == 0, done.stderr
    written = {file.name: json.loads(file.read_bytes()) for file in (tmp_path / "o").iterdir()}
    assert set(written) == {"mention-fr.json", "mention-en.json", "mention-bilingual.json"}
    assert [[one["kind"] for one in data["documents"]] for data in written.values()].count(["mention"]) == 2


def test_export_to_where_nothing_can_be_written_ends_with_3(tmp_path: Path) -> None:
    run("new", tmp_path / "a.pdp")
    (tmp_path / "taken").write_text("a file", "utf-8")
    done = run("export", tmp_path / "a.pdp", "--out", tmp_path / "taken", "--format", "json")
    assert done.returncode == 3
    assert "Could not write" in done.stderr


@pytest.mark.parametrize("sample", sample_names())
def test_a_dossier_comes_back_from_its_json_with_the_same_bytes(tmp_path: Path, sample: str) -> None:
    assert run("new", tmp_path / "a.pdp", "--sample", sample).returncode == 0
    run("export", tmp_path / "a.pdp", "--out", tmp_path / "a", "--format", "json")
    done = run("import", tmp_path / "a" / "dossier.json", "--into", tmp_path / "b.pdp")
    assert done.returncode == 0, done.stderr
    run("export", tmp_path / "b.pdp", "--out", tmp_path / "b", "--format", "json")
    first, second = ((tmp_path / name / "dossier.json").read_bytes() for name in "ab")
    assert first == second
    assert json.loads(first)["records"]["activity"]
    again = run("import", tmp_path / "a" / "dossier.json", "--into", tmp_path / "b.pdp")
    assert again.returncode == 1
    assert "already holds answers" in again.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this sort")
def test_a_terminal_is_shown_how_far_an_export_is(tmp_path: Path) -> None:
    import pty

    run("new", tmp_path / "a.pdp")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "pdpeditor", "export", str(tmp_path / "a.pdp"), "--out", str(tmp_path / "o")]
    done = subprocess.run([*command, "--document", "policy"], stdout=subprocess.DEVNULL, stderr=theirs, timeout=120)
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "0/18 policy-fr.pdf" in shown
    assert shown.rstrip().endswith("18/18")


def test_progress_is_for_a_terminal_only(tmp_path: Path) -> None:
    run("new", tmp_path / "a.pdp")
    done = run("export", tmp_path / "a.pdp", "--out", tmp_path / "o", "--format", "json")
    assert done.stderr == ""


def test_the_command_alone_has_a_language_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert language([]) == "fr"
    assert language(["--ui-lang", "en"]) == language(["--ui-lang=en", "check"]) == "en"


def test_the_command_alone_opens_the_window_and_stays(tmp_path: Path) -> None:
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")}
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-m", "pdpeditor"], env=environment) as process:
        try:
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(4)
        finally:
            process.kill()
