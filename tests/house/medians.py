"""`make house`: how large our modules and functions are, and how well described, in one table."""

from __future__ import annotations

from statistics import median, quantiles

from house_source import PACKAGES, Module, modules

# Six codebases that were read as models before this one was written, counted the same way.
MODELS = "models: module median 47-136 lines; function median 7-13, p90 17-75; docstrings 9-93 %; return types 0-100 %"


def row(name: str, some: list[Module]) -> str:
    """One line of the table."""
    functions = [f for m in some for f in m.functions()]
    sizes = [m.lines for m in some if m.text.strip()]
    lines = [f.lines for f in functions]
    described = sum(f.described for f in functions if f.public) / max(1, sum(f.public for f in functions))
    return (
        f"{name:14}{len(sizes):7}{sum(sizes):8}{median(sizes):8.0f}{max(sizes):6}{len(lines):10}{median(lines):8.0f}"
        f"{quantiles(lines, n=10)[-1]:6.0f}{max(lines):6}{described:10.0%}"
    )


def main() -> None:
    """Prints the table."""
    print(
        f"{'':14}{'files':>7}{'lines':>8}{'median':>8}{'max':>6}{'functions':>10}{'median':>8}{'p90':>6}{'max':>6}{'described':>10}"
    )
    for package in PACKAGES:
        print(row(package, [m for m in modules() if m.name.startswith(f"{package}/")]))
    print(row("all", list(modules())))
    print(MODELS)


if __name__ == "__main__":
    main()
