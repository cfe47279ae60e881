# Station. `make run` opens the demo, `make test` checks everything; both set up what they need.

# pyright runs on the node that comes with it, the same on every machine, and looks for no newer self.
export PYRIGHT_PYTHON_GLOBAL_NODE := 0
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
# Where this is set, each of the hundreds of programs that the tests start compiles all of itself anew.
unexport PYTHONDONTWRITEBYTECODE

COMPILE = .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --no-annotate
# All parts are renewed; `make lock UPGRADE=` keeps what is there and takes in what pyproject.toml has new.
UPGRADE = --upgrade

.PHONY: run setup test check unit coverage soak audit bench lock i18n

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

unit: ## the tests, and which took longest
	.venv/bin/python -m pytest -n 2 --dist worksteal --durations=10

coverage: setup ## the tests once more, with what they cover: half as long again
	.venv/bin/python -m pytest -n 2 --dist worksteal --cov --cov-report=term

soak: setup ## the long runs too: more examples, more crashes, by hand
	HYPOTHESIS_PROFILE=soak .venv/bin/python -m pytest -m "soak or not soak" --timeout=3600
	$(MAKE) audit

audit: setup ## ask the database of known vulnerabilities about every pinned part; needs the network
	.venv/bin/python scripts/audit

bench: setup ## measure, and write docs/performance.md; `make bench ONLY="start sheet"` for some
	.venv/bin/python benchmarks/report.py $(ONLY)

lock: setup ## renew the locks: of uv, of the desk, of the desk and the tests
	$(COMPILE) $(UPGRADE) --group uv -o requirements-uv.lock
	$(COMPILE) $(UPGRADE) --group build pyproject.toml -o requirements.lock
	$(COMPILE) $(UPGRADE) --group build --group dev -c requirements.lock -c requirements-uv.lock pyproject.toml \
		-o requirements-dev.lock

i18n: setup ## collect the words on screen into the catalogs and compile them
	scripts/i18n.sh
