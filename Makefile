# Every command of the project. `make run` and `make test` need nothing prepared but Python 3.11+ and make.
.RECIPEPREFIX = >
.DEFAULT_GOAL = run
.PHONY: run check test fuzz faults audit mutants score bench growth load soak lock geometry screenshot look clean

PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin
SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)
APT = $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -qq

run: .venv/run
> $(BIN)/streamlit run app.py --server.port=$(PORT)

check: .venv/dev
> $(BIN)/ruff format --check .
> $(BIN)/ruff check .
> $(BIN)/mypy app.py components pages tests
> $(BIN)/lint-imports
> $(BIN)/python -m components check

test: .venv/dev .venv/chromium
> $(BIN)/python -m pytest -n auto --ignore=tests/browser
> $(BIN)/python -m pytest tests/browser

# Every page under thousands of random addresses (a quarter of an hour).
fuzz: .venv/dev
> $(BIN)/python -m pytest tests/interface -k no_address --hypothesis-profile=long

# Broken disks, torn edits, killed servers and hostile requests, in full counts (many minutes); it prints what it tried.
faults: .venv/dev .venv/chromium .venv/faults
> ATLAS_FAULTS=all $(BIN)/python -m pytest -s $(wildcard tests/faults/test_*.py tests/faults/long_*.py)

# Change the claims cell by cell and print, by column, how many of the changes the checks notice (two minutes).
mutants: .venv/dev
> $(BIN)/python -m tests.checks.mutants

# Score what the reader proposes for annotated articles, column by column; `WRONG=--wrong` lists what differs.
score: .venv/dev
> $(BIN)/python -m tests.reader.scoring $(WRONG)

# The Atlas beside bare Streamlit and Dash, in one interleaved run (twenty minutes; QUICK=--quick for a try).
# WITHOUT="splash compression" compares it with itself instead, without one and then without the other; or WITHOUT=all.
bench: .venv/bench .venv/chromium
> $(BIN)/python -m tests.bench $(QUICK) $(if $(WITHOUT),--without $(WITHOUT))

# Load time, memory and filter change with 10,000 and 100,000 generated claims.
growth: .venv/bench
> $(BIN)/python -m tests.bench.growing

# 50 readers for two minutes, with one process and with two behind nginx; then readers that come and go for ten.
load: .venv/bench .venv/nginx
> $(BIN)/python -m tests.bench.loading
soak: .venv/bench
> $(BIN)/python -m tests.bench.soaking

# The README's picture, taken from the running Atlas.
screenshot: .venv/dev .venv/chromium
> $(BIN)/python -m tests.browser.screenshot .github/destinations.png

# Every page at three widths, light and dark, unfiltered, filtered and empty, as pictures to look at (`LOOK=` a folder).
LOOK ?= /tmp/atlas-look
look: .venv/dev .venv/chromium
> $(BIN)/python -m tests.browser.look $(LOOK)

# Known advisories on the locked versions, as PyPI has them (needs the network); in an environment of its own.
audit: .venv/audit
> .venv/audit-env/bin/pip-audit --strict --require-hashes --disable-pip --progress-spinner=off -r requirements.txt
> .venv/audit-env/bin/pip-audit --strict --require-hashes --disable-pip --progress-spinner=off -r requirements-dev.txt

# Lock what pyproject.toml asks for; hashes, and no address of any package index.
lock: .venv/dev
> $(BIN)/uv pip compile pyproject.toml $(LOCK) -o requirements.txt
> $(BIN)/uv pip compile pyproject.toml --group dev $(LOCK) -c requirements.txt -o requirements-dev.txt
> $(BIN)/uv pip compile pyproject.toml --group bench $(LOCK) -c requirements-dev.txt -o requirements-bench.txt
> $(BIN)/uv pip compile --group geometry $(LOCK) -c requirements-dev.txt -o requirements-geometry.txt
> $(BIN)/uv pip compile --group audit $(LOCK) -o requirements-audit.txt
LOCK = --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock"

# The map's outlines, from Natural Earth by way of an npm package; data/geometry/README.md says more.
geometry: .venv/geometry
> folder=$$(mktemp -d) && cd $$folder && npm pack --silent world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && cd - \
>   && $(BIN)/python -m components.geography.outlines.make $$folder/package/countries-50m.json data/geometry

clean:
> rm -rf .venv

.venv/python:
> $(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("The Atlas needs Python 3.11 or newer; this is " + sys.version.split()[0])'
> $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends python3-venv; }
> $(PYTHON) -m venv .venv
> touch $@

.venv/run: requirements.txt | .venv/python
> $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
> touch $@

.venv/dev: requirements-dev.txt | .venv/python
> $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
> touch $@ .venv/run

.venv/bench: requirements-bench.txt | .venv/python
> $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
> touch $@ .venv/dev .venv/run

.venv/geometry: requirements-geometry.txt | .venv/run
> $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-geometry.txt
> touch $@

.venv/nginx: | .venv/python
> command -v nginx || test -x /usr/sbin/nginx || { $(APT) update && $(APT) install -y --no-install-recommends nginx-light; }
> touch $@

.venv/faults: .venv/nginx
> command -v soffice || { $(APT) update && $(APT) install -y --no-install-recommends libreoffice-calc; }
> touch $@

.venv/audit: requirements-audit.txt | .venv/python
> $(PYTHON) -m venv .venv/audit-env
> .venv/audit-env/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-audit.txt
> touch $@

# The browser tests drive a real Chromium: the one on the path, else the system's package, else Playwright's own.
.venv/chromium: | .venv/dev
> command -v chromium || command -v chromium-browser || command -v google-chrome \
>   || { $(APT) update && $(APT) install -y --no-install-recommends chromium fonts-dejavu-core && command -v chromium; } \
>   || $(BIN)/python -m playwright install --with-deps chromium
> touch $@
