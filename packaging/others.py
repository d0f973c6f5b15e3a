"""The programs of others that some checks need: a browser, validators, an office suite; nothing of it is shipped."""

from __future__ import annotations

import json
import shutil

from environment import ROOT
from shell import must, tell
from words import Stop, words

MUST_RUN = "PDPEDITOR_OUTSIDE"  # tests/outside reads it: a check that lacks its program then fails
# The program, and the Debian packages that hold it.
PROGRAMS = {
    "chromium": "chromium",
    "chromedriver": "chromium-driver",
    "java": "default-jre-headless",
    "npm": "nodejs npm",
    "soffice": "libreoffice-writer-nogui libreoffice-calc-nogui",
}
PACKAGES = {"axe-core": "4.14.1", "vnu-jar": "26.9.27"}
FOLDER = ROOT / "build" / "outside"


def install() -> None:
    """Install the npm packages, unless they are there in these versions. Raises Stop."""
    wanted = [f"{name}@{version}" for name, version in PACKAGES.items() if _version(name) != version]
    if not wanted:
        tell(words("present"))
        return
    npm = shutil.which("npm")
    if not npm:
        raise Stop(words("npm.missing"))
    tell(words("npm.installing", packages=" ".join(wanted)))
    FOLDER.mkdir(parents=True, exist_ok=True)
    quiet = ("--no-audit", "--no-fund", "--ignore-scripts")
    must("npm.failed", [npm, "install", *quiet, "--prefix", FOLDER, *wanted], cwd=FOLDER)


def _version(name: str) -> str:
    """The version that is there, if any."""
    described = FOLDER / "node_modules" / name / "package.json"
    return str(json.loads(described.read_text("utf-8"))["version"]) if described.is_file() else ""
