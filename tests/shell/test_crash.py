"""What happens with an exception that nobody handled."""

import logging

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.text import Text
from desktop_app.shell.crash import CrashHandler, details_for_support, nameless_traceback, open_log


def fail_for(name):
    raise ValueError(f"cannot weigh {name}")


def caught(name="Siti Aminah"):
    try:
        try:
            fail_for(name)
        except ValueError as error:
            raise KeyError(name) from error
    except KeyError as error:
        return error


@pytest.fixture
def clean_root_log():
    root = logging.getLogger()
    before = list(root.handlers)
    yield
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()


def test_the_log_names_the_place_in_the_code_and_nobody(tmp_path, clean_root_log):
    path = open_log(tmp_path / "logs")
    logging.getLogger("balai.test").error("unhandled", exc_info=caught())
    written = path.read_text(encoding="utf-8")
    assert "fail_for" in written and "ValueError" in written and "KeyError" in written
    assert "Siti" not in written


def test_causes_stand_before_what_they_caused():
    told = nameless_traceback(caught())
    assert told.index("ValueError") < told.index("caused") < told.index("KeyError")
    assert "Siti" not in details_for_support(caught()) and "Balai" in details_for_support(caught())


def test_a_refusal_is_shown_as_a_refusal_and_a_fault_once():
    shown, refused = [], []
    handler = CrashHandler(lambda error, details: shown.append((error, details)), refused.append)
    refusal, fault = UserError(Text("T", "Check the scale.")), caught()
    handler.handle(type(refusal), refusal, None)
    handler.handle(type(fault), fault, fault.__traceback__)
    assert refused == [refusal] and [error for error, _ in shown] == [fault]


def test_a_fault_while_a_fault_is_shown_is_only_logged():
    shown = []

    def show(error, _details):
        shown.append(error)
        handler.handle(RuntimeError, RuntimeError("again"), None)

    handler = CrashHandler(show, lambda _refused: None)
    handler.handle(KeyError, caught(), None)
    assert len(shown) == 1


def test_the_program_works_where_no_log_can_be_written(tmp_path, clean_root_log):
    taken = tmp_path / "file"
    taken.write_text("in the way")
    open_log(taken / "logs")
    handler = CrashHandler(lambda _error, _details: None, lambda _refused: None)
    handler.install(taken / "logs")
    handler.uninstall()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
