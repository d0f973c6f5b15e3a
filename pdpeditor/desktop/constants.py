"""Keeps Python's own constants alive under PySide6.

PySide6 6.12 is compiled as for Python 3.12, where None, True and False never die. On 3.11 each call into Qt that
returns nothing drops a reference to None that is not its own, and the program would abort once none are left.
"""

from __future__ import annotations

import ctypes
import sys

PLENTY = 1 << 40
"""More references than any program drops."""


def keep_constants() -> None:
    """Give the constants so many references that they never run out, on the versions of Python that count them."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False, NotImplemented, ...):
        count = ctypes.c_ssize_t.from_address(id(constant))
        is_count = abs(count.value - sys.getrefcount(constant)) < 10
        if is_count and count.value < PLENTY:
            count.value += PLENTY
