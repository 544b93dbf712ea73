"""From rows to the model."""
