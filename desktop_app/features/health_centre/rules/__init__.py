"""Rules of the slice: plain values, no database, no screen."""
