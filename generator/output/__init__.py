"""The outputs, and what their templates say."""
