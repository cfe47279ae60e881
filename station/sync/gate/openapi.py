"""The gate's calls as OpenAPI: made from `station.sync.calls`, kept in ``docs/gate.openapi.json``.

``python -m station.sync.gate.openapi > docs/gate.openapi.json``
"""

import json
import sys
from typing import Any

import msgspec

from station.sync import calls, signing
from station.sync.calls import Call, Problem

_JSON = "application/json"
_PROBLEM = "application/problem+json"


def document() -> dict[str, Any]:
    """Return the whole description."""
    forms = [form for call in calls.CALLS for form in (call.body, call.answer) if form is not None]
    _, components = msgspec.json.schema_components(
        [*forms, Problem], ref_template="#/components/schemas/{name}"
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Station's gate",
            "version": f"layout {calls.LAYOUT}",
            "description": "What desks ask a central store. Bodies and answers are compressed by zstd, "
            "requests and answers are signed: docs/gate.md.",
        },
        "security": [{"station": []}],
        "paths": {calls.HEALTH: {"get": _health()}}
        | {call.path: {call.method.lower(): _operation(call)} for call in calls.CALLS},
        "components": {
            "schemas": components,
            "securitySchemes": {
                "station": {
                    "type": "apiKey",
                    "in": "header",
                    "name": signing.HEADER,
                    "description": f"`{signing.SCHEME} JWS`, a compact JWS (Ed25519) over this very request.",
                }
            },
        },
    }


def _health() -> dict[str, Any]:
    said = {"type": "object", "properties": {"status": {"enum": ["ok", "store"]}}, "required": ["status"]}
    content = {_JSON: {"schema": said}}
    return {
        "operationId": "health",
        "summary": "Whether the gate and its store answer.",
        "security": [],
        "responses": {
            "200": {"description": "Both answer.", "content": content},
            "503": {"description": "The store does not.", "content": content},
        },
    }


def _operation(call: Call) -> dict[str, Any]:
    answered: dict[str, Any] = {
        "200": {"description": "Done.", "headers": _headers(), "content": _content(_JSON, call.answer)}
    }
    for status in sorted({status for status, _ in calls.PROBLEMS.values()}):
        codes = [code for code, (its, _) in calls.PROBLEMS.items() if its == status]
        answered[str(status)] = {
            "description": f"Refused: {', '.join(codes)}.",
            "headers": _headers(),
            "content": _content(_PROBLEM, Problem),
        }
    told: dict[str, Any] = {
        "operationId": call.path.rsplit("/", 1)[-1],
        "summary": call.summary,
        "responses": answered,
    }
    if call.body is not None:
        encoding = {
            "name": "Content-Encoding", "in": "header", "required": True, "schema": {"const": "zstd"}
        }  # fmt: skip
        told["parameters"] = [encoding]
        told["requestBody"] = {"required": True, "content": _content(_JSON, call.body)}
    if call.path == calls.NEWS:
        count = {"type": "integer", "minimum": 0, "maximum": 2**63 - 1}
        told["parameters"] = [{"name": "after", "in": "query", "required": True, "schema": count}]
    return told


def _headers() -> dict[str, Any]:
    return {
        signing.ANSWER_HEADER: {
            "description": "A compact JWS (Ed25519) by the store's key, over this very answer.",
            "required": True,
            "schema": {"type": "string"},
        }
    }


def _content(kind: str, form: type[msgspec.Struct]) -> dict[str, Any]:
    return {kind: {"schema": {"$ref": f"#/components/schemas/{form.__name__}"}}}


def text() -> str:
    """Return the description as it is kept."""
    return json.dumps(document(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
