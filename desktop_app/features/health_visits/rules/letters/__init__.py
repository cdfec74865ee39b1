"""The letters of the weighing month: N gained, T not gained enough, O not weighed last month, B weighed for the first time.

Two letters stand side by side. The register's letter counts in the month's figures: B there is the first time at
this post. The card's letter is for the child: it takes every weighing that is known, at the age of one month also the
birth weight, so that poor gain is seen although the register says B. Sources: domain.md 2.1, 2.2, 16.1, 16.4.
"""

from .chain import MonthLetter, Weights, chain
from .conditions import LetterRules, letter_rules
from .counting import MonthWeight, Weight, weights_by_month
from .gain import LAST_LETTER_MONTH, gain_month
from .judging import card_letter, judge_gain, register_letter
from .words import CHOICE_REASONS, LETTER_TITLES

__all__ = [
    "CHOICE_REASONS",
    "LAST_LETTER_MONTH",
    "LETTER_TITLES",
    "LetterRules",
    "MonthLetter",
    "MonthWeight",
    "Weight",
    "Weights",
    "card_letter",
    "chain",
    "gain_month",
    "judge_gain",
    "letter_rules",
    "register_letter",
    "weights_by_month",
]
