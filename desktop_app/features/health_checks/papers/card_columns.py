"""The columns of the cards (kartu bantu; domain.md 1.2): adults and elderly people 29; school age, without an original."""

from desktop_app.core.layout import Column, ColumnGroup, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

ADULT = QT_TRANSLATE_NOOP("Health checks", "Card of adults and elderly people")
SCHOOL = QT_TRANSLATE_NOOP("Health checks", "Card of school age and adolescents")
ADULT_ORIGIN = "Kartu bantu pemeriksaan dewasa dan lansia (posyandu siklus hidup, 2023)"
SCHOOL_ORIGIN = "Susunan sendiri menurut KMK 2015/2023 (kartu asli belum ditemukan)"
DAY = QT_TRANSLATE_NOOP("Health checks", "Day of the visit")
LETTER = QT_TRANSLATE_NOOP("Health checks", "Body mass index")
PRESSURE = QT_TRANSLATE_NOOP("Health checks", "Blood pressure")
SUGAR = QT_TRANSLATE_NOOP("Health checks", "Blood sugar")
RESULT = QT_TRANSLATE_NOOP("Health checks", "Result")
SIGHT = QT_TRANSLATE_NOOP("Health checks", "Counts fingers")
HEARING = QT_TRANSLATE_NOOP("Health checks", "Hears whispering")
RIGHT = QT_TRANSLATE_NOOP("Health checks", "Right")
LEFT = QT_TRANSLATE_NOOP("Health checks", "Left")
PUMA = QT_TRANSLATE_NOOP("Health checks", "Lungs (PUMA), points")
TB = QT_TRANSLATE_NOOP("Health checks", "Signs of tuberculosis")
EYES = QT_TRANSLATE_NOOP("Health checks", "Seeing")
EARS = QT_TRANSLATE_NOOP("Health checks", "Hearing")
HAEMOGLOBIN = QT_TRANSLATE_NOOP("Health checks", "Haemoglobin (g/dl)")
IRON = QT_TRANSLATE_NOOP("Health checks", "Iron tablets")
GIVEN = QT_TRANSLATE_NOOP("Health checks", "Given")
TAKEN = QT_TRANSLATE_NOOP("Health checks", "Taken")
MOOD = QT_TRANSLATE_NOOP("Health checks", "Feelings (result)")
PUMA_ITEMS: tuple[tuple[str, Text], ...] = (
    ("SEX", QT_TRANSLATE_NOOP("Health checks", "Sex")),
    ("AGE", QT_TRANSLATE_NOOP("Health checks", "Age")),
    ("SMOKING", QT_TRANSLATE_NOOP("Health checks", "Smoking")),
    ("BREATH", QT_TRANSLATE_NOOP("Health checks", "Short of breath")),
    ("PHLEGM", QT_TRANSLATE_NOOP("Health checks", "Phlegm")),
    ("COUGH", QT_TRANSLATE_NOOP("Health checks", "Cough")),
    ("SPIROMETRY", QT_TRANSLATE_NOOP("Health checks", "Lung test")),
)
SCORE = QT_TRANSLATE_NOOP("Health checks", "Score, 6 or more")
SIGNS: tuple[tuple[str, Text], ...] = (
    ("cough", QT_TRANSLATE_NOOP("Health checks", "Cough")),
    ("fever", QT_TRANSLATE_NOOP("Health checks", "Fever for 2 weeks or more")),
    ("weight", QT_TRANSLATE_NOOP("Health checks", "Weight lost or not gained")),
    ("contact", QT_TRANSLATE_NOOP("Health checks", "Close to somebody with TB")),
)
NOTE = QT_TRANSLATE_NOOP(
    "Health checks",
    "√ yes or good, – no or not good, ? could not be checked, an empty cell: not asked or not measured. "
    "A class is not a diagnosis.",
)
SEALED_NOTE = QT_TRANSLATE_NOOP("Health checks", "•: only the midwife reads this; the dot stands there for everybody.")
UNVERIFIED = QT_TRANSLATE_NOOP(
    "Health checks", "The columns of this card are not confirmed: no printed original was found. Ask your health centre."
)
ADULT_REFER = QT_TRANSLATE_NOOP(
    "Health checks",
    "Send to the health worker: body mass index, blood pressure or blood sugar not normal, an eye or ear that fails, "
    "6 or more points for the lungs, 2 signs of tuberculosis.",
)
SCHOOL_REFER = QT_TRANSLATE_NOOP(
    "Health checks",
    "Send to the health worker: too thin or too heavy, blood pressure or blood sugar high, signs of anaemia, "
    "seeing, hearing or teeth not good, 2 signs of tuberculosis.",
)
ROW_HEIGHT_MM = 6.2
_TB = ColumnGroup(TB, tuple(Column(title, "tb", 7.5, {"sign": code}, rotated=True) for code, title in SIGNS))


def _sides(title: Text, what: str) -> ColumnGroup:
    sides = (("right", RIGHT), ("left", LEFT))
    return ColumnGroup(title, tuple(Column(words, "sense", 8, {"what": f"{side}_{what}"}, rotated=True) for side, words in sides))


ADULT_CARD = Register(
    id="health_checks.adult_card",
    title=ADULT,
    source="health_checks.days",
    columns=(
        Column(DAY, "day", 17),
        Column(None, "weight", 10, rotated=True),
        Column(None, "height", 11, rotated=True),
        Column(LETTER, "card_bmi", 11, rotated=True, wrap=True),
        Column(None, "waist", 11, rotated=True),
        Column(None, "arm", 10, rotated=True),
        Column(PRESSURE, "value", 14, {"measure": "blood_pressure"}, rotated=True),
        Column(RESULT, "class", 20, {"measure": "blood_pressure"}, wrap=True),
        Column(SUGAR, "value", 11, {"measure": "glucose"}, rotated=True),
        Column(RESULT, "class", 20, {"measure": "glucose"}, wrap=True),
        _sides(SIGHT, "eye"),
        _sides(HEARING, "ear"),
        ColumnGroup(
            PUMA,
            (
                *(Column(title, "answer", 7, {"of": "PUMA", "item": code}, rotated=True) for code, title in PUMA_ITEMS),
                Column(SCORE, "score", 9, {"of": "PUMA"}, rotated=True),
            ),
        ),
        _TB,
        Column(None, "spacing", 14, rotated=True, wrap=True),
        Column(None, "advice", 28, wrap=True),
        Column(None, "referred", 20, wrap=True),
    ),
    numbered=True,
    origin=ADULT_ORIGIN,
    row_height_mm=ROW_HEIGHT_MM,
)
SCHOOL_CARD = Register(
    id="health_checks.school_card",
    title=SCHOOL,
    source="health_checks.days",
    columns=(
        Column(DAY, "day", 17),
        Column(None, "weight", 10, rotated=True),
        Column(None, "height", 11, rotated=True),
        Column(LETTER, "class", 20, {"measure": "bmi"}, wrap=True),
        Column(None, "waist", 10, rotated=True),
        Column(PRESSURE, "value", 14, {"measure": "blood_pressure"}, rotated=True),
        Column(RESULT, "class", 19, {"measure": "blood_pressure"}, wrap=True),
        Column(SUGAR, "value", 10, {"measure": "glucose"}, rotated=True),
        Column(HAEMOGLOBIN, "value", 10, {"measure": "haemoglobin"}, rotated=True),
        Column(None, "anaemia_signs", 20, wrap=True),
        ColumnGroup(IRON, (Column(GIVEN, "iron", 9, rotated=True), Column(TAKEN, "iron_taken", 15, wrap=True))),
        Column(EYES, "both", 8, {"what": "eye"}, rotated=True),
        Column(EARS, "both", 8, {"what": "ear"}, rotated=True),
        Column(None, "teeth", 16, wrap=True),
        Column(None, "smoking", 16, wrap=True),
        _TB,
        Column(MOOD, "sealed", 8, rotated=True),
        Column(None, "vaccines", 18, wrap=True),
        Column(None, "advice", 22, wrap=True),
        Column(None, "referred", 18, wrap=True),
    ),
    numbered=True,
    origin=SCHOOL_ORIGIN,
    row_height_mm=ROW_HEIGHT_MM,
)
