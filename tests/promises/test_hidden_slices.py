"""What a role may not look at: no page lists, counts, finds or prints anything of that slice, whichever slice it is."""

from datetime import date

import pytest

from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.history import list_actions
from desktop_app.db.opening import open_post
from desktop_app.db.rights import change_right
from desktop_app.features.registers.views.page import RegistersPage
from desktop_app.features.today.views.page import TodayPage
from desktop_app.residents.services import list_ids
from desktop_app.residents.views.resident_view import ResidentView
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features
from desktop_app.shell.history_page import HistoryPage
from desktop_app.shell.history_page.in_words import Glossary
from desktop_app.shell.own_pages import all_pages
from desktop_app.shell.quick_search import find_things
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme
from tests.conftest import all_derived

pytestmark = pytest.mark.gui
TODAY = date(2026, 10, 20)
WORDS = QT_TRANSLATE_NOOP("Tests", "Hide a part")
SLICES = [feature.name for feature in find_features()]


@pytest.fixture(scope="module")
def post(tmp_path_factory):
    folder = tmp_path_factory.mktemp("practice") / "post"
    make_practice_post(folder, 60, 2, 5, Month(2026, 10))
    made = open_post(folder, derived=all_derived(), synchronous="OFF")
    with made.database.action(WORDS) as session:
        for name in SLICES:
            change_right(session, f"not_{name}", name, "none")
    yield made
    made.close()


@pytest.fixture
def of_person(post, qapp, tmp_path):
    """What pages are given while somebody works from whose role one slice is hidden; everybody's while none is named."""
    made = []

    def make(hidden=None):
        apply_theme(qapp, language=language("en"))
        post.person, post.role = (b"somebody" * 2, f"not_{hidden}") if hidden else (None, "")
        made.append(AppContext(post.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "device"), post))
        return made[-1]

    yield make
    for one in made:
        one.tasks.shutdown()
    post.person, post.role = None, ""


def shown_of(qtbot, context):
    """Return (slice, what) of everything that pages show of slices."""
    today, registers = TodayPage(context), RegistersPage(context)
    for page in (today, registers):
        qtbot.addWidget(page)
    qtbot.waitUntil(lambda: not today._late.isActive() and context.tasks.is_idle(), timeout=20_000)
    registers._load_catalogue()
    lines = [(line.line.id.partition(".")[0], line.line.id) for line in today.list.lines]
    catalogue = registers.catalogue
    printed = [(entry.id.partition(".")[0], entry.id) for entry in (*catalogue.entries, *catalogue.papers)]
    owners = {page.id: feature.name for feature in find_features() for page in feature.pages}
    pages = [page for page in all_pages(context.features) if context.page_level(page.id) != "none"]
    typed = [first + second for first in "aeiou" for second in "mnrst"]
    found = [(owners[one.page_id], one.page_id) for letters in typed for one in find_things(context, pages, letters)]
    checks = [(feature.name, check.id) for feature in context.features for check in feature.data_checks]
    return {*lines, *printed, *found, *checks, *tabs_of(qtbot, context)}


def tabs_of(qtbot, context):
    with context.db.read() as session:
        people = list_ids(session)[:2]
    if not context.may("residents", "see"):
        return set()
    views = [ResidentView(context, one) for one in people]
    for view in views:
        qtbot.addWidget(view)
    return {(panel.id.partition(".")[0], panel.id) for view in views for panel in view._panels}


def test_everything_is_there_for_who_may_see_it_and_nothing_of_a_hidden_slice_for_others(qtbot, of_person):
    everything = shown_of(qtbot, of_person())
    assert len({name for name, _what in everything}) > 10
    for hidden in SLICES:
        missing = {(name, what) for name, what in everything if name == hidden}
        shown = shown_of(qtbot, of_person(hidden))
        assert missing & shown == set(), hidden
        assert len(shown) > len(everything) / 3, hidden


@pytest.mark.parametrize("hidden", SLICES)
def test_history_names_nothing_that_touched_a_hidden_slice(qtbot, of_person, post, hidden):
    context = of_person(hidden)
    page = HistoryPage(context)
    qtbot.addWidget(page)
    while not page._is_whole:
        page._load_older()
    own = next(feature for feature in find_features() if feature.name == hidden)
    tables = {record.table for record in own.records if not record.is_for_all}
    assert not [row.label for row in page.model.rows if tables & {table for table, _count in row.counts}]
    glossary = Glossary(context.all_features, context.language, context.hidden_tables())
    assert not [table for table in tables if glossary.knows(table)]
    with post.database.read() as session:
        assert page.model.rows or not list_actions(session)
