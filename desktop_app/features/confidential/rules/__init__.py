"""Rules: plain Python."""
