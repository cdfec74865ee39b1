"""What only the midwife reads: entries that are encrypted with her key."""
