"""The command `claimdesk`: one file a command, each a function that returns its exit code.

Command modules import at their top only what `--help` needs; everything else inside the function, when it runs.
"""
