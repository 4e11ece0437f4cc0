"""The figures of a whole run: told as a table at its end, and kept in build/bench.json."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bench.measuring import ROOT, Results


@pytest.fixture(scope="session")
def results() -> Iterator[Results]:
    results = Results()
    yield results
    if results.all:
        print("\n\n" + "\n".join(result.line() for result in results.all))
        results.write(ROOT / "build" / "bench.json")


@pytest.fixture(autouse=True)
def only_when_asked(request: pytest.FixtureRequest) -> None:
    """Skip outside `make bench`: a figure that nobody asked for costs minutes."""
    if not request.config.getoption("benchmark_enable"):
        pytest.skip("figures are for `make bench`")
