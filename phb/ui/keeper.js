// Keeps the visit in this tab's own storage, so that a reload or a dropped connection loses nothing.
// Turns links between our pages into page switches without a reload, and tells where a new page begins.
const STORE = "phb-visit";
const NOT_SURE = "not-sure";
const mark = "phbKeeper";

export default function (component) {
  const { data, setTriggerValue } = component;
  const here = (window[mark] = window[mark] || {});
  here.send = setTriggerValue;
  here.words = data.words;
  here.session = data.session;
  if (!here.listening) {
    here.listening = true;
    document.addEventListener("click", leave, true);
    document.addEventListener("click", follow, true);
    for (const kind of ["click", "keyup"]) document.addEventListener(kind, noteThePick, true);
    unfoldForPrint();
    oneStepInHistory(here);
    noteTheWayBack(here);
    watchTheLine(here);
    watchTheAddress(here);
    readAloudWhereItCan(here);
    watchTheFields();
    leadFromStepToStep();
    showAllThatOpens();
  }
  keep(here, data);
  nameThePlace(data.screen);
  groupTicks();
  if (here.screen === undefined && location.hash) here.place = location.hash.slice(1);
  const anew = here.screen !== undefined && here.screen !== data.screen;
  if (anew) {
    here.press = null;
    stopReading();
    document.querySelectorAll(".phb-menu-narrow[open]").forEach((menu) => (menu.open = false));
  }
  if (here.place) partOfPage(here, data.screen);
  else if (anew) startOfPage(data.screen, wayBack(here));
  here.screen = data.screen;
}

function unfoldForPrint() {
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("[data-testid='stMain'] details:not([open])")];
    // A group of which one alone may be open would fold the others again.
    for (const folded of opened) {
      folded.dataset.group = folded.getAttribute("name") || "";
      folded.removeAttribute("name");
      folded.open = true;
    }
  });
  window.addEventListener("afterprint", () => {
    for (const folded of opened) {
      folded.open = false;
      if (folded.dataset.group) folded.setAttribute("name", folded.dataset.group);
    }
    opened = [];
  });
}

function keep(here, data) {
  if (here.left) return;
  try {
    const kept = sessionStorage.getItem(STORE);
    if (here.settled !== data.session && kept && !data.told) {
      // A session of the server that has not heard what the tab kept: it may hold nothing, so nothing is written
      // over what is kept until it has.
      if (here.told === data.session) return;
      here.told = data.session;
      return here.send("restored", JSON.stringify({ ...JSON.parse(kept), outlived: here.settled !== undefined }));
    }
    here.settled = data.session;
    sessionStorage.setItem(STORE, data.visit);
  } catch (refused) {
    // Storage is switched off in this browser, or holds something else: the guide works, a reload begins anew.
    here.settled = data.session;
  }
  handOver(here);
}

function noteThePick(event) {
  // What is picked is kept at once, before it is sent: the line, or the server, may go before the answer comes.
  // Streamlit's inputs tell of no change, so they are looked at when they have had the time to make it.
  const label = event.target.closest && event.target.closest("label");
  const input = label && label.querySelector("input");
  const box = input && label.closest('[class*="st-key-phb-ask-"]');
  const asked = box && box.className.match(/st-key-phb-ask-(-?[a-z0-9-]+)/);
  if (!asked || (event.type === "keyup" && !event.key.startsWith("Arrow"))) return;
  setTimeout(() => {
    const changed = input.type === "radio" ? box.querySelector("input:checked") : input;
    const answer = changed && answerOf(changed, box, asked[1]);
    if (!answer || window[mark].left) return;
    try {
      const kept = JSON.parse(sessionStorage.getItem(STORE) || "{}");
      sessionStorage.setItem(STORE, JSON.stringify(withPick(kept, answer, changed.checked)));
    } catch (refused) {
      // As in keep().
    }
  }, 20);
}

function answerOf(input, box, key) {
  // Of ticks each has a key of its own, question and answer; of one pick the question has it.
  for (const place of document.querySelectorAll("[data-question]")) {
    const question = place.dataset.question;
    const answers = [...place.dataset.answers.split(" "), NOT_SURE];
    if (key === question) {
      const at = [...box.querySelectorAll("input")].indexOf(input);
      return at in answers ? { question, one: answers[at] } : null;
    }
    const ticked = answers.find((answer) => key === `${question}--${answer}`);
    if (ticked) return { question, many: ticked };
  }
  return null;
}

function withPick(kept, { question, one, many }, checked) {
  if (question.startsWith("-")) return { ...kept, ready: { ...kept.ready, [question.slice(1)]: one } };
  const before = (kept.answers || {})[question] || [];
  let picked = one === NOT_SURE || many === NOT_SURE ? [] : [one];
  if (many && many !== NOT_SURE) {
    picked = before.filter((answer) => answer !== many).concat(checked ? [many] : []);
  }
  const answers = { ...kept.answers, [question]: picked };
  const [skipped, unsure] = ["skipped", "unsure"].map((word) =>
    (kept[word] || []).filter((id) => id !== question),
  );
  if (picked.length) return { ...kept, answers, skipped, unsure };
  delete answers[question];
  if (one === NOT_SURE || (many === NOT_SURE && checked)) unsure.push(question);
  return { ...kept, answers, skipped: [...skipped, question], unsure };
}

function leave(event) {
  // "Exit this page": what the tab kept goes first, and this page gives its place in the tab's history to the next.
  const exit = event.target.closest && event.target.closest("a.phb-exit");
  if (!exit) return;
  event.preventDefault();
  event.stopPropagation();
  window[mark].left = true;
  stopReading();
  try {
    sessionStorage.clear();
  } catch (refused) {
    // Where storage is switched off, there is nothing to clear.
  }
  document.body.style.visibility = "hidden";
  document.title = exit.hostname;
  location.replace(exit.href);
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
  if (!isUp() || window[mark].wasDown) return waitForTheLine(event, to, place);
  event.preventDefault();
  const menu = link.closest("details");
  if (menu) menu.open = false;
  go(window[mark], to, place);
}

function waitForTheLine(event, to, place) {
  // A page that is loaded while the line is gone is the browser's own page of error: the press is kept till it is back.
  const app = document.querySelector('[data-testid="stApp"]');
  const forGood = app && app.getAttribute("data-test-connection-state") === "DISCONNECTED_FOREVER";
  if (!window[mark].wasDown || forGood) return;
  event.preventDefault();
  window[mark].later = { to, place };
  sayLost(window[mark], true);
}

function go(here, to, place) {
  here.going = { to, since: Date.now() };
  here.leftBy = { ...here.leftBy, [addressHere()]: place ? `${to}#${place}` : to };
  here.place = place;
  here.send("go", to);
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

function noteTheWayBack(here) {
  window.addEventListener("popstate", () => (here.cameBack = addressHere()));
}

function wayBack(here) {
  // With the browser's Back a page opens at the link by which it was left, not at its start.
  const left = here.cameBack === addressHere() && here.leftBy && here.leftBy[here.cameBack];
  here.cameBack = null;
  return left;
}

function addressHere() {
  return location.pathname + location.search;
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
  const cited = (origin.dataset.sources || "").split(" ");
  for (const source of folded.querySelectorAll("li")) {
    source.toggleAttribute("data-cited", cited.includes(source.id.replace("source-", "")));
  }
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

function partOfPage(here, screen) {
  // A link to one part of a page, or an address with one: that part comes into view once it has been drawn.
  const id = CSS.escape(here.place);
  here.place = "";
  let tries = 0;
  const look = () => {
    const drawn = document.querySelector(`[data-screen="${CSS.escape(screen)}"]`) && document.querySelector(`#${id}`);
    if (!drawn && tries++ < 40) return setTimeout(look, 50);
    if (!drawn) return startOfPage(screen);
    // On a wide screen a part may stand in a table in place of the list.
    const part = drawn.getClientRects().length ? drawn : document.querySelector(`[data-part="${id}"]`) || drawn;
    const folded = part.closest("details");
    if (folded) folded.open = true;
    part.setAttribute("tabindex", "-1");
    part.focus({ preventScroll: true });
    part.scrollIntoView();
  };
  setTimeout(look, 50);
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

function startOfPage(screen, leftBy) {
  let tries = 0;
  const look = () => {
    const heading = document.querySelector("main h1, [data-testid='stMain'] h1");
    const drawn = heading && heading.closest("[data-screen]");
    if ((!heading || (drawn && drawn.dataset.screen !== screen)) && tries++ < 40) return setTimeout(look, 50);
    if (!heading) return;
    const main = heading.closest('[data-testid="stMain"]') || document;
    const left = leftBy && [...main.querySelectorAll("a[href]")].find((a) => a.getAttribute("href") === leftBy);
    if (left) {
      const folded = left.closest("details");
      if (folded) folded.open = true;
      left.focus({ preventScroll: true });
      return left.scrollIntoView({ block: "center" });
    }
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
    const scroller = document.querySelector('[data-testid="stMain"]');
    if (scroller) scroller.scrollTo(0, 0);
  };
  setTimeout(look, 50);
}
