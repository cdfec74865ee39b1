"""Plain Python for every room: no Qt, no SQL, no PDF."""
