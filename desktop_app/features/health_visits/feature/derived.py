"""The local tables of growth: z-scores of each measurement, and the letter of each child's month."""

from desktop_app.core.contract import DerivedTable

DERIVED: tuple[DerivedTable, ...] = ()
