"""Rewrite the golden lists of installed files and exported symbols; read their diff before committing it."""

import os
import subprocess
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
command = [sys.executable, "-m", "unittest", "discover", "-s", str(here)]
sys.exit(subprocess.run(command, cwd=here.parent.parent, env={**os.environ, "WORKDEF_ACCEPT": "1"}).returncode)
