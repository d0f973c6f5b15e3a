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


@pytest.mark.parametrize(("light", "width"), [("light", 1280), ("dark", 1280), ("light", 320), ("dark", 320)])
def test_no_reader_is_kept_out_of_any_page(pages: list[Path], chromium: Browser, light: Light, width: int) -> None:
    axe = package("axe-core/axe.min.js").read_text("utf-8")
    chromium.see(light, width)
    found = []
    for page in pages:
        chromium.open(page)
        found += [f"{page.name}: {each}" for each in violations(chromium, axe)]
    assert found == []


def violations(chromium: Browser, axe: str) -> list[str]:
    """What axe-core holds against the page that is shown, its advice included, with the first place of each."""
    tell = "found => found.violations.map(each => each.id + ' at ' + each.nodes[0].html + each.nodes[0].failureSummary)"
    answer: list[str] = chromium.run(f"{axe}; return axe.run(document, {{resultTypes: ['violations']}}).then({tell})")
    return answer


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_is_wider_than_its_screen(pages: list[Path], chromium: Browser, width: int) -> None:
    chromium.see("light", width)
    wide = []
    for page in pages:
        chromium.open(page)
        if (needed := chromium.run("return document.documentElement.scrollWidth")) > width:
            wide.append((page.name, needed))
    assert wide == []
