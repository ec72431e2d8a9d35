"""Lists of English words stand in claims/extract/lang/en and nowhere else in the room, so that another language is a folder."""

import ast
import re

from house_source import modules

MOST = 7  # words in one literal: a few belong to the grammar beside them, more are a list
PLAIN = re.compile(r"[A-Za-z’'-]{2,}")


def listed(node):
    """How many English words one literal holds."""
    if isinstance(node, ast.List | ast.Set | ast.Tuple):
        words = [e.value for e in node.elts if isinstance(e, ast.Constant) and isinstance(e.value, str)]
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "listed" and node.args:
        words = node.args[0].value.split() if isinstance(node.args[0], ast.Constant) else []
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        text = node.func.value
        words = text.value.split() if isinstance(text, ast.Constant) and isinstance(text.value, str) else []
    else:
        return 0
    return sum(PLAIN.fullmatch(w) is not None for w in words)


def test_no_list_of_words_stands_outside_its_language():
    found = {
        f"{m.name}:{node.lineno}"
        for m in modules()
        if re.fullmatch(r"claims/extract/(?!lang/)[\w/]+\.py", m.name)
        for node in ast.walk(m.tree)
        if listed(node) > MOST
    }
    assert not found, f"{sorted(found)}: put the words into claims/extract/lang/en"


def test_a_long_list_is_seen_and_a_short_one_is_not():
    long = ast.parse("frozenset(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'])")
    assert max(map(listed, ast.walk(long))) == 8
    assert max(map(listed, ast.walk(ast.parse("listed('some many most others all few both none')")))) == 8
    assert max(map(listed, ast.walk(ast.parse("frozenset('is was are were be been at of to'.split())")))) == 9
    assert max(map(listed, ast.walk(ast.parse("low in ('a', 'an', 'the', 'of', 'to', 'in', 'on', 'at', 'by')")))) == 8
    assert max(map(listed, ast.walk(ast.parse("('and', 'or')")))) == 2
    assert max(map(listed, ast.walk(ast.parse("frozenset('and but or'.split())")))) == 3


def joined(tree: ast.AST) -> list[int]:
    """The lines of a module's functions that join or part sets of words each time they are called."""
    return [
        node.lineno
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.BinOp)
        and fixed(node.left)
        and (isinstance(node.right, ast.Set) or (isinstance(node.op, ast.BitOr) and fixed(node.right)))
    ]


def fixed(node: ast.AST) -> bool:
    """Whether a name is that of something fixed: `_ENDS`, `people.TITLES`."""
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name.strip("_").replace("_", "").isupper()


def test_sets_of_words_are_joined_once_and_not_at_every_call():
    found = {f"{m.name}:{n}" for m in modules() if m.name.startswith("claims/extract/") for n in joined(m.tree)}
    assert not found, f"{sorted(found)}: join them where the module begins"


def test_a_join_in_a_function_is_seen_and_one_at_the_start_is_not():
    assert joined(ast.parse("def f(low):\n    return low in words.ONE | OTHER")) == [2]
    assert joined(ast.parse("_BOTH = words.ONE | OTHER\ndef f(low):\n    return low in _BOTH")) == []
