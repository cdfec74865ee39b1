"""The window starts without libraries that it never uses, and they are there for whoever does use them."""

import subprocess
import sys
import textwrap


def run(program: str) -> str:
    """Return what a fresh Python prints."""
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_database_is_imported_without_asyncio_and_tls():
    printed = run(
        """
        import sys
        from desktop_app.shell.lean_start import postpone_unused
        postpone_unused()
        import desktop_app.db.making
        import desktop_app.db.opening
        from sqlalchemy import create_engine, text
        with create_engine("sqlite://").connect() as connection:
            assert connection.scalar(text("SELECT 1")) == 1
        print(sorted({"asyncio.events", "ssl", "email", "cryptography"} & set(sys.modules)))
        """
    )
    assert printed == "[]"


def test_who_uses_a_postponed_library_gets_it_whole():
    printed = run(
        """
        from desktop_app.shell.lean_start import postpone_unused
        postpone_unused()
        import asyncio
        from importlib import metadata
        async def answer():
            await asyncio.sleep(0)
            return 42
        print(asyncio.run(answer()), metadata.version("sqlalchemy").split(".")[0], asyncio.events.__name__)
        """
    )
    assert printed == "42 2 asyncio.events"


def test_a_library_that_is_there_already_stays():
    printed = run(
        """
        import asyncio, importlib.metadata
        from desktop_app.shell.lean_start import postpone_unused
        postpone_unused()
        import sys
        print(sys.modules["asyncio"] is asyncio, sys.modules["importlib.metadata"] is importlib.metadata)
        """
    )
    assert printed == "True True"


def test_qt_reads_no_source_of_what_is_imported_after_it():
    printed = run(
        """
        from desktop_app.shell.lean_start import lean_start
        lean_start()
        import linecache
        import PySide6.QtWidgets
        import sqlalchemy.orm
        print([name for name in linecache.cache if name.endswith("mapper.py")])
        """
    )
    assert printed == "[]"


def test_qt_starts_without_its_writer_of_stubs_and_still_explains_a_wrong_call():
    printed = run(
        """
        from desktop_app.shell.lean_start import lean_start
        lean_start()
        from PySide6.QtCore import QDate
        import sys
        print("Formatter" not in vars(sys.modules["shibokensupport.signature.lib.pyi_generator"]))
        print(type(sys.meta_path) is list)
        try:
            QDate.fromString(3, 4, 5, 6)
        except TypeError as error:
            print("fromString" in str(error))
        """
    )
    assert printed.split() == ["True", "True", "True"]
