"""Exchange by stick, seen by people: sending, taking, deciding what differs."""
