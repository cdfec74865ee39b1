"""People of a workbook beside people who are in the post."""

from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.residents import services
from desktop_app.residents.models import Household, HouseholdMember, Identifier, LifeEvent, Resident, ResidentFact
from desktop_app.residents.rules.importing import comparing, matching
from tests.residents.importing.workbooks import TODAY, Importer, person

EDIT = QT_TRANSLATE_NOOP("Test", "Edit")
CHILD = {
    "nama": "Bintang", "nik": "0", "sex": "1", "tanggallahir": "02-03-2025", "kk_level": "4", "status_kawin": "1",
    "nama_ibu": "Ayu Lestari", "nama_ayah": "", "pekerjaan_id": "1",
}  # fmt: skip


def changes(importer: Importer, *rows) -> list[tuple[str, object, object]]:
    proposal = importer.propose(importer.workbook(*rows))
    return [(c.field, c.before, c.after) for p in proposal.changed for c in p.changes]


def one(db: Database, query):
    with db.read() as session:
        return session.scalars(query).one()


def edit(db: Database, **values) -> None:
    """Change the only resident of the post."""
    with db.action(EDIT) as session:
        resident = session.scalars(select(Resident)).one()
        for key, value in values.items():
            setattr(resident, key, value)


def test_only_what_differs_is_a_change_and_one_undoable_action_writes_it(importer, db):
    importer.take(person())
    assert changes(importer, person(nama="Ayu Lestari Dewi", tempatlahir="Praya", status_kawin="4", golongan_darah_id="A+")) == [
        ("name", "Ayu Lestari", "Ayu Lestari Dewi"),
        ("birth_place", "Mataram", "Praya"),
        ("marital_status", "married", "widowed"),
        ("blood_group", None, "A+"),
    ]
    importer.take(person(nama="Ayu Lestari Dewi", tempatlahir="Praya", status_kawin="4", golongan_darah_id="A+"))
    with db.read() as session:
        resident = session.scalars(select(Resident)).one()
        assert (resident.name, resident.birth_place) == ("Ayu Lestari Dewi", "Praya")
        event = session.scalars(select(LifeEvent)).one()
        assert (event.kind, event.detail, event.event_year) == ("renamed", "Ayu Lestari", 2026)
        facts = select(ResidentFact.value).where(ResidentFact.kind == "marital_status").order_by(ResidentFact.id)
        assert session.scalars(facts).all() == ["married", "widowed"]
    assert changes(importer, person(nama="Ayu Lestari Dewi", tempatlahir="Praya", status_kawin="4", golongan_darah_id="A+")) == []


def test_an_empty_cell_never_overwrites_what_is_known(importer):
    importer.take(person())
    empty = {key: "" for key in person() if key not in ("nama", "nik")}
    assert changes(importer, person(**empty)) == []


@pytest.mark.parametrize(
    "cells",
    [
        {"nama": "AYU  LESTARI"},
        {"dusun": "MELATI", "rt": "4", "rw": "1"},
        {"tanggallahir": "1996"},
        {"tanggallahir": "03-1996"},
        {"tanggallahir": date(1996, 3, 10)},
        {"nama_ibu": "RUSDAH"},
        {"agama_id": "Islam"},
        {"pekerjaan_id": "Mengurus rumah tangga"},
    ],
)
def test_another_way_to_write_the_same_is_no_change(importer, cells):
    importer.take(person())
    assert changes(importer, person(**cells)) == []


def test_a_better_known_birth_date_is_a_change(importer, db):
    importer.take(person(tanggallahir="1996"))
    assert one(db, select(Resident)).birth_source == "estimated"
    importer.take(person())
    resident = one(db, select(Resident))
    assert (resident.birth_year, resident.birth_month, resident.birth_day, resident.birth_source) == (1996, 3, 10, "document")


def test_a_number_that_belongs_to_somebody_else_is_rejected_and_nobody_is_overwritten(importer):
    importer.take(person())
    proposal = importer.propose(importer.workbook(person(nama="Joko Susilo", sex="1", kk_level="1", tanggallahir="01-01-1960")))
    assert [(r.row, r.column, r.reason.source) for r in proposal.rejected] == [(2, "nik", matching.OTHERS_NUMBER.source)]


def test_number_0_matches_by_name_birth_date_and_place(importer):
    importer.take(person(nik="0"), person(**CHILD))
    again = importer.propose(importer.workbook(person(**CHILD), person(nik="")))
    assert importer.counts(again) == (0, 0, 2, 0)
    other = importer.propose(importer.workbook(person(**{**CHILD, "tanggallahir": "03-03-2025"})))
    assert importer.counts(other) == (1, 0, 0, 0)


def test_a_number_that_comes_later_is_added_to_the_person(importer, db):
    importer.take(person(**CHILD))
    numbered = person(**{**CHILD, "nik": "5201140203250001"})
    assert changes(importer, numbered) == [("national_id", None, "5201140203250001")]
    importer.take(numbered)
    assert one(db, select(Identifier.value)) == "5201140203250001"


def test_a_newborn_without_a_name_goes_by_the_mother_and_is_named_later(importer, db):
    importer.take(person(), person(**{**CHILD, "nama": "By. Ny. Ayu Lestari", "nama_ibu": ""}))
    baby = one(db, select(Resident).where(Resident.is_unnamed))
    assert (baby.mother_name, baby.mother_id) == ("Ayu Lestari", one(db, select(Resident.id).where(~Resident.is_unnamed)))
    again = importer.propose(importer.workbook(person(), person(**{**CHILD, "nama": "Bayi Ny Ayu Lestari"})))
    assert importer.counts(again) == (0, 0, 2, 0)
    assert changes(importer, person(), person(**CHILD)) == [("name", None, "Bintang")]
    importer.take(person(**CHILD))
    assert one(db, select(Resident.is_unnamed).where(Resident.name == "Bintang")) is False


def test_two_namesakes_in_the_post_are_not_guessed_at(importer, db):
    importer.take(person(), person(nik="5201145003976911"))
    proposal = importer.propose(importer.workbook(person(nik="0")))
    assert [r.reason.source for r in proposal.rejected] == [matching.SEVERAL_PEOPLE.source]


def test_one_person_of_the_post_is_taken_once(importer):
    importer.take(person())
    proposal = importer.propose(importer.workbook(person(), person(nik="0", tempatlahir="")))
    assert [(r.row, r.reason.source) for r in proposal.rejected] == [(3, comparing.SAME_IN_POST.source)]


def test_a_new_person_who_resembles_somebody_gets_a_hint_with_its_reason(importer):
    importer.take(person(nama="Djoko Soesilo", sex="1", kk_level="1"))
    proposal = importer.propose(importer.workbook(person(nama="Joko Susilo", sex="1", kk_level="1", nik="5201145003976911")))
    assert importer.counts(proposal) == (1, 0, 0, 0)
    hints = [str(remark.text) for remark in proposal.new[0].remarks]
    assert hints == ["Perhaps Djoko Soesilo, born 1996-03-10, who is in the post: same name and birth date."]


def test_a_merged_person_is_found_by_the_number_of_either_card(importer, db):
    importer.take(person(), person(nik="5201145003976911", nama="Ayu L"))
    with db.action(EDIT) as session:
        one_id, other_id = session.scalars(select(Resident.id)).all()
        services.merge_residents(session, one_id, other_id, TODAY)
    proposal = importer.propose(importer.workbook(person(), person(nik="5201145003976911", nama="Ayu L")))
    assert (len(proposal.new), proposal.rejected_rows) == (0, 1)


def test_somebody_who_was_removed_is_new_again(importer, db):
    importer.take(person())
    with db.action(EDIT) as session:
        for model in (Resident, Identifier, HouseholdMember):
            session.delete(session.scalars(select(model)).one())
    assert importer.counts(importer.propose(importer.workbook(person()))) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("before", "cell", "after"),
    [
        ("here", "2", "dead"),
        ("here", "3", "moved"),
        ("here", "6", "temporarily_away"),
        ("visitor", "1", "visitor"),
        ("temporarily_here", "1", "temporarily_here"),
        ("temporarily_away", "1", "temporarily_away"),
        ("moved", "2", "dead"),
        ("dead", "1", "dead"),
        ("dead", "3", "dead"),
        ("moved", "1", "moved"),
    ],
)
def test_a_workbook_may_end_a_stay_but_never_revive_one(importer, db, before, cell, after):
    importer.take(person())
    edit(db, status=before)
    proposal, _ = importer.take(person(status_dasar=cell))
    assert one(db, select(Resident.status)) == after
    assert bool(proposal.changed) == (before != after)
    kept = [remark.text for p in proposal.same for remark in p.remarks]
    assert bool(kept) == (before == after and before in ("dead", "moved"))


def test_who_moved_away_leaves_the_household_and_stays_away_at_the_next_import(importer, db):
    importer.take(person())
    importer.take(person(status_dasar="3"))
    assert one(db, select(HouseholdMember.until_date)) == TODAY
    assert one(db, select(LifeEvent.kind)) == "moved_out"
    assert importer.counts(importer.propose(importer.workbook(person(status_dasar="3")))) == (0, 0, 1, 0)


def test_dead_people_of_the_workbook_come_with_their_death(importer, db):
    importer.take(person(status_dasar="MATI"))
    assert one(db, select(LifeEvent.kind)) == "died"
    assert importer.counts(importer.propose(importer.workbook(person(status_dasar="MATI")))) == (0, 0, 1, 0)


def test_parents_are_found_by_number_wherever_they_live(importer, db):
    importer.take(person())
    child = person(**{**CHILD, "nama_ibu": "Somebody else", "no_kk": "5201140104126901", "ibu_nik": person()["nik"]})
    proposal, _ = importer.take(child)
    assert proposal.new[0].mother is not None
    assert one(db, select(Resident.mother_id).where(Resident.name == "Bintang")) == one(
        db, select(Resident.id).where(Resident.name == "Ayu Lestari")
    )


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"no_kk": "5201140104126901"}, "another household"),
        ({"nama_ibu": "", "nama_ayah": "Ayu Lestari"}, "a mother is no father"),
        ({"tanggallahir": "10-03-1997", "status_kawin": "1"}, "one year younger only"),
    ],
)
def test_a_namesake_who_cannot_be_the_parent_is_not_linked(importer, cells, why):
    importer.take(person())
    proposal = importer.propose(importer.workbook(person(**{**CHILD, **cells})))
    assert (proposal.new[0].mother, proposal.new[0].father) == (None, None), why


def test_a_mother_who_comes_later_is_linked_and_shown_as_a_change(importer, db):
    importer.take(person(**CHILD))
    assert changes(importer, person(), person(**CHILD)) == [("mother", None, "Ayu Lestari")]
    importer.take(person(), person(**CHILD))
    again = importer.propose(importer.workbook(person(), person(**CHILD)))
    assert importer.counts(again) == (0, 0, 2, 0)


def test_a_parent_whom_the_post_knows_is_kept_and_the_workbook_noted(importer, db):
    importer.take(person(), person(**CHILD))
    edit_mother = select(Resident).where(Resident.name == "Ayu Lestari")
    with db.action(EDIT) as session:
        session.scalars(edit_mother).one().name = "Ayu Lestari Dewi"
    same = importer.propose(importer.workbook(person(nama="Ayu Lestari Dewi"), person(**CHILD)))
    assert importer.counts(same) == (0, 0, 2, 0)
    other = importer.propose(importer.workbook(person(**{**CHILD, "nama_ibu": "Rina"})))
    assert importer.counts(other) == (0, 0, 1, 0)
    assert [str(remark.text) for remark in other.same[0].remarks if "parent" in str(remark.text)] == [
        "In the post this parent is Ayu Lestari Dewi. That is kept."
    ]


def test_a_newborn_of_a_mother_in_the_post_is_found_by_her(importer, db):
    importer.take(person())
    with db.action(EDIT) as session:
        mother = session.scalars(select(Resident)).one().id
        session.add(Resident(name="", is_unnamed=True, sex="M", birth_year=2025, birth_month=3, birth_day=2, mother_id=mother))
    assert ("name", None, "Bintang") in changes(importer, person(**CHILD))


def homes(db: Database) -> dict[str, tuple[str | None, str | None]]:
    with db.read() as session:
        rows = session.execute(
            select(Resident.name, Household.registry_number, Household.area)
            .join(HouseholdMember, HouseholdMember.resident_id == Resident.id)
            .join(Household, Household.id == HouseholdMember.household_id)
            .where(HouseholdMember.until_date.is_(None))
        )
        return {name: (card, area) for name, card, area in rows}


def count_homes(db: Database) -> int:
    with db.read() as session:
        return len(session.scalars(select(Household.id)).all())


def test_one_card_with_two_addresses_is_two_households(importer, db):
    importer.take(person(), person(**{**CHILD, "dusun": "Kenanga"}))
    assert homes(db) == {"Ayu Lestari": ("5201140104126994", "Melati"), "Bintang": ("5201140104126994", "Kenanga")}
    assert count_homes(db) == 2
    again = importer.propose(importer.workbook(person(), person(**{**CHILD, "dusun": "Kenanga"})))
    assert importer.counts(again) == (0, 0, 2, 0)


def test_a_family_whose_address_is_corrected_keeps_its_household(importer, db):
    importer.take(person(), person(**CHILD))
    rows = person(dusun="Kenanga"), person(**{**CHILD, "dusun": "Kenanga"})
    assert changes(importer, *rows) == [("area", "Melati", "Kenanga")] * 2
    importer.take(*rows)
    assert homes(db) == {"Ayu Lestari": ("5201140104126994", "Kenanga"), "Bintang": ("5201140104126994", "Kenanga")}
    assert count_homes(db) == 1
    assert importer.counts(importer.propose(importer.workbook(*rows))) == (0, 0, 2, 0)


def test_who_gets_another_card_moves_and_the_stay_before_ends(importer, db):
    importer.take(person(), person(**CHILD))
    importer.take(person(no_kk="5201140104126901", dusun="Kenanga"))
    assert homes(db) == {"Ayu Lestari": ("5201140104126901", "Kenanga"), "Bintang": ("5201140104126994", "Melati")}
    assert one(db, select(HouseholdMember.until_date).where(HouseholdMember.until_date.is_not(None))) == TODAY


def test_a_family_with_a_new_card_as_a_whole_keeps_its_household(importer, db):
    importer.take(person(), person(**CHILD))
    importer.take(person(no_kk="5201140104126901"), person(**{**CHILD, "no_kk": "5201140104126901"}))
    assert homes(db) == {"Ayu Lestari": ("5201140104126901", "Melati"), "Bintang": ("5201140104126901", "Melati")}
    assert count_homes(db) == 1


def test_people_without_a_card_live_with_their_parents_name_not_with_their_whole_hamlet(importer, db):
    rows = [
        person(no_kk="", nama="Ani", nik="0", nama_ibu="Rina", kk_level="4"),
        person(no_kk="", nama="Budi", nik="0", nama_ibu="Rina", sex="1", kk_level="4"),
        person(no_kk="", nama="Citra", nik="0", nama_ibu="Sari", kk_level="4"),
    ]
    importer.take(*rows)
    assert count_homes(db) == 2
    assert importer.counts(importer.propose(importer.workbook(*rows))) == (0, 0, 3, 0)


def test_a_new_position_in_the_household_is_a_change(importer, db):
    importer.take(person())
    assert changes(importer, person(kk_level="1")) == [("kinship", "spouse", "head")]
    importer.take(person(kk_level="1"))
    assert one(db, select(HouseholdMember.kinship)) == "head"
