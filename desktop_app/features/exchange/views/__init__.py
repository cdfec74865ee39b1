"""What the slice shows."""
