"""What classes hold to: plain values in, plain values out."""
