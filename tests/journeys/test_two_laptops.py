"""Two laptops of one post in two windows, a stick carried between them: invited, joined, exchanged, decided, merged, undone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_app.core.language import language
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.check import check
from desktop_app.db.keys import Cost
from desktop_app.db.making import create_post
from desktop_app.db.post import Post
from desktop_app.residents.models import Resident
from desktop_app.residents.services import canonical_id
from desktop_app.shell.first_start.choices import LanguageStep, WayStep
from desktop_app.shell.first_start.joining import InvitationStep, JoinedStep, JoinStep
from desktop_app.shell.first_start.recovery import ProofStep, SheetStep
from desktop_app.shell.opening import all_derived, all_undo_checks
from desktop_app.shell.own_settings import USER
from desktop_app.shell.program import Program
from desktop_app.shell.unlock import UnlockStep
from desktop_app.sync.sticks import Stick
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme
from tests.builders.windows import press, words
from tests.sync.trust.quick import quicken

pytestmark = pytest.mark.gui
HERS, THEIRS = "kucing hitam lari", "hujan di kebun"
LONG = 20_000
GIGABYTE = 10**9


class SharedStick:
    """The one stick that both laptops share: it is in at most one of them.

    Attributes:
        is_in: whether the laptop that looks sees it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.is_in = folder, False

    def sticks(self) -> list[Stick]:
        """Return what the system would say."""
        return [Stick(self.folder, "KINGSTON", 3 * GIGABYTE, 8 * GIGABYTE)] if self.is_in else []


class Laptop:
    """One window, and somebody before it.

    Attributes:
        stick: that is carried between the laptops.
    """

    def __init__(self, program: Program, stick: SharedStick, qtbot: QtBot) -> None:
        self.program, self.stick, self._qtbot = program, stick, qtbot

    @property
    def post(self) -> Post:
        """Return the open post."""
        context = self.program.context
        assert context is not None and context.post is not None
        return context.post

    def starts(self, folder: Path | None) -> None:
        """Start the program; the window has the size of a small laptop."""
        self.program.start(folder)
        self.program.window.resize(1366, 768)

    def waits(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=LONG)

    def settles(self) -> None:
        """Wait until nothing runs any more."""
        context = self.program.context
        assert context is not None
        self.waits(context.tasks.is_idle)

    def clicks(self, widget: QWidget) -> None:
        QApplication.processEvents()
        assert widget.isVisible() and widget.isEnabled()
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def types(self, field: QWidget, text: str) -> None:
        self._qtbot.keyClicks(field, text)

    def step(self, kind: type[Any]) -> Any:
        """Wait for a step at the gate and return it."""
        self.waits(lambda: self.program.way_in is not None and isinstance(self.program.way_in.step, kind))
        assert self.program.way_in is not None
        return self.program.way_in.step

    def works(self) -> None:
        """Wait until the post is open and its first page stands."""
        self.waits(lambda: self.program.context is not None)
        self.settles()

    def page(self, page_id: str) -> Any:
        """Click on a page in the rail and return it when it has its data."""
        workspace = self.program.workspace
        assert workspace is not None
        self.clicks(workspace.rail.buttons[page_id])
        self.settles()
        return workspace.built[page_id]

    def reads(self) -> str:
        """Return all words in the window."""
        return "\n".join(words(self.program.window))

    def puts_stick_in(self) -> Any:
        """Put the stick in with the page "Exchange" open, and return that page."""
        page = self.page("exchange")
        self.stick.is_in = True
        page.open_with(tab="start")
        page.start.place.watch.look_now()
        self.settles()
        assert "KINGSTON" in self.reads()
        return page

    def pulls_stick_out(self) -> None:
        self.stick.is_in = False
        page = self.page("exchange")
        page.open_with(tab="start")
        page.start.place.watch.look_now()
        assert "No stick is in" in self.reads()

    def takes_in(self) -> str:
        """Take in what lies on the stick and return what the preview said."""
        page = self.puts_stick_in()
        self.clicks(page.start.take_button)
        self.settles()
        said = self.reads()
        if page.proposal.isVisible():
            self.clicks(page.proposal.take_button)
            self.settles()
        self.pulls_stick_out()
        return said

    def saves(self) -> None:
        """Save for the other laptop."""
        page = self.puts_stick_in()
        self.clicks(page.start.give_button)
        self.settles()
        assert "You may pull out the stick now." in self.reads()
        self.pulls_stick_out()

    def enters(self, name: str, born: str) -> None:
        """Enter somebody with the form."""
        page = self.page("residents")
        self.clicks(page.new_button)
        form = page.master_detail.form()
        self.types(form.name, name)
        form.sex.set_value("F")
        form.birth.set_value(PartialDate(int(born)))
        self.clicks(form.save_button)
        self.settles()
        assert name in self.people(), self.reads()

    def phones(self, name: str, number: str) -> None:
        """Write somebody's phone number into the form."""
        page = self.page("residents")
        page.open_detail("edit", resident=self.id_of(name))
        form = page.master_detail.form()
        form.phone.clear()
        self.types(form.phone, number)
        self.clicks(form.save_button)
        self.settles()

    def people(self) -> list[str]:
        """Return the names of everybody, without entries that were made one."""
        with self.post.database.read() as session:
            return sorted(session.scalars(select(Resident.name).where(Resident.merged_into.is_(None))))

    def phone_of(self, name: str) -> str | None:
        with self.post.database.read() as session:
            return session.scalars(select(Resident.phone).where(Resident.name == name)).first()

    def id_of(self, name: str) -> bytes:
        with self.post.database.read() as session:
            return session.scalars(select(Resident.id).where(Resident.name == name).order_by(Resident.id)).first() or b""

    def ids_of(self, name: str) -> list[bytes]:
        with self.post.database.read() as session:
            return list(session.scalars(select(Resident.id).where(Resident.name == name).order_by(Resident.id)))


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SharedStick:
    (tmp_path / "stick").mkdir()
    made = SharedStick(tmp_path / "stick")
    monkeypatch.setattr("desktop_app.sync.sticks.sticks", made.sticks)
    return made


@pytest.fixture
def laptops(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, stick: SharedStick, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Laptop, Laptop]]:
    """Siti's laptop, on which the post began, and a new one that nothing was done on yet; keys and codes are cheap."""
    quicken(monkeypatch)
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: Cost(64, 1, 1))
    monkeypatch.setattr("desktop_app.shell.first_start.flow.posts_folder", lambda: tmp_path / "dewi")
    post, _ = create_post(
        tmp_path / "siti", "Posyandu Melati", HERS, all_derived(), "Siti", synchronous="OFF", undo_checks=all_undo_checks()
    )
    post.close()
    programs = []
    for name in ("Siti", "Dewi"):
        device = DeviceSettings(tmp_path / f"device of {name}")
        device.put(USER, name)
        program = Program(qapp, device)
        qtbot.addWidget(program.window)
        programs.append(program)
    siti, dewi = (Laptop(program, stick, qtbot) for program in programs)
    siti.starts(tmp_path / "siti")
    yield siti, dewi
    for program in programs:
        program.end()
    apply_theme(qapp, language=language("en"))


def unlock(laptop: Laptop, passphrase: str) -> None:
    step = laptop.step(UnlockStep)
    laptop.types(step.passphrase, passphrase)
    laptop.clicks(step.next_button)
    laptop.works()


def invite(laptop: Laptop, name: str) -> str:
    """Invite a laptop and return the six words that stand on the screen."""
    page = laptop.puts_stick_in()
    page.open_with(tab="laptops")
    press(page, "Invite")
    form = page.master_detail.form()
    laptop.types(form.name, name)
    laptop.clicks(form.save_button)
    laptop.settles()
    code = [one.text() for one in page.master_detail.findChildren(QLabel) if one.property("role") == "words"]
    assert len(code) == 6
    laptop.pulls_stick_out()
    return " ".join(code)


def join(laptop: Laptop, code: str) -> None:
    """Join with the stick and the code, from the very first start on."""
    laptop.stick.is_in = True
    laptop.starts(None)
    laptop.clicks(laptop.step(LanguageStep).next_button)
    press(laptop.step(WayStep), "Join a post")
    step = laptop.step(InvitationStep)
    laptop.waits(lambda: step.file.value() is not None)
    laptop.types(step.code, code)
    laptop.clicks(step.next_button)
    details = laptop.step(JoinStep)
    details.user.clear()
    laptop.types(details.user, "Dewi")
    laptop.types(details.passphrase.first, THEIRS)
    laptop.types(details.passphrase.second, THEIRS)
    laptop.clicks(details.next_button)
    sheet = laptop.step(SheetStep)
    told = [one.text() for one in sheet.findChildren(QLabel) if one.property("role") == "words"]
    laptop.clicks(sheet.next_button)
    proof = laptop.step(ProofStep)
    for number, editor in proof.editors.items():
        laptop.types(editor, told[number - 1])
    laptop.clicks(proof.next_button)
    laptop.clicks(laptop.step(JoinedStep).next_button)
    laptop.works()
    laptop.stick.is_in = False


def decide_for(laptop: Laptop, value: str) -> None:
    """Open what differs from Today and choose one of the values."""
    today = laptop.page("today")
    laptop.waits(lambda: any(one.line.page == "exchange" for one in today.list.lines))
    laptop.clicks(next(one for one in today.list.lines if one.line.page == "exchange"))
    laptop.settles()
    assert laptop.program.workspace is not None
    page = laptop.program.workspace.built["exchange"]
    page.differences.table.choose(0)
    page.differences.table.opened.emit(page.differences.table.current_row())
    form = page.master_detail.form()
    (editor,) = form.editors.values()
    laptop.clicks(next(one for one in editor.choices if one.mark.accessibleName().endswith(value)))
    laptop.clicks(form.save_button)
    laptop.settles()


def merge(laptop: Laptop, name: str) -> None:
    """Make one person of two entries of one name."""
    page = laptop.page("residents")
    page.open_detail("merge", resident=laptop.id_of(name))
    form = page.master_detail.form()
    press(form, next(one.text() for one in form.findChildren(QPushButton) if name in one.text()))
    form.keep.set_value("this")
    laptop.clicks(form.save_button)
    laptop.settles()


def test_two_laptops_from_the_invitation_to_one_list_of_people(laptops):
    siti, dewi = laptops
    unlock(siti, HERS)
    siti.enters("Ayu Lestari", "2024")
    code = invite(siti, "Laptop of Dewi")
    join(dewi, code)
    assert dewi.people() == ["Ayu Lestari"]
    siti.takes_in()  # the answer of the laptop that joined
    assert "last file taken in" in siti.reads()

    siti.phones("Ayu Lestari", "0811")
    dewi.phones("Ayu Lestari", "0822")
    for laptop in laptops:
        laptop.enters("Bayu Pratama", "2023")
    dewi.enters("Citra", "2022")
    dewi.saves()
    said = siti.takes_in()
    assert "Before anything changes" in said and "1 to decide" in said
    assert siti.people() == ["Ayu Lestari", "Bayu Pratama", "Bayu Pratama", "Citra"]

    decide_for(siti, "0822")
    merge(siti, "Bayu Pratama")
    assert siti.people() == ["Ayu Lestari", "Bayu Pratama", "Citra"] and siti.phone_of("Ayu Lestari") == "0822"
    siti.saves()
    assert "not confirmed" in siti.reads()
    dewi.takes_in()
    assert dewi.people() == siti.people() and dewi.phone_of("Ayu Lestari") == "0822"
    dewi.saves()
    siti.takes_in()
    assert "has everything" in siti.reads() and "not confirmed" not in siti.reads()

    with siti.post.database.read() as session:
        one, two = siti.ids_of("Bayu Pratama")
        assert canonical_id(session, one) == canonical_id(session, two)
    undo(siti, "Make one person")
    assert siti.people() == ["Ayu Lestari", "Bayu Pratama", "Bayu Pratama", "Citra"]
    siti.saves()
    dewi.takes_in()
    assert dewi.people() == siti.people()

    dewi.enters("Entered by mistake", "2021")
    dewi.saves()
    siti.takes_in()
    assert "Entered by mistake" in siti.people()
    take_out_newest(siti)
    assert "Entered by mistake" not in siti.people()
    for laptop in laptops:
        with laptop.post.database.read() as session:
            assert check(session.connection()) == []


def undo(laptop: Laptop, label: str) -> None:
    """Take an action back from History."""
    page = laptop.page("history")
    action = next(row for row in page.model.rows if str(row.label).startswith(label))
    page.open_with(action=action.id)
    laptop.clicks(page.master_detail.detail.undo_button)
    laptop.settles()


def take_out_newest(laptop: Laptop) -> None:
    """Take the file that came last out again."""
    page = laptop.page("exchange")
    page.open_with(tab="log")
    page.log.table.choose(0)
    page.log.table.opened.emit(page.log.table.current_row())
    laptop.clicks(page.master_detail.detail.take_out_button)
    laptop.settles()
