// Watches the line to the server. While it is gone the page says so in our words; once it is back the page
// asks to be drawn again, so that what was picked meanwhile is told, and a new server is given what the tab kept.
const A_BLINK = 800;
const NO_REPLY = 10000;
const A_TURN = 1000;
const LOOK_AGAIN = 2500;

function watchTheLine(here) {
  const app = document.querySelector('[data-testid="stApp"]');
  if (!app) return;
  expectReplies(here);
  new MutationObserver(() => lookAtLine(here)).observe(app, {
    attributes: true,
    attributeFilter: ["data-test-connection-state"],
  });
  document.addEventListener("click", notePress, true);
  window.addEventListener("offline", () => tryTheLine(here));
  window.addEventListener("online", () => tryTheLine(here));
}

function isUp() {
  const app = document.querySelector('[data-testid="stApp"]');
  return !!app && app.getAttribute("data-test-connection-state") === "CONNECTED";
}

function lookAtLine(here) {
  if (!isUp()) {
    here.wasDown = true;
    here.blink = here.blink || setTimeout(() => sayLost(here, true), A_BLINK);
    return;
  }
  clearTimeout(here.blink);
  here.blink = null;
  if (!here.wasDown) return;
  here.wasDown = false;
  here.told = null;
  sayLost(here, false);
  here.send("back", Date.now());
  pressAgain(here);
}

function notePress(event) {
  // A button of the guide leads to another screen: until that is there, the press may have gone with the line.
  const here = window[mark];
  const button = event.target.closest && event.target.closest(".st-key-phb-buttons button");
  const keyed = button && button.closest('[class*="st-key-phb-"]').className.match(/st-key-phb-[a-z-]+/);
  if (keyed) here.press = { keyed: keyed[0], screen: here.screen };
}

async function pressAgain(here) {
  // Once all is drawn that there is to draw: a press that was heard has led away by then.
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 60; tries += 1) {
    await new Promise((later) => setTimeout(later, 250));
    const app = document.querySelector('[data-testid="stApp"]');
    const drawn = app.getAttribute("data-test-script-state") === "notRunning";
    quiet = isUp() && drawn && here.settled === here.session ? quiet + 1 : 0;
  }
  if (here.later) {
    const { to, place } = here.later;
    here.later = null;
    return go(here, to, place);
  }
  const button = here.press && document.querySelector(`.${here.press.keyed} button`);
  if (button && here.press.screen === here.screen) button.click();
}

function expectReplies(here) {
  // A line can go without a word, and the browser then takes it for open for many minutes.
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (message) {
    if (here.socket !== this) this.addEventListener("message", () => clearTimeout(here.waiting));
    here.socket = this;
    clearTimeout(here.waiting);
    // After a long task of the page a reply may be there and wait its turn: it gets one before the line is tried.
    here.waiting = setTimeout(() => {
      here.waiting = setTimeout(() => tryTheLine(here), A_TURN);
    }, NO_REPLY);
    return send.call(this, message);
  };
}

async function tryTheLine(here) {
  if (here.trying) return;
  here.trying = true;
  while (!(await serverAnswers())) {
    here.wasDown = true;
    sayLost(here, true);
    await new Promise((later) => setTimeout(later, LOOK_AGAIN));
  }
  here.trying = false;
  if (!isUp()) return;
  here.wasDown = true;
  if (!here.socket) return lookAtLine(here);
  // The socket may be of the line that went, and to close it takes the browser a minute: it waits for the other
  // end. Streamlit opens another as soon as it hears that this one is closed.
  here.socket.close();
  here.socket.dispatchEvent(new CloseEvent("close"));
}

async function serverAnswers() {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), 4000);
  try {
    return (await fetch("/healthz", { cache: "no-store", signal: stop.signal })).ok;
  } catch (gone) {
    return false;
  } finally {
    clearTimeout(late);
  }
}

function sayLost(here, lost) {
  let said = document.getElementById("phb-line");
  if (!said) {
    said = document.createElement("div");
    said.id = "phb-line";
    said.setAttribute("role", "status");
    document.body.append(said);
  }
  const words = !lost ? "" : here.later ? here.words.kept : here.words.lost;
  if (said.textContent !== words) said.textContent = words;
  // It stands over the foot of the screen, so the page gets as much more room there.
  document.documentElement.style.setProperty("--phb-line", `${said.offsetHeight}px`);
}
