"""Whether a length of time is more than so many months."""

from __future__ import annotations

from pdpeditor.measures import Duration

_DAYS_IN_A_MONTH = 365.25 / 12


def beyond(length: Duration | None, months: int) -> bool:
    """Whether a length is more than so many months; a day more or less counts for nothing, as months differ."""
    if length is None:
        return False
    if length.unit in "MY":
        return length.count * (12 if length.unit == "Y" else 1) > months
    return length.days > months * _DAYS_IN_A_MONTH + 1
