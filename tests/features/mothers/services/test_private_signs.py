"""Signs that concern the mind are the midwife's; everybody else reads that she follows up."""

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.confidential.services import sealed_of
from desktop_app.features.mothers import services
from desktop_app.features.mothers.feature.sealed import sealed_words
from desktop_app.features.mothers.models import AntenatalContact
from desktop_app.features.mothers.registers.targets_of_month import list_targets
from desktop_app.features.mothers.rules.codes import MIDWIFE_SIGN
from desktop_app.features.mothers.rules.entries import ContactEntry
from desktop_app.features.mothers.services.day_findings import day_findings
from desktop_app.packs import PACK_SETTING
from tests.builders.health_visits import TODAY, acted
from tests.builders.midwife import give_midwife_key
from tests.builders.pregnancies import add_pregnant


@pytest.fixture
def rina(db):
    acted(db, lambda s: put_setting(s, PACK_SETTING, "indonesia"))
    return add_pregnant(db)


def tell(db, pregnancy, *signs):
    entry = ContactEntry(TODAY, provider="midwife", danger_signs=signs)
    return acted(db, lambda s: services.record_contact(s, pregnancy, entry, TODAY))


def stored(db, contact):
    with db.read() as session:
        return session.get(AntenatalContact, contact).danger_signs


def test_a_sensitive_sign_is_sealed_and_one_word_stands_for_it(db, rina):
    woman, pregnancy = rina
    give_midwife_key(db, is_open=True)
    contact = tell(db, pregnancy, "FEVER", "SLEEP")
    assert stored(db, contact) == f"FEVER {MIDWIFE_SIGN}"
    with db.read() as session:
        (entry,) = sealed_of(session, woman)
        assert [str(words) for _, words in sealed_words(session, entry.values)] == ["Cannot sleep, very afraid"]
        assert sealed_words(session, {"slip": "1"}) == ()
        current = services.pregnancy_card(session, woman, TODAY).current
    assert "The midwife follows up" in [str(one.words) for one in current.red]


def test_a_correction_never_loses_that_the_midwife_follows_up(db, rina):
    _, pregnancy = rina
    give_midwife_key(db)
    tell(db, pregnancy, "SLEEP")
    assert stored(db, tell(db, pregnancy)) == MIDWIFE_SIGN


def test_without_a_key_it_says_what_to_do_and_stores_nothing(db, rina):
    woman, pregnancy = rina
    with pytest.raises(UserError):
        tell(db, pregnancy, "SLEEP")
    with db.read() as session:
        assert services.pregnancy_card(session, woman, TODAY).current.contacts == ()


def test_signs_of_the_body_are_stored_as_they_are(db, rina):
    assert stored(db, tell(db, rina[1], "FEVER")) == "FEVER"


def test_neither_a_slip_nor_a_printed_list_says_that_the_midwife_follows_up(db, rina):
    woman, pregnancy = rina
    give_midwife_key(db)
    tell(db, pregnancy, "FEVER", "SLEEP")
    with db.read() as session:
        found = day_findings(session, woman, TODAY)
        (row,) = list_targets(session, Month.of(TODAY))
    assert [(str(one.words), one.reason) for one in found] == [("Danger sign: Fever", "danger_sign")]
    assert [str(one) for one in row.look] == ["Danger sign: Fever"]
    tell(db, pregnancy, "SLEEP")
    with db.read() as session:
        assert day_findings(session, woman, TODAY) == [] and list_targets(session, Month.of(TODAY))[0].look == []
