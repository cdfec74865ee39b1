"""Libraries that others import for features which the window never uses."""

import importlib
import inspect
import sys
from types import ModuleType
from typing import Any


class _Postponed(ModuleType):
    """Stands in a module's place until somebody asks it for something."""

    def __getattr__(self, name: str) -> Any:
        """Import the module itself and return what was asked of it."""
        if name.startswith("__") and name != "__path__":
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def postpone_unused() -> None:
    """Let ``asyncio`` and ``importlib.metadata`` be imported when they are used, not when they are named.

    SQLAlchemy names both for its asynchronous engines and its plugins. Together they bring TLS and mail along: 6 MB, and a
    tenth of the time until the first page shows its data.
    """
    if "asyncio" not in sys.modules:
        postponed = _Postponed("asyncio")
        vars(postponed)["iscoroutine"] = inspect.iscoroutine  # looked at while SQLAlchemy is imported
        sys.modules["asyncio"] = postponed
    if "importlib.metadata" not in sys.modules:
        sys.modules["importlib.metadata"] = vars(importlib)["metadata"] = _Postponed("importlib.metadata")
