"""The register of processing activities (GDPR Article 30): a sheet for each activity, then annexes."""

from __future__ import annotations

from pdpeditor.documents.register.build import build

__all__ = ["build"]
