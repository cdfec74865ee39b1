"""Rules of schedules: plain values, no database, no screen."""
