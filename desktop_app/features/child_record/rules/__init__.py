"""Rules: plain values, no database, no screen."""
