"""From characters to rows: sources, tokens, and the rows that they form."""
