"""The first view on a slow phone: our start page beside an empty Streamlit app, in one run.

Prints first paint, ready and bytes of each and the ratio. The figures of one run on one machine say little;
the ratio says more. Nothing is asserted.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
ROUNDS = 3
SLOW_4G = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 200_000,
    "uploadThroughput": 93_750,
}
CPU_SLOWER = 4
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
FLAGS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
READY = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  return !!app && app.getAttribute('data-test-script-state') === 'notRunning'
    && !!document.querySelector('h1');
}"""
PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"


@contextmanager
def served(folder: Path, script: str) -> Iterator[str]:
    """The address of a Streamlit server of this script, until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port)]
    command += ["--server.headless", "true", "--server.address", "127.0.0.1"]
    server = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(120):
            try:
                urllib.request.urlopen(f"{address}/_stcore/health", timeout=2)
                break
            except OSError:
                time.sleep(0.5)
        yield address
    finally:
        server.terminate()
        server.wait(20)


def first_view(browser: Browser, address: str) -> dict[str, float]:
    """One visit by a phone that has never been here: milliseconds to first paint and to ready, and kB."""
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    tools = page.context.new_cdp_session(page)
    received: list[float] = []
    tools.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", SLOW_4G)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
    start = time.perf_counter()
    page.goto(address, wait_until="commit", timeout=120_000)
    page.wait_for_function(READY, timeout=120_000)
    ready = (time.perf_counter() - start) * 1000
    paint = page.evaluate(PAINT)
    page.context.close()
    return {"first paint, ms": paint or ready, "ready, ms": ready, "kB": sum(received) / 1000}


def main() -> None:
    own = next(
        (p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))),
        None,
    )
    with tempfile.TemporaryDirectory() as empty, sync_playwright() as playwright:
        (Path(empty) / "app.py").write_text("import streamlit as st\nst.title('Empty')\n")
        browser = playwright.chromium.launch(executable_path=own, args=FLAGS)
        views: dict[str, list[dict[str, float]]] = {"empty app": [], "start page": []}
        for _ in range(ROUNDS):
            for name, folder, script in (
                ("empty app", Path(empty), "app.py"),
                ("start page", ROOT, "server.py"),
            ):
                with served(folder, script) as address:
                    views[name].append(first_view(browser, address))
        browser.close()
    middle = {
        name: {k: median(v[k] for v in seen) for k in seen[0]} for name, seen in views.items()
    }
    ratio = {k: round(v / middle["empty app"][k], 2) for k, v in middle["start page"].items()}
    rounded = {name: {k: round(v) for k, v in figures.items()} for name, figures in middle.items()}
    print(
        json.dumps({**rounded, "start page / empty app": ratio, "cores": os.cpu_count()}, indent=1)
    )


if __name__ == "__main__":
    main()
