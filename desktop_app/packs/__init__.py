"""Country packs: schedules, thresholds, register layouts and words, read from ``resources/packs``."""
