"""Kinds of classes: the pack's, as the post changed them, and its own."""

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.db.settings import put_setting
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import KindEntry, Needs
from desktop_app.features.classes.rules.wording import TARGETS
from desktop_app.packs import load_pack
from tests.builders.classes import SET_UP, make_class
from tests.conftest import TODAY

OF_THE_ISSUE = {
    *("mothers_class", "toddlers_class", "elderly_exercise", "parenting", "early_childhood", "tutoring", "literacy"),
    *("skills_training", "small_business", "digital_literacy", "reading_circle", "sports", "arts", "culture_religion"),
    *("volunteer_training", "health_talk"),
}


def acted(db, work):
    with db.action(SET_UP) as session:
        return work(session)


def kinds(db, pack=None, **options):
    with db.read() as session:
        return {kind.code: kind for kind in services.kinds(session, pack, **options)}


@pytest.mark.parametrize("pack", ["generic", "indonesia", "sweden"])
def test_every_pack_has_all_kinds_of_the_issue_in_five_languages(db, pack):
    found = kinds(db, load_pack(pack))
    assert set(found) == OF_THE_ISSUE
    for kind in found.values():
        assert kind.target in TARGETS and set(kind.title.by_language) == {"en", "id", "ar", "zh", "sv"}


def test_indonesia_asks_for_ten_women_four_meetings_and_one_with_the_husband(db):
    """Source: KMK 2015/2023; domain.md section 10."""
    found = kinds(db, load_pack("indonesia"))
    mothers, toddlers = found["mothers_class"], found["toddlers_class"]
    assert (mothers.capacity, mothers.needs) == (10, Needs(4, 1))
    assert toddlers.capacity == 15
    assert [str(group) for group in toddlers.groups] == ["0-1 year", "1-2 years", "2-5 years"]


def test_a_new_class_begins_with_the_numbers_of_its_kind(db):
    acted(db, lambda s: put_setting(s, "post.pack", "indonesia"))
    with db.read() as session:
        entry = services.new_class_entry(session, "mothers_class", TODAY)
    assert (entry.capacity, entry.needs, entry.target, entry.from_date) == (10, Needs(4, 1), "pregnant_women", TODAY)


def test_the_post_changes_hides_and_resets_a_kind_of_the_pack(db):
    acted(db, lambda s: services.change_kind(s, "sports", KindEntry("Senam", capacity=30, hidden=True)))
    assert "sports" not in kinds(db)
    changed = kinds(db, with_hidden=True)["sports"]
    assert (changed.title, changed.capacity, changed.is_changed) == ("Senam", 30, True)
    acted(db, lambda s: services.reset_kind(s, "sports"))
    assert str(kinds(db)["sports"].title) == "Sports"


def test_a_kind_of_the_posts_own_needs_a_name_and_is_removed_only_while_unused(db):
    with pytest.raises(InputError, match="Write a name"):
        acted(db, lambda s: services.add_kind(s, KindEntry(" ")))
    code = acted(db, lambda s: services.add_kind(s, KindEntry("Bank sampah", "everybody")))
    kind = list(kinds(db).values())[-1]
    assert (kind.code, kind.title, kind.is_own) == (code, "Bank sampah", True)
    make_class(db, kind=code)
    with pytest.raises(UserError, match="Hide it instead"):
        acted(db, lambda s: services.reset_kind(s, code))


def test_a_class_of_an_unknown_kind_is_refused(db):
    with pytest.raises(InputError, match="Choose what kind of class it is"):
        make_class(db, kind="magic")
