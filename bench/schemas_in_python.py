"""Compares the verdicts of Python's jsonschema with those that stand beside each record. Called by schemas-in-python.mjs."""

import json
import sys

from jsonschema import Draft7Validator

schemas, records = sys.argv[1:]
validators = {}
count = accepted = 0
differ = []
with open(records, encoding="utf-8") as lines:
    for line in lines:
        item = json.loads(line)
        path = item["path"]
        if path not in validators:
            with open(f"{schemas}/{path}.schema.json", encoding="utf-8") as file:
                schema = json.load(file)
            Draft7Validator.check_schema(schema)
            validators[path] = Draft7Validator(schema)
        verdict = validators[path].is_valid(item["record"])
        count += 1
        accepted += verdict
        if verdict != item["schema"]:
            differ.append(line.strip())
print(f"Python jsonschema: {count} records, {accepted} accepted, {len(differ)} judged otherwise than by ajv")
for line in differ[:20]:
    print(line)
sys.exit(1 if differ or count == 0 else 0)
