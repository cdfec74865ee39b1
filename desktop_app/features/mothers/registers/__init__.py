"""What the slice offers for paper: rows of which country packs make their registers.

The layouts themselves are data of the packs. Nothing here is imported before a register is made.
"""

from .births_year import BIRTHS_YEAR
from .f1_gizi import F1_GIZI
from .family_events import FAMILY_EVENTS
from .house_book import HOUSE_BOOK
from .pregnancies_year import PREGNANCIES_YEAR
from .recap import RECAP
from .results_year import RESULTS_YEAR
from .targets import TARGETS
from .visitors_year import VISITORS_YEAR
from .women_year import WOMEN_YEAR

ROW_SOURCES = (
    BIRTHS_YEAR,
    WOMEN_YEAR,
    PREGNANCIES_YEAR,
    TARGETS,
    RECAP,
    F1_GIZI,
    FAMILY_EVENTS,
    HOUSE_BOOK,
    VISITORS_YEAR,
    RESULTS_YEAR,
)
