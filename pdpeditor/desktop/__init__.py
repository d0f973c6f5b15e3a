"""The windows."""

from pdpeditor.desktop.constants import keep_constants
from pdpeditor.desktop.imports import import_plainly

keep_constants()
import_plainly()
