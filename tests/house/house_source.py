"""The project's own source as house rules see it: modules, functions, docstrings; measured once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("claims", "expectations", "flows")


@dataclass(frozen=True)
class Function:
    """One function or method, with the lines it takes from its first decorator to its last statement."""

    where: str
    node: ast.FunctionDef | ast.AsyncFunctionDef
    lines: int
    public: bool
    overload: bool = False

    @property
    def described(self) -> bool:
        return ast.get_docstring(self.node) is not None

    @property
    def typed(self) -> bool:
        return self.node.returns is not None


@dataclass(frozen=True)
class Module:
    """One file of source."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def lines(self) -> int:
        return self.text.count("\n")

    @property
    def docstring(self) -> str | None:
        return ast.get_docstring(self.tree)

    def functions(self) -> Iterator[Function]:
        """Every function and method; one inside a function counts with the outer one."""
        yield from _functions(self.tree, self.name, public=True)

    def classes(self) -> Iterator[ast.ClassDef]:
        """Every class at the top."""
        return (node for node in self.tree.body if isinstance(node, ast.ClassDef))


def _functions(scope: ast.AST, where: str, public: bool) -> Iterator[Function]:
    for node in ast.iter_child_nodes(scope):
        if isinstance(node, ast.ClassDef):
            yield from _functions(node, f"{where}:{node.name}", public and not node.name.startswith("_"))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            yield Function(f"{where}:{node.name}", node, lines, public and not node.name.startswith("_"))


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the packages."""
    paths = sorted(p for package in PACKAGES for p in (ROOT / package).rglob("*.py"))
    return tuple(Module(p, text := p.read_text("utf-8"), ast.parse(text)) for p in paths)
