PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
CONSTRAINTS := deploy/constraints.txt

.DEFAULT_GOAL := help
.PHONY: help chat test lint bench clean

help: ## Show what make can do
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.core: $(BIN)/python pyproject.toml $(CONSTRAINTS)
	$(PIP) install --quiet --constraint $(CONSTRAINTS) --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml $(CONSTRAINTS)
	$(PIP) install --quiet --constraint $(CONSTRAINTS) --editable '.[dev]'
	@touch $@ $(VENV)/.core

$(VENV)/.bench: $(VENV)/.dev
	$(PIP) install --quiet --constraint $(CONSTRAINTS) --editable '.[bench]'
	@touch $@

chat: $(VENV)/.core ## Open the bot in this terminal, on the embedded database
	@$(BIN)/notulis chat

test: lint ## Check style and types, run every test on SQLite and PostgreSQL
	$(BIN)/python -m pytest -n 2 --cov --cov-fail-under=90

lint: $(VENV)/.dev ## Check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.bench ## Measure the matcher beside other engines, write the tables and the plot
	$(BIN)/python -m tests.bench

clean: ## Remove the environment and what the tools left behind
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.* *.egg-info build
