"""Every command of the window, declared once: the menus and the command palette are made of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from pdpeditor.desktop import asked, memory
from pdpeditor.desktop.command import Command, Menu, choices
from pdpeditor.desktop.editing import Editing
from pdpeditor.desktop.settings import STEP
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import REDO, UNDO

if TYPE_CHECKING:
    from pdpeditor.desktop.palette.card import Scope
    from pdpeditor.desktop.window import Window

_Std = QKeySequence.StandardKey


class Commands(QObject):
    """The commands of one window, in its language. A new one is one entry of a list below."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.do = window.actions_
        self.editing = Editing(window)

    def menus(self) -> tuple[Menu, ...]:
        """The menus from left to right."""
        return self._file(), self._edit(), self._view(), self._go(), self._help()

    def _file(self) -> Menu:
        window, do = self.window, self.do
        making = (
            Command("new", self.tr("&New dossier…"), do.ask_new, ("Ctrl+Shift+N",)),
            Command("guided", self.tr("Gui&ded start…"), window.show_guided, (), "writing"),
            Command("open", self.tr("&Open…"), do.ask_open, (_Std.Open,)),
            Menu("recent", self.tr("Open &recent"), ()),
            Command("switch", self.tr("&Go to another dossier…"), do.switch, ("Ctrl+Shift+O",), "dossier"),
        )
        giving = (
            Command("export", self.tr("&Export…"), window.show_export, ("Ctrl+E",), "dossier"),
            Command("copy-as", self.tr("Save a &copy as…"), do.ask_copy, (_Std.SaveAs,), "dossier"),
            Command("copy-purged", self.tr("Save a copy &without its history…"), do.ask_purged_copy, (), "dossier"),
        )
        ending = (
            Command("close", self.tr("C&lose the dossier"), window.leave, ("Ctrl+W",), "dossier"),
            Command("quit", self.tr("&Quit"), window.close, ("Ctrl+Q",)),
        )
        return Menu("file", self.tr("&File"), (making, giving, ending))

    def _edit(self) -> Menu:
        do, editing = self.do, self.editing
        steps = (
            Command("undo", self.tr("&Undo"), do.undo, UNDO, "writing"),
            Command("redo", self.tr("&Redo"), do.redo, REDO, "writing"),
        )
        records = (
            Command("add", self.tr("&New record"), do.add_record, (_Std.New,), "writing"),
            Command("duplicate", self.tr("&Duplicate"), editing.duplicate, ("Ctrl+D",), "writing"),
            Command("remove", self.tr("Re&move the record"), editing.remove, ("Ctrl+Del",), "writing"),
        )
        pieces = (
            Command("cut", self.tr("Cu&t"), editing.cut, (_Std.Cut,), "writing"),
            Command("copy", self.tr("Cop&y"), editing.copy, (_Std.Copy,), "dossier"),
            Command("paste", self.tr("&Paste"), editing.paste, (_Std.Paste,), "writing"),
        )
        answers = (
            Command("explain", self.tr("&Explain the question"), asked.explain, ("F1",), "dossier"),
            Command("unknown", self.tr("Ta&ke the answer away: unknown"), asked.clear, ("Ctrl+Shift+.",), "writing"),
            Command("set-aside", self.tr("Question not &applicable…"), asked.set_aside, ("Ctrl+.",), "writing"),
            Command("confirm", self.tr("&Confirm the proposed answer"), asked.confirm, ("Ctrl+Return",), "writing"),
            Command(
                "confirm-sheet",
                self.tr("Con&firm this sheet"),
                partial(_confirm_sheet, self.window),
                ("Ctrl+Shift+Return",),
                "writing",
            ),
            Command("take-over", self.tr("Take the su&ggested translation"), asked.take_over, ("Ctrl+T",), "writing"),
            self._translations(),
        )
        return Menu("edit", self.tr("&Edit"), (steps, pieces, records, answers))

    def _translations(self) -> Menu:
        settings = self.window.settings
        names = {memory.YES: self.tr("&Remember them on this computer"), memory.NO: self.tr("&Do not remember them")}
        now = memory.YES if memory.remembers(settings) else memory.NO
        each = choices("translations", names, now, partial(memory.remember, settings))
        forget = Command("forget", self.tr("&Forget remembered translations"), partial(memory.forget, settings))
        return Menu("translations", self.tr("Trans&lations"), (each, (forget,)))

    def _view(self) -> Menu:
        window = self.window
        pages = (
            Command("dashboard", self.tr("Das&hboard"), window.show_dashboard, ("F9",), "dossier"),
            Command(
                "preview", self.tr("&Preview and export…"), window.show_preview, (_Std.Print, "F5"), needs="dossier"
            ),
            Command(
                "preview-beside",
                self.tr("Preview &beside the form"),
                self.do.toggle_preview,
                ("F7", "Ctrl+Shift+P"),
                "dossier",
            ),
            Command("findings", self.tr("All f&indings…"), window.show_findings, ("F8",), "dossier"),
        )
        return Menu("view", self.tr("&View"), (pages, self._sizes(), (self._colours(), self._languages())))

    def _sizes(self) -> tuple[Command, ...]:
        resize = self.do.resize_text
        return (
            Command("larger", self.tr("Lar&ger text"), partial(resize, STEP), ("Ctrl+=", "Ctrl++")),
            Command("smaller", self.tr("&Smaller text"), partial(resize, -STEP), ("Ctrl+-",)),
            Command("normal", self.tr("&Normal text size"), partial(resize, 0)),
        )

    def _go(self) -> Menu:
        window, do = self.window, self.do
        finding = (
            Command("palette", self.tr("&Go to…"), partial(_open_palette, window, "go"), ("Ctrl+K",)),
            Command(
                "everywhere",
                self.tr("Search &all answers…"),
                partial(_open_palette, window, "everywhere"),
                ("Ctrl+Shift+F",),
                "dossier",
            ),
            Command("search", self.tr("Search the &list"), do.search, (_Std.Find,), "dossier"),
        )
        panes = (
            Command("pane-sections", self.tr("&Sections"), partial(do.focus_pane, 1), ("Ctrl+1",), "dossier"),
            Command("pane-list", self.tr("L&ist"), partial(do.focus_pane, 2), ("Ctrl+2",), "dossier"),
            Command("pane-form", self.tr("&Form"), partial(do.focus_pane, 3), ("Ctrl+3",), "dossier"),
            Command("pane-findings", self.tr("Fin&dings"), partial(do.focus_pane, 4), ("Ctrl+4",), "dossier"),
            Command("pane-history", self.tr("&History"), partial(do.focus_pane, 5), ("Ctrl+5",), "dossier"),
        )
        ways = (
            Command("pane-next", self.tr("&Next pane"), partial(do.focus_next_pane, 1), ("F6",), "dossier"),
            Command(
                "pane-before", self.tr("&Previous pane"), partial(do.focus_next_pane, -1), ("Shift+F6",), "dossier"
            ),
            Command("back", self.tr("&Back"), do.back, (_Std.Back,), "dossier"),
        )
        return Menu("go", self.tr("&Go"), (finding, panes, ways))

    def _help(self) -> Menu:
        about = Command("about", self.tr("&About pdpeditor"), self.do.about)
        return Menu("help", self.tr("&Help"), ((about,),))

    def _colours(self) -> Menu:
        names = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        chosen = self.window.settings.scheme
        return Menu("colours", self.tr("Colou&rs"), (choices("colours", names, chosen, self.do.set_scheme),))

    def _languages(self) -> Menu:
        names = {lang: f"&{words}" for lang, words in LANGUAGES.items()}
        each = choices("language", names, self.window.lang, self.window.set_language)
        return Menu("language", self.tr("L&anguage"), (each,))


def _confirm_sheet(window: Window) -> None:
    if window.bench:
        window.bench.pane.confirm_sheet()


def _open_palette(window: Window, scope: Scope) -> None:
    from pdpeditor.desktop.entering import load_rooms

    load_rooms()  # not at the same time as another thread
    from pdpeditor.desktop.palette.palette import open_palette  # only when it is asked for

    open_palette(window, scope)
