"""What changed from one schema to another, and what it breaks."""
