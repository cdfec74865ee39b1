"""What can be set for the end of a month."""

from desktop_app.core.contract import Setting
from desktop_app.core.text import QT_TRANSLATE_NOOP

SETTINGS = (
    Setting(
        "month_end.due_day",
        QT_TRANSLATE_NOOP("Month end", "The report is due on this day of the next month"),
        5,
        group=QT_TRANSLATE_NOOP("Month end", "End of the month"),
        hint=QT_TRANSLATE_NOOP("Month end", "Not confirmed: ask the health centre on which day it wants the report."),
        minimum=1,
        maximum=28,
    ),
)
