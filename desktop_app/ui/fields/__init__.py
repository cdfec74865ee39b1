"""Editors that give Python values: ``value()``, ``set_value()``, the signal ``changed``, and ``problem()``.

``problem()`` says why what stands there cannot be read; ``value()`` is None then. An empty field
has no problem: whether it may stay empty is the form's rule.
"""

from .choice import ChoiceField, SegmentField, YesNoField
from .dates import DateField
from .number import NumberField
from .partial_dates import PartialDateField
from .passphrase import PassphraseField
from .text import LongTextField, SearchField, TextField

__all__ = [
    "ChoiceField",
    "DateField",
    "LongTextField",
    "NumberField",
    "PartialDateField",
    "PassphraseField",
    "SearchField",
    "SegmentField",
    "TextField",
    "YesNoField",
]
