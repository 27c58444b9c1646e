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
    window.addEventListener("beforeprint", () => {
      document.querySelectorAll("[data-testid='stMain'] details").forEach((folded) => (folded.open = true));
    });
    oneStepInHistory(here);
  }
  keep(here, data);
  nameThePlace(data.screen);
  groupTicks();
  if (here.screen === undefined && location.hash) here.place = location.hash.slice(1);
  if (here.place) partOfPage(here);
  else if (here.screen !== undefined && here.screen !== data.screen) startOfPage(data.screen);
  here.screen = data.screen;
}

function keep(here, data) {
  let kept = null;
  try {
    kept = sessionStorage.getItem(STORE);
    if (here.session !== data.session) {
      // A new session of the server: what the tab kept is older than what it holds, and it may hold nothing.
      const outlived = here.session !== undefined;
      here.session = data.session;
      if (kept) return here.send("restored", JSON.stringify({ ...JSON.parse(kept), outlived }));
    }
    sessionStorage.setItem(STORE, data.visit);
  } catch (refused) {
    // Storage is switched off in this browser, or holds something else: the guide works, a reload begins anew.
  }
}

function follow(event) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const near = event.target.closest && event.target.closest('a[href^="#"]');
  if (near) return openAround(near.getAttribute("href").slice(1), near);
  const link = event.target.closest && event.target.closest('a[href^="/"]');
  if (!link || link.target === "_blank" || link.hasAttribute("download")) return;
  const place = link.hash.slice(1);
  const to = link.pathname + link.search;
  if (place && to === location.pathname + location.search) return openAround(place, link);
  const app = document.querySelector('[data-testid="stApp"]');
  if (!app || app.getAttribute("data-test-connection-state") !== "CONNECTED") return;
  event.preventDefault();
  const menu = link.closest("details");
  if (menu) menu.open = false;
  window[mark].going = { to, since: Date.now() };
  window[mark].place = place;
  window[mark].send("go", to);
}

function oneStepInHistory(here) {
  // For one link Streamlit writes two addresses: the old page with the new query, then the new page. Only the
  // second is a place that somebody went to, and each would be a step for the browser's Back.
  const push = history.pushState.bind(history);
  history.pushState = (state, title, to) => {
    const address = new URL(to, location.href);
    const there = address.pathname + address.search;
    const onTheWay = here.going && Date.now() - here.going.since < 5000 && there !== here.going.to;
    if (onTheWay && address.pathname === location.pathname) return;
    here.going = null;
    push(state, title, to);
  };
}

function nameThePlace(screen) {
  // A page that opened where the visit was (the guide, without its question) gets its address in full, so that
  // Back leads to it again.
  whenDrawn(`[data-address][data-screen="${CSS.escape(screen)}"]`, (place) => {
    const full = new URL(place.dataset.address, location.href);
    if (full.pathname === location.pathname && !location.search) history.replaceState(history.state, "", full);
  });
}

function whenDrawn(selector, act) {
  let tries = 0;
  const look = () => {
    const found = document.querySelector(selector);
    if (found) act(found);
    else if (tries++ < 40) setTimeout(look, 50);
  };
  setTimeout(look, 50);
}

function openAround(id, origin) {
  // A link into something folded: not every browser unfolds it by itself.
  const target = document.getElementById(id);
  const folded = target && target.closest("details");
  if (!folded) return;
  folded.open = true;
  if (!folded.dataset.back) return;
  let back = folded.querySelector("[data-back-link]");
  if (!back) {
    back = document.createElement("a");
    back.setAttribute("data-back-link", "");
    back.textContent = folded.dataset.back;
  }
  origin.id = origin.id || "phb-here-" + Math.random().toString(36).slice(2);
  back.href = "#" + origin.id;
  target.append(" ", back);
}

function partOfPage(here) {
  // A link to one part of a page, or an address with one: that part comes into view once it has been drawn.
  const id = CSS.escape(here.place);
  here.place = "";
  whenDrawn(`#${id}`, (drawn) => {
    // On a wide screen a part may stand in a table in place of the list.
    const part = drawn.getClientRects().length ? drawn : document.querySelector(`[data-part="${id}"]`) || drawn;
    const folded = part.closest("details");
    if (folded) folded.open = true;
    part.setAttribute("tabindex", "-1");
    part.focus({ preventScroll: true });
    part.scrollIntoView();
  });
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
