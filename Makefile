# The front door.  CMake is the real build and can be used directly: cmake -S . -B build && cmake --build build
MAKEFLAGS += --no-print-directory
PYTHON = $(shell scripts/find-python)
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
FUZZ_SECONDS ?= 300
FUZZ_SEED ?= 0
FUZZ_OPTIONS = -max_total_time=$(FUZZ_SECONDS) -seed=$(FUZZ_SEED) -timeout=10 -rss_limit_mb=512 -print_final_stats=1
INPUTS ?= 5000000
SEED ?= 1
MUTATED = $(wildcard tests/manifests/*.yaml tests/manifests/*.json tests/manifests/invalid/*.yaml \
	../shared/yaml-test-suite/*.yaml ../shared/cases/*.yaml ../shared/corpus/*.yaml)
CORPUS := $(firstword $(WORKDEF_CORPUS) $(wildcard ../shared/corpus))
CONFIGURE = cmake -S . -Wno-dev
EXAMPLE = --schema examples/server/server.def --out examples/server/generated \
	--only types schema cyaml api tool reference
PROJECT = --schema runtime/cli/project/project.def --prefix wd_project --out runtime/cli/project \
	--only types schema cyaml api

.DEFAULT_GOAL := build

build: setup ## build the libraries and the tool into build/
	@$(CONFIGURE) -B build >/dev/null
	@cmake --build build -j$(JOBS)

demo: setup regen build docs ## set up, regenerate, build, and show what it does on real manifests
	@scripts/demo

test: build check-generated ## set up, build, and run the fast tests
	@WORKDEF_CORPUS=$(CORPUS) ctest --test-dir build --output-on-failure -j$(JOBS)

setup: ## install what is missing (apt, saying so)
	@scripts/setup

regen: setup ## remake generated/ from schema.def, the example's, and those of the project file
	$(PYTHON) -m generator
	@$(PYTHON) -m generator $(EXAMPLE)
	@$(PYTHON) -m generator $(PROJECT)

messages: build ## write what the tool says of the examples of findings into generated/schema.messages, for the page of findings
	@scripts/messages build/workloadctl generated/findings.md generated/schema.messages
	@$(PYTHON) -m generator

check-generated: ## fail when generated/ is not what schema.def says
	@$(PYTHON) -m generator --check
	@$(PYTHON) -m generator --check $(EXAMPLE)
	@$(PYTHON) -m generator --check $(PROJECT)

docs: setup ## make the documents and schemas in build/docs/
	@$(PYTHON) -m generator --out build/docs --only reference json-schema crd
	@$(PYTHON) -m generator --template examples/templates/reference.rst.j2 --output build/docs/workload-reference.rst
	@cp generated/workloadctl.1 build/docs/

check-docs: build ## try the documents: in a browser, an editor, other validators (installs chromium, nodejs, npm)
	@scripts/setup node:nodejs:"runs the browser's driver and the language server" npm:npm:"fetches them" \
		/usr/bin/chromium:chromium:"the browser" rst2html:python3-docutils:"reads reStructuredText"
	@cd tests/documents && npm ci --loglevel=error --no-audit --no-fund
	cd tests/documents && PYTHONDONTWRITEBYTECODE=1 $(PYTHON) -m unittest discover -p 'slow_*.py'
	cd tests/documents && node --test slow_editor.mjs slow_vscode.mjs slow_browser.mjs

bench: build ## measure checking, loading and saving, against libyaml's event pass and others (FILES="..." for those)
	@scripts/setup valgrind:valgrind:"counts instructions"
	@WORKDEF_CORPUS=$(CORPUS) $(PYTHON) tests/bench/bench.py build $(FILES)

bench-check: build ## fail when a pass takes 3 % more instructions than in tests/bench/baselines.json, on its toolchain
	@scripts/setup valgrind:valgrind:"counts instructions"
	@$(PYTHON) tests/bench/bench.py --check build

count: build ## the instructions of the passes over files, against libyaml's event pass (FILES="...")
	@scripts/setup valgrind:valgrind:"counts instructions"
	@$(PYTHON) tests/bench/count.py build/tests/count $(or $(FILES),tests/manifests/training.yaml)

cost: build ## whether hostile documents cost time linear in their length, by instructions, and the memory of 16 MB
	@scripts/setup valgrind:valgrind:"counts instructions"
	PYTHONDONTWRITEBYTECODE=1 $(PYTHON) tests/cost/slow_instructions.py
	PYTHONDONTWRITEBYTECODE=1 LARGEST=16 $(PYTHON) tests/cost/test_memory.py

sanitize: setup ## the tests with the address and undefined-behaviour sanitizers
	@$(CONFIGURE) -B build-sanitize -DCMAKE_BUILD_TYPE=Debug -DWORKDEF_SANITIZE=address,undefined >/dev/null
	@cmake --build build-sanitize -j$(JOBS)
	@WORKDEF_CORPUS=$(CORPUS) ctest --test-dir build-sanitize --output-on-failure -R 'runtime|api|tool'

test-libyaml: setup ## the tests in C and of the tool, with libyaml reading all
	@$(CONFIGURE) -B build-libyaml -DWORKDEF_FAST_READER=OFF >/dev/null
	@cmake --build build-libyaml -j$(JOBS)
	@WORKDEF_CORPUS=$(CORPUS) ctest --test-dir build-libyaml --output-on-failure -R '^(runtime|api|tool)$$'

races: setup ## the tests of threads with the thread sanitizer
	@$(CONFIGURE) -B build-races -DCMAKE_BUILD_TYPE=Debug -DWORKDEF_SANITIZE=thread >/dev/null
	@cmake --build build-races -j$(JOBS)
	build-races/tests/test_runtime threads
	build-races/tests/test_api surroundings

valgrind: build ## the tests in C under valgrind
	@scripts/setup valgrind:valgrind:"finds memory errors"
	valgrind -q --leak-check=full --error-exitcode=1 build/tests/test_runtime
	valgrind -q --leak-check=full --error-exitcode=1 build/tests/test_api

strict: setup ## build with gcc and clang, every warning an error
	@scripts/setup clang:clang:"the other compiler"
	@for compiler in gcc clang; do \
		$(CONFIGURE) -B build-strict-$$compiler -DCMAKE_C_COMPILER=$$compiler -DWORKDEF_WERROR=ON >/dev/null && \
		cmake --build build-strict-$$compiler -j$(JOBS) || exit 1; \
	done

fuzz: setup ## fuzz the fast reader, loading and saving, of several schemas, and data set by hand, for FUZZ_SECONDS (300) each, from FUZZ_SEED (0: another each time)
	@scripts/setup clang:clang:"has libFuzzer" \
		"/usr/lib/llvm-$$(clang -dumpversion 2>/dev/null | cut -d. -f1)/lib/clang":libclang-rt-dev:"the sanitizers"
	@$(CONFIGURE) -B build-fuzz -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_C_COMPILER=clang -DWORKDEF_FUZZ=ON \
		-DWORKDEF_SANITIZE=address,undefined >/dev/null
	@cmake --build build-fuzz -j$(JOBS)
	@for target in fuzz_fast fuzz_load $(addprefix fuzz_load_,scalars lists either nulls recursion composed); do \
		mkdir -p build-fuzz/corpus-$$target && build-fuzz/$$target $(FUZZ_OPTIONS) build-fuzz/corpus-$$target \
			tests/fuzz/seeds tests/manifests tests/manifests/invalid $(wildcard ../shared/yaml-test-suite) || exit 1; \
	done
	@mkdir -p build-fuzz/corpus-fuzz_edit
	build-fuzz/fuzz_edit $(FUZZ_OPTIONS) build-fuzz/corpus-fuzz_edit tests/fuzz/edits

mutate: build ## compare the fast reader with libyaml on INPUTS (5000000) small changed texts, without sanitizers
	build/tests/mutate_fast $(INPUTS) $(SEED) $(MUTATED)

amalgamation: setup ## the engine and the schema as a header and a source file each, for vendoring, in build/amalgamation/
	@$(PYTHON) scripts/amalgamate --out build/amalgamation schema.def
	@ls build/amalgamation/*

compilers: setup ## build the amalgamation and programs as users may: C and C++, LTO, sanitizers, 32 bits; warnings are errors
	@scripts/setup clang:clang:"the other compiler"
	PYTHONDONTWRITEBYTECODE=1 $(PYTHON) tests/vendoring/slow_compilers.py

install: build ## install below PREFIX (/usr/local); DESTDIR is honoured
	@cmake --install build $(if $(PREFIX),--prefix $(PREFIX))

packages: build ## Debian packages, in build/
	@cd build && cpack

clean: ## remove what was built
	rm -rf build build-sanitize build-races build-strict-* build-fuzz build-libyaml

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 18

.PHONY: build demo test setup regen messages check-generated docs check-docs bench bench-check count cost test-libyaml sanitize races valgrind strict fuzz mutate amalgamation compilers install packages clean help
