"""The gates stand on their own: they share no code with what they check, and agree with it on columns alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import expectations
from expectations.shapes import SHAPES

ALLOWED = {"claims.gate", "claims.vocabulary", "claims.tables.columns"}
MODULES = sorted(Path(expectations.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_a_gate_imports_words_columns_and_the_answer_and_nothing_else_of_the_library(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    froms = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    plain = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert {name for name in froms | plain if name.split(".")[0] == "claims"} <= ALLOWED


@pytest.mark.parametrize("table", list(SHAPES))
def test_the_shape_of_a_table_is_that_of_the_frames_the_library_builds(table, builders):
    assert dict(SHAPES[table].columns) == builders.DTYPES[table]


@pytest.mark.parametrize("table", list(SHAPES))
def test_every_column_that_may_be_empty_is_known_to_be_so(table):
    optional = {
        "articles": "title publisher author published url rights text_hash_now",
        "claims": "revision_hash_now text_at_span speaker quantities low_over_high holder due",
        "facts": "value unit since until retrieved",
        "verdicts": "claimant claimant_type said_on article_url publisher rating_value merged_into licence reworded_by "
        "one_source text_at_span merged_live merged_by merge_approved_by date_needed scheme_has_rating rating_before",
        "sources": "archive_url retrieved",
        "corrections": "to_version new_rating",
    }
    assert set(SHAPES[table].optional) == set(optional[table].split())
