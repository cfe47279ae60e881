"""What the gate counts, for Prometheus: kinds of calls and their ends, never whose."""

import time

from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server


class Metrics:
    """Counters of one gate; `serve` shows them on a port of this host's own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._calls = Counter(
            "station_gate_calls", "Calls by path and how they ended", ["path", "code"], registry=self.registry
        )
        self._seconds = Histogram(
            "station_gate_seconds",
            "From a call's head to its answer",
            ["path"],
            buckets=(0.01, 0.05, 0.1, 0.5, 1, 5, 30),
            registry=self.registry,
        )

    def note(self, path: str, code: str, began: float) -> None:
        """Count a call that began at ``time.perf_counter()``."""
        self._calls.labels(path, code).inc()
        self._seconds.labels(path).observe(time.perf_counter() - began)

    def serve(self, port: int) -> None:
        """Show them at this host's own address only."""
        start_http_server(port, "127.0.0.1", registry=self.registry)
