"""Who is to be visited at home and why: each module asks what the rules need of one group, in a fixed number of queries."""

from .children import child_reasons
from .houses import reasons_of_houses
from .village import Found, Village, village_on

__all__ = ["Found", "Village", "child_reasons", "reasons_of_houses", "village_on"]
