"""Workdef's generator: reads a schema definition and writes the C code and the documents that follow from it."""
