"""The house rules that a tool can see: who may import whom, where Streamlit may be, how long a file may grow."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = ("text", "content", "guide", "views", "paper", "ui")
"""Each may import those before it, never one after it."""

MODULES = sorted((ROOT / "phb").rglob("*.py"))
PAGES = sorted((ROOT / "pages").glob("*.py"))
SCRIPTS = [script for script in (ROOT / "app.py", ROOT / "server.py") if script.is_file()]
ALL = [*MODULES, *PAGES, *SCRIPTS]


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def imports(tree: ast.AST, file: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of each module that a file imports, wherever in the file it does so."""
    package = file.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*above, *((node.module,) if node.module else ())))
            for alias in node.names:
                yield node.lineno, f"{module}.{alias.name}"


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), name_of(file))


def lines_of(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_a_floor_imports_only_the_floors_before_it(file):
    floor = file.relative_to(ROOT / "phb").parts[0]
    if floor not in FLOORS:
        pytest.skip("the command line stands above all floors")
    later = FLOORS[FLOORS.index(floor) + 1 :]

    wrong = [
        f"{name_of(file)}:{line} imports {module}"
        for line, module in imports(parsed(file), file)
        if module.split(".")[0] in ("app", "server", "pages")
        or (
            module.startswith("phb.")
            and module.split(".")[1] in (*later, "cli", "cli_papers", "given", "__main__")
        )
    ]

    assert wrong == []


def test_only_scripts_and_the_ui_import_streamlit():
    wrong = [
        f"{name_of(file)}:{line}"
        for file in MODULES
        if "ui" not in file.relative_to(ROOT / "phb").parts[:1]
        for line, module in imports(parsed(file), file)
        if module.split(".")[0] == "streamlit"
    ]

    assert wrong == []


def named(file: Path) -> Iterator[tuple[int, str]]:
    """Line and text of each name, attribute and keyword in a file. Comments and docstrings do not count."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.alias):
            yield node.lineno, node.name
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.value.lineno, node.arg


def places_of(words: set[str], files: list[Path]) -> list[str]:
    return [f"{name_of(f)}:{line}" for f in files for line, word in named(f) if word in words]


def test_session_state_is_named_in_one_file():
    assert places_of({"session_state"}, [f for f in ALL if name_of(f) != "phb/ui/state.py"]) == []


def test_nobody_asks_for_unsafe_html():
    assert places_of({"unsafe_allow_html", "unsafe_allow_javascript"}, ALL) == []


def test_one_file_puts_markup_on_the_screen():
    calls = [
        f"{name_of(file)}:{node.lineno}"
        for file in ALL
        if name_of(file) != "phb/ui/draw.py"
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Attribute) and node.attr == "html"
        if isinstance(node.value, ast.Name) and node.value.id == "st"
    ]

    assert calls == []


def test_yaml_is_read_by_our_own_reader():
    """``yaml.load`` guesses types, and the C loaders take the server down with them on deep nesting."""
    loaders = {"load", "load_all", "safe_load", "safe_load_all", "full_load", "unsafe_load"}
    wrong = [
        f"{name_of(file)}:{node.lineno}"
        for file in ALL
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "yaml"
        and node.attr in loaders
    ]

    assert wrong == []
    assert places_of({"CSafeLoader", "CLoader", "CFullLoader", "CUnsafeLoader"}, ALL) == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_page_opens_first_and_defines_nothing(page):
    statements = [
        node
        for node in parsed(page).body
        if not isinstance(node, (ast.Import, ast.ImportFrom))
        and not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
    ]
    defined = [
        node.lineno
        for node in ast.walk(parsed(page))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
    ]
    calls = [node for node in ast.walk(statements[0]) if isinstance(node, ast.Call)]

    assert "open_page" in [c.func.id for c in calls if isinstance(c.func, ast.Name)]
    assert defined == []
    assert lines_of(page) <= 80


def test_the_start_page_is_short():
    assert all(lines_of(script) <= 40 for script in SCRIPTS if script.name == "app.py")


def test_no_module_grows_past_300_lines():
    assert [name_of(file) for file in ALL if lines_of(file) > 300] == []


def test_no_module_has_a_name_that_says_nothing():
    nothing = {"utils", "helpers", "common", "manager", "misc"}
    assert [name_of(file) for file in MODULES if file.stem in nothing] == []


def test_each_icon_is_in_our_cut_of_the_icon_font():
    """One that is not in it would stand on the screen as its name."""
    ours = set((ROOT / "phb/ui/fonts/icons.txt").read_text().split())
    texts = [*ALL, *(ROOT / "content").rglob("*.yaml"), *(ROOT / "content").rglob("*.md")]
    used = {
        n for f in texts for n in re.findall(r":material/(\w+):", f.read_text(encoding="utf-8"))
    }

    assert used - ours == set()
