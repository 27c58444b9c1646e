"""The line between a browser and the server, which a test may cut as a tunnel or a lift would."""

import contextlib
import socket
import threading

from tests.browser.running import Server, free_port


class Line:
    """Passes everything on, from a port of its own to the server's."""

    def __init__(self, server: Server) -> None:
        self._to = (server.host, server.port)
        self._port = free_port()
        self._open: list[socket.socket] = []
        self._takes_calls = True
        self._sockets: set[socket.socket] = set()
        self._deaf: set[socket.socket] = set()
        self._ear = socket.create_server((server.host, self._port), backlog=50)
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://{self._to[0]}:{self._port}"

    def cut(self) -> None:
        """Both ends are told at once, and nobody gets through."""
        self._takes_calls = False
        for end in self._open:
            _close(end)
        self._open.clear()

    def go_silent(self) -> None:
        """Nothing gets through, and the page's socket is not told. It stays dead."""
        self._takes_calls = False
        self._deaf |= self._sockets
        for end in set(self._open) - self._deaf:
            _close(end)

    def mend(self) -> None:
        self._takes_calls = True

    def end(self) -> None:
        self.cut()
        _close(self._ear)

    def _listen(self) -> None:
        while True:
            try:
                near, _ = self._ear.accept()
            except OSError:
                return
            if not self._takes_calls:
                _close(near)
                continue
            try:
                far = socket.create_connection(self._to)
            except OSError:
                _close(near)
                continue
            self._open += [near, far]
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._pass_on, args=(one, other), daemon=True).start()

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        try:
            while told := one.recv(65536):
                if b"upgrade: websocket" in told[:4000].lower():
                    self._sockets |= {one, other}
                if one not in self._deaf:
                    other.sendall(told)
        except OSError:
            pass
        if one not in self._deaf:
            _close(one)
            _close(other)


def _close(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
