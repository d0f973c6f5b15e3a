"""The documents that a dossier can give, by the name that the command line and the window know them by."""

from __future__ import annotations

from collections.abc import Mapping

from pdpeditor.documents import policy, register
from pdpeditor.documents.printable import Printable, single

DOCUMENTS: Mapping[str, Printable] = {
    "policy": single(policy.build),
    "register": single(register.build),
}
"""The documents in the order in which they are offered; each key is one of the list document-kinds."""
