// Keeps the visit in this tab's own storage, so that a reload or a dropped connection loses nothing.
// Turns links between our pages into page switches without a reload, and tells where a new page begins.
const STORE = "phb-visit";
const mark = "phbKeeper";

export default function (component) {
  const { data, setTriggerValue } = component;
  const here = (window[mark] = window[mark] || {});
  here.send = setTriggerValue;
  if (!here.listening) {
    here.listening = true;
    document.addEventListener("click", follow, true);
  }
  keep(here, data);
  groupTicks();
  if (here.screen !== undefined && here.screen !== data.screen) startOfPage(data.screen);
  here.screen = data.screen;
}

function keep(here, data) {
  let kept = null;
  try {
    kept = sessionStorage.getItem(STORE);
    if (here.session !== data.session) {
      // A new session of the server: what the tab kept is older than what it holds, and it may hold nothing.
      here.session = data.session;
      if (kept) return here.send("restored", kept);
    }
    if (data.visit) sessionStorage.setItem(STORE, data.visit);
    else sessionStorage.removeItem(STORE);
  } catch (refused) {
    // Storage is switched off in this browser: the guide works, a reload begins anew.
  }
}

function follow(event) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const near = event.target.closest && event.target.closest('a[href^="#"]');
  if (near) return openAround(near.getAttribute("href").slice(1));
  const link = event.target.closest && event.target.closest('a[href^="/"]');
  if (!link || link.target === "_blank" || link.hasAttribute("download")) return;
  const app = document.querySelector('[data-testid="stApp"]');
  if (!app || app.getAttribute("data-test-connection-state") !== "CONNECTED") return;
  event.preventDefault();
  const menu = link.closest("details");
  if (menu) menu.open = false;
  window[mark].send("go", link.getAttribute("href"));
}

function openAround(id) {
  // A link into something folded: not every browser unfolds it by itself.
  const folded = document.getElementById(id) && document.getElementById(id).closest("details");
  if (folded) folded.open = true;
}

function groupTicks() {
  setTimeout(() => {
    const heading = document.getElementById("phb-question");
    document.querySelectorAll('[class*="st-key-phb-group-"]').forEach((group) => {
      const own = document.getElementById(group.className.match(/st-key-(phb-group-[a-z0-9-]+)/)[1]);
      const name = own || heading;
      if (!name) return;
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", name.id);
    });
  }, 50);
}

function startOfPage(screen) {
  let tries = 0;
  const look = () => {
    const heading = document.querySelector("main h1, [data-testid='stMain'] h1");
    const drawn = heading && heading.closest("[data-screen]");
    if ((!heading || (drawn && drawn.dataset.screen !== screen)) && tries++ < 40) return setTimeout(look, 50);
    if (!heading) return;
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
    const scroller = document.querySelector('[data-testid="stMain"]');
    if (scroller) scroller.scrollTo(0, 0);
  };
  setTimeout(look, 50);
}
