"""The one style sheet; its colours are the tokens of the theme."""

STYLE_SHEET = """
QMainWindow, #page, #form, QScrollArea > QWidget > #form { background: $window; }
#side, #bar { background: $panel; }
#side { border-right: 1px solid $line; }
QGroupBox {
    background: $panel; border: 1px solid $line; border-radius: 8px; margin-top: 22px;
    padding: 4px 8px; font-weight: 600;
}
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 2px; }
QGroupBox QCheckBox { font-weight: 400; }
#quiet { background: transparent; border: 1px solid $line; border-radius: 8px; }
#card { background: $panel; border: 1px solid $line; border-radius: 8px; }
#popup { background: $window; border: 1px solid $border; }
QFrame#card:focus { border: 2px solid $accent; }
QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: 2px 6px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $soft; }
QMenu { background: $panel; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QStatusBar { background: $panel; border-top: 1px solid $line; }
QStatusBar QLabel { color: $muted; padding: 2px 8px; }
QStatusBar::item { border: none; }
QMessageBox QLabel#qt_msgbox_label { font-size: ${heading}pt; font-weight: 600; padding: 8px 8px 0 8px; }
QMessageBox QLabel#qt_msgbox_informativelabel { color: $text; padding: 0 8px 8px 8px; min-width: 24em; }
QToolTip { background: $panel; color: $text; border: 1px solid $border; padding: 4px; }

QLabel[tone="muted"] { color: $muted; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="error"] { color: $error; }
QLabel[tone="label"] { font-weight: 600; }
QLabel[tone="badge"] { color: $warn; background: $warn_soft; border-radius: 8px; padding: 0 7px; }
#picker { background: $panel; border: 1px solid $border; border-radius: 6px; }
#picker QListView, #picker QListView:focus { border: none; }
QLabel#help { background: $window; border-radius: 6px; }
QLabel[tone="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[tone="title"] { font-size: ${title}pt; font-weight: 600; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: $panel; color: $text; border: 1px solid $border; border-radius: 6px; margin: 1px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox { padding: 5px 8px; }
QComboBox { padding-right: 26px; }
QComboBox::drop-down { border: none; width: 0; }
QComboBox QLineEdit { border: none; padding: 0; margin: 0; background: transparent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $accent; margin: 0; }
QComboBox QLineEdit:focus { border: none; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit[readOnly="true"],
QPlainTextEdit[readOnly="true"] { background: $window; color: $disabled; border-color: $line; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $border; outline: none; padding: 2px; }

QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar { outline: none; }
QPushButton {
    background: $panel; color: $text; border: 1px solid $border; border-radius: 6px; margin: 1px; padding: 5px 12px;
}
QPushButton:hover { background: $soft; }
QPushButton:focus { border: 2px solid $accent; margin: 0; }
QPushButton:disabled { color: $disabled; border-color: $line; background: $window; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $line; color: $disabled; border-color: $line; }
QPushButton[quiet="true"], QToolButton {
    background: transparent; color: $accent; border: 2px solid transparent; border-radius: 6px; padding: 3px 6px;
}
QPushButton[wide="true"] { text-align: left; padding-right: 26px; }
QPushButton[quiet="true"] { margin: 0; text-align: left; }
QPushButton#more { padding: 3px 6px 3px 0; }
QPushButton[quiet="true"]:hover, QToolButton:hover { background: $soft; }
QPushButton[quiet="true"]:focus, QToolButton:focus { border-color: $accent; }
QPushButton[quiet="true"]:disabled, QToolButton:disabled { color: $disabled; }
QToolButton { color: $muted; }
QToolButton::menu-indicator { image: none; }
QCheckBox::indicator, QListView::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; background: $panel; border: 1px solid $border; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QListView::indicator:checked, QRadioButton::indicator:checked {
    background: $accent; border-color: $accent;
}
QCheckBox::indicator:checked, QListView::indicator:checked { image: url("$drawings/check.svg"); }
QRadioButton::indicator:checked { image: url("$drawings/dot.svg"); }
QCheckBox::indicator:disabled, QListView::indicator:disabled, QRadioButton::indicator:disabled {
    background: $window; border-color: $line;
}
QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
    background: $disabled; border-color: $disabled;
}
QRadioButton, QCheckBox { border: 2px solid transparent; border-radius: 6px; padding: 3px 6px 3px 3px; }
QRadioButton:focus, QCheckBox:focus { border-color: $accent; }

QTabBar::tab {
    background: transparent; color: $muted; border: 2px solid transparent; border-radius: 6px; padding: 3px 10px;
    margin: 2px 6px 2px 0; font-weight: 600;
}
QTabBar::tab:hover { background: $soft; }
QTabBar::tab:selected { background: $soft; color: $text; }
QTabBar:focus::tab:selected { border-color: $accent; }

QListView, QTableView {
    background: $panel; border: 1px solid $line; border-radius: 8px; outline: none; gridline-color: $line;
    selection-background-color: $soft; selection-color: $text;
}
QListView:focus, QTableView:focus { border: 2px solid $accent; }
#side QListView, #side QListView:focus { border: none; }
QListView::item { padding: 4px 6px; }
QListView::item:selected, QTableView::item:selected { background: $soft; color: $text; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid $line; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
    background: $panel; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 11px;
    font-weight: 600;
}
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QScrollArea { border: none; background: transparent; }
QScrollArea:focus { border: 2px solid $accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $border; border-radius: 2px; margin: 3px; }
QScrollBar::handle:hover { background: $muted; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0;
}
#bar { background: $warn_soft; border-bottom: 1px solid $line; }
#bar QLabel { color: $text; }
#palette { background: $panel; border: 1px solid $border; border-radius: 10px; }
#palette QLineEdit { border: none; margin: 0; padding: 8px 12px; font-size: ${heading}pt; }
#palette QListView {
    border: none; border-top: 2px solid $accent; border-bottom: 1px solid $line; border-radius: 0; padding: 0;
}
#palette QPushButton:checked { background: $soft; color: $text; }
QCheckBox[card="true"], QRadioButton[card="true"] {
    background: $panel; border: 1px solid $line; border-radius: 8px; padding: 10px 36px 10px 12px; margin: 1px;
    spacing: 10px; outline: none;
}
QCheckBox[card="true"]:hover, QRadioButton[card="true"]:hover { border-color: $border; }
QCheckBox[card="true"]:checked, QRadioButton[card="true"]:checked { background: $soft; border-color: $accent; }
QCheckBox[card="true"]:focus, QRadioButton[card="true"]:focus { border: 2px solid $accent; margin: 0; }
QPushButton[chip="true"] { border-radius: 12px; padding: 3px 10px; }
QPushButton[chip="true"]:checked { background: $soft; border-color: $accent; }
QPushButton[chip="true"]:focus { border: 2px solid $accent; margin: 0; }
QProgressBar[thin="true"] { border: none; border-radius: 2px; background: $line; max-height: 4px; max-width: 220px; }
QProgressBar[thin="true"]::chunk { border-radius: 2px; }
QProgressBar { border: 1px solid $border; border-radius: 6px; background: $panel; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 5px; }
"""
