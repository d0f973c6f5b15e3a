"""The documents that a dossier can give, by the name that the command line and the window know them by."""

from __future__ import annotations

from collections.abc import Mapping

from pdpeditor.documents import (
    cookie_list,
    legal_notice,
    mention,
    notice,
    policy,
    processor_register,
    processors,
    register,
)
from pdpeditor.documents.policy import first_layer
from pdpeditor.documents.printable import Printable, single
from pdpeditor.documents.register import grid

DOCUMENTS: Mapping[str, Printable] = {
    "policy": single(policy.build),
    "glance": single(first_layer.build, first_layer.concerned),
    "notice": notice.PRINTABLE,
    "mention": mention.PRINTABLE,
    "legal-notice": single(legal_notice.build, legal_notice.concerned),
    "cookies": single(cookie_list.build, cookie_list.concerned, cookie_list.grid),
    "register": single(register.build, grid=grid.build),
    "processor-register": processor_register.PRINTABLE,
    "processors": single(processors.build, processors.concerned, processors.grid),
}
"""The documents in the order in which they are offered; each key is one of the list document-kinds."""
