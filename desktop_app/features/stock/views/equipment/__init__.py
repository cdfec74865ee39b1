"""Equipment: how it is, when it is calibrated, and who has it."""
