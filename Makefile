# Plain `make` prints this list. Nothing here asks a question.

PYTHON ?= python3
PORT ?= 8501
CONTENT ?= content
BIN := .venv/bin
RUN := .venv/run.stamp
DEV := .venv/dev.stamp
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.DEFAULT_GOAL := help
.PHONY: help run test quick content lint fix bench check pins browser

help:
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(RUN) ## start the explorer and say its address; another port: PORT=8600 make run
	@echo "The explorer is at http://localhost:$(PORT) (stop it with Ctrl+C)"
	@exec $(BIN)/streamlit run server.py --server.port $(PORT)

test: $(DEV) browser ## every test, with a browser too
	$(BIN)/python -m pytest

quick: $(DEV) ## the tests that need no browser and little time
	$(BIN)/python -m pytest -m "not browser and not slow"

content: $(RUN) ## check content/ and print every problem
	$(BIN)/python -m phb check --content $(CONTENT)

lint: $(DEV) ## style, layers and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m pytest -q tests/test_layers.py
	$(BIN)/pyright

fix: $(DEV) ## put right what a tool can put right
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV) browser ## the benchmarks, each beside what it compares with
	@set -e; for file in $(sort $(wildcard bench/*.py)); do echo "== $$file"; $(BIN)/python $$file; done

check: content lint quick ## what a change must pass before it is committed

pins: ## choose the newest releases again and write requirements*.txt
	$(PYTHON) -m venv .venv/pins
	.venv/pins/bin/pip install --quiet --disable-pip-version-check pip-tools
	@set -e; for name in requirements requirements-dev; do echo "$$name.txt"; \
	    CUSTOM_COMPILE_COMMAND="make pins" .venv/pins/bin/pip-compile --quiet --upgrade --strip-extras \
	    --generate-hashes --no-emit-options \
	    --output-file $$name.txt $$name.in; done

browser:
	@for name in chromium chromium-browser google-chrome; do command -v $$name >/dev/null && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium >/dev/null; \
	else $(BIN)/python -m playwright install chromium; fi

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "The explorer needs Python 3.11 or newer. Name one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "This Python cannot make a virtual environment. Install it first (Debian, Ubuntu: apt-get install python3-venv)." >&2; exit 1; }
	@$(PYTHON) -m venv .venv

$(RUN): $(BIN)/python requirements.txt
	@echo "Installing what the explorer needs (the first time takes a minute)"
	@$(PIP) -r requirements.txt
	@touch $@

$(DEV): $(BIN)/python requirements-dev.txt
	@echo "Installing what the tests need (the first time takes a minute)"
	@$(PIP) -r requirements-dev.txt
	@touch $@
