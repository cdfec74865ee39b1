"""The columns of the cards of mothers (kartu bantu ibu hamil, nifas dan menyusui; domain.md 1.2), in their order."""

from desktop_app.core.layout import Column, ColumnGroup, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

PREGNANCY = QT_TRANSLATE_NOOP("Mothers", "Card of the pregnant woman")
AFTER_BIRTH = QT_TRANSLATE_NOOP("Mothers", "Card of the mother after birth")
NOTE = QT_TRANSLATE_NOOP(
    "Mothers",
    "√ yes, – no, an empty cell: not asked or not measured. A colour is not a diagnosis.",
)
LIMITS = QT_TRANSLATE_NOOP(
    "Mothers",
    "Red: arm below {arm} cm, blood pressure from {systolic}/{diastolic}, weight outside the curve for her body mass index. "
    "Sources: {sources}.",
)
NOT_CONFIRMED = QT_TRANSLATE_NOOP("Mothers", "{source} (not confirmed)")
REFER = QT_TRANSLATE_NOOP(
    "Mothers", "Send to the health worker: weight, arm or blood pressure red, 2 signs of tuberculosis, any danger sign."
)
SEALED_NOTE = QT_TRANSLATE_NOOP("Mothers", "•: only the midwife reads this; the dot stands there for every woman.")
ORIGIN = "Kartu bantu pemeriksaan ibu hamil, nifas dan menyusui (posyandu siklus hidup, 2023)"
DAY = QT_TRANSLATE_NOOP("Mothers", "Day of the visit")
WEEKS = QT_TRANSLATE_NOOP("Mothers", "Weeks pregnant")
BY_CURVE = QT_TRANSLATE_NOOP("Mothers", "By the curve of the book")
BY_LIMIT = QT_TRANSLATE_NOOP("Mothers", "Green or red")
TB = QT_TRANSLATE_NOOP("Mothers", "Signs of tuberculosis")
COUGH = QT_TRANSLATE_NOOP("Mothers", "Cough")
FEVER = QT_TRANSLATE_NOOP("Mothers", "Fever")
NO_GAIN = QT_TRANSLATE_NOOP("Mothers", "Weight not rising for 2 months")
CONTACT = QT_TRANSLATE_NOOP("Mothers", "Close to somebody with TB")
IRON = QT_TRANSLATE_NOOP("Mothers", "Iron tablets")
GIVEN = QT_TRANSLATE_NOOP("Mothers", "Given")
EVERY_DAY = QT_TRANSLATE_NOOP("Mothers", "Every day")
EXTRA_FOOD = QT_TRANSLATE_NOOP("Mothers", "Extra food for thin women")
WHAT = QT_TRANSLATE_NOOP("Mothers", "What, portions")
VITAMIN_A = QT_TRANSLATE_NOOP("Mothers", "Vitamin A")
BY_HEALTH_WORKER = QT_TRANSLATE_NOOP("Mothers", "Given by the health worker")
CAPSULES = QT_TRANSLATE_NOOP("Mothers", "Capsules taken")
SIGNS: tuple[tuple[str, Text], ...] = (
    ("cough", COUGH),
    ("fever_2_weeks", FEVER),
    ("no_gain_2_months", NO_GAIN),
    ("tb_contact", CONTACT),
)
ROW_HEIGHT_MM = 6.2
_TB = ColumnGroup(TB, tuple(Column(title, "tb", 9, {"sign": code}, rotated=True) for code, title in SIGNS))
_LAST = (Column(None, "advice", 44, wrap=True), Column(None, "referred", 26, wrap=True))

PREGNANCY_CARD = Register(
    id="mothers.pregnancy_card",
    title=PREGNANCY,
    source="mothers.days",
    columns=(
        Column(DAY, "day", 20),
        Column(WEEKS, "weeks", 10, rotated=True),
        Column(None, "weight", 12, rotated=True),
        Column(BY_CURVE, "weight_colour", 15, rotated=True),
        Column(None, "arm", 11, rotated=True),
        Column(BY_LIMIT, "arm_colour", 15, rotated=True),
        Column(None, "pressure", 17),
        Column(BY_LIMIT, "pressure_colour", 15, rotated=True),
        _TB,
        ColumnGroup(IRON, (Column(GIVEN, "iron", 11, rotated=True), Column(EVERY_DAY, "iron_daily", 9, rotated=True))),
        ColumnGroup(EXTRA_FOOD, (Column(WHAT, "food", 28, wrap=True), Column(EVERY_DAY, "food_daily", 9, rotated=True))),
        Column(None, "class", 9, rotated=True),
        *_LAST,
    ),
    numbered=True,
    origin=ORIGIN,
    row_height_mm=ROW_HEIGHT_MM,
)
AFTER_BIRTH_CARD = Register(
    id="mothers.after_birth_card",
    title=AFTER_BIRTH,
    source="mothers.days",
    columns=(
        Column(DAY, "day", 20),
        Column(None, "weight", 12, rotated=True),
        Column(BY_CURVE, "", 15, rotated=True),
        Column(None, "arm", 11, rotated=True),
        Column(None, "pressure", 17),
        Column(BY_LIMIT, "pressure_colour", 15, rotated=True),
        _TB,
        ColumnGroup(
            VITAMIN_A,
            (Column(BY_HEALTH_WORKER, "vitamin_a_given", 12, rotated=True), Column(CAPSULES, "vitamin_a", 11, rotated=True)),
        ),
        Column(None, "breastfeeding", 11, rotated=True),
        Column(None, "spacing", 26, wrap=True),
        *_LAST,
    ),
    numbered=True,
    origin=ORIGIN,
    row_height_mm=ROW_HEIGHT_MM,
)
