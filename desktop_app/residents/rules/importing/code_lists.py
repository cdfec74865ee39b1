"""The lists of codes that workbooks of residents use.

The numbers and first words are those of OpenSID's sheet "Kode Data" (release 2410). What stands beside them are words that
other workbooks use for the same thing.
"""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .codes import CodeList, word_key
from .occupations import OCCUPATIONS


def _list(key: str, title: Text, *rows: tuple[int, str | None, str], other: Mapping[str, str] | None = None) -> CodeList:
    """Make a list from (number, our code, the source's word) and other words -> our code."""
    words: dict[str, str | None] = {word_key(code): code for _number, code, _word in rows if code}
    words |= {word_key(word): code for words_of_code, code in (other or {}).items() for word in words_of_code.split("|")}
    words |= {word_key(word): code for _number, code, word in rows}
    return CodeList(key, title, {n: code for n, code, _ in rows}, words, tuple(word for _, _, word in rows[:6]))


SEX = _list(
    "sex",
    QT_TRANSLATE_NOOP("Residents", "Sex"),
    (1, "M", "LAKI-LAKI"),
    (2, "F", "PEREMPUAN"),
    other={
        "L|LK|LAKI|LAKI LAKI|PRIA|COWOK|M|MALE|MAN|BOY|POJKE|ذكر|ولد|男|男性": "M",
        "P|PR|WANITA|CEWEK|F|FEMALE|WOMAN|GIRL|K|KVINNA|FLICKA|أنثى|انثى|بنت|女|女性": "F",
    },
)
RELIGION = _list(
    "religion",
    QT_TRANSLATE_NOOP("Residents", "Religion"),
    (1, "islam", "ISLAM"),
    (2, "protestant", "KRISTEN"),
    (3, "catholic", "KATHOLIK"),
    (4, "hindu", "HINDU"),
    (5, "buddhist", "BUDHA"),
    (6, "confucian", "KHONGHUCU"),
    (7, "belief", "Kepercayaan Terhadap Tuhan YME / Lainnya"),
    other={
        "MUSLIM|MOSLEM|مسلم|الإسلام|伊斯兰教": "islam",
        "KRISTEN PROTESTAN|PROTESTAN|PROTESTANT|CHRISTIAN": "protestant",
        "KATOLIK|CATHOLIC": "catholic",
        "BUDDHA|BUDDHIST|佛教": "buddhist",
        "KONGHUCU": "confucian",
        "KEPERCAYAAN|KEPERCAYAAN TERHADAP TUHAN YME|LAINNYA": "belief",
    },
)
EDUCATION = _list(
    "education",
    QT_TRANSLATE_NOOP("Residents", "Education"),
    (1, "none", "TIDAK / BELUM SEKOLAH"),
    (2, "primary_incomplete", "BELUM TAMAT SD/SEDERAJAT"),
    (3, "primary", "TAMAT SD / SEDERAJAT"),
    (4, "junior_secondary", "SLTP/SEDERAJAT"),
    (5, "senior_secondary", "SLTA / SEDERAJAT"),
    (6, "diploma_1_2", "DIPLOMA I / II"),
    (7, "diploma_3", "AKADEMI/ DIPLOMA III/S. MUDA"),
    (8, "bachelor", "DIPLOMA IV/ STRATA I"),
    (9, "master", "STRATA II"),
    (10, "doctorate", "STRATA III"),
    other={
        "TIDAK SEKOLAH|BELUM SEKOLAH": "none",
        "TIDAK TAMAT SD": "primary_incomplete",
        "SD|SD/SEDERAJAT|TAMAT SD": "primary",
        "SLTP|SMP|SMP/SEDERAJAT|TAMAT SMP": "junior_secondary",
        "SLTA|SMA|SMK|SMA/SEDERAJAT|TAMAT SMA": "senior_secondary",
        "D1|D2": "diploma_1_2",
        "D3": "diploma_3",
        "D4|S1|STRATA I|SARJANA": "bachelor",
        "S2": "master",
        "S3": "doctorate",
    },
)
SCHOOL = _list(
    "school",
    QT_TRANSLATE_NOOP("Residents", "School attended now"),
    (1, "before_kindergarten", "BELUM MASUK TK/KELOMPOK BERMAIN"),
    (2, "kindergarten", "SEDANG TK/KELOMPOK BERMAIN"),
    (3, "never", "TIDAK PERNAH SEKOLAH"),
    (4, "primary", "SEDANG SD/SEDERAJAT"),
    (5, "primary_left", "TIDAK TAMAT SD/SEDERAJAT"),
    (6, "junior_secondary", "SEDANG SLTP/SEDERAJAT"),
    (7, "senior_secondary", "SEDANG SLTA/SEDERAJAT"),
    (8, "diploma_1", "SEDANG  D-1/SEDERAJAT"),
    (9, "diploma_2", "SEDANG D-2/SEDERAJAT"),
    (10, "diploma_3", "SEDANG D-3/SEDERAJAT"),
    (11, "bachelor", "SEDANG  S-1/SEDERAJAT"),
    (12, "master", "SEDANG S-2/SEDERAJAT"),
    (13, "doctorate", "SEDANG S-3/SEDERAJAT"),
    (14, "special_a", "SEDANG SLB A/SEDERAJAT"),
    (15, "special_b", "SEDANG SLB B/SEDERAJAT"),
    (16, "special_c", "SEDANG SLB C/SEDERAJAT"),
    (17, "cannot_read", "TIDAK DAPAT MEMBACA DAN MENULIS HURUF LATIN/ARAB"),
    (18, "not_attending", "TIDAK SEDANG SEKOLAH"),
)
OCCUPATION = CodeList(
    "occupation",
    QT_TRANSLATE_NOOP("Residents", "Occupation"),
    dict(enumerate(OCCUPATIONS, 1)),
    {word_key(word): word for word in OCCUPATIONS}
    | {word_key(short): full for short, full in (("PNS", OCCUPATIONS[4]), ("TNI", OCCUPATIONS[5]), ("POLRI", OCCUPATIONS[6]))},
    OCCUPATIONS[:6],
)
MARITAL_STATUS = _list(
    "marital_status",
    QT_TRANSLATE_NOOP("Residents", "Marital status"),
    (1, "single", "BELUM KAWIN"),
    (2, "married", "KAWIN"),
    (3, "divorced", "CERAI HIDUP"),
    (4, "widowed", "CERAI MATI"),
    other={
        "LAJANG|BELUM MENIKAH|UNMARRIED|أعزب|عزباء|未婚|OGIFT": "single",
        "MENIKAH|NIKAH|KAWIN TERCATAT|KAWIN BELUM TERCATAT|متزوج|متزوجة|已婚|GIFT": "married",
        "CERAI|مطلق|مطلقة|离异|SKILD": "divorced",
        "JANDA MATI|DUDA MATI|أرمل|أرملة|丧偶": "widowed",
    },
)
KINSHIP = _list(
    "kinship",
    QT_TRANSLATE_NOOP("Residents", "Position in the household"),
    (1, "head", "KEPALA KELUARGA"),
    (2, "spouse", "SUAMI"),
    (3, "spouse", "ISTRI"),
    (4, "child", "ANAK"),
    (5, "child_in_law", "MENANTU"),
    (6, "grandchild", "CUCU"),
    (7, "parent", "ORANGTUA"),
    (8, "parent_in_law", "MERTUA"),
    (9, "other_relative", "FAMILI LAIN"),
    (10, "helper", "PEMBANTU"),
    (11, "other", "LAINNYA"),
    other={
        "KK|HEAD OF HOUSEHOLD|رب الأسرة|户主|HUSHÅLLSFÖRESTÅNDARE": "head",
        "HUSBAND|WIFE|ISTERI|زوج|زوجة|配偶|妻子|丈夫|MAKE|MAKA": "spouse",
        "ANAK KANDUNG|SON|DAUGHTER|ابن|ابنة|子女|儿子|女儿|BARN": "child",
        "ORANG TUA|FATHER|MOTHER|父母": "parent",
        "GRANDSON|GRANDDAUGHTER|حفيد|حفيدة|孙子女|BARNBARN": "grandchild",
        "FAMILI|KERABAT": "other_relative",
        "PEMBANTU RUMAH TANGGA": "helper",
    },
)
CITIZENSHIP = _list(
    "citizenship",
    QT_TRANSLATE_NOOP("Residents", "Citizenship"),
    (1, "citizen", "WNI"),
    (2, "foreigner", "WNA"),
    (3, "dual", "DUA KEWARGANEGARAAN"),
    other={"INDONESIA|WARGA NEGARA INDONESIA": "citizen", "WARGA NEGARA ASING|ASING": "foreigner"},
)
BLOOD_GROUP = _list(
    "blood_group",
    QT_TRANSLATE_NOOP("Residents", "Blood group"),
    (1, "A", "A"),
    (2, "B", "B"),
    (3, "AB", "AB"),
    (4, "O", "O"),
    (5, "A+", "A+"),
    (6, "A-", "A-"),
    (7, "B+", "B+"),
    (8, "B-", "B-"),
    (9, "AB+", "AB+"),
    (10, "AB-", "AB-"),
    (11, "O+", "O+"),
    (12, "O-", "O-"),
    (13, None, "TIDAK TAHU"),
)
DISABILITY = _list(
    "disability",
    QT_TRANSLATE_NOOP("Residents", "Disability"),
    (1, "physical", "CACAT FISIK"),
    (2, "blind", "CACAT NETRA/BUTA"),
    (3, "deaf_mute", "CACAT RUNGU/WICARA"),
    (4, "mental", "CACAT MENTAL/JIWA"),
    (5, "physical_and_mental", "CACAT FISIK DAN MENTAL"),
    (6, "other", "CACAT LAINNYA"),
    (7, "none", "TIDAK CACAT"),
)
INSURANCE = _list(
    "insurance",
    QT_TRANSLATE_NOOP("Residents", "Health insurance"),
    (1, "none", "TIDAK/BELUM PUNYA"),
    (2, "bpjs_subsidised", "BPJS PENERIMA BANTUAN IURAN"),
    (3, "bpjs_paid", "BPJS NON PENERIMA BANTUAN IURAN"),
    (4, "bpjs_district", "BPJS BANTUAN DAERAH"),
    (99, "other", "ASURANSI LAINNYA"),
    other={"BPJS PBI|PBI": "bpjs_subsidised", "BPJS NON PBI|NON PBI": "bpjs_paid", "TIDAK|TIDAK ADA": "none"},
)
STATUS = _list(
    "status",
    QT_TRANSLATE_NOOP("Residents", "Status"),
    (1, "here", "HIDUP"),
    (2, "dead", "MATI"),
    (3, "moved", "PINDAH"),
    (4, "temporarily_away", "HILANG"),
    (6, "temporarily_away", "PERGI"),
    (9, "not_valid", "TIDAK VALID"),
    other={
        "ADA|ALIVE": "here",
        "MENINGGAL|WAFAT|DIED|متوفى|死亡|DÖD": "dead",
        "MOVED OUT|FLYTTAT": "moved",
    },
)
CONTRACEPTION = _list(
    "contraception",
    QT_TRANSLATE_NOOP("Residents", "Contraception"),
    (1, "pill", "Pil"),
    (2, "iud", "IUD"),
    (3, "injection", "Suntik"),
    (4, "condom", "Kondom"),
    (5, "implant", "Susuk KB"),
    (6, "female_sterilisation", "Sterilisasi Wanita"),
    (7, "male_sterilisation", "Sterilisasi Pria"),
    (8, "none", "Tidak Menggunakan"),
    (99, "other", "Lainnya"),
)
PREGNANCY = _list(
    "pregnancy", QT_TRANSLATE_NOOP("Residents", "Pregnancy"), (1, "pregnant", "HAMIL"), (2, "not_pregnant", "TIDAK HAMIL")
)
IDENTITY_CARD = _list(
    "identity_card", QT_TRANSLATE_NOOP("Residents", "Electronic identity card"), (1, "not_yet", "BELUM"), (2, "issued", "KTP-EL")
)
CARD_STATE = _list(
    "card_state",
    QT_TRANSLATE_NOOP("Residents", "State of the identity card"),
    (1, "too_young", "BELUM WAJIB"),
    (2, "not_recorded", "BELUM REKAM"),
    (3, "recorded", "SUDAH REKAM"),
    (4, "printed", "CARD PRINTED"),
    (5, "ready", "PRINT READY RECORD"),
    (6, "shipped", "CARD SHIPPED"),
    (7, "sent", "SENT FOR CARD PRINTING"),
    (8, "issued", "CARD ISSUED"),
)
YES_NO = _list(
    "yes_no",
    QT_TRANSLATE_NOOP("Residents", "Yes or no"),
    (1, "yes", "ya"),
    (0, "no", "tidak"),
    other={"YES|Y|TRUE|JA|نعم|是": "yes", "NO|T|N|FALSE|NEJ|لا|否": "no"},
)
