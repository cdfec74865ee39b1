"""Every tab, form and panel of classes in several languages and sizes: no words cut, no nameless part."""

from datetime import date

import pytest

from desktop_app.core.language import language
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import FacilitatorEntry, Visitor
from desktop_app.features.classes.views.page import ClassesPage
from desktop_app.ui.theme import apply_theme
from tests.builders.classes import SET_UP, attend, make_class, make_people, make_sessions
from tests.conftest import TODAY
from tests.ui.window_checks import cut_words, nameless

pytestmark = pytest.mark.gui
SIZE = (1150, 700)
"""What the main window leaves for a page at 1366 × 768."""


@pytest.fixture
def busy(db):
    """A class with four meetings held, one to come, tests, a certificate, somebody who left and somebody who waits."""
    class_id = make_class(db, group_name="0-1", place="Balai RW 01", capacity=6)
    women = make_people(db, class_id, 6)
    for number, meeting in enumerate(make_sessions(db, class_id, 4)):
        attend(db, meeting, women[:5], women[5:], with_husband=women[:2] if number == 0 else [])
    with db.action(SET_UP) as session:
        services.add_session(session, class_id, date(2026, 10, 7))
        services.enrol(session, class_id, Visitor("Ibu Tini", "F", "Kampung Baru"), TODAY, TODAY)
        services.drop_out(session, women[4], TODAY, "moved", TODAY)
        services.add_facilitator(session, class_id, FacilitatorEntry(name="Bidan Rahma"))
        for at, one in enumerate(women[:4]):
            services.record_score(session, one, "pre", 4 + at, 10, date(2026, 9, 1), TODAY)
            services.record_score(session, one, "post", 7, 10, date(2026, 9, 22), TODAY)
        services.issue_certificate(session, women[0], TODAY)
    return class_id


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("code", ["en", "id", "ar", "zh", "sv"])
def test_every_tab_form_and_panel_is_whole_and_named(qtbot, qapp, context, busy, code, scale):
    apply_theme(qapp, scale=scale, language=language(code))
    page = ClassesPage(context)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    faults = [("list", found) for found in (*cut_words(page), *nameless(page))]
    for scene in page.scenes():
        qtbot.wait(1)
        faults += [(scene, found) for found in (*cut_words(page), *nameless(page))]
    assert faults == []
    apply_theme(qapp, language=language("en"))
