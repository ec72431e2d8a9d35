"""Every case of bad input, by its number in the newsroom's catalogue: its outcome, and the tests that prove it.

A case without a test, and a test that is not there any more, fail here.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest
from test_by_hand import CASES

TESTS = Path(__file__).resolve().parents[1]

FILES = {
    1: ["sheets/test_sheet_reading.py::test_an_empty_file_has_no_rows"],
    2: ["sheets/test_sheet_proof.py::test_headings_alone_are_no_rows"],
    3: [
        "sheets/test_sheet_files.py::test_a_sheet_that_its_spreadsheet_has_open_is_postponed",
        "sheets/test_sheet_files.py::test_a_sheet_saved_a_moment_ago_is_postponed",
        "desk/test_untidy_folders.py::test_articles_csv_that_is_open_or_was_saved_a_moment_ago_waits",
        "intake/test_files.py::test_a_file_changed_a_moment_ago_is_postponed",
        "sheets/test_sheet_files.py::test_a_sheet_that_grows_while_it_is_read_is_not_taken",
        "desk/test_untidy_folders.py::test_a_sheet_that_is_still_being_saved_waits_for_the_next_run",
    ],
    4: [
        "sheets/test_sheet_proof.py::test_a_file_cut_off_inside_a_row_is_rejected",
        "sheets/test_sheet_proof.py::test_an_unquoted_file_cut_off_inside_its_last_row_is_rejected",
        "sheets/test_sheet_proof.py::test_a_file_cut_between_rows_changes_nothing_for_the_rest",
        "sheets/test_sheet_proof.py::test_an_unquoted_file_cut_off_in_its_last_row_is_rejected_wherever_its_mark_stands",
        "sheets/test_sheet_letters.py::test_a_damaged_sheet_that_was_cut_off_is_seen_to_be_cut_off",
        "sheets/test_sheet_reading.py::test_a_file_that_ends_inside_a_letter_was_cut_off",
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
        "laws/test_sheets_model.py::test_no_edit_is_lost_and_none_overwritten_unseen_over_forty_histories",
        "laws/test_sheets_model.py::test_no_edit_is_lost_and_none_overwritten_unseen_over_thousands_of_histories",
        "desk/test_copies.py::test_two_copies_that_fill_different_cells_of_one_row_are_merged",
    ],
    8: ["sheets/test_sheet_proof.py::test_a_sheet_of_another_desk_is_rejected"],
    9: [
        "desk/test_untidy_folders.py::test_an_older_sheet_still_counts_where_nobody_changed_the_claim_since",
        "sheets/test_sheet_merge.py::test_an_untouched_row_asks_for_nothing_whatever_happened_since",
        "laws/test_sheets_model.py::test_no_edit_is_lost_and_none_overwritten_unseen_over_forty_histories",
    ],
    10: [
        "sheets/test_sheet_reading.py::test_another_kind_of_file_named_csv_is_called_what_it_is",
        "sheets/test_workbook_read.py::test_a_workbook_is_read_as_what_it_is_whatever_it_is_named",
        "sheets/test_workbook_read.py::test_empty_cells_that_repeat_to_the_end_of_an_ods_are_no_cells",
    ],
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
    16: [
        "desk/test_untidy_folders.py::test_a_sheet_of_any_name_is_taken_and_kept_under_a_name_of_ours",
        "desk/test_copies.py::test_the_same_bytes_under_any_name_are_collected_once",
    ],
}
DIALECTS = {
    17: [
        "sheets/test_sheet_reading.py::test_unicode_with_its_mark_is_read",
        "office/test_calc_trips.py::test_no_cell_changes_in_silence_on_any_trip",
    ],
    18: [
        "sheets/test_sheet_reading.py::test_both_byte_orders_are_read",
        "sheets/test_sheet_proof.py::test_unicode_in_any_dialect_is_taken",
        "sheets/test_sheet_excel.py::test_what_excel_makes_of_a_sheet_that_nobody_edited_is_no_edit",
    ],
    19: [
        "sheets/test_sheet_proof.py::test_windows_letters_are_taken_where_the_sheet_proves_them_and_lost_letters_are_restored",
        "sheets/test_sheet_reading.py::test_letters_that_no_reading_proves_are_a_problem_with_the_line",
        "sheets/test_sheet_sisters.py::test_what_may_not_be_edited_proves_what_was_typed",
        "sheets/test_sheet_sisters.py::test_letters_that_nothing_proves_are_read_as_windows_1252_and_told",
        "sheets/test_sheet_sisters.py::test_rows_of_two_encodings_in_one_file_are_never_mixed_up",
        "sheets/test_sheet_sisters.py::test_what_was_typed_is_taken_or_told",
    ],
    20: [
        "sheets/test_sheet_letters.py::test_a_sheet_whose_letters_were_all_damaged_is_taken_and_told",
        "sheets/test_sheet_letters.py::test_rows_that_alone_were_damaged_are_put_right_alone",
        "sheets/test_sheet_letters.py::test_letters_that_look_damaged_without_proof_stay_and_are_told",
        "sheets/test_sheet_letters.py::test_what_is_lost_for_good_stays_as_it_is_and_is_told",
        "sheets/test_sheet_letters.py::test_cells_of_one_row_that_contradict_each_other_prove_nothing",
        "sheets/test_sheet_letters.py::test_whatever_was_typed_is_put_right_or_told_to_be_damaged",
        "sheets/test_sheet_letters.py::test_in_a_whole_sheet_nothing_that_was_typed_is_put_right",
    ],
    21: [
        "sheets/test_sheet_proof.py::test_a_nul_byte_rejects_the_file",
        "desk/test_round_trip.py::test_lending_never_overwrites_what_nobody_has_read",
    ],
    22: [
        "sheets/test_sheet_proof.py::test_unicode_in_any_dialect_is_taken",
        "office/test_calc_trips.py::test_no_cell_changes_in_silence_on_any_trip",
        "bad_inputs/test_by_hand.py::test_many_damages_at_once_lose_nothing",
    ],
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
    30: [
        "sheets/test_sheet_values.py::test_a_cell_over_the_limit_is_a_fault_and_one_at_the_limit_is_not",
        "sheets/test_workbook_read.py::test_a_cell_cut_at_its_end_is_no_edit_and_what_is_ours_is_restored",
    ],
    31: ["sheets/test_sheet_reading.py::test_letters_that_no_reading_proves_are_a_problem_with_the_line"],
}
SHAPE = {
    32: ["sheets/test_sheet_proof.py::test_a_missing_column_is_named"],
    33: ["sheets/test_sheet_proof.py::test_a_translated_heading_is_named_with_what_was_wanted"],
    34: ["sheets/test_sheet_proof.py::test_two_columns_of_one_name_are_named"],
    35: [
        "sheets/test_sheet_proof.py::test_columns_in_another_order_are_taken",
        "bad_inputs/test_by_hand.py::test_many_damages_at_once_lose_nothing",
    ],
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
    40: [
        "sheets/test_sheet_proof.py::test_empty_rows_are_taken",
        "bad_inputs/test_by_hand.py::test_many_damages_at_once_lose_nothing",
    ],
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
    46: [
        "sheets/test_sheet_proof.py::test_a_file_cut_between_rows_changes_nothing_for_the_rest",
        "sheets/test_workbook_read.py::test_hidden_rows_a_filter_other_tabs_and_another_order_change_nothing",
    ],
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
    58: [_RESTORED, "office/test_calc_edits.py::test_no_cell_changes_in_silence"],
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
        "sheets/test_sheet_excel.py::test_truth_values_in_the_language_of_excel_are_ratings",
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
    68: [
        _DAYS,
        "sheets/test_sheet_values.py::test_a_day_is_read_in_the_order_that_the_sheet_proves",
        "sheets/test_sheet_excel.py::test_a_day_that_excel_rewrites_is_read_in_the_order_that_the_lent_days_prove",
    ],
    69: [_DAYS, "sheets/test_sheet_values.py::test_a_finding_cannot_hold_as_of_a_day_to_come"],
    70: [
        "bad_inputs/test_numbers.py::test_no_column_that_people_fill_in_wants_a_number",
        "bad_inputs/test_numbers.py::test_what_is_no_plain_number_is_rejected_with_what_was_expected",
    ],
    71: [_KEPT, "office/test_calc_edits.py::test_no_cell_changes_in_silence"],
    72: [_DAYS, "bad_inputs/test_numbers.py::test_what_is_no_plain_number_is_rejected_with_what_was_expected"],
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
    84: [
        "urls/test_urls.py::test_an_international_host_is_shown_in_punycode_and_noted",
        "sheets/test_sheet_doubts.py::test_an_international_host_is_told_in_punycode",
    ],
    85: [
        "cli/test_commands.py::test_what_extract_prints_cannot_command_the_terminal",
        "cli/test_faults.py::test_words_of_an_error_cannot_command_the_terminal",
    ],
    86: [
        "bad_inputs/test_numbers.py::test_json_of_what_is_no_number_is_refused",
        "bad_inputs/test_numbers.py::test_nobody_writes_json_that_may_hold_what_is_no_number",
    ],
}
_NO_FETCH = "bad_inputs/test_unreachable.py::test_no_module_can_fetch"
ARTICLES = {
    87: ["intake/test_files.py::test_odd_names_are_data"],
    88: [_URLS, "expectations/test_marks.py::test_what_leads_nowhere_public_or_somewhere_hidden_is_refused"],
    89: [
        _NO_FETCH,
        "bad_inputs/test_unreachable.py::test_an_address_given_for_an_article_is_no_file_and_is_not_fetched",
        "bad_inputs/test_unreachable.py::test_links_of_sources_are_stored_and_never_opened",
    ],
    90: [
        "bad_inputs/test_bombs.py::test_what_is_packed_is_refused_as_an_article_and_never_unpacked",
        "bad_inputs/test_bombs.py::test_what_is_packed_is_refused_as_a_sheet_and_never_unpacked",
        "sheets/test_workbook_read.py::test_what_unpacks_to_more_than_the_limit_is_not_unpacked",
        "sheets/test_workbook_read.py::test_a_part_that_is_longer_than_it_says_is_found",
    ],
    91: [
        _NO_FETCH,
        "intake/test_files.py::test_a_device_is_skipped",
        "intake/test_files.py::test_a_file_over_the_limit_is_rejected_without_being_read",
    ],
    92: [
        "extract/test_bounds.py::test_a_text_of_an_odd_shape_is_read_to_its_end",
        "bad_inputs/test_bombs.py::test_five_thousand_nested_tags_lose_no_word_and_no_patience",
        "bad_inputs/test_bombs.py::test_five_thousand_nested_tags_of_a_web_page_are_refused_by_name",
    ],
    93: [
        "bad_inputs/test_bombs.py::test_a_workbook_whose_parts_declare_entities_is_not_read",
        "bad_inputs/test_bombs.py::test_an_ods_that_declares_entities_is_not_read",
        "bad_inputs/test_bombs.py::test_entities_in_parts_that_no_cell_comes_from_are_never_expanded",
        "bad_inputs/test_bombs.py::test_an_xml_file_is_refused_by_its_name_and_its_entities_with_it",
    ],
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
        "intake/test_reading.py::test_words_of_two_alphabets_and_letters_that_reorder_the_text_are_kept_and_flagged",
        "sheets/test_sheet_doubts.py::test_characters_that_reorder_or_hide_are_told",
    ],
    101: [
        "intake/test_reading.py::test_words_of_two_alphabets_and_letters_that_reorder_the_text_are_kept_and_flagged",
        "sheets/test_sheet_doubts.py::test_a_word_of_two_alphabets_is_told",
        "sheets/test_sheet_doubts.py::test_words_of_one_alphabet_and_signs_of_science_are_no_news",
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

# What each case gets. A file named by hand gets the same (test_by_hand.py); what has no surface here says so.
OUTCOMES = {
    **dict.fromkeys((1, 2, 4, 8, 11, 21, 25, 28, 29, 31, 32, 33, 34, 45, 65), "file rejected"),
    **dict.fromkeys((3, 13), "postponed"),
    **dict.fromkeys((5, 6, 16, 17, 18, 22, 23, 24, 26, 27, 35, 37, 40, 44, 66, 71, 78, 79, 80), "taken"),
    **dict.fromkeys((36, 38, 41, 46, 53, 54, 64, 77, 84, 100, 101), "noted"),
    **dict.fromkeys((47, 48, 49, 50, 51, 52, 55, 56, 57, 61, 62, 67, 69, 70, 72, 73, 74, 81, 82, 83), "row rejected"),
    **dict.fromkeys((58, 59, 60), "restored"),
    7: "taken, conflict",
    9: "taken, conflict",
    10: "taken, file rejected",
    12: "noted",
    14: "taken",
    15: "postponed",
    19: "noted, file rejected",
    20: "restored, noted",
    30: "row rejected, restored",
    39: "row rejected, file rejected",
    42: "row rejected, taken",
    43: "noted, conflict",
    63: "noted, row rejected",
    68: "row rejected, restored, noted",
    75: "taken",
    76: "taken, noted",
    85: "noted",
    86: "refused",
    87: "taken",
    88: "refused",
    89: "not reachable",
    90: "refused",
    91: "not reachable",
    92: "taken, refused",
    93: "refused",
    94: "refused, noted",
    95: "taken, noted",
    96: "taken",
    97: "taken",
    98: "taken, noted, refused",
    99: "taken",
    102: "postponed, refused",
    103: "taken",
    104: "refused",
    105: "taken",
    106: "refused",
}
WORDS = {
    "taken", "noted", "restored", "row rejected", "file rejected", "postponed", "conflict", "refused", "not reachable",
}  # fmt: skip
# Nothing opens a connection yet: the day something does, `_NO_FETCH` fails, and these need an outcome of their own.
UNREACHABLE = {
    89: "nothing follows an address, so no redirect and no name that changes can lead it anywhere",
    91: "nothing waits for a sender; what lies on the disk is bounded by size, and devices and pipes are skipped",
}
EVERY = range(1, 107)


@cache
def names_in(file: str) -> frozenset[str]:
    """The names of the test functions of a file."""
    tree = ast.parse((TESTS / file).read_text("utf-8"))
    return frozenset(n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name.startswith("test_"))


@pytest.mark.parametrize("number", EVERY)
def test_every_case_has_an_outcome_and_tests(number):
    assert CATALOGUE.get(number) and set(OUTCOMES[number].split(", ")) <= WORDS


def test_a_case_that_cannot_be_reached_says_why_and_proves_it():
    assert {n for n, outcome in OUTCOMES.items() if outcome == "not reachable"} == set(UNREACHABLE)
    assert all(_NO_FETCH in CATALOGUE[number] for number in UNREACHABLE)


def test_what_is_done_by_hand_gets_what_the_catalogue_says():
    for number, wanted, _, _ in CASES:
        assert wanted in OUTCOMES[number].split(", "), f"case {number}: {wanted}"


def test_every_case_that_reaches_a_sheet_was_done_by_hand():
    elsewhere = {3, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 75, 85, 86}
    assert set(range(1, 87)) - {number for number, *_ in CASES} == elsewhere


@pytest.mark.parametrize(("number", "name"), [(n, name) for n, names in CATALOGUE.items() for name in names])
def test_every_named_test_is_there(number, name):
    file, test = name.split("::")
    assert test in names_in(file), f"case {number}: {name} is gone"
