# `make site` and `make test` work on a fresh machine with Python 3.11 or later, make and git.
# Paths are relative, so that the folder of this repository may have any name.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip
# How the tests are shared out: one process per core, each test file to one of them, in the order of tests/conftest.py.
PYTEST_FLAGS ?= -n auto --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help site serve check test lint types install bench accessibility docs pins clean

help: ## This list
	@echo "make TARGET, where TARGET is one of:"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1|\2/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

site: $(VENV)/.installed ## Set up what is missing and build the whole site into site/
	@$(BIN)/yjplan build
	@echo "The site is built. Open this file in a browser: $$(pwd)/site/index.html"

serve: $(VENV)/.installed ## Preview the site, built again whenever a file is saved
	@$(BIN)/yjplan serve

check: $(VENV)/.installed ## Say what is wrong in the content, and where
	@$(BIN)/yjplan check

test: lint types ## Set up what is missing and run every test, those in the browser included
	@sh tools/install_chromium.sh "$(BIN)"
	@sh tools/install_nginx.sh "$(BIN)"
	@$(BIN)/python -m pytest $(PYTEST_FLAGS)

lint: $(VENV)/.installed-test ## Check the style of the Python code
	@$(BIN)/ruff check

types: $(VENV)/.installed-test ## Check the types of the Python code
	@$(BIN)/mypy

bench: $(VENV)/.installed ## Measure how long a build takes and how much memory it needs
	@$(BIN)/python -m bench.run

accessibility: $(VENV)/.installed-test ## Test every page of the site and write content/accessibility.yml anew
	@sh tools/install_chromium.sh "$(BIN)"
	@$(BIN)/python -m tests.browser.record_accessibility

docs: $(VENV)/.installed ## Write the reference pages in docs/ again from the code
	@$(BIN)/yjplan docs

install: $(VENV)/.installed ## Set up the environment only

pins: ## Write constraints.txt again with the newest versions that pyproject.toml allows
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && \
	  "$(PYTHON)" -m venv "$$scratch" && \
	  "$$scratch/bin/python" -m pip install --quiet ".[test]" && \
	  { grep '^#' constraints.txt; "$$scratch/bin/python" -m pip freeze --exclude yjplan; } > "$$scratch/pins" && \
	  cp "$$scratch/pins" constraints.txt
	@echo "constraints.txt is written. Now: make test, then git diff constraints.txt"

clean: ## Remove the built site, the caches and everything else that is made (not the environment)
	rm -rf site build dist .yjplan .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find generator tests bench -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made once. One that stands there already is kept if its pip works.
$(VENV)/.made:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "yjplan needs Python 3.11 or later. $(PYTHON) is: $$("$(PYTHON)" --version 2>/dev/null || echo missing)"; \
	  echo "Name another one like this: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; } >&2
	@$(PIP) --version >/dev/null 2>&1 || "$(PYTHON)" -m venv --clear $(VENV) || { \
	  echo "Python could not make an environment. On Debian and Ubuntu: apt-get install python3-venv"; \
	  exit 1; } >&2
	@touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml constraints.txt
	@echo "Setting up the environment in $(VENV) ..."
	@PIP_DISABLE_PIP_VERSION_CHECK=1 $(PIP) install --quiet -c constraints.txt -e .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	@echo "Adding what the tests need ..."
	@PIP_DISABLE_PIP_VERSION_CHECK=1 $(PIP) install --quiet -c constraints.txt -e ".[test]"
	@touch $@
