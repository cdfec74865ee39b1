"""The page of the open day, the month's list, and the panel on a resident's card."""
