"""What Ctrl+K finds: pages by the beginning of a word of their title, people by name, with what tells them apart."""

from datetime import date

import pytest

from desktop_app.core.contract import Page
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.classes.rules.entries import ClassEntry
from desktop_app.features.classes.services import start_class
from desktop_app.features.stock.services import adopt_item
from desktop_app.residents.rules.entries import ResidentEntry
from desktop_app.residents.services import register_resident
from desktop_app.shell.own_pages import all_pages
from desktop_app.shell.quick_search import find_pages, find_places, find_things
from tests.conftest import TODAY

PAGES = [
    Page("residents", QT_TRANSLATE_NOOP("Residents", "Residents"), "users", 20, lambda context: None),
    Page("visits", QT_TRANSLATE_NOOP("Health visits", "Health visits"), "heart-pulse", 30, lambda context: None),
]


@pytest.fixture
def ayu(context):
    entry = ResidentEntry(name="Ayu Lestari", sex="F", birth=PartialDate(2025, 8, 1), mother_name="Rina")
    with context.db.action(QT_TRANSLATE_NOOP("Residents", "Register a resident")) as session:
        return register_resident(session, entry, TODAY)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", ["residents", "visits"]), ("res", ["residents"]), ("VIS", ["visits"]), ("sits", []), ("health v", ["visits"])],
)
def test_pages_are_found_by_the_beginning_of_a_word(typed, found):
    assert [place.page_id for place in find_pages(PAGES, typed)] == found


def test_people_are_found_with_sex_age_and_mother(context, ayu):
    (found,) = find_places(context, PAGES, "lestari")
    assert (found.title, found.page_id, found.arguments) == ("Ayu Lestari", "residents", {"resident": ayu})
    assert found.detail == "Female · 14 months · Rina"


@pytest.mark.parametrize("typed", ["", "a", " a "])
def test_people_are_searched_from_two_letters_on(context, ayu, typed):
    assert all(place.icon != "user" for place in find_places(context, PAGES, typed))


def test_items_and_classes_are_found_by_the_beginnings_of_their_words(context):
    with context.db.action(QT_TRANSLATE_NOOP("Stock", "Stock")) as session:
        item = adopt_item(session, "VITA_RED")
        entry = ClassEntry("mothers_class", "Melati", date(2026, 9, 1))
        melati = start_class(session, entry, TODAY)
    pages = all_pages(context.features)
    (vitamin,) = find_things(context, pages, "red vit")
    assert (vitamin.page_id, vitamin.arguments) == ("stock", {"item": item})
    (found,) = find_things(context, pages, "mela")
    assert (found.title, found.page_id, found.arguments) == ("Melati", "classes", {"class_id": melati})
    assert find_things(context, pages, "m") == [] and find_things(context, PAGES, "mela") == []


def test_without_a_page_for_people_none_are_found(context, ayu):
    assert find_places(context, PAGES[1:], "lestari") == []
