"""Health visits: open days, who came, what was measured and what was given."""
