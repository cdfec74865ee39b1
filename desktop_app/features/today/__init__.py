"""The page of the day: the open day, and what waits in all slices."""
