"""What makes the window come late without giving it anything: called before the first of its modules is imported."""

import importlib
import inspect
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any, SupportsIndex, cast

if TYPE_CHECKING:
    from importlib.abc import Loader


class _Postponed(ModuleType):
    """Stands in a module's place until somebody asks it for something."""

    def __getattr__(self, name: str) -> Any:
        """Import the module itself and return what was asked of it."""
        if name.startswith("__") and name != "__path__":
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def lean_start() -> None:
    """Keep the start free of what the window never uses; nothing works differently afterwards."""
    make_no_stubs()
    read_no_sources()
    postpone_unused()


_STUB_WRITER = "shibokensupport.signature.lib.pyi_generator"


class _NoStubWriter:
    """Finds an empty module where PySide imports its writer of type stubs.

    A finder and loader by its methods: the classes of ``importlib.abc`` bring half a library along.
    """

    def find_spec(self, name: str, _path: Any, _target: ModuleType | None = None) -> ModuleSpec | None:
        """Return where the empty module comes from; None for every other module."""
        return ModuleSpec(name, cast("Loader", self)) if name == _STUB_WRITER else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return the empty module."""
        return ModuleType(spec.name)

    def exec_module(self, _module: ModuleType) -> None:
        """Leave the module empty."""


class _FirstStaysFirst(list[Any]):
    """Finders of modules, where whoever wants to be the first comes second."""

    def insert(self, index: SupportsIndex, finder: Any) -> None:
        """Add a finder behind the first one."""
        super().insert(max(1, index.__index__()), finder)


def make_no_stubs() -> None:
    """Keep PySide from compiling its writer of type stubs at each start: a third of its import.

    Nobody can ask for it later: PySide imports it once and takes away the finder that knows it; stubs are written by a
    program of their own. PySide also clears the writer's name from the imported modules and puts its finder before all
    others, so that only a finder that stays the first can stand in. The finders are as before once PySide is imported.
    """
    if "shiboken6" in sys.modules:
        return
    finders, stand_in = sys.meta_path, _NoStubWriter()
    sys.meta_path = kept = _FirstStaysFirst([stand_in, *finders])
    try:
        import PySide6.QtCore  # noqa: F401 - imported for what it leaves out
    finally:
        finders[:] = [finder for finder in kept if finder is not stand_in]
        sys.meta_path = finders


def read_no_sources() -> None:
    """Keep PySide from reading the source text of each module that is imported after it.

    It looks for its own name there, to tell who may have asked for snake_case names (``from __feature__ import``), and the
    texts stay in memory: 8 MB of them for SQLAlchemy, 20 MB as Python holds them, and a tenth of the start. Nobody here asks
    for these names; a module that is said not to use PySide has what is the default for all.
    """
    import PySide6  # noqa: F401 - brings the module along

    switches = sys.modules.get("shibokensupport.feature")
    if switches is not None:
        vars(switches)["_mod_uses_pyside"] = lambda _module: False


def postpone_unused() -> None:
    """Let ``asyncio`` and ``importlib.metadata`` be imported when they are used, not when they are named.

    SQLAlchemy names both for its asynchronous engines and its plugins. Together they bring TLS and mail along: 6 MB, and a
    tenth of the time until the first page shows its data.
    """
    if "asyncio" not in sys.modules:
        postponed = _Postponed("asyncio")
        vars(postponed)["iscoroutine"] = inspect.iscoroutine  # looked at while SQLAlchemy is imported
        sys.modules["asyncio"] = postponed
    if (dialect := "sqlalchemy.dialects.sqlite.aiosqlite") not in sys.modules:
        sys.modules[dialect] = _Postponed(dialect)
    if "importlib.metadata" not in sys.modules:
        sys.modules["importlib.metadata"] = vars(importlib)["metadata"] = _Postponed("importlib.metadata")
