"""Runs a bench from the root of the project: `python -m tests.bench store`."""

from __future__ import annotations

import sys
from importlib import import_module

BENCHES = ("desktop", "documents", "lint", "store")


def main(arguments: list[str]) -> int:
    """Run the bench that is named. Returns the exit code."""
    if len(arguments) != 1 or arguments[0] not in BENCHES:
        print(f"usage: python -m tests.bench {{{','.join(BENCHES)}}}", file=sys.stderr)
        return 2
    import_module(f"tests.bench.{arguments[0]}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
