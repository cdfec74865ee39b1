"""What is asked for the page of the day; the first parameter is a session.

``reading`` asks all slices; ``kept`` only what an earlier reading left, so that the window shows it at once.
"""
