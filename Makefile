# Two commands are enough: `make demo` and `make test`. Each does all the set-up itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
QML := build/qml

.PHONY: help setup demo tour test check static bench bundle lock clean

help:
	@echo "make demo    een verzonnen klas, les 1 op twee schermen"
	@echo "make test    alle controles en tests"
	@echo "make setup | tour | check | bench | bundle | lock | clean"

setup: $(READY)

$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) -c "import sys; sys.exit('Python 3.11 of nieuwer is nodig; dit is ' + sys.version.split()[0]) if sys.version_info < (3, 11) else None"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(READY)

demo: setup
	$(BIN)/python -m vertrouwen_desktop demo

tour: setup
	$(BIN)/python -m vertrouwen_desktop tour --out tour

test: check

check: static
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadfile -m "not screen"
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -m screen

static: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python scripts/qml_types.py vertrouwen_desktop $(QML)
	cd $(QML) && find . -name '*.qml' -print0 | xargs -0 "$(CURDIR)/$(BIN)/pyside6-qmllint" --max-warnings 0 -I .

bench: setup
	$(BIN)/python -m pytest -q tests/bench --benchmark-enable --benchmark-only --timeout 0 -s

bundle: setup
	$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build/pyinstaller build.spec

lock: setup
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-header -q pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-header -q --extra dev pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) build dist tour .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
