"""What the health visits offer for paper: rows of which country packs make their registers.

The layouts themselves are data of the packs. Nothing here is imported before a register is made:
the card names the sources, and their rows fetch what they need when they are asked.
"""

from .absent import ABSENT
from .attention import ATTENTION
from .breast_milk import BREAST_MILK
from .child_days import CHILD_DAYS
from .children_year import CHILDREN_YEAR
from .f1_gizi import F1_GIZI
from .open_days import OPEN_DAYS
from .recap_children import RECAP_CHILDREN
from .roll import ROLL
from .visitors import VISITORS
from .weighing_month import WEIGHING_MONTH

ROW_SOURCES = (
    CHILDREN_YEAR,
    WEIGHING_MONTH,
    ATTENTION,
    F1_GIZI,
    BREAST_MILK,
    CHILD_DAYS,
    RECAP_CHILDREN,
    OPEN_DAYS,
    VISITORS,
    ROLL,
    ABSENT,
)
