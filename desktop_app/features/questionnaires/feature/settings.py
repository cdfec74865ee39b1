"""What a post may set about questions."""

from desktop_app.core.contract import Setting
from desktop_app.core.text import QT_TRANSLATE_NOOP

SETTINGS = (
    Setting(
        "questionnaires.midwife_phone",
        QT_TRANSLATE_NOOP("Questionnaires", "Telephone of the midwife"),
        "",
        group=QT_TRANSLATE_NOOP("Questionnaires", "Questions"),
        hint=QT_TRANSLATE_NOOP("Questionnaires", "Shown when somebody must not be left alone and the midwife has to come."),
    ),
)
