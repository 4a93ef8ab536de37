# `make` alone lists the targets. Another Python: make chat PYTHON=python3.12
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint deploy/constraints.txt

.DEFAULT_GOAL := help
.PHONY: help chat test coverage soak lint bench mutants clean

help: ## Show what make can do
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Debian's Python comes without ensurepip: there the pip at hand fills the new environment.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Notulis needs Python 3.11 or newer; name one: make chat PYTHON=python3.12"; exit 1; }
	@echo "Creating the environment in $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { \
	  $(PYTHON) -m venv --clear --without-pip $(VENV) && \
	  $(PYTHON) -m pip --python $(BIN)/python install --quiet pip; } || { \
	  rm -rf $(VENV); \
	  echo "No environment could be made: install Python's venv and pip" \
	    "(Debian, Ubuntu: apt install python3-venv python3-pip)."; exit 1; }

$(VENV)/.core: $(BIN)/python pyproject.toml deploy/constraints.txt
	@echo "Installing Notulis into $(VENV), about half a minute the first time ..."
	@$(INSTALL) --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml deploy/constraints.txt
	@echo "Installing what the tests need into $(VENV), a minute or two the first time ..."
	@$(INSTALL) --editable '.[dev]'
	@touch $@ $(VENV)/.core

$(VENV)/.mutants: $(VENV)/.dev
	@echo "Installing what changes the code for a trial into $(VENV) ..."
	@$(INSTALL) --editable '.[mutants]'
	@touch $@

$(VENV)/.bench: $(VENV)/.dev
	@echo "Installing what the benchmark needs into $(VENV) ..."
	@$(INSTALL) --editable '.[bench]'
	@touch $@

chat: $(VENV)/.core ## Talk to the bot in this terminal, on the database in your data folder
	@$(BIN)/notulis chat

test: lint ## Check style and types, then run every test, PostgreSQL's included
	$(BIN)/python -m pytest -n 2

coverage: $(VENV)/.dev ## Run the tests and tell which lines none of them runs, which takes twice as long
	$(BIN)/python -m pytest -n 2 --cov --cov-fail-under=90

soak: $(VENV)/.bench ## Run the tests that take minutes, and write what came of them into deploy/README.md
	$(BIN)/python -m tests.soak

lint: $(VENV)/.dev ## Check style and types alone
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.bench ## Measure the matcher beside other engines, updates beside a bare echo
	$(BIN)/python -m tests.bench
	$(BIN)/python -m tests.bench.updates
	$(BIN)/python -m tests.readme

mutants: $(VENV)/.mutants ## Count how many small changes to the code its tests catch: ONLY=store/money.py SIZE=300 SEED=1
	$(BIN)/python -m tests.mutants $(ONLY) $(if $(SIZE),--size $(SIZE)) $(if $(SEED),--seed $(SEED))
	$(if $(ONLY),,$(BIN)/python -m tests.readme)

clean: ## Remove the environment and what the tools left behind
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis \
	  .coverage .coverage.* *.egg-info build
