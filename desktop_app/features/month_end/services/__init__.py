"""What can be done and asked; the first parameter is a session."""
