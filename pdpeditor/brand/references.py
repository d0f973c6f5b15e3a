"""How much a drawing really draws, once all that it refers to is counted each time."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

_LONGEST = 150
"""How many references may follow from one another."""
_REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')\s]+)")


def targets(element: Element) -> list[str]:
    """The names of what an element refers to in its attributes."""
    found = [name for value in element.attrib.values() for name in _REFERENCE.findall(value)]
    return [*found, element.attrib["href"][1:]] if "href" in element.attrib else found


def drawings_of(root: Element, most: int) -> int | None:
    """How many elements are drawn; nothing when they are more than that many, or never end."""
    named = {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}
    known: dict[int, int] = {}
    under_way: set[int] = set()

    def count(element: Element) -> int:
        if id(element) in known:
            return known[id(element)]
        if id(element) in under_way or len(under_way) > _LONGEST:
            return most + 1
        under_way.add(id(element))
        referred = [named[name] for name in targets(element) if name in named]
        total = min(1 + sum(count(each) for each in (*element, *referred)), most + 1)
        under_way.discard(id(element))
        known[id(element)] = total
        return total

    total = count(root)
    return total if total <= most else None
