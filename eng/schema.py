"""Checks JSON documents against a JSON Schema (draft 2020-12).

Usage: schema.py SCHEMA [DOCUMENT...]

Prints one line per error (document: place: what is wrong). Exit code 1 when there is an error, 2 when it cannot run.
Without documents only the schema itself is checked. Needs python3-jsonschema.
"""

import json
import sys

try:
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.exceptions import SchemaError
except ImportError:
    print("python3-jsonschema is not installed: run ./eng/test.sh", file=sys.stderr)
    sys.exit(2)


def errors(validator, path):
    with open(path, encoding="utf-8") as file:
        try:
            document = json.load(file)
        except ValueError as error:
            yield "$", f"not JSON: {error}"
            return
    for error in sorted(validator.iter_errors(document), key=lambda e: [str(p) for p in e.absolute_path]):
        yield error.json_path, error.message[:300].replace("\n", " ")


def main(schema_path, *documents):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        print(f"{schema_path}: {error.json_path}: {error.message}")
        return 1
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    found = 0
    for path in documents:
        for place, message in errors(validator, path):
            found += 1
            print(f"{path}: {place}: {message}")
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
