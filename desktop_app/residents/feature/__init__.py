"""What residents offer to the program."""

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..registers import LIST, LIST_REGISTER
from .derived import SEARCH
from .importing import IMPORT_PAGE, IMPORT_RESIDENTS
from .pages import PANELS, RESIDENTS_PAGE
from .records import RECORDS

FEATURE = Feature(
    name="residents",
    title=QT_TRANSLATE_NOOP("Residents", "Residents"),
    pages=(RESIDENTS_PAGE, IMPORT_PAGE),
    resident_panels=PANELS,
    records=RECORDS,
    derived=(SEARCH,),
    row_sources=(LIST,),
    registers=(LIST_REGISTER,),
    commands=(IMPORT_RESIDENTS,),
)
