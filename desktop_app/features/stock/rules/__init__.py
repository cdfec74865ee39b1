"""What is true of stock, whoever asks: plain Python."""
