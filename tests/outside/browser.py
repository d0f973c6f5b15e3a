"""Chromium without a window, driven by the WebDriver protocol: pages opened in it are seen in any light and width."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Literal

from outside.programs import program

Light = Literal["light", "dark"]
OPTIONS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Browser:
    """An open browser: where its driver listens, and its session."""

    port: int
    session: str

    def open(self, page: Path) -> None:
        """Show a file."""
        self._ask("url", url=page.as_uri())

    def see(self, light: Light, width: int) -> None:
        """Show pages as a screen of that width does, by day or by night."""
        features = [{"name": "prefers-color-scheme", "value": light}]
        self._tell("Emulation.setEmulatedMedia", features=features)
        metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self._tell("Emulation.setDeviceMetricsOverride", **metrics)

    def run(self, script: str) -> Any:
        """What a script gives, by `return` or as a promise that it returns."""
        return self._ask("execute/sync", script=script, args=[])

    def _tell(self, command: str, **parameters: Any) -> None:
        self._ask("goog/cdp/execute", cmd=command, params=parameters)

    def _ask(self, what: str, **parameters: Any) -> Any:
        return answer(self.port, "POST", f"/session/{self.session}/{what}", parameters)


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """A browser with a profile of its own in a folder, closed at the end. Skips or fails where there is none."""
    chromium, driver = program("chromium", "chromium-browser", "google-chrome"), program("chromedriver")
    command = [driver, "--port=0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            yield from _opened(_port(process), chromium, folder)
        finally:
            process.terminate()


def _opened(port: int, chromium: Path, folder: Path) -> Iterator[Browser]:
    options = {"binary": str(chromium), "args": [*OPTIONS, f"--user-data-dir={folder}"]}
    wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
    session = answer(port, "POST", "/session", wanted)["sessionId"]
    try:
        yield Browser(port, session)
    finally:
        answer(port, "DELETE", f"/session/{session}", {})


def _port(process: subprocess.Popen[str]) -> int:
    """The port that the driver says it listens on. Raises RuntimeError when it ends without a word of it."""
    for line in process.stdout or ():
        if found := re.search(r"started successfully on port (\d+)", line):
            return int(found[1])
    raise RuntimeError("chromedriver ended before it listened")


def answer(port: int, method: str, path: str, parameters: dict[str, Any]) -> Any:
    """The value of the driver's answer. Raises RuntimeError with its words when it refuses."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        body = None if method == "DELETE" else json.dumps(parameters)
        connection.request(method, path, body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        value = json.loads(response.read())["value"]
    finally:
        connection.close()
    if response.status != 200:
        raise RuntimeError(f"{path}: {value['message']}")
    return value
