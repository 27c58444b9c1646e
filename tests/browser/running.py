"""The real server, started and stopped as a reader's machine would."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).parent.parent.parent
STARTS_WITHIN = 60
"""Seconds. A server that has not answered by then is not going to."""


@dataclass(frozen=True)
class Server:
    """The explorer, running. ``log`` holds what it has printed."""

    host: str
    port: int
    log: Path
    process: subprocess.Popen

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"


def start_server(
    *,
    content: Path | None = None,
    port: int | None = None,
    options: Sequence[str] = (),
    first: str = "",
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Server:
    """A server of one's own, for a test that stops it, or that serves other content.

    Without ``content`` it serves the folder named in PHB_CONTENT, else its own. ``options`` are Streamlit's.
    ``first`` is Python that runs in the server's process before it starts.
    Raises RuntimeError with the server's own output if it does not start.
    """
    port = port or free_port()
    log = Path(tempfile.mkstemp(prefix="phb-server-", suffix=".log")[1])
    program = f"{first}\nfrom streamlit.web.cli import main\nmain()"
    command = [sys.executable, "-c", program, "run", "server.py", f"--server.port={port}"]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, "--server.address=127.0.0.1", *options],
            cwd=ROOT,
            env=os.environ | ({"PHB_CONTENT": str(content)} if content else {}) | environment,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    server = Server("127.0.0.1", port, log, process)
    deadline = time.monotonic() + STARTS_WITHIN
    while process.poll() is None and time.monotonic() < deadline:
        if _answers(server):
            return server
        time.sleep(0.1)
    stop_server(server)
    raise RuntimeError(f"The server did not start. It said:\n{log.read_text(errors='replace')}")


def stop_server(server: Server) -> None:
    server.process.terminate()
    try:
        server.process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.process.kill()
        server.process.wait()


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _answers(server: Server) -> bool:
    try:
        with urllib.request.urlopen(f"{server.url}/healthz", timeout=5) as answer:
            return answer.read() == b"ok\n"
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
