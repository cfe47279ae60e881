# Station. `make run` opens the demo, `make test` checks everything; both set up what they need.

# The same everywhere: pyright brings its own node, which trusts the machine's certificates.
export PYRIGHT_PYTHON_CACHE_DIR := $(CURDIR)/.venv/pyright
export PYRIGHT_PYTHON_GLOBAL_NODE := 0
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
check: export NODE_OPTIONS := --use-system-ca

COMPILE = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --no-annotate --group build
TRANSLATED = $(shell find station -name '*.py' -path '*/ui/*')

.PHONY: run setup test check unit soak bench lock i18n

run: ## the demo, in a home of its own
	@scripts/setup desk
	@.venv/bin/station demo

setup: ## everything, for the desk and for the tests
	@scripts/setup all

test: setup check unit ## what CI runs

check: ## style, types, layers
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/pyright
	.venv/bin/lint-imports

unit: ## the tests, with what they cover
	.venv/bin/python -m pytest -n 2 --dist worksteal --cov --cov-report=term

soak: setup ## the long runs too: more examples, more crashes, by hand
	HYPOTHESIS_PROFILE=soak .venv/bin/python -m pytest -m "soak or not soak" --timeout=3600

bench: setup ## the figures of the README
	.venv/bin/python -m benchmarks

lock: ## renew both locks
	$(COMPILE) --upgrade pyproject.toml -o requirements.lock
	$(COMPILE) --upgrade --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

i18n: setup ## collect the words on screen and compile their translations
	.venv/bin/pyside6-lupdate -no-obsolete $(TRANSLATED) -ts resources/i18n/station_fr.ts
	.venv/bin/pyside6-lrelease resources/i18n/station_fr.ts -qm resources/i18n/station_fr.qm
