"""How good extraction is on public sets, by the scorers of those sets: `python -m benchmarks.quality --data PATH`."""
