"""A walk through every page and dialog of the window; `python -m tests.desktop.tour` takes a picture of each.

The pictures go to build/screenshots: light and dark, French and English, at 100 % and 200 %, in a large and in the
smallest window. Options: --out FOLDER, --only WORDS (what a name begins with), --quick (one picture of each).
"""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT / "tests") not in sys.path:
    sys.path.insert(0, str(ROOT / "tests"))
if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.doing import enter, form, open_in, settle, type_in, wait  # noqa: E402
from PySide6.QtCore import QThreadPool  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget  # noqa: E402
from shiboken6 import isValid  # noqa: E402

from pdpeditor.desktop import theme  # noqa: E402
from pdpeditor.desktop.places import top_classes  # noqa: E402
from pdpeditor.desktop.settings import Settings  # noqa: E402
from pdpeditor.desktop.translation import speak  # noqa: E402
from pdpeditor.desktop.window import Window  # noqa: E402
from pdpeditor.exchange.samples import make_sample  # noqa: E402
from pdpeditor.records import Activity, Party, Retention  # noqa: E402
from pdpeditor.records.record import table_name  # noqa: E402
from pdpeditor.store import Dossier  # noqa: E402
from pdpeditor.text import Lang, Text  # noqa: E402

SIZES = {"1280x800": (1280, 800), "1024x700": (1024, 700)}
SAMPLE = "agence"


@dataclass(frozen=True, slots=True)
class Sight:
    """Something that is seen now: a whole window or a dialog, under the name of the stop."""

    name: str
    widget: QWidget


class Tour:
    """One walk: a folder with its dossiers and settings, in one language, in windows of one size."""

    def __init__(self, folder: Path, lang: Lang, size: tuple[int, int] = (1280, 800)) -> None:
        self.folder = folder
        self.lang: Lang = lang
        self.size = size
        self.settings = Settings(folder / "settings")
        self.path = folder / "Atelier Numérique.pdp"
        self.windows: list[Window] = []

    def sights(self, only: str = "") -> Iterator[Sight]:
        """Every stop, one after the other; what is shown lasts until the next one is asked for."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.path.exists():
            make_sample(SAMPLE, self.path)
        for stage in STAGES:
            if only and not only.startswith(stage.__name__) and not stage.__name__.startswith(only.split("-")[0]):
                continue
            for sight in stage(self):
                still()
                if sight.name.startswith(only):
                    yield sight
            self._close()

    def window(self, path: Path | None = None) -> Window:
        """Another window, on a dossier or on none."""
        window = Window(self.settings, self.lang)
        self.windows.append(window)
        window.resize(*self.size)
        window.show()
        window.activateWindow()
        if path:
            assert open_in(window, path)
            settle(window)
            window.bar.hide()
        still()
        return window

    def _close(self) -> None:
        for window in self.windows:
            for dialog in window.findChildren(QDialog):
                dialog.close()
            window.close()
            window.deleteLater()
        self.windows.clear()
        speak("en")
        QApplication.processEvents()


def still() -> None:
    """Wait until nothing is being drawn, read or gathered any more."""
    quiet = 0
    for _ in range(600):
        wait(15)
        quiet = quiet + 1 if QThreadPool.globalInstance().activeThreadCount() == 0 else 0
        if quiet == 4:
            return


def start(tour: Tour) -> Iterator[Sight]:
    """The first screen: with nothing known, then with dossiers, then while one is opened."""
    window = tour.window()
    yield Sight("start-empty", window)
    folder = tour.folder / "Clients"
    folder.mkdir(exist_ok=True)
    for number, name in enumerate(
        ("Boulangerie Martin", "Cabinet dentaire des Lilas", "Société d’édition Œuvre & Fils")
    ):
        path = folder / f"{number}.pdp"
        if not path.exists():
            make_sample(("formation", "atelier-ia", "agence")[number], path)
            with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
                dossier.one(_organisation()).legal_name = name
        tour.settings.remember(path)
    tour.settings.remember(tour.folder / "Boulangerie Martin.pdp")
    window.show_nothing()
    still()
    yield Sight("start-recent", window)
    tour.settings.workspace = folder
    window.show_nothing()
    wait(1700)
    yield Sight("start-workspace", window)
    window.pages.currentWidget().shelf.search.setText("xyz")
    yield Sight("start-nothing-found", window)
    tour.settings.workspace = None


def _organisation() -> type:
    from pdpeditor.records import Organisation

    return Organisation


def guided(tour: Tour) -> Iterator[Sight]:
    """The guided start: each of its screens, then the sheets to confirm."""
    from pdpeditor.desktop.guided.replies import READY, REVIEW, screens

    path = tour.folder / "Nouveau.pdp"
    path.unlink(missing_ok=True)
    Dossier.create(path).close()
    window = tour.window(path)
    window.show_guided()
    questions = window.pages.guided.questions
    for name in screens():
        questions.show_screen(name)
        still()
        with suppress(AttributeError):
            questions.press_number(1)
            questions.press_number(3)
        if name == "tools":
            wait(300)
        yield Sight(f"guided-{name}", window)
        if name != REVIEW:
            questions.keep()
    questions.go_on()
    for _ in range(2000):
        if questions.here == READY:
            break
        wait(10)
    still()
    yield Sight("guided-ready", window)
    window.pages.guided.show_sheets()
    for _ in range(300):
        if window.pages.guided.sheets.view:
            break
        wait(20)
    yield Sight("guided-sheets", window)


def bench(tour: Tour) -> Iterator[Sight]:
    """The dossier at work: every section, unfolded, and one part of each kind."""
    window = tour.window(tour.path)
    for cls in top_classes():
        enter(window, cls)
        still()
        yield Sight(f"bench-{table_name(cls)}", window)
        shown = form(window)
        if shown is None:
            continue
        _unfold(window)
        yield Sight(f"bench-{table_name(cls)}-unfolded", window)
        for parts in shown.parts:
            if parts.model.visible:
                parts.open_current()
                still()
                yield Sight(f"bench-{table_name(cls)}-part-{table_name(parts.cls)}", window)
                window.bench.pane.back()
                still()


def _unfold(window: Window) -> None:
    page = form(window).page
    for card in page.cards:
        for _ in range(2):
            if card.isVisible() and not card.heading.open:
                card.heading.click()
        if card.more.isVisible() and card.fold != "all":
            card.more.click()
    still()


def beside(tour: Tour) -> Iterator[Sight]:
    """What stands beside the form, and what opens over it."""
    window = tour.window(tour.path)
    yield from _asides(window)
    yield from _lists(window)
    yield from _popups(window)
    for cls in (Retention, Party):
        enter(window, cls)
        still()
        bar = form(window).verticalScrollBar()
        bar.setValue(bar.maximum())
        yield Sight(f"beside-{table_name(cls)}-end", window)


def _asides(window: Window) -> Iterator[Sight]:
    window.bench.show_section("party")
    said_of = next(row.key for row in window.bench.list.model.rows if window.desk.remarks.of(row.key))
    window.bench.show_answer("party", said_of, "")
    still()
    window.bench.focus_pane(4)
    yield Sight("beside-findings", window)
    card = next(iter(window.bench.findings.cards.values()))
    card.doubted.emit()
    yield Sight("beside-accept", _dialog(window))
    _dialog(window).close()
    enter(window, Activity)
    type_in(window, "name", " 2", "en")
    window.flush()
    window.menus.undo.trigger()
    window.bench.focus_pane(5)
    yield Sight("beside-history", window)
    window.bench.focus_pane(4)
    window.bench.preview.show()
    wait(600)
    still()
    yield Sight("beside-preview", window)
    window.bench.preview.hide()


def _lists(window: Window) -> Iterator[Sight]:
    window.bench.list.table.selectAll()
    yield Sight("beside-several", window)
    window.bench.list.search.setText("xyz")
    yield Sight("beside-nothing-found", window)
    window.bench.list.search.clear()
    for words in ("info", "action", "lasting"):
        if words == "lasting":
            window.bar.tell_report(Path("/tmp/report.txt"))
        else:
            label = Text("Réponse aux demandes", "Answering requests")
            window._say_done(label) if words == "action" else window.tell(label)
        yield Sight(f"beside-bar-{words}", window)
        window.bar.hide()


def _popups(window: Window) -> Iterator[Sight]:
    from pdpeditor.desktop.editors.picker import Picker, PickList

    window.bench.switcher.unfold()
    yield Sight("beside-switcher", window)
    window.bench.switcher._fold()
    enter(window, Party)
    still()
    picker = next((one for one in form(window).findChildren(Picker) if one.isVisible() and one.isEnabled()), None)
    if picker:
        picker.open_list("")
        opened = window.findChild(PickList)
        yield Sight("beside-picker", opened)
        opened.close()
    for name, menu in window.menus.submenus.items():
        menu.popup(window.mapToGlobal(window.rect().center()))
        yield Sight(f"beside-menu-{name}", menu)
        menu.close()


def pages(tour: Tour) -> Iterator[Sight]:
    """The pages that are not the form."""
    window = tour.window(tour.path)
    window.show_findings()
    yield Sight("pages-findings", window)
    window.show_dashboard()
    wait(500)
    still()
    yield Sight("pages-dashboard", window)
    dashboard = window.pages.dashboard
    for card in dashboard.cards:
        if card.toggle.isVisible():
            card.turn()
    dashboard.room.verticalScrollBar().setValue(dashboard.room.verticalScrollBar().maximum())
    yield Sight("pages-dashboard-tables", window)
    window.show_preview()
    wait(800)
    still()
    yield Sight("pages-preview", window)
    window.pages.preview.search()
    yield Sight("pages-preview-search", window)
    window.pages.preview.ask_export()
    still()
    yield Sight("pages-export", _dialog(window))
    _dialog(window).close()


def over(tour: Tour) -> Iterator[Sight]:
    """What lies over the window: the palette, the boxes, the notice of a crash."""
    from pdpeditor.desktop.palette.palette import Palette, open_palette
    from pdpeditor.desktop.report_notice import Offer
    from pdpeditor.mishap import write_report

    window = tour.window(tour.path)
    for scope, words in (("go", ""), ("go", "pai"), ("go", "xyz"), ("everywhere", "client"), ("everywhere", "")):
        open_palette(window, scope)  # type: ignore[arg-type]
        palette = next(one for one in window.findChildren(Palette) if not one.isHidden())
        still()
        palette.card.words.setText(words)
        still()
        yield Sight(f"over-palette-{scope}-{words or 'empty'}", window)
        palette.leave()
        QApplication.processEvents()
    window.actions_.about()
    yield Sight("over-about", window.findChild(QMessageBox))
    window.findChild(QMessageBox).close()
    notice = Offer(window, write_report(ValueError("x"), tour.folder))
    yield Sight("over-notice", window)
    del notice


def closed(tour: Tour) -> Iterator[Sight]:
    """A dossier that can only be read, and one with nothing in it."""
    with Dossier.open(tour.path):
        window = tour.window()
        window.open(tour.path)
        still()
        yield Sight("closed-locked", window)
        if window.bar.action.isVisible():
            window.bar.action.click()
            still()
            wait(200)
            yield Sight("closed-read-only", window)
    path = tour.folder / "Vide.pdp"
    path.unlink(missing_ok=True)
    Dossier.create(path).close()
    window = tour.window(path)
    yield Sight("closed-new", window)
    enter(window, Activity)
    yield Sight("closed-empty-list", window)
    window.bench.list.add_button.click()
    yield Sight("closed-first-record", window)


def _dialog(window: Window) -> QDialog:
    return next(one for one in window.findChildren(QDialog) if isValid(one) and one.isVisible())


STAGES: tuple[Callable[[Tour], Iterator[Sight]], ...] = (start, guided, bench, beside, pages, over, closed)


def main(arguments: list[str]) -> int:
    """Take the pictures. Returns the exit code."""
    options = _options(arguments)
    if options.one:
        _take(options)
        return 0
    scales = ("1",) if options.quick else ("1", "2")
    for scale, lang in product(scales, ("fr",) if options.quick else ("fr", "en")):
        command = [sys.executable, "-m", "tests.desktop.tour", *arguments, "--one", lang]
        environment = {**os.environ, "QT_SCALE_FACTOR": scale}
        done = subprocess.run(command, check=False, cwd=ROOT, env=environment)
        if done.returncode:
            return done.returncode
    return 0


def _options(arguments: list[str]) -> Namespace:
    asked = ArgumentParser(prog="python -m tests.desktop.tour", description="Takes a picture of every page.")
    asked.add_argument("--out", type=Path, default=ROOT / "build/screenshots")
    asked.add_argument("--only", default="")
    asked.add_argument("--quick", action="store_true")
    asked.add_argument("--one", default="", choices=("", "fr", "en"))
    return asked.parse_args(arguments)


def _take(options: Namespace) -> None:
    """All pictures of this process: one language, one scale."""
    application = QApplication(sys.argv[:1])
    percent = round(100 * float(os.environ.get("QT_SCALE_FACTOR", "1")))
    sizes = list(SIZES.items())[:1] if options.quick else list(SIZES.items())
    for (size, room), scheme in product(sizes, ("light",) if options.quick else ("light", "dark")):
        theme.dress(application, scheme)
        folder = options.out / f"{options.one}-{scheme}-{percent}-{size}"
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory() as place:
            for sight in Tour(Path(place), options.one, room).sights(options.only):
                sight.widget.grab().save(str(folder / f"{sight.name}.png"))
                print(folder.name, sight.name, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
