"""How grave findings are, and how many there are of each."""

from __future__ import annotations

from collections import Counter
from typing import Literal

Severity = Literal["error", "warning", "advice"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")

Counts = Counter[Severity]
"""How many findings of each severity nobody has accepted."""
