"""Example documents, and documents with one fault each."""
