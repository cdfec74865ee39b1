"""What is told to the midwife alone: nobody else finds a trace of it, wherever they look (domain.md 16.6, number 28).

Two posts are copies of one. In each somebody enters what is private by every door that seals, with other words and other answers.
Whatever a volunteer can see or open must then be the same in both, and hold none of the words.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from sqlalchemy.orm import Session

from desktop_app.core.language import language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import Text, load_text
from desktop_app.db.backup import verify_backup
from desktop_app.db.database import Database, open_connection
from desktop_app.db.history import changes_of, list_actions
from desktop_app.db.post import Post
from desktop_app.db.settings import put_setting
from desktop_app.db.stream import STREAM
from desktop_app.features.confidential.rules.fields import FIELDS
from desktop_app.features.confidential.rules.topics import TOPICS
from desktop_app.features.confidential.services import (
    WRITE,
    contraception_of,
    followed_by_midwife,
    opened_by_topic,
    record_contraception,
    record_sealed,
    sealed_of,
)
from desktop_app.features.health_visits.services import check_in, record_measurement, start_open_day
from desktop_app.features.health_visits.services.eppgbm import export_eppgbm
from desktop_app.features.home_care.rules.entries import HomeVisitEntry
from desktop_app.features.home_care.services import record_home_visit
from desktop_app.features.mothers.rules.entries import ContactEntry, PregnancyEntry
from desktop_app.features.mothers.services import open_pregnancy, record_contact, register_pregnancy
from desktop_app.features.questionnaires.services import record_score, record_sheet
from desktop_app.features.referrals.services import refer
from desktop_app.features.registers.services import OF_MONTH, Order, make_catalogue, make_register
from desktop_app.packs import PACK_SETTING, pack_of
from desktop_app.residents.rules import HouseholdEntry, ResidentEntry
from desktop_app.residents.services import find, find_ids, register_household, register_resident
from desktop_app.shell.discovery import find_features
from desktop_app.shell.history_page.in_words import Glossary
from desktop_app.shell.main_window import Workspace
from desktop_app.shell.own_pages import all_pages
from desktop_app.shell.quick_search import find_places
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from tests.builders.midwife import CHEAP, MIDWIFE
from tests.conftest import TODAY
from tests.db.posts import PASSPHRASE, make_post, reopen
from tests.pdf.paper import Paper

MONTH = Month(TODAY.year, TODAY.month)
SET_UP = Text("Tests", "Set up")
LONG_MS = 60_000
OPEN_WORD = "Terangbulan"
"""Stands where everybody may read it: who looks for the private words would find this one."""
EASY = dict.fromkeys(
    ("ORIENTATION", "WORDS", "CHAIR", "WEIGHT", "APPETITE", "ARM", "EYES", "SIGHT", "WHISPER", "SAD", "INTEREST", "COVID"), 0
)


@dataclass(frozen=True)
class Secret:
    """What is private in one of the two posts."""

    word: str
    result: str
    method: str
    yes: int
    score: int
    medicine: str


SECRETS = (
    Secret("Zamrudkhatulistiwa", "reactive", "implant", 1, 27, "no"),
    Secret("Kejoraberpendarlah", "not_reactive", "none", 0, 3, "yes"),
)


@dataclass(frozen=True)
class People:
    """Who is in both posts."""

    siti: bytes
    mbah: bytes
    ayu: bytes


Door = Callable[[Session, People, Secret], object]


def pregnancy_of(session: Session, people: People) -> bytes:
    found = open_pregnancy(session, people.siti)
    assert found is not None
    return found


def by_the_form(topic: str) -> Door:
    def write(session: Session, people: People, secret: Secret) -> object:
        values: dict[str, Any] = {"note": secret.word, "result": secret.result, "treatment": "running", "state": "cured"}
        asked = {field.name for field in FIELDS[topic]}
        return record_sealed(session, people.siti, TODAY, topic, {k: v for k, v in values.items() if k in asked}, secret.word)

    return write


DOORS: dict[str, Door] = {
    **{f"form: {topic}": by_the_form(topic) for topic in TOPICS},
    "method": lambda session, people, secret: record_contraception(
        session, people.siti, TODAY, secret.method, secret.word, secret.word, secret.word
    ),
    "SRQ-20": lambda session, people, secret: record_sheet(
        session,
        people.siti,
        "SRQ20",
        TODAY,
        {str(number): secret.yes for number in range(1, 21)},
        "Bu Ani",
        "here",
        note=secret.word,
    ),
    "SKILAS": lambda session, people, secret: record_sheet(
        session, people.mbah, "SKILAS", TODAY, EASY | {"SAD": secret.yes, "INTEREST": secret.yes}, "Bu Ani", "here"
    ),
    "score": lambda session, people, secret: record_score(
        session, people.siti, "ASSIST_ALCOHOL", TODAY, secret.score, "Bidan Sri", "here", note=secret.word
    ),
    "referral": lambda session, people, secret: refer(
        session,
        people.siti,
        TODAY,
        ["mental_health" if secret.yes else "contraception"],
        "midwife",
        secret.word,
        "Bu Ani",
        secret.word,
        TODAY,
    ),
    "sign in pregnancy": lambda session, people, secret: record_contact(
        session, pregnancy_of(session, people), ContactEntry(TODAY, provider_name="Bidan Sri", danger_signs=("SLEEP",)), TODAY
    ),
    "home: TB": lambda session, people, secret: record_home_visit(
        session,
        HomeVisitEntry(
            TODAY,
            resident=people.siti,
            visitor_name="Bu Ani",
            checklist="tb",
            answers={"tb_supporter": secret.word, "tb_taken": secret.medicine},
        ),
        TODAY,
    ),
    "home: method": lambda session, people, secret: record_home_visit(
        session,
        HomeVisitEntry(
            TODAY,
            resident=people.mbah,
            visitor_name="Bu Ani",
            checklist="elderly",
            answers={"contraception_adult": secret.method},
        ),
        TODAY,
    ),
}
WITHOUT_WORDS = {"SKILAS", "home: method", "sign in pregnancy"}
PRIVATE_CODES = ("reactive", "not_reactive", "implant", "SLEEP", *(topic for topic in TOPICS if len(topic) > 5))


@pytest.fixture(scope="module")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Post]]:
    """The two posts, locked, with all that is private inside."""
    base = tmp_path_factory.mktemp("sealed") / "base"
    post, _words = make_post(base, synchronous="OFF")
    people = furnish(post.database)
    post.choose_midwife_key(MIDWIFE, CHEAP)
    post.close()
    posts = []
    for number, secret in enumerate(SECRETS):
        folder = base.with_name(f"world{number}")
        shutil.copytree(base, folder)
        made = reopen(folder, undo_checks=(), synchronous="OFF")
        for door in DOORS.values():
            with made.database.action(WRITE) as session:
                door(session, people, secret)
        assert not made.database.vault.is_open
        posts.append(made)
    PEOPLE.append(people)
    yield posts
    for made in posts:
        made.close()


PEOPLE: list[People] = []


def furnish(db: Database) -> People:
    """Enter a pregnant woman, an old one and a child, each with something that lists and papers show."""
    with db.action(SET_UP) as session:
        put_setting(session, PACK_SETTING, "indonesia")
        house = register_household(session, HouseholdEntry(neighbourhood="003", street="Jalan Melati", house_number="12"), TODAY)

        def person(name: str, sex: str, birth: PartialDate, **more: Any) -> bytes:
            entry = ResidentEntry(name=name, sex=sex, birth=birth, birth_source="document", household_id=house, **more)
            return register_resident(session, entry, TODAY)

        siti = person("Siti Aminah", "F", PartialDate(1995, 4, 12), kinship="head", note=OPEN_WORD)
        mbah = person("Mbah Sarti", "F", PartialDate(1950, 3, 1), kinship="parent")
        ayu = person("Ayu Lestari", "F", PartialDate(2024, 8, 17), kinship="child", mother_id=siti)
    with db.action(SET_UP) as session:
        register_pregnancy(session, siti, PregnancyEntry(date(2026, 9, 1), lmp_date=date(2026, 5, 1), gravida=2), TODAY)
        day = start_open_day(session, TODAY, TODAY)
        for resident, weight_g in ((siti, 54_000), (mbah, 48_500), (ayu, 10_200)):
            record_measurement(session, check_in(session, day, resident), "weight_g", weight_g)
    return People(siti, mbah, ayu)


def cells_of(run: Callable[[str], Any]) -> list[bytes]:
    """Return every value of every table of a decrypted file, computed tables and the log included; ``run`` asks it."""
    tables = [row[0] for row in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [row for table in tables for row in run(f'SELECT * FROM "{table}"')]
    return [cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row]


def finds(cells: list[bytes], word: str) -> bool:
    """Return True if the word stands anywhere, in any of the ways in which texts are stored."""
    shapes = [shape.encode(code) for shape in (word, word.lower(), word.upper()) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return any(shape in cell for cell in cells for shape in shapes)


def in_both(worlds: list[Post], seen: Callable[[Post], Any], holds: Callable[[Any], str]) -> None:
    """Fail unless ``seen`` gives the same in both posts, without a private word."""
    first, second = (seen(post) for post in worlds)
    assert first == second
    for secret in SECRETS:
        assert secret.word.casefold() not in holds(first).casefold()


def test_the_midwife_reads_what_was_entered_by_every_door(worlds: list[Post]) -> None:
    for post, secret in zip(worlds, SECRETS, strict=True):
        post.unlock_midwife(MIDWIFE)
        with post.database.read() as session:
            told = [one for who in (PEOPLE[0].siti, PEOPLE[0].mbah) for one in sealed_of(session, who) or ()]
            with_word = [one for one in told if secret.word in one.by or secret.word in one.values.values()]
            assert len(told) == len(DOORS) and len(with_word) == len(DOORS) - len(WITHOUT_WORDS)
            assert contraception_of(session, [PEOPLE[0].mbah], TODAY)[PEOPLE[0].mbah].method == secret.method
        post.database.vault.lock()


def test_while_locked_everybody_sees_that_the_midwife_follows_up_and_nothing_else(worlds: list[Post]) -> None:
    for post in worlds:
        with post.database.read() as session:
            assert followed_by_midwife(session, [PEOPLE[0].siti, PEOPLE[0].ayu]) == {PEOPLE[0].siti}
            assert sealed_of(session, PEOPLE[0].siti) is None and opened_by_topic(session, "hiv") is None
            assert contraception_of(session, [PEOPLE[0].siti], TODAY) is None


def test_the_decrypted_file_with_its_log_holds_no_trace(worlds: list[Post]) -> None:
    for post in worlds:
        with post.database.read() as session:
            cells = cells_of(session.connection().exec_driver_sql)
        assert finds(cells, OPEN_WORD)
        assert not any(finds(cells, secret.word) for secret in SECRETS)
        assert [code for code in PRIVATE_CODES if finds(cells, code)] == []


def test_nothing_but_the_sealed_bytes_differs_in_the_file(worlds: list[Post]) -> None:
    """Not the length of an entry either, nor what other tables keep beside it."""
    sealed = {"sealed_entry": "resident_id, recorded_on, length(sealed)", "op": "action, i, shape, length(vals), length(parents)"}
    changing = {"head", "n", "hash", "digest"}

    def stored(post: Post) -> dict[str, list[str]]:
        found = {}
        with post.database.read() as session:
            run = session.connection().exec_driver_sql
            for table in run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'").scalars().all():
                names = [row[1] for row in run(f'PRAGMA table_info("{table}")')]
                columns = sealed.get(table) or ", ".join(f'"{name}"' for name in names if name not in changing)
                if table in ("action", "sqlite_sequence"):
                    columns = "user, label, undoes" if table == "action" else "1"
                own = (
                    f" WHERE name <> '{STREAM}'" if table == "kept_here" else ""
                )  # which laptop this is: each folder has its own
                found[table] = sorted(repr(tuple(row)) for row in run(f'SELECT {columns} FROM "{table}"{own}'))
        return found

    first, second = (stored(post) for post in worlds)
    assert first.keys() == second.keys() and len(first["sealed_entry"]) == len(DOORS)
    assert [table for table in first if first[table] != second[table]] == []


def test_no_file_of_the_post_holds_a_trace(worlds: list[Post]) -> None:
    for post in worlds:
        files = [file.read_bytes() for file in post.folder.rglob("*") if file.is_file()]
        assert len(files) > 3 and not any(finds(files, secret.word) for secret in SECRETS)


def test_a_backup_that_is_opened_with_the_posts_passphrase_holds_no_trace(worlds: list[Post], tmp_path: Path) -> None:
    for number, post in enumerate(worlds):
        backup = post.make_backup(tmp_path / str(number))
        assert verify_backup(backup.folder, PASSPHRASE) == []
        with closing(open_connection(backup.folder / "post.db", post._key, journal=None)) as raw:
            cells = cells_of(raw.execute)
        assert finds(cells, OPEN_WORD) and not any(finds(cells, secret.word) for secret in SECRETS)
        restored = reopen(backup.folder, PASSPHRASE)
        with pytest.raises(Exception, match="midwife"):
            restored.unlock_midwife(PASSPHRASE)
        restored.unlock_midwife(MIDWIFE)  # she reads her entries in a backup too
        with restored.database.read() as session:
            assert len(sealed_of(session, PEOPLE[0].siti) or ()) > 5
        restored.close()


def test_history_says_only_that_there_is_an_entry_for_the_midwife(worlds: list[Post]) -> None:
    glossary = Glossary(find_features(), language("en"))

    def told(post: Post) -> list[str]:
        with post.database.read() as session:
            lines = []
            for action in list_actions(session, 1000):
                lines.append(str(action.label))
                for change in changes_of(session, action.id):
                    row = glossary.row(session, change)
                    if row is not None:
                        lines += [row.title, *(f"{field.title}: {field.before} {field.after}" for field in row.fields)]
            return lines

    in_both(worlds, told, "\n".join)
    shown = told(worlds[0])
    assert any(OPEN_WORD in line for line in shown)
    assert shown.count("An entry for the midwife") >= 2 * len(DOORS)  # label and row


def test_neither_search_nor_the_jump_box_finds_it(worlds: list[Post], qapp: Any, tmp_path: Path) -> None:
    topics = [str(words) for words in TOPICS.values()]
    for number, (post, secret) in enumerate(zip(worlds, SECRETS, strict=True)):
        context = AppContext(post.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / str(number)), post)
        with post.database.read() as session:
            for typed in (secret.word, secret.method, secret.result, *topics):
                assert find(session, typed) == [] and not find_ids(session, typed)
                for feature in find_features():
                    if feature.find_places is not None and typed == secret.word:
                        assert list(feature.find_places(session, typed, language("en"))) == []
        assert find_places(context, all_pages(find_features()), secret.word) == []
        assert find_places(context, all_pages(find_features()), "Siti Aminah")
        context.tasks.shutdown()


def test_no_register_and_no_paper_shows_it(worlds: list[Post]) -> None:
    now = datetime(2026, 10, 31, 9, 0, tzinfo=UTC)

    def printed(post: Post) -> dict[str, bytes]:
        found = {}
        with post.database.read() as session:
            catalogue = make_catalogue(pack_of(session), find_features())
            for entry in [*catalogue.of_month, *(paper for paper in catalogue.papers if paper.subject != OF_MONTH)]:
                whom: list[tuple[bytes, ...]] = [()]
                if entry.subject != OF_MONTH:
                    assert entry.paper.subjects is not None
                    whom = [(subject,) for subject, _name in entry.paper.subjects(session, MONTH)]
                for subjects in whom:
                    order = Order(entry.id, MONTH, language("en"), now, subjects=subjects)
                    found[f"{entry.id} {[one.hex() for one in subjects]}"] = make_register(session, catalogue, order).pdf
        return found

    first, second = (printed(post) for post in worlds)
    assert first.keys() == second.keys() and len(first) > 30
    assert [name for name in first if first[name] != second[name]] == []
    texts = {name: Paper(pdf).text for name, pdf in first.items()}
    assert any("Siti Aminah" in text for text in texts.values())
    assert [name for name, text in texts.items() if any(secret.word in text for secret in SECRETS)] == []


def test_no_export_holds_it(worlds: list[Post], tmp_path: Path) -> None:
    def exported(post: Post) -> dict[str, str]:
        # a practice post writes no note of what was taken out: one world is read more often than the other
        door = SimpleNamespace(database=post.database, is_practice=True, close=lambda: None)
        context = SimpleNamespace(open_post=lambda: door, today=lambda: TODAY, language=language("en"))
        done = export_eppgbm(context, str(MONTH), tmp_path / post.folder.name, as_csv=True)
        return {file.name: file.read_text(encoding="utf-8-sig") for file in done.files}

    in_both(worlds, exported, lambda files: "\n".join(files.values()))
    assert any("Ayu Lestari" in text for text in exported(worlds[0]).values())


def shown_in(widget: QWidget) -> list[str]:
    """Return every text of a widget: on labels, buttons, in fields, lists, tool tips and names for screen readers."""
    found = []
    for part in [widget, *widget.findChildren(QWidget)]:
        found += [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            found.append(part.text())
        elif isinstance(part, QPlainTextEdit):
            found.append(part.toPlainText())
        elif isinstance(part, QComboBox):
            found.append(part.currentText())
        elif isinstance(part, QTabBar):
            found += [part.tabText(number) for number in range(part.count())]
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            model, root = part.model(), QModelIndex()
            for row in range(min(model.rowCount(root), 200)):
                found += [str(model.index(row, column).data()) for column in range(_columns(model))]
    return sorted(text for text in found if text and text != "None")


def _columns(model: QAbstractItemModel) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())


def pages_of(
    post: Post, qtbot: Any, tmp_path: Path, then: Callable[[AppContext], object] = lambda _context: None, every_page: bool = False
) -> list[str]:
    """Return what stands on every tab of the cards, in the foot of the window and, if asked for, on every page."""
    context = AppContext(post.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path), post)
    workspace = Workspace(all_pages(find_features()))
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    workspace.attach(context)
    found = []
    for resident in (PEOPLE[0].siti, PEOPLE[0].mbah):
        for feature in find_features():
            for panel in feature.resident_panels:
                with post.database.read() as session:
                    if panel.is_for is not None and not panel.is_for(session, resident, TODAY):
                        continue
                context.open_page("residents", resident=resident, panel=panel.id)
                qtbot.waitUntil(context.tasks.is_idle, timeout=LONG_MS)
                then(context)
                found += shown_in(workspace.built["residents"])
    for page_id in workspace.cards if every_page else ():
        workspace.go(page_id)
        for _ in range(2):  # what was read may begin to read more
            qtbot.waitUntil(context.tasks.is_idle, timeout=LONG_MS)
            QApplication.processEvents()
        found += shown_in(workspace.built[page_id])
    found += shown_in(workspace.foot)
    workspace.detach()
    context.tasks.shutdown()
    return found


@pytest.mark.gui
def test_no_page_and_no_tab_shows_it(worlds: list[Post], qtbot: Any, tmp_path: Path) -> None:
    first, second = (pages_of(post, qtbot, tmp_path / str(number), every_page=True) for number, post in enumerate(worlds))
    assert first == second
    whole = "\n".join(first)
    assert OPEN_WORD in whole and "The midwife follows up." in whole
    assert not any(secret.word in whole for secret in SECRETS)


@pytest.mark.gui
def test_what_the_midwife_had_open_is_gone_from_the_window_once_it_is_locked(
    worlds: list[Post], qtbot: Any, tmp_path: Path
) -> None:
    post, secret = worlds[0], SECRETS[0]
    seen = []

    def open_and_lock(context: AppContext) -> None:
        post.unlock_midwife(MIDWIFE)
        seen.append(context.midwife.is_open)
        context.midwife.lock()
        qtbot.wait(1)  # what was shown dies with the next turn of the event loop

    assert secret.word not in "\n".join(pages_of(post, qtbot, tmp_path, open_and_lock))
    assert all(seen) and not post.database.vault.is_open


@pytest.mark.gui
def test_the_midwife_sees_it_on_the_card_while_her_key_is_open(worlds: list[Post], qtbot: Any, tmp_path: Path) -> None:
    post = worlds[0]
    post.unlock_midwife(MIDWIFE)
    try:
        assert SECRETS[0].word in "\n".join(pages_of(post, qtbot, tmp_path))
    finally:
        post.database.vault.lock()


def test_labels_of_the_doors_are_the_neutral_one(worlds: list[Post]) -> None:
    with worlds[0].database.read() as session:
        labels = session.connection().exec_driver_sql("SELECT label FROM action").scalars().all()
    assert sum(str(load_text(label)) == "An entry for the midwife" for label in labels) == len(DOORS)
