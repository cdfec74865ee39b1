"""School, work and groups of a person, with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.residents import services
from desktop_app.residents.views.resident_view import ResidentView

pytestmark = pytest.mark.gui


def test_what_a_person_takes_part_in_is_written_and_the_card_shows_it(show, family, db):
    page, siti = show(), family[1]
    page.open_detail("facts", resident=siti)
    form = page.master_detail.form()
    form.fields_of["education"].set_value("senior_secondary")
    form.fields_of["occupation"].setFocus()
    QTest.keyClicks(form.fields_of["occupation"], "Petani")
    form.fields_of["savings"].set_value("yes")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(page.master_detail.detail, ResidentView)
    with db.read() as session:
        known = services.resident_facts(session, [siti])[siti]
    assert known == {"education": "senior_secondary", "occupation": "Petani", "savings": "yes"}


def test_the_form_opens_with_what_is_known_and_keeps_words_of_other_sources(show, family, db, context):
    siti = family[1]
    with db.action(services.NOT_HERE) as session:
        services.set_fact(session, siti, "education", "pesantren", context.today())
    page = show()
    page.open_detail("facts", resident=siti)
    assert page.master_detail.form().fields_of["education"].value() == "pesantren"


def test_the_card_offers_it(show, family):
    page = show()
    page.show_resident(family[1])
    assert any(action.text().startswith("School, work") for action in page.master_detail.detail._menu.actions())
