"""What changed from one schema to another, and whom it breaks."""
