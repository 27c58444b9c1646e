// Answers that a link brings in the fragment of the address, which no browser sends to a server by itself: they
// are taken out of the address at once, and go the way that answers go. And the button that copies such a link.
const CARRIES = "#answers=";
const MOST = 5000;

function watchTheAddress(here) {
  takeFromAddress(here);
  window.addEventListener("hashchange", () => {
    takeFromAddress(here);
    handOver(here);
  });
  document.addEventListener("click", copy);
}

function takeFromAddress(here) {
  const said = decoded(location.hash.slice(0, MOST));
  if (!said.startsWith(CARRIES)) return;
  here.carried = said.slice(CARRIES.length) || "-";
  history.replaceState(history.state, "", location.pathname + location.search);
}

function decoded(said) {
  // Programs for messages write signs of an address in other ways, some of them twice.
  for (let times = 0; times < 3 && said.includes("%"); times += 1) {
    try {
      said = decodeURIComponent(said);
    } catch (notEncoded) {
      return said;
    }
  }
  return said;
}

function handOver(here) {
  // Only once the server has what this tab kept, so that it can see whether they differ.
  if (!here.carried || here.settled === undefined) return;
  here.send("carried", here.carried);
  here.carried = null;
}

async function copy(event) {
  const button = event.target.closest && event.target.closest("button[data-copy]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch (refused) {
    if (!document.execCommand("copy")) return;
  }
  button.parentElement.querySelector('[role="status"]').textContent = button.dataset.copied;
}
