"""Settings of the program itself; all of them stay on this laptop."""

from collections.abc import Sequence

from desktop_app.core.contract import Setting
from desktop_app.core.language import CODES, Language, language, own_name
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.device_settings import DeviceSettings

LANGUAGE, DIGITS, THEME = "window.language", "window.digits", "window.theme"
TEXT_SIZE, PAPER, FIRST_WEEKDAY = "window.text_size", "window.paper", "window.first_weekday"
WINDOW_SETTINGS = frozenset({LANGUAGE, DIGITS, THEME, TEXT_SIZE, PAPER, FIRST_WEEKDAY})
"""What changes the whole window: it is built anew."""
USER = "window.user"
"""Who works on this laptop; not a declared setting, since it is typed, not chosen."""
LOOK = QT_TRANSLATE_NOOP("Settings", "Language and look")
AS_USUAL = QT_TRANSLATE_NOOP("Settings", "Usual for this language")

OWN_SETTINGS: Sequence[Setting] = (
    Setting(
        LANGUAGE,
        QT_TRANSLATE_NOOP("Settings", "Language"),
        "en",
        scope="device",
        group=LOOK,
        choices=[(code, own_name(code)) for code in CODES],
    ),
    Setting(
        DIGITS,
        QT_TRANSLATE_NOOP("Settings", "Figures"),
        "western",
        scope="device",
        group=LOOK,
        choices=[("western", "0123456789"), ("arabic", "٠١٢٣٤٥٦٧٨٩")],
        hint=QT_TRANSLATE_NOOP("Settings", "How figures are written. All kinds can be typed."),
    ),
    Setting(
        THEME,
        QT_TRANSLATE_NOOP("Settings", "Colours"),
        "auto",
        scope="device",
        group=LOOK,
        choices=[
            ("auto", QT_TRANSLATE_NOOP("Settings", "Like this computer")),
            ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        ],
    ),
    Setting(
        TEXT_SIZE,
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        "100",
        scope="device",
        group=LOOK,
        choices=[
            (str(size), QT_TRANSLATE_NOOP("Settings", "{size} %").fill(size=size)) for size in (100, 115, 130, 150, 175, 200)
        ],
    ),
    Setting(
        PAPER,
        QT_TRANSLATE_NOOP("Settings", "Paper of the printer"),
        "",
        scope="device",
        group=LOOK,
        choices=[
            ("", AS_USUAL),
            ("A4", QT_TRANSLATE_NOOP("Settings", "A4 (210 × 297 mm)")),
            ("F4", QT_TRANSLATE_NOOP("Settings", "F4, folio (215 × 330 mm)")),
            ("A3", QT_TRANSLATE_NOOP("Settings", "A3 (297 × 420 mm)")),
        ],
    ),
    Setting(
        FIRST_WEEKDAY,
        QT_TRANSLATE_NOOP("Settings", "The week begins on"),
        "",
        scope="device",
        group=LOOK,
        choices=[
            ("", AS_USUAL),
            ("0", QT_TRANSLATE_NOOP("Settings", "Monday")),
            ("5", QT_TRANSLATE_NOOP("Settings", "Saturday")),
            ("6", QT_TRANSLATE_NOOP("Settings", "Sunday")),
        ],
    ),
)


def device_language(device: DeviceSettings) -> Language:
    """Return the language that this laptop's settings ask for, with its figures, paper and first day of the week."""
    code = device.text(LANGUAGE, "en")
    digits = device.text(DIGITS)
    chosen = language(code if code in CODES else "en", digits if digits in ("western", "arabic") else None)
    paper, weekday = device.text(PAPER), device.text(FIRST_WEEKDAY)
    if paper:
        chosen.paper = paper
    if weekday:
        chosen.first_weekday = int(weekday)
    return chosen


def device_scale(device: DeviceSettings) -> float:
    """Return the text size, 1.0 = usual."""
    size = device.text(TEXT_SIZE, "100")
    return min(2.0, max(1.0, int(size) / 100)) if size.isdigit() else 1.0
