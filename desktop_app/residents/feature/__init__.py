"""What residents offer to the program."""

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .derived import SEARCH
from .records import RECORDS

FEATURE = Feature(
    name="residents",
    title=QT_TRANSLATE_NOOP("Residents", "Residents"),
    records=RECORDS,
    derived=(SEARCH,),
)
