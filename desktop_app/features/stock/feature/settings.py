"""What a post may set about its stock."""

from desktop_app.core.contract import Setting
from desktop_app.core.text import QT_TRANSLATE_NOOP

STOCK = QT_TRANSLATE_NOOP("Stock", "Stock")
SETTINGS = (
    Setting(
        "stock.soon_days",
        QT_TRANSLATE_NOOP("Stock", "Say that a lot expires soon, this many days before its last day"),
        90,
        group=STOCK,
        hint=QT_TRANSLATE_NOOP(
            "Stock", "Example: with 90 days, a lot whose last day is 30 June is shown as “Expires soon” from 1 April on."
        ),
        unit=QT_TRANSLATE_NOOP("Stock", "days"),
        minimum=1,
        maximum=730,
    ),
    Setting(
        "stock.order_system",
        QT_TRANSLATE_NOOP("Stock", "What is ordered at the end of the month"),
        "standard",
        group=STOCK,
        hint=QT_TRANSLATE_NOOP(
            "Stock",
            "Example: an item is kept for 1 to 2 months and lasts 1.5 months now. “Only what runs low” orders none of it; "
            "“everything” orders half a month of use.",
        ),
        choices=(
            ("standard", QT_TRANSLATE_NOOP("Stock", "Only what runs low")),
            ("forced", QT_TRANSLATE_NOOP("Stock", "Everything, up to the most that is kept")),
        ),
    ),
)
