"""Settings of this laptop for this person: they stay on the machine and do not travel with the post."""

import json
import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSaveFile, QStandardPaths

Value = bool | int | str


def home_folder() -> Path:
    """Return the folder of the program's own files of this user; ``BALAI_HOME`` puts it elsewhere."""
    override = os.environ.get("BALAI_HOME")
    if override:
        return Path(override)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)) / "balai"


class DeviceSettings:
    """Values by name, kept in ``settings.json``; a damaged or missing file means the defaults.

    A value that cannot be written down stays in force until the program ends: no setting of a
    laptop is worth stopping a person's work.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or home_folder()) / "settings.json"
        self._values: dict[str, object] = _read(self._path)

    def get(self, key: str, default: Value) -> Value:
        """Return the stored value if it has the type of ``default``, else ``default``."""
        found = self._values.get(key)
        return found if isinstance(found, bool | int | str) and type(found) is type(default) else default

    def text(self, key: str, default: str = "") -> str:
        """Return a value that is text."""
        return str(self.get(key, default))

    def put(self, key: str, value: Value) -> None:
        """Store a value at once, whole or not at all."""
        self._values[key] = value
        self._write()

    def texts(self, key: str) -> list[str]:
        """Return a list of texts, e.g. the folders of the posts opened last."""
        found = self._values.get(key)
        return [item for item in found if isinstance(item, str)] if isinstance(found, list) else []

    def put_texts(self, key: str, values: list[str]) -> None:
        """Store a list of texts."""
        self._values[key] = values
        self._write()

    def _write(self) -> None:
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(self._path))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            file.write(json.dumps(self._values, ensure_ascii=False, indent=1).encode("utf-8"))
            file.commit()


def _read(path: Path) -> dict[str, object]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
