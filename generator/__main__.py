import sys

from generator.cli import main

# What is said is UTF-8 wherever it is said, and what cannot be said even so (a file's name, say) is escaped.
for stream in (sys.stdout, sys.stderr):
    stream.reconfigure(encoding="utf-8", errors="backslashreplace")
sys.exit(main())
