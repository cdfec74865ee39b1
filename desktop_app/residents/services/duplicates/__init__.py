"""Who may be one person and which houses one house: beside an entry, over the whole post, and what was decided."""

from .deciding import ask_again, decided_pairs, say_not_same
from .houses import HousePair, house_pairs
from .of_entry import Likeness, likely_duplicates, likely_same
from .whole_post import PersonPair, one_pair, person_pairs

__all__ = [
    "HousePair",
    "Likeness",
    "PersonPair",
    "ask_again",
    "decided_pairs",
    "house_pairs",
    "likely_duplicates",
    "likely_same",
    "one_pair",
    "person_pairs",
    "say_not_same",
]
