"""Health checks of schoolchildren, adults and the elderly: blood pressure, blood values, eyes, ears, known illness."""
