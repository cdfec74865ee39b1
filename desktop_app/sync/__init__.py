"""Exchange by file: what each laptop has, what the other lacks, and how files become rows."""
