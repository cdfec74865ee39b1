"""The packs that ship with the program: complete, in five languages, and true to their sources."""

import csv
import re

import pytest

from desktop_app.core.language import CODES
from desktop_app.core.layout import Column, ColumnGroup
from desktop_app.core.resources import resource
from desktop_app.core.schedule import Kind
from desktop_app.core.text import Words
from desktop_app.packs import Pack, load_pack, pack_names, schedule_of_pack

PACKS = pack_names()

# The newer layout of format 2, 40 columns, in the words of Kota Bogor's form: headings from the top storey down.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
SIP_2 = (
    ("No.",),
    ("Nama balita/bayi",),
    ("Tanggal, bulan, tahun lahir",),
    ("BBL (kg)",),
    ("Nama", "Ayah"),
    ("Nama", "Ibu"),
    ("Kelompok dasawisma",),
    *(("Hasil penimbangan (kg)", month) for month in MONTHS),
    *(("Pemberian ASI", f"E{month}") for month in range(1, 7)),
    ("Pelayanan yang diberikan", "Vitamin A", "bl"),
    ("Pelayanan yang diberikan", "Vitamin A", "bl"),
    ("Pelayanan yang diberikan", "Oralit", "bl"),
    ("Pemberian imunisasi", "HB0", "bl"),
    ("Pemberian imunisasi", "BCG", "bl"),
    *(("Pemberian imunisasi", "Polio", dose) for dose in ("I", "II", "III", "IV")),
    *(("Pemberian imunisasi", "DPT/HB", dose) for dose in ("I", "II", "III")),
    ("Pemberian imunisasi", "Campak", "bl"),
    ("Tanggal bayi dan balita meninggal",),
    ("Catatan",),
)


def heads(columns: tuple[Column | ColumnGroup, ...], above: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Return the Indonesian headings of every column from the top storey down."""
    found = []
    for column in columns:
        assert isinstance(column.title, Words)
        path = (*above, column.title.by_language["id"])
        found += heads(column.columns, path) if isinstance(column, ColumnGroup) else [path]
    return found


def test_the_generic_the_indonesian_and_the_swedish_pack_are_there() -> None:
    assert PACKS == ["generic", "indonesia", "sweden"]


@pytest.mark.parametrize("name", PACKS)
def test_every_pack_of_the_program_loads(name: str) -> None:
    pack = load_pack(name)
    assert pack.id == name
    assert pack.registers
    assert pack.vaccines()


@pytest.mark.parametrize("name", PACKS)
def test_every_text_of_a_pack_has_words_in_every_language(name: str) -> None:
    for key, words in load_pack(name).texts.items():
        assert set(words.by_language) == set(CODES), key
        assert all(words.by_language.values()), key


@pytest.mark.parametrize("name", PACKS)
def test_every_text_of_a_pack_is_used(name: str) -> None:
    with resource("packs", name, "texts.csv").open(encoding="utf-8") as file:
        keys = [row["key"] for row in csv.DictReader(file)]
    files = [path for path in resource("packs").rglob("*.*") if path.name != "texts.csv"]
    written = "\n".join(path.read_text("utf-8") for path in files)
    for key in keys:
        # "month.{month}" stands for month.1, "sip2.E{month}" for sip2.E1, "f1.{welfare}" for f1.poor
        stems = (re.sub(r"\d+$", "", key), f"{key.rpartition('.')[0]}.")
        is_repeated = any(f"{stem}{{" in written for stem in stems)
        assert is_repeated or f'"{key}"' in written or re.search(rf"(?m)[, ]{re.escape(key)}([, ]|$)", written), key


def test_sip_2_has_the_40_columns_of_the_form_in_its_order_and_under_its_headings() -> None:
    register = load_pack("indonesia").register("health_visits.sip2")
    assert tuple(heads(register.columns)) == SIP_2
    assert len(register.leaves()) == 40
    assert register.numbered
    assert (register.paper, register.landscape) == ("F4", True)


def test_neighbours_under_one_heading_share_it() -> None:
    register = load_pack("indonesia").register("health_visits.sip2")
    top = [column.title.by_language["id"] for column in register.columns if isinstance(column, ColumnGroup)]
    assert top == ["Nama", "Hasil penimbangan (kg)", "Pemberian ASI", "Pelayanan yang diberikan", "Pemberian imunisasi"]


def test_an_inherited_layout_speaks_the_words_of_the_pack_that_inherits_it() -> None:
    def midwife(pack: Pack) -> str:
        return str(pack.register("health_visits.weighing_list").signatures[1].role)

    assert midwife(load_pack("generic")) == "Nurse or midwife"
    assert midwife(load_pack("indonesia")) == "Village midwife"


def test_the_indonesian_address_says_dusun_rw_and_rt() -> None:
    levels = {level.field: level.title.by_language["id"] for level in load_pack("indonesia").address_levels}
    assert levels == {"area": "Dusun", "ward": "RW", "neighbourhood": "RT", "street": "Jalan"}


@pytest.mark.parametrize("name", PACKS)
def test_a_schedule_of_one_pack_never_mixes_with_the_one_it_extends(name: str) -> None:
    rows = schedule_of_pack(load_pack(name)).rows
    assert len({row.source for row in rows if row.kind is Kind.VACCINE}) == 1


@pytest.mark.parametrize("name", PACKS)
def test_doses_of_a_series_stand_together_in_their_order(name: str) -> None:
    seen: dict[str, int] = {}
    last = ""
    for vaccine in load_pack(name).vaccines():
        assert vaccine.series == last or vaccine.series not in seen, vaccine.code
        assert vaccine.dose > seen.get(vaccine.series, -1), vaccine.code
        seen[vaccine.series], last = vaccine.dose, vaccine.series


def test_f1_gizi_has_a_column_for_each_age_band_welfare_and_sex_and_the_totals() -> None:
    pack = load_pack("indonesia")
    bands = [band.title.by_language["id"] for band in pack.age_bands["f1"]]
    assert len(bands) == 5
    expected = [(band, welfare, sex) for band in bands for welfare in ("G", "NG", "?") for sex in ("L", "P")]
    register = pack.register("health_visits.f1_gizi")
    assert heads(register.columns)[2:] == [*expected, ("Jumlah", "L"), ("Jumlah", "P"), ("Jumlah", "Semua")]
    first, last = register.leaves()[2].parameters, register.leaves()[-4].parameters
    assert first == {"from_months": 0, "until_months": 5, "welfare": "poor", "sex": "M"}
    assert last == {"from_months": 36, "until_months": 59, "welfare": "unknown", "sex": "F"}
