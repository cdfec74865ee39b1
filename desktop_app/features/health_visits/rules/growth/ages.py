"""Ages as WHO's growth software reckons them (R packages anthro 1.1 and anthroplus 1.0; growth.md section 3)."""

DAYS_PER_MONTH = 30.4375
"""A month is a twelfth of a year of 365.25 days."""

MONTHS_2007 = 60.0
"""From 60.0 months on the Reference 2007 holds, before it the Standards 2006: no gap and no overlap."""

HEIGHT_FROM_DAY = 731
"""From this day on the standing height counts, before it the lying length."""
