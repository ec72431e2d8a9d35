# Everything runs in .venv, which is made from requirements.lock (pinned, with hashes) when first needed, and again when the
# lock or pyproject.toml changes. PYTHON names the interpreter; ARTICLES a file or folder of your own for `make demo`;
# DATA is the folder of the public sets, for the two benches of extraction; PEERS=skip leaves the other tools out of them.
# JOBS is how many of the quick tests run at once: as many as there are processors, four at most.
# OFFICE=skip lets `make test-all` go on where there is no LibreOffice.

PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11,$(shell $(p) -c \
	'import sys; print("$(p)" if (3, 11) <= sys.version_info[:2] <= (3, 13) else "")' 2>/dev/null)) python3)
ARTICLES ?=
OFFICE ?=
DATA ?=
PEERS ?=
JOBS ?= logical --maxprocesses 4
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PEERS_VENV := .venv-peers
PEERS_STAMP := $(PEERS_VENV)/.installed
OTHERS := $(if $(filter skip,$(PEERS)),,$(PEERS_STAMP))
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq

.DEFAULT_GOAL := help
.PHONY: help venv demo test test-all lint bench bench-quality bench-speed floors golden docs pictures house clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-18s %s\n", $$1, $$2 }'

venv: $(STAMP) ## .venv, as the lock says

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null || { \
		found=`$(PYTHON) -c 'import platform; print(platform.python_version())' 2>/dev/null`; \
		echo "claimdesk needs Python 3.11, 3.12 or 3.13; $(PYTHON) is $${found:-not there}." >&2; \
		echo "  What to do: install one, or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot make virtual environments: its venv module is missing." >&2; \
		echo "  What to do: on Debian and Ubuntu, apt-get install python3-venv" >&2; exit 1; }
	@test -x $(BIN)/python || { echo "Setting up $(VENV) (once, a minute or two) ..." >&2; $(PYTHON) -m venv $(VENV); }
	@$(PIP) install --no-compile --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

demo: $(STAMP) ## three days at a desk in demo/; ARTICLES=path plays the first day on your own articles
	@rm -rf demo
	@$(BIN)/claimdesk demo demo $(if $(ARTICLES),--articles "$(ARTICLES)")

test: $(STAMP) ## every test but the longer lanes
	@$(BIN)/python -m pytest -m "not slow" -n $(JOBS) --dist worksteal

test-all: $(STAMP) ## every test: kills, wheels, long property runs, LibreOffice too; OFFICE=skip leaves that one out
	@test "$(OFFICE)" = skip || $(BIN)/python tests/office/calc.py
	@$(MAKE) --no-print-directory test
	@$(BIN)/python -m pytest -m slow --ignore=tests/laws $(if $(filter skip,$(OFFICE)),--ignore=tests/office)
	@$(BIN)/python -m pytest -m slow -n $(JOBS) --dist worksteal tests/laws

lint: $(STAMP) ## ruff, mypy, import arrows
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check . || { echo "  What to do: .venv/bin/ruff format ." >&2; exit 1; }
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo --no-cache > .lint-imports.log || { cat .lint-imports.log >&2; exit 1; }
	@rm -f .lint-imports.log

bench: $(STAMP) ## the promised figures, measured here (some minutes)
	@$(BIN)/python -m benchmarks.run

$(PEERS_STAMP): benchmarks/peers/requirements.txt
	@test -x $(PEERS_VENV)/bin/python || { echo "Setting up $(PEERS_VENV) (once, a minute or two) ..." >&2; \
		$(PYTHON) -m venv $(PEERS_VENV); }
	@$(PEERS_VENV)/bin/python -m pip --disable-pip-version-check -qq install --require-hashes -r $<
	@touch $@

bench-quality: $(STAMP) $(if $(DATA),$(OTHERS)) ## how good extraction is, beside other tools: DATA=folder of the public sets
	@test -n "$(DATA)" || { echo "skipped: the public sets are not part of this project." >&2; \
		echo "  What to do: make bench-quality DATA=path/to/the/sets" >&2; }
	@test -z "$(DATA)" || $(BIN)/python -m benchmarks.quality --data "$(DATA)" --half kept --write benchmarks/results.md \
		$(if $(OTHERS),--peers $(PEERS_VENV)/bin/python)

bench-speed: $(STAMP) $(if $(ARTICLES),$(OTHERS)) ## how fast it is, beside other tools: ARTICLES=a .jsonl with a `text` a line
	@test -n "$(ARTICLES)" || { echo "skipped: speed is measured on real articles, which are not part of this project." >&2; \
		echo "  What to do: make bench-speed ARTICLES=path/to/articles.jsonl" >&2; }
	@test -z "$(ARTICLES)" || $(BIN)/python -m benchmarks.speed --data "$(ARTICLES)" --write benchmarks/results.md \
		$(if $(OTHERS),--peers $(PEERS_VENV)/bin/python)

floors: $(STAMP) ## scores on our own sets against their floors; RAISE=yes lifts floors, only LOWER=yes lowers them
	@$(BIN)/python -m tests.floors.write $(if $(RAISE),--raise) $(if $(LOWER),--lower)

golden: $(STAMP) ## show which golden files would change; FORCE=yes writes them
	@$(BIN)/python -m tests.golden.write $(if $(FORCE),--force)

docs: $(STAMP) ## the pages of docs/ that are made from the code
	@$(BIN)/python docs/generate.py
	@$(BIN)/python docs/parts.py

pictures: $(STAMP) ## the pictures of docs/, taken anew in LibreOffice and Chromium; look at each before you commit it
	@PYTHONPATH=. $(BIN)/python -m docs.camera.take

house: $(STAMP) ## medians: sizes of modules and functions, docstrings, types
	@$(BIN)/python tests/house/medians.py

clean: ## what can be made again, .venv too
	@rm -rf $(VENV) $(PEERS_VENV) demo dist build .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
