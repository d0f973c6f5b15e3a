"""Whose documents these are: a name, a logo, two colours and a footer, read from a TOML file nobody vouches for."""

from __future__ import annotations

from pdpeditor.brand.reading import read

__all__ = ["read"]
