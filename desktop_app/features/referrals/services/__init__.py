"""Verbs and questions. The first parameter is a session; what comes back are plain values."""
