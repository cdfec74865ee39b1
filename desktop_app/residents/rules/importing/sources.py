"""The workbooks whose columns are known, and which of their columns cannot be missing.

OpenSID: residents workbook of release 2410, 43 columns by machine names in any order. e-PPGBM: the children's identity sheet,
22 columns, as two independent posyandu programs write it. Everything else goes through a column mapping.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .codes import word_key


@dataclass(frozen=True)
class Source:
    """One known kind of workbook.

    Attributes:
        id: the word of the command line.
        title: what people call it.
        columns: heading -> key of its field; "" for a column that is not used here.
        needed: headings without which nothing can be imported.
        end_mark: text in the second column that ends the data of a sheet.
        code_sheets: sheets that hold no people.
        civil_numbers: NIK and family card have 16 digits.
    """

    id: str
    title: Text
    columns: Mapping[str, str]
    needed: tuple[str, ...]
    end_mark: str = ""
    code_sheets: frozenset[str] = frozenset()
    civil_numbers: bool = True
    keys: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", {heading_key(heading): heading for heading in self.columns})

    def heading(self, cell: str) -> str | None:
        """Return the heading that ``cell`` writes, whatever its case; None if it is not one of this source."""
        return self.keys.get(heading_key(cell))


def heading_key(text: str) -> str:
    """Return the form in which headings are compared: ``No. KK``, ``no_kk`` and ``NO KK`` are one."""
    return word_key(text)


OPENSID = Source(
    "opensid",
    QT_TRANSLATE_NOOP("Residents", "OpenSID residents workbook"),
    {
        "alamat": "street",
        "dusun": "area",
        "rw": "ward",
        "rt": "neighbourhood",
        "nama": "name",
        "no_kk": "family_card",
        "nik": "national_id",
        "sex": "sex",
        "tempatlahir": "birth_place",
        "tanggallahir": "birth",
        "agama_id": "religion",
        "pendidikan_kk_id": "education",
        "pendidikan_sedang_id": "school",
        "pekerjaan_id": "occupation",
        "status_kawin": "marital_status",
        "kk_level": "kinship",
        "warganegara_id": "citizenship",
        "ayah_nik": "father_national_id",
        "nama_ayah": "father_name",
        "ibu_nik": "mother_national_id",
        "nama_ibu": "mother_name",
        "golongan_darah_id": "blood_group",
        "akta_lahir": "birth_certificate",
        "dokumen_pasport": "passport",
        "tanggal_akhir_paspor": "passport_until",
        "dokumen_kitas": "residence_permit",
        "akta_perkawinan": "",
        "tanggalperkawinan": "married_on",
        "akta_perceraian": "",
        "tanggalperceraian": "divorced_on",
        "cacat_id": "disability",
        "cara_kb_id": "contraception",
        "hamil": "pregnancy",
        "ktp_el": "identity_card",
        "status_rekam": "card_state",
        "alamat_sekarang": "",
        "status_dasar": "status",
        "suku": "ethnicity",
        "tag_id_card": "card_tag",
        "id_asuransi": "insurance",
        "no_asuransi": "insurance_id",
        "lat": "",
        "lng": "",
    },
    needed=("nama", "no_kk", "nik", "sex", "tanggallahir", "kk_level"),
    end_mark="###",
    code_sheets=frozenset(("kodedata",)),
)
EPPGBM = Source(
    "eppgbm",
    QT_TRANSLATE_NOOP("Residents", "e-PPGBM children's identity sheet"),
    {
        "No": "",
        "anak_ke": "",
        "tgl_lahir": "birth",
        "jenis_kelamin": "sex",
        "nomor_KK": "family_card",
        "NIK": "national_id",
        "nama_anak": "name",
        "usia_hamil": "",
        "berat_lahir": "",
        "panjang_lahir": "",
        "lingkar_kepala_lahir": "",
        "kia": "",
        "kia_bayi_kecil": "",
        "imd": "",
        "nama_ortu": "caregiver_name",
        "nik_ortu": "parent_national_id",
        "hp_ortu": "phone",
        "alamat": "street",
        "rt": "neighbourhood",
        "rw": "ward",
        "nama_posyandu": "",
        "hapus": "is_removed",
        "pindah": "has_moved",
    },
    needed=("tgl_lahir", "jenis_kelamin", "NIK", "nama_anak"),
)
KNOWN = (OPENSID, EPPGBM)
"""Sources that are recognised by their headings; ids beside "generic"."""

_HALF = 0.5


def recognise(headings: list[str]) -> Source | None:
    """Return the source to which most of ``headings`` belong and of which none that it needs is missing; None if none."""
    for source in KNOWN:
        found = {source.heading(h) for h in headings} - {None}
        if found.issuperset(source.needed) and len(found) >= _HALF * len([h for h in headings if h]):
            return source
    return None
