"""A program with a real post that has people, cheap to open."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.language import language
from desktop_app.db.keys import Cost
from desktop_app.db.making import create_post
from desktop_app.features.accounts.feature import FEATURE
from desktop_app.shell.discovery import load_models
from desktop_app.shell.own_pages import OWN_PAGES
from desktop_app.shell.program import Program
from desktop_app.sync.holders import add_person, add_sheet
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme

CHEAP, TODAY = Cost(8, 1, 1), date(2026, 10, 5)
ADMIN, SITI = ("Ibu Rahma", "rain over the paddy"), ("Siti Aminah", "seven small boats")
LONG = 15_000


@pytest.fixture(autouse=True)
def quick_and_alone(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    for module in ("keys", "doors"):
        monkeypatch.setattr(f"desktop_app.db.{module}.usual_cost", lambda: CHEAP)
    monkeypatch.setattr("desktop_app.sync.holders.pins.usual_cost", lambda: CHEAP)
    for module in ("program", "shown_pages"):
        monkeypatch.setattr(f"desktop_app.shell.{module}.find_features", lambda: (FEATURE,))
    monkeypatch.setattr("desktop_app.shell.shown_pages.all_pages", lambda _features: list(OWN_PAGES))
    yield
    apply_theme(qapp, language=language("en"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    load_models()
    post, _words = create_post(tmp_path / "Melati", "Melati", "four old wells", cost=CHEAP, synchronous="OFF")
    add_person(post, ADMIN[0], "admin", ADMIN[1], TODAY, cost=CHEAP)
    add_person(post, SITI[0], "volunteer", SITI[1], TODAY, cost=CHEAP)
    post.close()
    return tmp_path / "Melati"


@pytest.fixture
def sheet_words(folder: Path) -> str:
    from desktop_app.db.opening import open_post

    post = open_post(folder, ADMIN[1], name=ADMIN[0], synchronous="OFF")
    words = add_sheet(post, "Village office", TODAY)[1]
    post.close()
    return words


@pytest.fixture
def started(qapp: QApplication, qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[Callable[[], Program]]:
    made: list[Program] = []

    def start() -> Program:
        program = Program(qapp, DeviceSettings(tmp_path / "device"))
        qtbot.addWidget(program.window)
        made.append(program)
        program.start(folder)
        program.window.resize(1366, 768)
        qtbot.waitExposed(program.window)
        return program

    yield start
    for program in made:
        program.end()
