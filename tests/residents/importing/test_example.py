"""OpenSID's own example of a residents workbook, taken as it is."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from sqlalchemy import func, select

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.undo import undo
from desktop_app.residents.models import Household, HouseholdMember, Identifier, Resident, ResidentFact
from tests.residents.importing.workbooks import Importer, example

Dump = Callable[[], dict[str, set[tuple[Any, ...]]]]


def test_all_97_people_are_new_and_stored_with_their_families(importer: Importer, db: Database) -> None:
    proposal, imported = importer.store(example("contoh_penduduk.xlsx"))
    assert importer.counts(proposal) == (97, 0, 0, 0)
    assert imported.rows["resident"] == 97
    with db.read() as session:
        count = {
            m.__tablename__: session.scalar(select(func.count()).select_from(m))
            for m in (Household, Resident, HouseholdMember, Identifier, ResidentFact)
        }
        assert count == {"household": 37, "resident": 97, "household_member": 97, "identifier": 97, "resident_fact": 587}
        ayah = session.scalars(select(Resident).where(Resident.name == "AHLUL")).one()
        adini = session.scalars(select(Resident).where(Resident.name == "ADINI SEPTIA LISTA")).one()
        assert (adini.father_id, adini.mother_id, adini.mother_name) == (ayah.id, None, "RUSDAH")
        assert (adini.sex, adini.birth_year, adini.birth_month, adini.birth_day) == ("F", 1996, 3, 10)
        assert (adini.birth_source, adini.birth_place, adini.status) == ("document", "MANGSIT", "here")
        facts = session.execute(select(ResidentFact.kind, ResidentFact.value).where(ResidentFact.resident_id == adini.id)).all()
        assert dict(facts) == {
            "religion": "islam",
            "education": "junior_secondary",
            "school": "not_attending",
            "occupation": "MENGURUS RUMAH TANGGA",
            "marital_status": "married",
            "citizenship": "citizen",
        }
        with db.engine.connect() as connection:
            assert check(connection) == []


def test_parents_are_linked_only_within_the_household(importer: Importer, db: Database) -> None:
    importer.store(example("contoh_penduduk.xlsx"))
    with db.read() as session:
        mothers = session.scalar(select(func.count()).where(Resident.mother_id.is_not(None)))
        fathers = session.scalar(select(func.count()).where(Resident.father_id.is_not(None)))
        homes = dict(session.execute(select(HouseholdMember.resident_id, HouseholdMember.household_id)).all())
        linked = session.execute(select(Resident.id, Resident.mother_id).where(Resident.mother_id.is_not(None))).all()
        assert all(homes[child] == homes[mother] for child, mother in linked)
    assert (mothers, fathers) == (29, 29)


def test_a_second_import_finds_everybody_the_same_and_stores_nothing(importer: Importer, living_rows: Dump, db: Database) -> None:
    importer.store(example("contoh_penduduk.xlsx"))
    before = living_rows()
    proposal, imported = importer.store(example("contoh_penduduk.xlsx"))
    assert importer.counts(proposal) == (0, 0, 97, 0)
    assert imported.action is None
    assert living_rows() == before


def test_one_undo_brings_back_the_state_before(importer: Importer, living_rows: Dump, db: Database) -> None:
    before = living_rows()
    _, imported = importer.store(example("contoh_penduduk.xlsx"))
    assert imported.action is not None
    assert Counter({name: len(rows) for name, rows in living_rows().items()})["resident"] == 97
    with db.action(QT_TRANSLATE_NOOP("Test", "Undo")) as session:
        assert undo(session, imported.action) == []
    assert living_rows() == before
    again, _ = importer.store(example("contoh_penduduk.xlsx"))
    assert importer.counts(again) == (97, 0, 0, 0)


def test_the_empty_template_is_read_up_to_its_mark(importer: Importer) -> None:
    proposal = importer.propose(example("FormatImporExcel.xlsm"))
    assert importer.counts(proposal) == (0, 0, 0, 1)
    assert {(r.row, r.column) for r in proposal.rejected} == {(2, "ayah_nik"), (2, "ibu_nik"), (2, "tanggal_akhir_paspor")}
