"""What a schema must be as a whole."""
