"""What the operating system must bring: libraries that Qt loads, programs and data that tests use.

The names are Debian's. A library counts as there when it can be loaded, whatever package it
came from, so other Linux systems are judged fairly. Windows brings everything itself.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # QtNetwork, which QtPdf links
}
SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2",
}
TEST_PROGRAMS = {"pdftotext": "poppler-utils", "qpdf": "qpdf", "age": "age"}
TEST_FILES = {"/usr/share/unicode/BidiCharacterTest.txt": "unicode-data"}
VENV = f"python3.{sys.version_info.minor}-venv"
"""Debian's Python comes without the part that makes environments."""


class SetupError(Exception):
    """Something is missing and cannot be brought from here; the text says what to do."""


def missing(*, for_tests: bool, with_screen: bool) -> list[str]:
    """Return the Debian packages whose content this machine lacks, in a stable order.

    Without ``apt-get`` only Qt's libraries are looked at: elsewhere the tests' programs have
    other names and places, and the tests that need them say so.
    """
    if sys.platform != "linux":
        return []
    lacking = _not_loadable({**QT, **(SCREEN if with_screen else {})})
    if for_tests and shutil.which("apt-get"):
        lacking += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
        lacking += [package for file, package in TEST_FILES.items() if not Path(file).exists()]
    return lacking


def _not_loadable(libraries: Mapping[str, str]) -> list[str]:
    lacking = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            lacking.append(package)
    return lacking


def provide(packages: Sequence[str]) -> None:
    """Install Debian packages, when this is Debian and we are root.

    Raises:
        SetupError: they cannot be installed from here; the text is the one line to run.
    """
    if not packages:
        return
    wanted = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"This machine lacks what Debian calls: {wanted}. Install these with your system's tool, then run this again."
        )
    if os.geteuid() != 0:
        raise SetupError(
            f"Parts of the system are missing. Run this line, then this command again:\n\n  sudo apt-get install {wanted}\n"
        )
    print(f"Installing system packages: {wanted} ...", flush=True)
    settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A bare system has no lists of packages yet. When this fails, the installation says what is wrong.
    subprocess.run(["apt-get", "update", "-qq"], env=settings)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "-o=Dpkg::Use-Pty=0", *packages]
    if subprocess.run(install, env=settings, stdout=subprocess.DEVNULL).returncode:
        raise SetupError(
            f"The system packages could not be installed; the lines above say why. By hand: apt-get install {wanted}"
        )
