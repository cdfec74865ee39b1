"""Run inside a copy of the program: adds a beehive through the real window's rooms and tells what is seen."""

import json
import sys
import tempfile
from datetime import date
from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QApplication

from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.check import check
from desktop_app.db.history import changes_of, list_actions
from desktop_app.db.making import create_post
from desktop_app.db.undo import undo
from desktop_app.features.beehives.services import add_beehive, list_beehives
from desktop_app.features.registers.services import make_catalogue, print_registers
from desktop_app.packs import pack_of
from desktop_app.shell.discovery import find_features, load_models
from desktop_app.shell.history_page.in_words import Glossary
from desktop_app.shell.main_window import Workspace
from desktop_app.shell.own_pages import all_pages
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme


def operations(session):
    return (
        session.connection()
        .exec_driver_sql("SELECT count(*) FROM op o JOIN shape s ON s.n = o.shape WHERE s.tbl = 'beehive'")
        .scalar()
    )


def main(folder: Path) -> dict[str, object]:
    load_models()
    features = find_features()
    post, _words = create_post(folder, "Post", None, derived=[d for f in features for d in f.derived])
    db, english, seen = post.database, language("en"), {}
    with db.action(QT_TRANSLATE_NOOP("Beehives", "Add beehive {name}").fill(name="Hive by the well")) as session:
        hive = add_beehive(session, "Hive by the well", 1200)
    app = QApplication([])
    apply_theme(app, "light", 1.0, english)
    workspace = Workspace(all_pages(features))
    with tempfile.TemporaryDirectory() as home:
        workspace.attach(AppContext(db, features, lambda: date(2026, 10, 5), DeviceSettings(Path(home)), post, True), "beehives")
        seen["navigation"] = [str(card.title) for card in workspace.cards.values()]
        seen["page"] = type(workspace.built["beehives"]).__name__
        workspace.detach()
    with db.read() as session:
        seen["catalogue"] = [e.register.id for e in make_catalogue(pack_of(session), features).entries]
        action = list_actions(session)[0]
        seen["history"] = english.text(action.label)
        words = Glossary(features, english)
        rows = [words.row(session, change) for change in changes_of(session, action.id)]
        seen["changes"] = [
            [*row.title.replace("\u2068", "").replace("\u2069", "").split(": "), field.title]
            for row in rows
            for field in row.fields
        ]
        seen["operations"] = operations(session)
    (path,) = print_registers(post, find_features(), Month(2026, 10), "beehives.list", english, folder / "print")
    seen["printed"] = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_bounded()
    with db.action(QT_TRANSLATE_NOOP("Beehives", "Undo")) as session:
        undo(session, action.id)
    with db.read() as session:
        seen["after_undo"] = len(list_beehives(session))
        seen["problems"] = [str(p) for p in check(session.connection())]
    assert hive
    post.close()
    return seen


print(json.dumps(main(Path(sys.argv[1]))))
