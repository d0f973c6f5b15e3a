"""The windows."""

from pdpeditor.desktop.constants import keep_constants

keep_constants()
