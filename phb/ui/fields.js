// Fields in which a number is typed: Streamlit gives them no number keys, and ties no error to its field.
const NUMBERS = '[class*="st-key-phb-money-"] input[type="text"], [class*="st-key-phb-mix-hours-"] input[type="text"]';

function watchTheFields() {
  const root = document.querySelector('[data-testid="stApp"]');
  if (!root) return;
  let waiting = null;
  const look = () => {
    waiting = null;
    document.querySelectorAll(NUMBERS).forEach(tieTheField);
  };
  new MutationObserver(() => (waiting = waiting || setTimeout(look, 50))).observe(root, { childList: true, subtree: true });
  look();
}

function tieTheField(input) {
  const key = input.closest('[class*="st-key-"]').className.match(/st-key-(\S+)/)[1];
  const fault = document.getElementById(`phb-fault-${key}`);
  input.setAttribute("inputmode", "decimal");
  input.setAttribute("aria-invalid", String(!!fault));
  if (fault) input.setAttribute("aria-describedby", fault.id);
  else input.removeAttribute("aria-describedby");
}
