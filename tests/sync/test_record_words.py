"""Tables, fields and values in the words of the slices' cards."""

import pytest

from desktop_app.core.ids import derived_id
from desktop_app.core.language import language
from desktop_app.core.text import Text
from desktop_app.db.settings import put_setting
from desktop_app.shell.discovery import find_features
from desktop_app.sync.record_words import DELETED_AT, RecordWords
from tests.builders.residents import make_resident


@pytest.fixture
def words():
    return RecordWords(find_features(), language("en"))


def test_an_entry_is_called_by_what_it_is_and_its_name(db, words):
    ayu = make_resident(db, "Ayu Lestari")
    with db.read() as session:
        assert words.title(session, "resident", ayu) == "Resident: \N{FIRST STRONG ISOLATE}Ayu Lestari\N{POP DIRECTIONAL ISOLATE}"


@pytest.mark.parametrize(
    ("table", "field", "value", "told"),
    [
        ("resident", "sex", "F", "Female"),
        ("resident", "birth_year", 2024, "2024"),
        ("body_measurement", "weight_g", 9400, "9,400"),
        ("resident", "is_unnamed", True, "Yes"),
        ("resident", "phone", None, ""),
        ("resident", DELETED_AT, None, "stays"),
        ("resident", DELETED_AT, 1_800_000_000_000, "taken away"),
    ],
)
def test_a_value_is_told_in_the_words_of_its_slice(db, words, table, field, value, told):
    with db.read() as session:
        assert words.value(session, table, field, value) == told


def test_a_reference_is_told_by_the_name_of_what_it_points_to(db, words):
    rina = make_resident(db, "Rina")
    with db.read() as session:
        assert words.value(session, "resident", "mother_id", rina) == "Rina"


def test_what_only_a_newer_balai_knows_is_still_told_apart(words):
    assert words.kind("cash_book") == "Something that a newer Balai knows"
    assert words.field("resident", "shoe_size") == "A field that a newer Balai knows (shoe_size)"


@pytest.mark.parametrize(("key", "name"), [("post.village", "Village"), ("nobody.knows", "nobody.knows")])
def test_a_setting_of_the_post_is_called_as_on_the_settings_page(db, words, key, name):
    with db.action(Text("Tests", "Set")) as session:
        put_setting(session, key, "Sukamaju")
    with db.read() as session:
        assert words.name(session, "post_setting", derived_id("post_setting", key)) == name


def test_settings_of_slices_are_called_as_on_the_settings_page(db, words):
    declared = next(one for feature in find_features() for one in feature.settings if one.scope == "post")
    with db.action(Text("Tests", "Set")) as session:
        put_setting(session, declared.key, "1")
    with db.read() as session:
        name = words.name(session, "post_setting", derived_id("post_setting", declared.key))
    assert name == language("en").text(declared.title)
