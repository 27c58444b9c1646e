// After a pick of "Check a worry" the next question, or the answer, comes into view and gets the focus: it stands
// below all that could be picked, and on a phone nobody would see it. Whoever goes through the answers with the
// arrow keys picks each on the way: they stay where they are, and hear of it.
const STEP = "[data-step]";

function leadFromStepToStep() {
  const told = document.createElement("div");
  told.className = "phb-told";
  told.setAttribute("role", "status");
  document.body.append(told);
  const lead = (event) => {
    const arrow = event.type === "keyup";
    if (arrow && !event.key.startsWith("Arrow")) return;
    const pressed = event.target.closest && event.target.closest("label, button");
    const place = pressed && pressed.closest('[class*="st-key-phb-unfolded-"], [class*="st-key-phb-change-"]');
    if (!place) return;
    const [, what, question] = place.className.match(/st-key-phb-(unfolded|change)-(\S+)/);
    onceDrawn(() => (what === "change" ? openAgain(question) : goOn(told, arrow)));
  };
  // Before Streamlit's own inputs see it, which end the event.
  for (const kind of ["click", "keyup"]) document.addEventListener(kind, lead, true);
}

function showAllThatOpens() {
  // With the screen turned to a family, a card in the last row opens past the foot of the screen.
  document.addEventListener(
    "toggle",
    (event) => event.target.matches(".phb-turned [open]") && event.target.parentElement.scrollIntoView({ block: "nearest" }),
    true,
  );
}

function onceDrawn(act) {
  const app = document.querySelector('[data-testid="stApp"]');
  let tries = 0;
  let began = false;
  const look = () => {
    const running = app.getAttribute("data-test-script-state") !== "notRunning";
    began = began || running;
    if ((began && !running) || tries++ > 40) act();
    else setTimeout(look, began ? 60 : 25);
  };
  look();
}

function goOn(told, stay) {
  const step = [...document.querySelectorAll(STEP)].pop();
  if (!step) return;
  if (stay) return (told.textContent = step.textContent);
  step.setAttribute("tabindex", "-1");
  step.focus({ preventScroll: true });
  const whole = (step.closest(".phb-answer") || step).getBoundingClientRect();
  // Of a question its answers are to be seen too, and they stand below it.
  if (whole.top < 0 || whole.bottom > innerHeight || whole.top > innerHeight / 2) step.scrollIntoView();
}

function openAgain(question) {
  // The button is gone that had the focus.
  const box = document.querySelector(`.st-key-phb-unfolded-${CSS.escape(question)}`);
  const input = box && (box.querySelector("input:checked") || box.querySelector("input"));
  if (input) input.focus();
}
