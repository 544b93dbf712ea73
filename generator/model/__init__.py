"""What a schema says, and what follows from it alone: names, patterns, key tables, paths."""
