"""Prefect flows over the desk: the same verbs as the commands, on a schedule, with a dashboard."""
