"""Taking back actions of any size without holding up the window."""

import pytest
from sqlalchemy import func, select

from desktop_app.core.contract import UndoCheck
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import record_bulk
from desktop_app.db.recorder import action_id
from desktop_app.residents.models import Resident
from desktop_app.shell.undoing import MOST_AT_ONCE, undo_action

KEEP = QT_TRANSLATE_NOOP("Test", "These people are needed.")
IMPORT = QT_TRANSLATE_NOOP("Test", "Import a village")


def people(context):
    with context.db.read() as session:
        return session.scalar(select(func.count()).select_from(Resident).where(Resident.deleted_at.is_(None)))


def add_people(context, number):
    with context.db.action(IMPORT) as session:
        record_bulk(session, Resident, ["name", "is_unnamed"], [(f"Ayu {n}", False) for n in range(number)])
        return action_id(session)


def test_a_long_action_is_taken_back_on_the_worker_and_told_when_it_is_done(context, qtbot):
    action = add_people(context, MOST_AT_ONCE + 1)
    with qtbot.waitSignal(context.notified) as told:
        undo_action(context, action, context, context.show_error)
        assert not context.tasks.is_idle()
    assert str(told.args[0]) == "Undone: Import a village"
    assert people(context) == 0


def test_a_long_action_that_cannot_be_taken_back_says_why(context, qtbot):
    action, refused = add_people(context, MOST_AT_ONCE + 1), []
    with qtbot.waitSignal(context.notified):
        undo_action(context, action, context, context.show_error)
    undo_action(context, action, context, refused.append)
    qtbot.waitUntil(lambda: refused != [])
    assert "undone" in str(refused[0].text)


def test_a_short_action_is_taken_back_at_once(context):
    undo_action(context, add_people(context, MOST_AT_ONCE), context, context.show_error)
    assert context.tasks.is_idle()
    assert people(context) == 0


@pytest.mark.parametrize("number", [1, MOST_AT_ONCE + 1])
def test_what_a_slice_cannot_do_without_is_not_taken_back_and_the_person_is_told_why(context, qtbot, number):
    def refuse(_session, _rows):
        raise UserError(KEEP)

    action, refused = add_people(context, number), []
    context.db.undo_checks = (UndoCheck(("resident",), refuse),)
    undo_action(context, action, context, refused.append)
    qtbot.waitUntil(lambda: refused != [])
    assert str(refused[0].text) == "These people are needed."
    assert people(context) == number
