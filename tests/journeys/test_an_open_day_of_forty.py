"""An open day of forty children on two laptops of one post: everything from the keyboard, then put together, then the lists.

What one child costs at the keyboard is counted: at most 14 keys in the grid besides the letters of the name.
"""

import shutil
from datetime import timedelta

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.derived import rebuild_derived
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services import paper_lists
from desktop_app.features.schedules.services import services_by_code
from desktop_app.shell.discovery import find_features
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from tests.builders.health_visits import TODAY, acted, add_person, open_day
from tests.conftest import KEY, NOON, all_derived, ticking
from tests.db.laptops import dump, send
from tests.journeys.conftest import ENTER, Volunteer

pytestmark = pytest.mark.gui
CTRL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
MIDWIFE = "Bidan Rina"
MOST_KEYS = 14
CAME, EXPECTED = 40, 44
GROWN = ((6, "7.3", "65.7"), (12, "8.9", "74.0"), (18, "10.2", "80.7"), (24, "11.5", "85.8"), (30, "12.7", "90.7"))
"""Age in months, weight in kg, length or height in cm: girls in the middle of the WHO standards."""
NAMES = [f"{first}{vowel}rin" for vowel in "aiue" for first in "BDGKLMNRSTP"]


class Typist:
    """A volunteer whose keys are counted, the letters of names apart.

    Attributes:
        keys: how many were pressed since the last child.
        most: the most that one child took.
    """

    def __init__(self, volunteer: Volunteer) -> None:
        self.volunteer, self.keys, self.most = volunteer, 0, 0

    def names(self, letters: str) -> None:
        """Type letters of a name; they do not count."""
        self.volunteer.types(letters)

    def types(self, words: str, *keys: Qt.Key) -> None:
        self.keys += len(words) + len(keys)
        self.volunteer.types(words, *keys)

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        self.keys += 1
        self.volunteer.presses(key, held)

    def next_child(self) -> None:
        self.most, self.keys = max(self.most, self.keys), 0


@pytest.fixture
def laptops(qapp, migrated_file, tmp_path):
    """Two laptops of one post: their databases and what their windows are given."""
    from desktop_app.core.language import language
    from desktop_app.ui.theme import apply_theme

    apply_theme(qapp, language=language("en"))
    made = []
    for number in (1, 2):
        path = tmp_path / f"{number}.db"
        shutil.copyfile(migrated_file, path)
        clock = ticking(NOON + number * 60_000)
        db = Database(path, KEY, bytes([number]) * 16, f"volunteer {number}", all_derived(), clock=clock, synchronous="OFF")
        context = AppContext(db, find_features(), lambda: TODAY, DeviceSettings(tmp_path / f"device{number}"))
        db.on_commit = context.announce
        made.append(context)
    yield made
    for context in made:
        context.tasks.shutdown()
        context.db.close()


@pytest.fixture
def children(laptops):
    """Forty-four children of five ages in the residents' list of both laptops, and the open day of today."""
    first = laptops[0].db
    made = {}
    for number, name in enumerate(NAMES[:EXPECTED]):
        born = TODAY - timedelta(days=round(GROWN[number % len(GROWN)][0] * 30.4375) + 3 + number // len(GROWN))
        made[name] = add_person(first, name, born, "F")
    open_day(first)
    takes(*laptops)
    return made


def values_of(number):
    _age, weight, length = GROWN[number % len(GROWN)]
    return weight, length


def measures(typist, number):
    """Type weight and length of the child in the line, and pass head and arm by."""
    weight, length = values_of(number)
    typist.types(weight, ENTER)
    typist.types(length, ENTER)
    for _measure in ("head", "arm"):
        if not on_search(typist):
            typist.presses(ENTER)
    assert on_search(typist)
    typist.next_child()


def on_search(typist):
    page = typist.volunteer.workspace.built["health_visits"]
    return page.focusWidget() is page.day_view.entry.line.search


def takes(source, target):
    """Take to a laptop what it lacks of another; its lists are made anew, as they are after a stick was read."""
    send(source.db, target.db)
    rebuild_derived(target.db)


def rows_of_day(context):
    with context.db.read() as session:
        day = services.open_day_on(session, TODAY)
        return {str(row.name): row for row in services.list_day(session, day.id)}


def counts_of(context):
    with context.db.read() as session:
        return services.step_counts(session, services.open_day_on(session, TODAY).id)


def gives_first(table, panel):
    """Give what stands first among what is due; who vaccinates is typed once and stays."""
    table.types("1", ENTER)
    if panel.given_by.hasFocus():
        table.names(MIDWIFE)
        table.presses(ENTER)


def goes_to_step(typist, number):
    typist.presses(getattr(Qt.Key, f"Key_{number}"), CTRL)
    typist.keys = 0


def words_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


def saves_paper(volunteer, context, target):
    """Save the paper that is shown and return its words."""
    registers = volunteer.workspace.built["registers"]
    volunteer.waits(lambda: registers.shown is not None and context.tasks.is_idle())
    registers.output.save_to(str(target))
    volunteer.waits(target.exists)
    volunteer.waits(context.tasks.is_idle)
    return words_of(target)


def test_forty_children_on_two_laptops_are_one_day(laptops, children, at_the_window, tmp_path):
    one, two = laptops
    names = list(children)

    # the first laptop checks in, and measures the first twenty in the order in which they sit
    scale = Typist(at_the_window(one))
    page = scale.volunteer.goes_to("health_visits")
    goes_to_step(scale, 1)
    for name in names[:CAME]:
        scale.names(name[:3].lower())
        scale.presses(ENTER)
        scale.next_child()
    assert scale.most == 1
    assert [row.queue_number for row in rows_of_day(one).values()] == list(range(CAME, 0, -1))
    takes(one, two)

    goes_to_step(scale, 2)
    scale.presses(Qt.Key.Key_F8)  # by number: Enter takes the next one
    scale.keys = scale.most = 0
    for number in range(20):
        scale.presses(ENTER)
        assert page.day_view.entry.line.name.text() == names[number]
        measures(scale, number)
    assert scale.most <= MOST_KEYS

    # the second laptop measures the others, called by the letters of their names, then serves and advises all it knows
    table = Typist(at_the_window(two))
    other = table.volunteer.goes_to("health_visits")
    for number in range(20, CAME):
        table.names(names[number][:3].lower())
        table.presses(ENTER)
        measures(table, number)
    assert table.most <= MOST_KEYS
    table.most = 0
    for step, at in (("record", 3), ("serve", 4), ("advise", 5)):
        goes_to_step(table, at)
        for _child in range(CAME):
            table.presses(ENTER)
            assert other.board.view.resident is not None
            if step == "serve":
                gives_first(table, other.board.view.panel)
            else:
                table.presses(ENTER)
            assert other.board.view.resident is None
            table.next_child()
        assert len(counts_of(two)[step].done) == CAME
    assert table.most <= MOST_KEYS

    # put together, both have one visit of each child with all its parts
    takes(one, two)
    takes(two, one)
    assert dump(one.db) == dump(two.db)
    for context in laptops:
        rows = rows_of_day(context)
        assert len(rows) == CAME
        assert all(row.steps_done >= {"check_in", "measure", "record", "serve", "advise"} for row in rows.values())
        found = {name: (row.weight_g, row.length_height_mm) for name, row in rows.items()}
        assert found == {
            name: (round(float(weight) * 1000), round(float(length) * 10))
            for number, name in enumerate(names[:CAME])
            for weight, length in [values_of(number)]
        }
        assert len(counts_of(context)["check_in"].waiting) == EXPECTED - CAME
        with context.db.read() as session:
            given = services_by_code(session, [row.resident for row in rows.values()])
            assert check(session.connection()) == []
        assert all(one.given_by == MIDWIFE for codes in given.values() for several in codes.values() for one in several)
        assert len(given) == CAME


def test_the_lists_of_due_and_absent_are_printed_and_typed_back(laptops, children, at_the_window, tmp_path):
    one, _two = laptops
    names = list(children)
    day = open_day(one.db)
    for name in names[:CAME]:
        acted(one.db, lambda session, name=name: services.check_in(session, day, children[name], with_number=True))
    volunteer = at_the_window(one)
    typist = Typist(volunteer)
    visits = volunteer.goes_to("health_visits")
    typist.presses(Qt.Key.Key_7, CTRL)
    lists = visits.focusWidget().parent()
    while not hasattr(lists, "making"):
        lists = lists.parent()
    for kind in ("due", "absent"):
        lists.making.kind.set_value(kind)
        lists.make()
        printed = saves_paper(volunteer, one, tmp_path / f"{kind}.pdf")
        with one.db.read() as session:
            card = next(found for found in paper_lists.list_lists(session) if found.kind == kind)
            people = [line.person.name for line in paper_lists.list_lines(session, card.id)]
        assert card.number in printed and all(name in printed for name in people)
        if kind == "absent":
            assert sorted(people) == sorted(names[CAME:])
        volunteer.goes_to("health_visits")
        typist.types(card.number, ENTER)
        assert lists.type_back.card.id == card.id
        for line in lists.type_back.lines:
            typist.keys = 0
            if kind == "absent":
                typist.types("", ENTER, ENTER)  # visited today; without a weight to the reason
                typist.types("1", ENTER)
            elif line.person.name in names[CAME:]:
                typist.presses(Qt.Key.Key_Down)  # did not come: the line stays empty
            else:
                weight, length = values_of(names.index(line.person.name))
                typist.types(weight, ENTER)
                typist.types(length, Qt.Key.Key_Down)
            typist.next_child()
        with one.db.read() as session:
            assert paper_lists.list_card(session, card.id).typed_on == TODAY
    assert typist.most <= MOST_KEYS
    with one.db.read() as session:
        found = paper_lists.list_lines(session, card.id)
    assert {str(line.person.name): line.why.reason for line in found} == dict.fromkeys(names[CAME:], "ill")
