"""The engines that print the same register: each module has `adapt(edition)` and, under the clock, `run(adapted)`."""

from __future__ import annotations


class Unfinished(Exception):
    """An engine did not print the register in the seconds it was given."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds
