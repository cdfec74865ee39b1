"""The columns of the child's life-cycle card (kartu bantu bayi, balita, apras; domain.md 1.2): 26, in its order."""

from desktop_app.core.layout import Column, ColumnGroup, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Health visits", "Card of the child, from birth to 6 years")
NOTE = QT_TRANSLATE_NOOP(
    "Health visits",
    "√ yes, – no, X no longer breast milk only, A not known, an empty cell: not asked or not measured. "
    "A class is not a diagnosis.",
)
REFER = QT_TRANSLATE_NOOP(
    "Health visits",
    "Send to the health worker: T, below the red line or above the orange line, too thin, too heavy, short, head too small or "
    "too large, arm red, 2 signs of tuberculosis, development not complete.",
)
ORIGIN = "Kartu bantu pemeriksaan bayi, balita, apras (posyandu siklus hidup, 2023)"
AGE = QT_TRANSLATE_NOOP("Health visits", "Age (months)")
VISIT = QT_TRANSLATE_NOOP("Health visits", "Day of the visit")
WEIGHT_CLASS = QT_TRANSLATE_NOOP("Health visits", "Weight for age")
LENGTH_CLASS = QT_TRANSLATE_NOOP("Health visits", "Length or height for age")
NUTRITION = QT_TRANSLATE_NOOP("Health visits", "Weight for length or height (nutrition)")
HEAD_CLASS = QT_TRANSLATE_NOOP("Health visits", "Head for age")
ARM_CLASS = QT_TRANSLATE_NOOP("Health visits", "Arm in colour")
TB = QT_TRANSLATE_NOOP("Health visits", "Signs of tuberculosis")
COUGH = QT_TRANSLATE_NOOP("Health visits", "Cough that does not stop")
FEVER = QT_TRANSLATE_NOOP("Health visits", "Fever for 2 weeks or more")
NO_GAIN = QT_TRANSLATE_NOOP("Health visits", "No weight gain for 2 months")
CONTACT = QT_TRANSLATE_NOOP("Health visits", "Close to somebody with TB")
VITAMIN_A = QT_TRANSLATE_NOOP("Health visits", "Vitamin A")
DEWORMING = QT_TRANSLATE_NOOP("Health visits", "Deworming")
SIGNS: tuple[tuple[str, Text], ...] = (
    ("cough", COUGH),
    ("fever_2_weeks", FEVER),
    ("no_gain_2_months", NO_GAIN),
    ("tb_contact", CONTACT),
)
ROW_HEIGHT_MM = 5.6


def _class(title: Text, index: str, width_mm: float) -> Column:
    return Column(title, "class", width_mm, {"index": index}, wrap=True)


CARD = Register(
    id="health_visits.child_card",
    title=TITLE,
    source="health_visits.child_days",
    columns=(
        Column(AGE, "age_months", 7.5, rotated=True),
        Column(VISIT, "day", 15),
        Column(None, "development", 16.5, wrap=True),
        Column(None, "weight", 8.5, rotated=True),
        Column(None, "letter", 6, rotated=True),
        _class(WEIGHT_CLASS, "wfa", 18),
        Column(None, "length_height", 9.5, rotated=True),
        _class(LENGTH_CLASS, "hfa", 18),
        _class(NUTRITION, "wfl", 19),
        Column(None, "head", 8.5, rotated=True),
        _class(HEAD_CLASS, "head", 13.5),
        Column(None, "arm", 8.5, rotated=True),
        _class(ARM_CLASS, "arm", 19),
        ColumnGroup(TB, tuple(Column(title, "tb", 7, {"sign": code}, rotated=True) for code, title in SIGNS)),
        Column(None, "exclusive", 6, rotated=True),
        Column(None, "food", 6, rotated=True),
        Column(None, "given", 20, wrap=True),
        Column(VITAMIN_A, "given_of", 6, {"kind": "VITA"}, rotated=True),
        Column(DEWORMING, "given_of", 6, {"kind": "DEWORM"}, rotated=True),
        Column(None, "portions", 7, rotated=True),
        Column(None, "advice", 21, wrap=True),
        Column(None, "illness", 16, wrap=True),
        Column(None, "referred", 16, wrap=True),
    ),
    numbered=True,
    origin=ORIGIN,
    row_height_mm=ROW_HEIGHT_MM,
)
