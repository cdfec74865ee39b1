"""Visits at home: who is to be visited and why, the week's plan, what was found."""
