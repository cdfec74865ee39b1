"""Tables with columns of their own: guessed, corrected, saved; and the sheet of e-PPGBM."""

import pytest
from sqlalchemy import select

from desktop_app.core.errors import InputError, UserError
from desktop_app.db.settings import put_setting
from desktop_app.residents.models import Household, Identifier, Resident
from desktop_app.residents.rules.importing import row_rules
from desktop_app.residents.rules.importing.mapping import ColumnMapping, guess
from desktop_app.residents.rules.importing.sources import EPPGBM
from desktop_app.residents.rules.importing.table import SheetRow, Table
from desktop_app.residents.services.importing.mappings import SAVE_MAPPING, list_mappings, load_mapping, save_mapping
from desktop_app.residents.services.importing.proposing import mapping_for
from desktop_app.residents.services.importing.workbook import read_workbook
from tests.residents.importing.workbooks import Importer, write_xlsx


def table(*headings: str, rows=()) -> Table:
    return Table("list.xlsx", headings, [SheetRow("", n, cells) for n, cells in enumerate(rows, 2)], ("",))


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (("Nama Lengkap", "L/P", "Tgl. Lahir", "Nama Ibu"), ("name", "sex", "birth", "mother_name")),
        (("Full name", "Gender", "Date of birth", "Mother's name"), ("name", "sex", "birth", "mother_name")),
        (("الاسم الكامل", "الجنس", "تاريخ الميلاد", "اسم الأم"), ("name", "sex", "birth", "mother_name")),
        (("姓名", "性别", "出生日期", "母亲姓名"), ("name", "sex", "birth", "mother_name")),
        (("Namn", "Kön", "Födelsedatum", "Moderns namn"), ("name", "sex", "birth", "mother_name")),
        (("NO. KK", "nik", "RT", "Alamat"), ("family_card", "national_id", "neighbourhood", "street")),
        (("nama", "tgl_lahir", "jenis_kelamin", "xyz"), ("name", "birth", "sex", "")),
    ],
)
def test_headings_are_understood_in_five_languages(headings, fields):
    assert tuple(guess(table(*headings), True).fields.values()) == fields


def test_columns_with_unknown_headings_are_known_by_their_cells():
    rows = [("P", "10-03-1996", "Kepala Keluarga", "x"), ("L", "1980-01-02", "Istri", "y"), ("P", "3/4/2001", "Anak", "z")]
    assert guess(table("A", "B", "C", "D", rows=rows), True).fields == {"A": "sex", "B": "birth", "C": "kinship", "D": ""}


@pytest.mark.parametrize(
    ("headings", "fields", "sentence"),
    [
        (("A",), {"A": "sex"}, "No column of list.xlsx is marked as the name. Say which column holds the names."),
        (("A", "B"), {"A": "name", "B": "name"}, "Two columns are both marked as “Name”. Choose one of them."),
        (("A", "a"), {"A": "name"}, "Two columns of list.xlsx are both called “a”. Rename or delete one of them."),
    ],
)
def test_columns_that_cannot_be_used_are_refused(headings, fields, sentence):
    with pytest.raises(UserError) as caught:
        ColumnMapping("", fields).columns_of(table(*headings))
    assert str(caught.value) == sentence


def test_saved_columns_come_back_by_name_and_are_found_for_a_file_that_has_them(db, tmp_path):
    mapping = ColumnMapping("Desa Melati", {"Warga": "name", "Kelamin?": "sex"}, civil_numbers=False)
    with db.action(SAVE_MAPPING.fill(name=mapping.name)) as session:
        save_mapping(session, mapping)
    path = write_xlsx(tmp_path / "a.xlsx", ("Warga", "Kelamin?", "Nomor"), [{"Warga": "Ayu", "Kelamin?": "P", "Nomor": "1"}])
    with db.read() as session:
        assert list_mappings(session) == ["Desa Melati"]
        assert load_mapping(session, "Desa Melati") == mapping
        assert mapping_for(session, read_workbook(path)) == mapping
        assert mapping_for(session, read_workbook(path), "generic").name == ""


def test_columns_need_a_name_to_be_saved(db):
    with pytest.raises(InputError), db.action(SAVE_MAPPING) as session:
        save_mapping(session, ColumnMapping(" ", {"A": "name"}))


def test_numbers_of_other_countries_need_not_have_16_digits(importer: Importer, db, tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", ("Name", "National ID"), [{"Name": "Ayu", "National ID": "A-1234"}])
    assert importer.propose(path).rejected_rows == 1
    with db.action(SAVE_MAPPING) as session:
        put_setting(session, "post.pack", "generic")
    importer.store(path)
    with db.read() as session:
        assert session.scalars(select(Identifier.value)).all() == ["A-1234"]
    assert importer.counts(importer.propose(path)) == (0, 0, 1, 0)


def test_a_list_of_names_alone_can_be_taken_twice_without_doubles(importer: Importer, tmp_path):
    path = write_xlsx(
        tmp_path / "a.xlsx", ("Nama", "Alamat"), [{"Nama": "Ayu", "Alamat": "Jl. 1"}, {"Nama": "Budi", "Alamat": "Jl. 2"}]
    )
    importer.store(path)
    assert importer.counts(importer.propose(path)) == (0, 0, 2, 0)


EPPGBM_CHILD = {
    "No": "1", "anak_ke": "2", "tgl_lahir": "2025-03-02", "jenis_kelamin": "Perempuan", "nomor_KK": "", "NIK": "5201144203250001",
    "nama_anak": "Bintang", "berat_lahir": "3.1", "nama_ortu": "Ayu Lestari", "nik_ortu": "5201145003976995",
    "hp_ortu": "081234567890", "alamat": "Jl. Melati 4", "rt": "004", "rw": "001", "hapus": "tidak", "pindah": "tidak",
}  # fmt: skip


def eppgbm(tmp_path, *rows):
    return write_xlsx(tmp_path / "eppgbm.xlsx", [h for h in EPPGBM.columns if h != "nama_posyandu"], rows)


def test_the_identity_sheet_of_eppgbm_is_recognised_and_children_join_their_parent(importer: Importer, db, tmp_path):
    from tests.residents.importing.workbooks import person

    importer.take(person())
    proposal, _ = importer.store(eppgbm(tmp_path, EPPGBM_CHILD))
    assert importer.counts(proposal) == (1, 0, 0, 0)
    with db.read() as session:
        child = session.scalars(select(Resident).where(Resident.name == "Bintang")).one()
        mother = session.scalars(select(Resident).where(Resident.name == "Ayu Lestari")).one()
        assert (child.mother_id, child.caregiver_name, child.phone) == (mother.id, "Ayu Lestari", "081234567890")
        assert len(session.scalars(select(Household)).all()) == 1
    assert importer.counts(importer.propose(eppgbm(tmp_path, EPPGBM_CHILD))) == (0, 0, 1, 0)


def test_children_of_eppgbm_who_moved_or_are_deleted(importer: Importer, db, tmp_path):
    gone = {**EPPGBM_CHILD, "pindah": "ya"}
    deleted = {**EPPGBM_CHILD, "NIK": "5201144203250002", "nama_anak": "Bulan", "hapus": "ya"}
    proposal, _ = importer.store(eppgbm(tmp_path, gone, deleted))
    assert [(r.row, r.column, r.reason) for r in proposal.rejected] == [(3, "hapus", row_rules.REMOVED)]
    with db.read() as session:
        assert session.scalars(select(Resident.status)).all() == ["moved"]


def test_weights_of_eppgbm_are_named_as_not_stored(importer: Importer, tmp_path):
    proposal = importer.propose(eppgbm(tmp_path, EPPGBM_CHILD))
    assert {"berat_lahir", "panjang_lahir", "imd"} <= set(proposal.unused)
