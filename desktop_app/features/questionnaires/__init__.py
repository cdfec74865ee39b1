"""Questionnaires of the country pack: asking, scoring, what follows."""
