"""How a run ends when it does not end well."""

from __future__ import annotations

# An error in what was given to be read (or, with --check, a difference); and one of usage or of the system.
FAULTY_INPUT, UNUSABLE = 1, 2


class Failure(Exception):
    """A message for the user, and the exit status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status
