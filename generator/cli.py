"""The command line."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path

from generator.diff import command as diff
from generator.failure import UNUSABLE, Failure
from generator.output.outputs import GROUPS
from generator.text.source import did_you_mean

_EXAMPLES = """\
examples:
  python3 -m generator                               write ./generated from ./schema.def
  python3 -m generator --check                       show what is out of date, and exit 1 if anything is
  python3 -m generator --only types cyaml            write two groups of outputs only
  python3 -m generator --template my.j2 --output my.rst   render a template of your own
  python3 -m generator diff old.def new.def          list the changes and what they break; see diff --help

exit status: 0 done, 1 an error in the schema or a template or (--check) an output out of date, 2 usage or I/O
"""


def main(arguments: list[str] | None = None) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        status = diff.run(arguments[1:]) if arguments[:1] == ["diff"] else _run(_parser().parse_args(arguments))
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # whoever read has seen enough; leave without a word
        return UNUSABLE
    except Failure as failure:
        sys.stderr.write(f"{failure}\n")
        return failure.status
    except OSError as error:
        where = f" '{error.filename}'" if error.filename else ""
        sys.stderr.write(f"error: cannot use{where}: {error.strerror or error}\n")
        return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m generator",
        description="Write the C code and the documents that follow from a schema definition.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--schema", metavar="F", type=Path, default=Path("schema.def"), help="read F (./schema.def)")
    parser.add_argument("--out", metavar="D", type=Path, default=Path("generated"), help="write below D (./generated)")
    parser.add_argument("--only", metavar="GROUP", nargs="+", action="extend", help="write these groups only")
    parser.add_argument("--with-needed", action="store_true", help="with --only: and the groups that these need to compile")
    parser.add_argument("--prefix", metavar="P", help="begin C names and file names with P (the schema's id)")
    parser.add_argument("--check", action="store_true", help="write nothing; show the differences from the existing files")
    parser.add_argument("--depfile", metavar="F", type=Path, help="write what the outputs depend on to F, for make")
    parser.add_argument("--template", metavar="T", type=Path, help="render the template T instead of the built-in ones")
    parser.add_argument("--output", metavar="F", type=Path, help="where to: goes with --template")
    parser.add_argument("--list-outputs", action="store_true", help="print the paths of the outputs and stop")
    parser.add_argument("--dump-rows", action="store_true", help="print the schema's rows, one a line, and stop")
    return parser


def _run(options: argparse.Namespace) -> int:
    _check_usage(options)
    try:
        from generator.job import Job
    except ModuleNotFoundError as error:
        message = f"error: the generator needs {error.name} (Debian and Ubuntu: python3-{error.name})"
        raise Failure(message, UNUSABLE) from None
    return Job(options).run()


def _check_usage(options: argparse.Namespace) -> None:
    if (options.template is None) != (options.output is None):
        raise Failure("error: --template and --output go together", UNUSABLE)
    if options.prefix is not None and not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", options.prefix):
        raise Failure(f"error: the prefix '{options.prefix}' is not a lower-case name", UNUSABLE)
    for group in options.only or []:
        if group not in GROUPS:
            hint = did_you_mean(group, GROUPS)
            raise Failure(f"error: there is no group '{group}'{hint} (groups: {', '.join(GROUPS)})", UNUSABLE)
