"""The rules, one file per subject; importing this package registers them all.

Each file says in `TITLE` what its rules are about; files with the same title are one subject to the reader.
"""

from importlib import import_module
from pkgutil import iter_modules

from pdpeditor.text import Text

_MODULES = {name: import_module(f"{__name__}.{name}") for name in sorted(each.name for each in iter_modules(__path__))}


def title_of(subject: str) -> Text:
    """What a subject is called, by the name of its file."""
    title: Text = _MODULES[subject].TITLE
    return title
