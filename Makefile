# make demo | run | test | check | coverage | bench
#
# The first call makes its own environment in .venv from the hashed lock; PYTHON names another interpreter
# (3.11 or newer).

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Tests run side by side, as many as there are cores (tests/conftest.py says how); WORKERS=0: one after another.
WORKERS ?= auto
# They may keep what they compiled: what one of them has rewritten of the test files, another need not.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(WORKERS)

.PHONY: demo run test check coverage lint types bench hear asked learnt lock clean

demo: $(VENV)/run
	@$(BIN)/python bot.py demo

run: $(VENV)/run
	@$(BIN)/python bot.py

test: $(VENV)/dev
	@$(PYTEST)

# Types are looked at while tests run: mypy uses one core only.
check: lint
	@$(MAKE) --no-print-directory -j 2 types test

# The same, and which lines they ran; that makes Python three times slower. What runs in a process of its own is not counted.
coverage: $(VENV)/dev
	@$(PYTEST) --cov --cov-report=term

lint: $(VENV)/dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/dev
	@$(BIN)/mypy

bench: $(VENV)/bench
	@for file in benchmarks/first_start.py benchmarks/long_texts.py benchmarks/hostile.py benchmarks/polling.py \
		benchmarks/reading.py benchmarks/asking.py; do \
		echo "== $$file"; $(BIN)/python -m "benchmarks.$$(basename $$file .py)" || exit 1; \
	done

# Learn anew what distress sounds like, from tracker/guidance/distress.
hear: $(VENV)/bench
	@$(BIN)/python tools/hear.py

# Learn anew which questions ask for the way to money, from tracker/guidance/asked.
asked: $(VENV)/bench
	@$(BIN)/python tools/asked.py

# Learn anew how kinds, some applicants and purposes sound, from the labelled announcements in tests/reading.
learnt: $(VENV)/bench
	@$(BIN)/python tools/learn_reading.py

# What it runs with, then what it is tested with on top of that.
$(VENV)/run: requirements.txt
	@$(PYTHON) tools/environment.py $(VENV)
	@echo "Installing what Fundpath needs (once, about a minute) ..."
	@$(PYTHON) tools/install.py $(VENV) requirements.txt
	@touch $@

$(VENV)/dev: $(VENV)/run requirements-dev.txt
	@echo "Installing what its tests need (once) ..."
	@$(PYTHON) tools/install.py $(VENV) requirements-dev.txt
	@touch $@

# What the benchmarks compare with.
$(VENV)/bench: $(VENV)/dev requirements-bench.txt
	@$(PYTHON) tools/install.py $(VENV) requirements-bench.txt
	@touch $@

# Write the lock anew from pyproject.toml (needs uv on the PATH or in .venv).
lock:
	@$(PYTHON) tools/lock.py

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
