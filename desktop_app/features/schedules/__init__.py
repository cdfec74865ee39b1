"""What is due for whom and when, what was given, and who is missed."""
