"""Layouts of the post: kept, hidden, taken back, handed on; on one laptop and on two."""

import dataclasses
from datetime import datetime

import pypdfium2
import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.language import language
from desktop_app.core.layout import Column, Signature
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import take_back
from desktop_app.features.registers.models import RegisterLayout
from desktop_app.features.registers.services import (
    Order,
    catalogue_of,
    choose_form_set,
    copy_of,
    draft_of,
    form_set,
    given_layouts,
    hide_register,
    keep_mine,
    layout_as_toml,
    layout_digest,
    layouts_of,
    listed_layouts,
    make_catalogue,
    make_register,
    read_layout_file,
    reset_layout,
    save_layout,
    take_newer,
)
from desktop_app.packs import load_pack
from desktop_app.shell.discovery import find_features
from tests.db.laptops import laptop, last_action, send

FEATURES = find_features()
CHANGE = QT_TRANSLATE_NOOP("Tests", "Change a layout")
OCTOBER = Month(2026, 10)
PACK = load_pack("indonesia")
GIVEN = given_layouts(PACK, FEATURES)
SIP2 = GIVEN["health_visits.sip2"]
LIST = GIVEN["residents.list"]
MINE = dataclasses.replace(SIP2, title=Words({"id": "Format 7"}), columns=SIP2.columns[:4])


@pytest.fixture
def post(db):
    follow(db)
    return db


def follow(db):
    with db.action(CHANGE) as session:
        put_setting(session, "post.pack", "indonesia")


def save(db, register, **told):
    with db.action(CHANGE) as session:
        save_layout(session, FEATURES, register, OCTOBER, **told)


def act(db, what, *arguments):
    with db.action(CHANGE) as session:
        what(session, *arguments)


def titles(db):
    with db.read() as session:
        return {entry.id: str(entry.title) for entry in catalogue_of(session, FEATURES).entries}


def listed(db, register_id):
    with db.read() as session:
        return next(one for one in listed_layouts(session, FEATURES) if one.id == register_id)


def test_the_posts_own_layout_takes_the_place_of_the_packs_until_it_is_taken_back(post):
    given = titles(post)
    save(post, MINE)
    assert titles(post) == given | {SIP2.id: "Format 7"}
    one = listed(post, SIP2.id)
    assert (one.is_changed, one.is_own, one.is_newer, one.given) == (True, False, False, SIP2)
    assert "Another title" in str(one.differences[0])
    act(post, reset_layout, SIP2.id)
    assert titles(post) == given and not listed(post, SIP2.id).is_changed


def test_a_copy_stands_beside_the_packs_and_is_printed(post):
    own = copy_of(SIP2, Words({"en": "For the district"}))
    save(post, own, copied_from=SIP2.id)
    assert titles(post)[own.id] == "For the district" and SIP2.id in titles(post)
    with post.read() as session:
        catalogue = catalogue_of(session, FEATURES)
        made = make_register(session, catalogue, Order(own.id, OCTOBER, language("en"), datetime(2026, 11, 2)))
    text = pypdfium2.PdfDocument(made.pdf)[0].get_textpage().get_text_range()
    assert "layout of this post" in text and listed(post, own.id).given == SIP2


def test_two_copies_of_one_register_are_two_registers():
    assert copy_of(SIP2, "a").id != copy_of(SIP2, "b").id


def test_a_hidden_register_is_not_printed_and_comes_back_with_its_own_layout(post):
    save(post, MINE)
    act(post, hide_register, SIP2.id, True)
    assert SIP2.id not in titles(post) and listed(post, SIP2.id).is_hidden
    act(post, hide_register, SIP2.id, False)
    assert titles(post)[SIP2.id] == "Format 7"


def test_a_register_of_the_program_is_hidden_without_a_layout(post):
    act(post, hide_register, LIST.id, True)
    assert LIST.id not in titles(post)
    act(post, hide_register, LIST.id, False)
    assert LIST.id in titles(post)
    with post.read() as session:
        assert layouts_of(session) == []


def test_a_hidden_register_stays_hidden_when_its_layout_is_taken_back(post):
    save(post, MINE)
    act(post, hide_register, SIP2.id, True)
    act(post, reset_layout, SIP2.id)
    one = listed(post, SIP2.id)
    assert one.is_hidden and not one.is_changed


def test_taking_back_what_is_not_there_is_refused(post):
    with pytest.raises(UserError, match="no layout of its own"):
        act(post, reset_layout, SIP2.id)


def test_each_change_is_undone(post):
    save(post, MINE)
    first = last_action(post)
    act(post, hide_register, SIP2.id, True)
    take_back(post, last_action(post))
    assert titles(post)[SIP2.id] == "Format 7"
    take_back(post, first)
    assert titles(post)[SIP2.id] == str(SIP2.title)


def test_a_wrong_layout_is_refused_with_each_place_and_nothing_is_kept(post):
    wrong = dataclasses.replace(MINE, title="", columns=(*MINE.columns, Column(None, "wings", 9)))
    with pytest.raises(InputError) as refused:
        save(post, wrong)
    assert [problem.field for problem in refused.value.problems] == ["title", "columns.5"]
    with post.read() as session:
        assert layouts_of(session) == []


def test_a_register_that_is_nobodys_is_refused(post):
    with pytest.raises(InputError, match="no register of the country pack"):
        save(post, dataclasses.replace(SIP2, id="health_visits.sip22"))


def test_a_value_that_a_field_does_not_know_is_found_before_printing(post):
    register = next(one for one in GIVEN.values() if one.id.endswith("f1_gizi"))
    column = next(column for column in register.leaves() if column.parameters and column.field)
    wrong = dataclasses.replace(
        register, columns=(dataclasses.replace(column, parameters={n: "no such" for n in column.parameters}),)
    )
    with pytest.raises(InputError) as refused:
        save(post, wrong)
    assert refused.value.problems[0].field == "columns.1"


def test_a_layout_that_stopped_to_fit_leaves_the_packs_in_its_place_and_is_told(post):
    """A mistake in one layout must not keep a post from printing the others."""
    save(post, MINE)
    with post.action(CHANGE) as session:
        row = session.query(RegisterLayout).one()
        row.layout = row.layout.replace('"field":"birth_date"', '"field":"date_of_birth"')
    with post.read() as session:
        catalogue = catalogue_of(session, FEATURES)
    assert titles(post)[SIP2.id] == str(SIP2.title)
    assert "“date_of_birth”" in str(catalogue.refused[0])
    assert listed(post, SIP2.id).problems[0].field == "columns.3"


def test_a_layout_that_cannot_be_read_leaves_the_packs_in_its_place_and_is_told(post):
    save(post, MINE)
    with post.action(CHANGE) as session:
        session.query(RegisterLayout).one().layout = "{broken"
    with post.read() as session:
        assert "cannot be read" in str(catalogue_of(session, FEATURES).refused[0])
    assert titles(post)[SIP2.id] == str(SIP2.title) and listed(post, SIP2.id).is_changed
    act(post, reset_layout, SIP2.id)
    assert not listed(post, SIP2.id).is_changed


def test_a_layout_of_the_pack_that_changed_since_is_offered_taken_or_left(post):
    own = copy_of(SIP2, Words({"en": "Ours"}))
    for register in (MINE, own):
        save(post, register, copied_from="" if register is MINE else SIP2.id)
    with post.action(CHANGE) as session:  # as if the post had copied the layout of an older pack
        for row in session.query(RegisterLayout):
            row.pack = "indonesia 2025.1 " + "0" * 32
    assert listed(post, SIP2.id).is_newer and listed(post, own.id).is_newer
    act(post, keep_mine, FEATURES, SIP2.id)
    assert not listed(post, SIP2.id).is_newer and titles(post)[SIP2.id] == "Format 7"
    act(post, take_newer, FEATURES, own.id)
    one = listed(post, own.id)
    assert not one.is_newer and one.register.columns == SIP2.columns and str(one.register.title) == "Ours"
    act(post, take_newer, FEATURES, SIP2.id)
    assert titles(post)[SIP2.id] == str(SIP2.title)


def test_only_the_chosen_set_of_forms_is_printed(post):
    older = dataclasses.replace(SIP2, id="post.older", sets=("sip6_older",))
    save(post, older)
    with post.read() as session:
        assert form_set(session) == "sip6"
    assert "post.older" not in titles(post)
    act(post, choose_form_set, "sip6_older")
    assert "post.older" in titles(post)
    with pytest.raises(UserError, match="no set of forms “sip9”"):
        act(post, choose_form_set, "sip9")


def test_a_post_that_chose_no_set_prints_the_usual_one_of_its_pack(db):
    pack = load_pack("generic")
    with db.read() as session:
        assert form_set(session) == pack.usual_set
    given = given_layouts(pack, FEATURES).values()
    assert set(titles(db)) == {one.id for one in given if not one.sets or pack.usual_set in one.sets}


def test_a_pack_without_sets_prints_all_its_registers():
    bare = dataclasses.replace(
        PACK, register_sets=(), registers=tuple(dataclasses.replace(one, sets=()) for one in PACK.registers)
    )
    assert bare.usual_set == "" and len(make_catalogue(bare, FEATURES, (), "").entries) == len(GIVEN)


def test_a_district_hands_one_file_to_all_posts(post, tmp_path):
    own = copy_of(SIP2, Words({"en": "For the district", "id": "Untuk kecamatan"}))
    own = dataclasses.replace(own, signatures=(Signature(Words({"id": "Camat"})),))
    file = tmp_path / "for the district.toml"
    file.write_text(layout_as_toml(own), "utf-8")
    read = read_layout_file(file, load_pack("generic"), frozenset(GIVEN))
    assert (read.id, read.signatures, read.columns) == (own.id, own.signatures, own.columns)
    save(post, read)
    assert titles(post)[own.id] == "For the district"


def test_a_layout_under_a_name_of_elsewhere_becomes_the_posts_own(tmp_path):
    file = tmp_path / "a.toml"
    file.write_text(layout_as_toml(dataclasses.replace(SIP2, id="district.form3")), "utf-8")
    assert read_layout_file(file, PACK, frozenset(GIVEN)).id == "post.form3"


@pytest.mark.parametrize(
    ("was", "becomes", "reason"),
    [
        ("rows =", "rowz =", "line 1: “rows” is missing."),
        ("width_mm = 5.5", "width_mm = 500", "“width_mm” is 500"),
        ("title = {", "title = { xx = \"y\", ", "“title” is “xx”"),
        ("landscape = true", "landscape = perhaps", "not written as the file's format asks"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_with_its_line_and_the_reason(tmp_path, was, becomes, reason):
    file = tmp_path / "wrong.toml"
    file.write_text(layout_as_toml(SIP2).replace(was, becomes, 1), "utf-8")
    with pytest.raises(UserError) as refused:
        read_layout_file(file, PACK, frozenset(GIVEN))
    assert reason in str(refused.value) and "Nothing was changed" in str(refused.value)


def test_a_draft_is_the_register_as_it_will_be_printed(post):
    with post.read() as session:
        made = draft_of(session, FEATURES, MINE, Order(MINE.id, OCTOBER, language("ar"), datetime(2026, 11, 2)))
        assert made.pages == 1 and made.pdf.startswith(b"%PDF")
        with pytest.raises(InputError):
            draft_of(
                session,
                FEATURES,
                dataclasses.replace(MINE, columns=()),
                Order(MINE.id, OCTOBER, language("en"), datetime(2026, 11, 2)),
            )


def test_the_fingerprint_of_a_layout_changes_with_whatever_changes_on_paper():
    changes = [
        {"title": "Other"},
        {"columns": SIP2.columns[:-1]},
        {"paper": "A3"},
        {"signatures": ()},
        {"note": "More"},
        {"where": {"from_months": 1}},
    ]
    digests = {layout_digest(dataclasses.replace(SIP2, **change)) for change in changes}
    assert len(digests | {layout_digest(SIP2)}) == len(changes) + 1
    assert layout_digest(dataclasses.replace(SIP2)) == layout_digest(SIP2) and len(layout_digest(SIP2)) == 16


def test_two_laptops_that_change_one_layout_end_with_one_whole_layout(migrated_file, tmp_path):
    one, other = (laptop(migrated_file, tmp_path, number) for number in range(2))
    follow(one)
    send(one, other)
    shorter = dataclasses.replace(SIP2, columns=SIP2.columns[:3])
    save(one, MINE)
    save(other, shorter)
    send(one, other)
    send(other, one)
    kept = []
    for db in (one, other):
        with db.read() as session:
            (own,) = layouts_of(session)
            kept.append(own.register)
        db.close()
    assert kept[0] == kept[1] and kept[0] in (MINE, shorter)
