"""What the checkers of others say of every HTML page of the samples: valid, and open to every reader."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from outside.browser import Browser, Light, browser
from outside.programs import package, program
from writers.html_pages import wrapped

from pdpeditor import publish
from pdpeditor.publish import MODES, Wanted
from pdpeditor.store import Dossier

DAY = date(2026, 11, 22)
IN_A_BODY = "Element “style” not allowed as child of element “section” in this context."
"""What HTML says of a fragment's style, which has nowhere else to stand: site builders take the body of a page only."""
LOOKS: list[tuple[Light, int]] = [("light", 1280), ("light", 320), ("dark", 320), ("dark", 1280)]
FRAGMENT_LOOKS = LOOKS[1:2]
RULES_OF_LOOKS = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"]
"""The rules of axe-core whose answer can change with the width and the light; the others are asked once."""
CHECK = """
return axe.run(document, {{resultTypes: ["violations"], rules: {{"target-size": {{enabled: true}}}}{}}})
    .then(found => found.violations.map(each => each.id + ": " + each.nodes[0].html))
"""


@pytest.fixture(scope="session")
def pages(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Every document of a sample, in each language mode, as a page and as a fragment pasted into one."""
    folder = tmp_path_factory.mktemp("pages")
    publish.export(dossier, folder, Wanted(publish.all_of(dossier), MODES, ("html",), DAY))
    for part in folder.glob("*.fragment.html"):
        part.write_bytes(wrapped(part.read_bytes()))
    return sorted(folder.glob("*.html"))


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


def test_a_validator_finds_no_mistake_in_any_page(pages: list[Path]) -> None:
    command = [program("java"), "-jar", package("vnu-jar/build/dist/vnu.jar"), "--format", "json", "--exit-zero-always"]
    done = subprocess.run([*command, *pages], capture_output=True, encoding="utf-8", check=True, timeout=300)
    messages = json.loads(done.stderr)["messages"]
    assert [f"{each['url'].rpartition('/')[2]}: {each['message']}" for each in messages if not _allowed(each)] == []


def _allowed(message: dict[str, Any]) -> bool:
    return message["url"].endswith(".fragment.html") and message["message"].startswith(IN_A_BODY)


def test_no_reader_is_kept_out_of_any_page(pages: list[Path], chromium: Browser) -> None:
    axe = package("axe-core/axe.min.js").read_text("utf-8")
    assert [f"{page.name}: {each}" for page in pages for each in faults(page, chromium, axe)] == []


def faults(page: Path, chromium: Browser, axe: str) -> Iterator[str]:
    """What is wrong with a page on a wide and on a narrow screen, by day and by night (a fragment has no night)."""
    chromium.open(page)
    chromium.run(axe)
    looks = FRAGMENT_LOOKS if page.name.endswith(".fragment.html") else LOOKS
    for light, width in looks:
        chromium.see(light, width)
        rules = "" if (light, width) == looks[0] else f", runOnly: {RULES_OF_LOOKS}"
        yield from (f"{light}, {width}: {each}" for each in chromium.run(CHECK.format(rules)))
        if (needed := chromium.run("return document.documentElement.scrollWidth")) > width:
            yield f"{width}: needs {needed}"


def test_the_check_itself_sees_what_is_wrong_in_any_light_and_width(chromium: Browser, tmp_path: Path) -> None:
    page = tmp_path / "bad.html"
    pale = "@media (prefers-color-scheme: dark) { p { color: #EEE } }"
    wide = '<div style="width: 400px">a</div>'
    start = f'<!DOCTYPE html><html lang="fr"><head><title>a</title><style>{pale}</style></head>'
    page.write_text(f"{start}<body><main><h1>a</h1><p>pale</p>{wide}</main></body></html>", "utf-8")
    axe = package("axe-core/axe.min.js").read_text("utf-8")
    assert [each.partition(": ")[::2] for each in faults(page, chromium, axe)] == [
        ("320", "needs 408"),
        ("dark, 320", "color-contrast: <p>pale</p>"),
        ("320", "needs 408"),
        ("dark, 1280", "color-contrast: <p>pale</p>"),
    ]
