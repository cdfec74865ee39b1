from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.db.settings import get_setting, put_setting

CHANGE = QT_TRANSLATE_NOOP("Tests", "Change a setting")


def test_a_setting_that_was_never_set_has_its_default(db: Database) -> None:
    with db.read() as session:
        assert get_setting(session, "post.name", "?") == "?"


def test_a_setting_is_found_again_and_can_be_changed(db: Database) -> None:
    for name in ("Melati", "Mawar"):
        with db.action(CHANGE) as session:
            put_setting(session, "post.name", name)
    with db.read() as session:
        assert get_setting(session, "post.name") == "Mawar"
