# `make help` names the targets. Each sets up what it needs. ARGS=… goes on to the command behind the target.

PYTHON_RUN  = tools/venv requirements.txt && .venv/bin/python
PYTHON_TEST = tools/venv requirements.txt requirements-test.txt && .venv/bin/python
COMPILE     = .venv/bin/python -m uv pip compile --universal --python-version 3.11 --generate-hashes \
              --no-header --no-annotate --quiet $(ARGS)

ifdef PYTHON
export PYTHON
endif

.DEFAULT_GOAL := help
.PHONY: help run test bench soak check lock browser clean

help: ## Name the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run: ## Start the bot: on Telegram with BOT_TOKEN, without one on a page of this machine
	@$(PYTHON_RUN) -m bot $(ARGS)

test: ## Run the tests (those in a browser only after `make browser`)
	@$(PYTHON_TEST) -m pytest $(ARGS)

bench: .venv/bench ## Measure the bot beside others (ARGS=--full at full size, ARGS=--help for more)
	@$(PYTHON_RUN) -m benchmarks.turns $(ARGS)

.venv/bench: requirements-bench.txt
	@$(PYTHON_RUN) -m pip install -qq --disable-pip-version-check --no-input --require-hashes --upgrade \
		--target $@ -r $< && touch $@

soak: ## Run the tests at full size: ten times the examples, and those marked soak
	@$(PYTHON_TEST) -c '' && HYPOTHESIS_PROFILE=soak .venv/bin/python -m pytest -m "" $(ARGS)

check: ## Check style, types and the import contract
	@$(PYTHON_TEST) -m ruff check .
	@.venv/bin/python -m ruff format --check .
	@.venv/bin/python -m mypy
	@.venv/bin/lint-imports --no-logo

lock: ## Resolve the pins anew from pyproject.toml (ARGS=--upgrade for newer ones)
	@$(PYTHON_TEST) -c ''
	@$(COMPILE) --output-file requirements.txt pyproject.toml
	@$(COMPILE) --output-file requirements-test.txt --group test --constraint requirements.txt \
		$$(sed -nE 's/^([a-z0-9.-]+)==.*/--no-emit-package \1/p' requirements.txt)
	@$(COMPILE) --output-file requirements-bench.txt --group bench

browser: ## Install Debian's Chromium, which the browser tests drive
	@tools/browser

clean: ## Remove .venv and caches; sessions in data/ stay
	rm -rf .venv .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
