"""What the system must provide before Qt can load, and how Debian and Ubuntu provide it."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping

from shell import attempt, refuse, tell
from words import Stop, words

# The library Qt loads, and the Debian package that holds it (tried in bare chroots).
QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}
INSTALL = ("install", "-y", "--no-install-recommends")


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether a window can open: always on Windows and macOS, when a display is named elsewhere."""
    return sys.platform in ("win32", "darwin") or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def screen_libraries(environment: Mapping[str, str]) -> dict[str, str]:
    """What Qt needs beside QT to open a window on the display that the environment names."""
    x11 = X11 if environment.get("DISPLAY") or environment.get("QT_QPA_PLATFORM") == "xcb" else {}
    return {**x11, **(WAYLAND if environment.get("WAYLAND_DISPLAY") else {})}


def absent(libraries: Iterable[str]) -> list[str]:
    """Those that do not load; none elsewhere than on Linux, where Qt brings its own."""
    return [name for name in libraries if not _loads(name)] if sys.platform == "linux" else []


def venv_package() -> list[str]:
    """The Debian package that this Python lacks to make environments, if it lacks it."""
    whole = all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))
    return [] if whole else [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def without(programs: Mapping[str, str]) -> list[str]:
    """The Debian packages that hold those of these programs that are not on the PATH."""
    return [package for name, held in programs.items() if not shutil.which(name) for package in held.split()]


def is_debian() -> bool:
    """Whether apt-get is this system's way (Debian, Ubuntu and their kin)."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return False
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return bool(family & {"debian", "ubuntu"}) and shutil.which("apt-get") is not None


def provide(packages: list[str]) -> None:
    """Install these Debian packages. Raises Stop, with the one command to run, when it is not allowed or fails."""
    if not packages:
        return
    prefix = _privilege()
    if prefix is None:
        raise Stop(words("apt.ask", command=_by_hand(packages)))
    tell(words("apt.installing", packages=" ".join(packages)))
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120"]
    attempt([*apt, "update"])  # one dead mirror among many does not matter if the packages are found
    code, output = attempt([*apt, *INSTALL, *packages])
    if code:
        refuse("apt.failed", output, command=_by_hand(packages))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _privilege() -> list[str] | None:
    """What to put before apt-get, or None when it cannot be run without asking a password."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo") or subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode:
        return None
    return ["sudo", "-n"]


def _by_hand(packages: list[str]) -> str:
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get {shlex.join((*INSTALL, *packages))}"
