"""What the slice can do and answer."""
