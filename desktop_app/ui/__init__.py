"""Widget kit; knows nothing of the domain."""
