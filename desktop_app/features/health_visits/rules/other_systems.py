"""Systems of the ministry into which the same values are typed once more (domain.md 16.3, number 19)."""

from collections.abc import Mapping
from hashlib import blake2b

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

ASIK, EPPGBM = "asik", "eppgbm"
SYSTEMS: Mapping[str, Text] = {
    ASIK: QT_TRANSLATE_NOOP("Health visits", "ASIK"),
    EPPGBM: QT_TRANSLATE_NOOP("Health visits", "e-PPGBM"),
}
ABOUT_VISIT, ABOUT_SERVICE = "visit", "service"
"""What was typed: a visit with all that was measured, asked and given on that day, or something given without a visit."""

_DIGEST_BYTES = 8


def digest_of(*values: object) -> str:
    """Return a short mark of values as they stand; other values give another mark."""
    return blake2b(repr(values).encode(), digest_size=_DIGEST_BYTES).hexdigest()
