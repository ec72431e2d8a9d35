"""Every case of bad input, by its number in the newsroom's catalogue, with the tests that prove its outcome.

A case without a test, and a test that is not there any more, fail here.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]

FILES = {
    1: ["sheets/test_sheet_reading.py::test_an_empty_file_has_no_rows"],
    2: ["sheets/test_sheet_proof.py::test_headings_alone_are_no_rows"],
    3: [
        "sheets/test_sheet_files.py::test_a_sheet_that_its_spreadsheet_has_open_is_postponed",
        "sheets/test_sheet_files.py::test_a_sheet_saved_a_moment_ago_is_postponed_and_says_how_long",
        "desk/test_untidy_folders.py::test_articles_csv_that_is_open_or_was_saved_a_moment_ago_waits",
        "intake/test_files.py::test_a_file_changed_a_moment_ago_is_postponed",
    ],
    4: [
        "sheets/test_sheet_proof.py::test_a_file_cut_off_inside_a_row_is_rejected",
        "sheets/test_sheet_proof.py::test_an_unquoted_file_cut_off_inside_its_last_row_is_rejected",
        "sheets/test_sheet_proof.py::test_a_file_cut_between_rows_changes_nothing_for_the_rest",
    ],
    5: [
        "desk/test_round_trip.py::test_the_same_file_twice_changes_nothing",
        "desk/test_articles.py::test_the_same_folder_twice_changes_nothing",
    ],
    6: [
        "sheets/test_sheet_files.py::test_a_sheet_is_known_by_its_marks_whatever_its_name",
        "desk/test_untidy_folders.py::test_a_sheet_changed_after_it_was_read_through_is_read_again",
    ],
    7: [
        "desk/test_round_trip.py::test_two_people_who_decide_one_claim_conflict_and_both_values_come_back",
        "sheets/test_sheet_merge.py::test_two_people_on_different_cells_do_not_disagree",
    ],
    8: ["sheets/test_sheet_proof.py::test_a_sheet_of_another_desk_is_rejected"],
    9: [
        "desk/test_untidy_folders.py::test_an_older_sheet_still_counts_where_nobody_changed_the_claim_since",
        "sheets/test_sheet_merge.py::test_an_untouched_row_asks_for_nothing_whatever_happened_since",
    ],
    10: ["sheets/test_sheet_reading.py::test_another_kind_of_file_named_csv_is_called_what_it_is"],
    11: [
        "sheets/test_sheet_reading.py::test_too_many_bytes_are_refused_before_anything_is_decoded",
        "sheets/test_sheet_reading.py::test_too_many_rows_are_refused",
        "intake/test_files.py::test_a_file_over_the_limit_is_rejected_without_being_read",
        "cli/test_unhappy.py::test_one_article_that_cannot_be_read_does_not_stop_the_others",
    ],
    12: [
        "desk/test_untidy_folders.py::test_what_is_no_plain_file_is_noted_and_neither_followed_nor_overwritten",
        "cli/test_unhappy.py::test_collecting_what_is_no_sheet_on_disk_says_what_it_is",
        "intake/test_files.py::test_what_is_no_regular_file_is_skipped_with_its_name",
        "intake/test_files.py::test_a_device_is_skipped",
    ],
    13: [
        "sheets/test_sheet_files.py::test_a_sheet_without_permission_is_postponed",
        "intake/test_files.py::test_a_file_without_permission_is_postponed",
    ],
    14: [
        "desk/test_untidy_folders.py::test_a_sheet_of_any_name_is_taken_and_kept_under_a_name_of_ours",
        "intake/test_files.py::test_odd_names_are_data",
    ],
    15: ["journeys/test_disk.py::test_a_full_disk_is_told_in_plain_words_and_the_next_run_does_it_all"],
    16: ["desk/test_untidy_folders.py::test_a_sheet_of_any_name_is_taken_and_kept_under_a_name_of_ours"],
}
DIALECTS = {
    17: ["sheets/test_sheet_reading.py::test_unicode_with_its_mark_is_read"],
    18: [
        "sheets/test_sheet_reading.py::test_both_byte_orders_are_read",
        "sheets/test_sheet_proof.py::test_unicode_in_any_dialect_is_taken",
    ],
    19: [
        "sheets/test_sheet_proof.py::test_windows_letters_are_taken_where_the_sheet_proves_them_and_lost_letters_are_restored",
        "sheets/test_sheet_reading.py::test_letters_that_no_reading_proves_are_a_problem_with_the_line",
    ],
    21: [
        "sheets/test_sheet_proof.py::test_a_nul_byte_rejects_the_file",
        "desk/test_round_trip.py::test_lending_never_overwrites_what_nobody_has_read",
    ],
    22: ["sheets/test_sheet_proof.py::test_unicode_in_any_dialect_is_taken"],
    23: ["sheets/test_sheet_reading.py::test_each_delimiter_is_read"],
    24: ["sheets/test_sheet_proof.py::test_a_line_that_names_the_delimiter_is_taken"],
    25: ["sheets/test_sheet_proof.py::test_mixed_delimiters_reject_the_file"],
    26: [
        "sheets/test_sheet_proof.py::test_line_ends_of_any_kind_are_taken",
        "sheets/test_sheet_proof.py::test_headings_and_rows_may_end_differently",
    ],
    27: ["sheets/test_sheet_proof.py::test_line_breaks_in_cells_make_no_difference"],
    28: ["sheets/test_sheet_reading.py::test_an_unclosed_quote_names_the_line_where_it_opened"],
    29: ["sheets/test_sheet_reading.py::test_a_stray_quote_is_a_problem_with_its_line"],
    30: ["sheets/test_sheet_values.py::test_a_cell_over_the_limit_is_a_fault_and_one_at_the_limit_is_not"],
    31: ["sheets/test_sheet_reading.py::test_letters_that_no_reading_proves_are_a_problem_with_the_line"],
}
SHAPE = {
    32: ["sheets/test_sheet_proof.py::test_a_missing_column_is_named"],
    33: ["sheets/test_sheet_proof.py::test_a_translated_heading_is_named_with_what_was_wanted"],
    34: ["sheets/test_sheet_proof.py::test_two_columns_of_one_name_are_named"],
    35: ["sheets/test_sheet_proof.py::test_columns_in_another_order_are_taken"],
    36: [
        "sheets/test_sheet_proof.py::test_columns_that_are_not_ours_are_left_aside_and_noted",
        "sheets/test_sheet_proof.py::test_empty_columns_without_a_heading_are_no_news",
    ],
    37: ["sheets/test_sheet_proof.py::test_the_case_and_spaces_of_headings_make_no_difference"],
    38: ["sheets/test_sheet_proof.py::test_lines_above_the_headings_and_headings_again_are_noted"],
    39: [
        "sheets/test_sheet_proof.py::test_a_row_that_is_not_whole_comes_back_alone_where_its_mark_is_there",
        "sheets/test_sheet_proof.py::test_a_row_that_is_not_whole_and_has_no_mark_rejects_the_file",
    ],
    40: ["sheets/test_sheet_proof.py::test_empty_rows_are_taken"],
    41: ["sheets/test_sheet_proof.py::test_a_file_cut_between_rows_changes_nothing_for_the_rest"],
    42: [
        "sheets/test_sheet_proof.py::test_a_row_whose_id_was_emptied_comes_back_with_the_claim_named",
        "sheets/test_sheet_proof.py::test_a_row_without_id_and_without_words_comes_back",
        "desk/test_round_trip.py::test_a_missed_claim_is_added_by_its_exact_words_and_goes_on_from_there",
        "desk/test_round_trip.py::test_words_that_do_not_name_one_place_are_rejected",
    ],
    43: [
        "sheets/test_sheet_proof.py::test_the_same_row_twice_counts_once_and_is_noted",
        "sheets/test_sheet_proof.py::test_the_same_claim_twice_with_different_entries_is_a_conflict",
    ],
    44: ["sheets/test_sheet_proof.py::test_rows_in_another_order_are_taken"],
    45: [
        "sheets/test_sheet_proof.py::test_a_column_sorted_alone_rejects_the_file",
        "sheets/test_sheet_proof.py::test_rows_that_moved_against_each_other_reject_the_file",
    ],
    46: ["sheets/test_sheet_proof.py::test_a_file_cut_between_rows_changes_nothing_for_the_rest"],
    47: ["sheets/test_sheet_proof.py::test_a_row_of_totals_comes_back"],
}
_FOREIGN_ID = "sheets/test_sheet_proof.py::test_a_row_whose_id_is_not_one_of_this_sheet_comes_back_with_its_claim_named"
_OTHER_SPELLING = "sheets/test_sheet_proof.py::test_an_id_in_another_case_or_with_spaces_around_is_taken_and_noted"
_RESTORED = "sheets/test_sheet_proof.py::test_what_may_not_be_edited_is_restored_and_told"
IDS = {
    48: [_FOREIGN_ID],
    49: [_FOREIGN_ID],
    50: [_FOREIGN_ID],
    51: [_FOREIGN_ID],
    52: [_FOREIGN_ID],
    53: [_OTHER_SPELLING],
    54: [_OTHER_SPELLING],
    55: [_FOREIGN_ID, "sheets/test_sheet_proof.py::test_a_letter_that_only_lower_case_makes_ours_is_refused"],
    56: [_FOREIGN_ID, "expectations/test_holes.py::test_an_id_with_a_line_end_is_none"],
    57: [_FOREIGN_ID, "expectations/test_marks.py::test_every_single_slip_in_an_id_is_seen"],
    58: [_RESTORED],
    59: [_RESTORED, "sheets/test_sheet_values.py::test_a_spreadsheets_own_error_does_not_replace_what_stood_there"],
    60: ["sheets/test_sheet_proof.py::test_reformatted_dates_are_restored"],
    61: [_FOREIGN_ID, "sheets/test_sheet_merge.py::test_an_edit_is_taken_or_already_so_or_told"],
}
_DAYS = "sheets/test_sheet_values.py::test_a_day_that_cannot_be_read_is_a_fault_that_asks_for_iso"
_KEPT = "sheets/test_sheet_proof.py::test_text_is_kept_byte_for_byte"
CELLS = {
    62: [
        "sheets/test_sheet_values.py::test_an_unknown_rating_is_a_fault_that_lists_the_ratings",
        "sheets/test_sheet_values.py::test_an_unknown_decision_is_a_fault",
        "sheets/test_sheet_values.py::test_the_nearest_word_is_suggested",
    ],
    63: [
        "sheets/test_sheet_values.py::test_what_a_spreadsheet_makes_of_a_truth_value_is_an_alias_and_noted",
        "sheets/test_sheet_values.py::test_a_rating_in_another_case_is_taken_and_noted",
    ],
    64: [
        "sheets/test_sheet_merge.py::test_an_emptied_cell_is_no_change_and_noted",
        "sheets/test_sheet_merge.py::test_clear_empties_what_may_be_empty",
    ],
    65: ["sheets/test_sheet_proof.py::test_a_column_that_came_back_empty_rejects_the_file"],
    66: [_KEPT],
    67: [
        "review/test_wishes.py::test_a_rating_names_the_cell_that_it_lacks",
        "desk/test_round_trip.py::test_a_bad_row_comes_back_with_advice_that_works_and_the_good_rows_count",
    ],
    68: [_DAYS, "sheets/test_sheet_values.py::test_a_day_is_read_in_the_order_that_the_sheet_proves"],
    69: [_DAYS, "sheets/test_sheet_values.py::test_a_finding_cannot_hold_as_of_a_day_to_come"],
    71: [_KEPT],
    72: [_DAYS],
    73: ["sheets/test_sheet_values.py::test_a_cell_over_the_limit_is_a_fault_and_one_at_the_limit_is_not"],
    74: [
        "review/test_wishes.py::test_people_are_named_by_id_or_name_and_must_be_able_to_take_a_claim",
        "review/test_table.py::test_nobody_approves_what_they_rated",
        "review/test_table.py::test_every_state_act_and_person_is_as_the_hand_written_table_says",
    ],
}
_URLS = "urls/test_urls.py::test_refuses_with_a_stable_code_and_says_what_to_do"
FORMULAS = {
    75: [
        "sheets/test_sheet_codec.py::test_what_a_spreadsheet_would_run_gets_exactly_one_apostrophe",
        "sheets/test_sheet_proof.py::test_formulas_come_back_as_they_were_lent",
        "publish/test_flat.py::test_every_table_is_there_in_three_formats_with_the_columns_explained",
    ],
    76: ["sheets/test_sheet_proof.py::test_an_apostrophe_of_ours_is_taken_off_once_and_a_persons_own_stays"],
    77: ["sheets/test_sheet_proof.py::test_formula_like_text_that_a_person_typed_is_kept_as_text_and_noted"],
    78: [
        "publish/test_pages.py::test_hostile_text_is_inert_everywhere",
        "publish/test_board.py::test_hostile_text_is_inert",
        "flows/test_artifacts.py::test_markdown_cannot_act",
    ],
    79: [_KEPT, "publish/test_pages.py::test_hostile_text_is_inert_everywhere"],
    80: [_KEPT, "publish/test_pages.py::test_an_address_we_do_not_take_is_text_and_never_a_link"],
    81: [_URLS, "review/test_wishes.py::test_only_public_web_links_are_sources"],
    82: [_URLS, "sheets/test_sheet_values.py::test_links_are_text_here_for_the_desk_to_refuse"],
    83: [_URLS],
    84: ["urls/test_urls.py::test_an_international_host_is_shown_in_punycode_and_noted"],
    85: [
        "cli/test_commands.py::test_what_extract_prints_cannot_command_the_terminal",
        "cli/test_faults.py::test_words_of_an_error_cannot_command_the_terminal",
    ],
}
ARTICLES = {
    87: ["intake/test_files.py::test_odd_names_are_data"],
    88: [_URLS, "expectations/test_marks.py::test_what_leads_nowhere_public_or_somewhere_hidden_is_refused"],
    92: ["extract/test_bounds.py::test_a_text_of_an_odd_shape_is_read_to_its_end"],
    94: [
        "intake/test_decode.py::test_another_format_is_refused_by_its_name",
        "intake/test_decode.py::test_nothing_is_refused",
        "intake/test_decode.py::test_windows_1252_is_read_and_noted_with_the_byte_that_told",
    ],
    95: [
        "desk/test_articles.py::test_a_changed_article_is_a_revision_and_claims_people_touched_say_what_became_of_their_words"
    ],
    96: ["desk/test_articles.py::test_the_same_story_at_a_tracked_address_is_one_article"],
    97: ["intake/test_reading.py::test_text_that_reads_like_an_instruction_or_markup_is_data"],
    98: [
        "intake/test_reading.py::test_a_very_long_article_is_taken_whole_and_noted",
        "intake/test_reading.py::test_a_bad_line_is_rejected_by_its_number_and_the_rest_is_taken",
        "intake/test_reading.py::test_a_future_date_is_kept_and_noted_and_without_a_clock_nothing_is_said",
        "intake/test_decode.py::test_a_huge_single_line_is_read",
    ],
}
UNICODE = {
    99: [
        "intake/test_decode.py::test_lines_and_composition_are_settled_and_nothing_else_changes",
        "match/test_index.py::test_terms_are_keys",
    ],
    100: [
        "intake/test_reading.py::test_hidden_characters_in_a_field_are_kept_and_flagged",
        "publish/test_pages.py::test_hidden_and_reordering_characters_are_shown",
    ],
}
RUNS = {
    102: [
        "journeys/test_two_runs.py::test_runs_at_the_same_time_lose_nothing_and_tell_no_driver_words",
        "journeys/test_two_runs.py::test_a_held_lock_is_exit_four_and_its_holders_end_frees_it",
        "cli/test_commands.py::test_a_busy_desk_is_four",
    ],
    103: [
        "journeys/test_kills.py::test_a_killed_command_given_again_ends_in_the_same_bytes",
        "ledger/test_sqlite.py::test_a_ledger_whose_first_run_was_killed_is_still_ours",
        "flows/test_run.py::test_a_run_that_is_ended_leaves_nothing_and_the_next_one_does_the_day",
    ],
    104: [
        "ledger/test_sqlite.py::test_a_changed_history_names_its_first_bad_event_and_takes_no_more",
        "ledger/test_sqlite.py::test_a_rolled_back_file_is_noticed_by_the_head_kept_beside_it",
        "ledger/test_sqlite.py::test_a_newer_schema_and_a_strangers_file_are_left_alone",
        "ledger/test_sqlite.py::test_a_strangers_database_with_news_beside_it_is_left_alone",
        "ledger/test_sqlite.py::test_a_damaged_projection_is_told_as_damage_and_folded_again_from_the_events",
    ],
    105: [
        "flows/test_run.py::test_whatever_of_prefect_is_killed_the_day_gets_done",
        "flows/test_run.py::test_a_server_that_is_frozen_does_not_hold_up_the_day",
        "flows/test_run.py::test_a_home_of_prefects_that_cannot_be_used_does_not_hold_up_the_day",
    ],
    106: [
        "desk/test_publish.py::test_a_fault_of_a_table_stops_everything_and_leaves_the_last_release",
        "desk/test_publish.py::test_a_crash_at_any_step_is_healed_by_the_next_run_to_the_same_bytes",
        "journeys/test_disk.py::test_a_full_disk_is_told_in_plain_words_and_the_next_run_does_it_all",
    ],
}
CATALOGUE = {**FILES, **DIALECTS, **SHAPE, **IDS, **CELLS, **FORMULAS, **ARTICLES, **UNICODE, **RUNS}

# What this version must meet; other cases are proven as far as its parts can meet them.
DEMANDED = [*range(1, 19), *range(21, 29), *range(32, 38), *range(40, 46), *range(48, 68), *range(75, 84)]


@cache
def names_in(file: str) -> frozenset[str]:
    """The names of the test functions of a file."""
    tree = ast.parse((TESTS / file).read_text("utf-8"))
    return frozenset(n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name.startswith("test_"))


@pytest.mark.parametrize("number", DEMANDED)
def test_every_demanded_case_has_tests(number):
    assert CATALOGUE.get(number)


@pytest.mark.parametrize(("number", "name"), [(n, name) for n, names in CATALOGUE.items() for name in names])
def test_every_named_test_is_there(number, name):
    file, test = name.split("::")
    assert test in names_in(file), f"case {number}: {name} is gone"
