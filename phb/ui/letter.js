// Draws a letter whose blanks are filled in on the page. What is typed stays in this element: it is never given back
// to the server, never stored, and goes with the element.
export default function ({ data, parentElement }) {
  const box = parentElement.querySelector(".phb-letter");
  const sheet = box.querySelector(".phb-paper");
  const said = box.querySelector("[role=status]");
  const [copy, print] = box.querySelectorAll(".phb-letter-do button");
  const clear = () => {
    sheet.replaceChildren();
    said.textContent = "";
    delete box.dataset.letter;
  };
  if (data.cleared) clear();
  copy.textContent = data.words.copy;
  print.textContent = data.words.print;
  print.onclick = () => window.print();
  copy.onclick = async () => {
    said.textContent = "";
    let copied = true;
    try {
      await navigator.clipboard.writeText(asText(sheet));
    } catch (refused) {
      copied = false;
      getSelection().selectAllChildren(sheet);
    }
    const empty = [...sheet.querySelectorAll(".phb-blank")].filter((one) => !one.textContent).length;
    const left = empty ? ` ${data.words.empty.replace("{count}", empty)}` : "";
    setTimeout(() => {
      said.textContent = (copied ? data.words.copied : data.words.byHand) + left;
      said.scrollIntoView({ block: "nearest" });
    }, 100);
  };
  if (box.dataset.letter !== data.id) {
    clear();
    box.dataset.letter = data.id;
    let list = null;
    for (const line of data.lines) {
      const item = document.createElement(line.kind === "asks" ? "li" : "p");
      if (line.kind === "subject") item.className = "phb-subject";
      for (const piece of line.pieces) item.append("blank" in piece ? toFillIn(piece) : piece.text);
      if (line.kind === "asks") {
        if (!list) sheet.append((list = document.createElement("ol")));
        list.append(item);
      } else {
        list = null;
        sheet.append(item);
      }
    }
  }
  return clear;
}

// A blank, with its choices beside it: one that is pressed is filled in, and stays to be typed over.
function toFillIn({ blank: label, choices }) {
  const place = blank(label);
  if (!choices.length) return place;
  const group = document.createElement("span");
  group.className = "phb-choice";
  group.append(place);
  for (const words of choices) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    // The blank keeps the focus that it has, or the choices would go before they are pressed.
    button.onpointerdown = (event) => event.preventDefault();
    button.onclick = () => (place.textContent = words);
    group.append(button);
  }
  return group;
}

// A place to type in that grows with what is typed, and wraps and prints as words do.
function blank(label) {
  const place = document.createElement("span");
  place.setAttribute("contenteditable", "plaintext-only");
  if (place.contentEditable !== "plaintext-only") place.contentEditable = "true";
  place.setAttribute("role", "textbox");
  place.setAttribute("aria-label", label);
  place.setAttribute("autocapitalize", "sentences");
  place.dataset.label = label;
  place.className = "phb-blank";
  // Streamlit takes single letters as commands; and a new line belongs to the letter, not to one blank of it.
  place.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter") event.preventDefault();
  });
  place.addEventListener("paste", (event) => {
    event.preventDefault();
    const words = event.clipboardData.getData("text/plain").replace(/\s+/g, " ");
    document.execCommand("insertText", false, words);
  });
  // An emptied place keeps a line break of the browser's own, which would hide its label.
  place.addEventListener("input", () => {
    if (!place.textContent.trim()) place.replaceChildren();
  });
  return place;
}

function asText(sheet) {
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const place = node.closest(".phb-blank") || node.querySelector(".phb-blank");
    return place.textContent || `[${place.dataset.label}]`;
  };
  const line = (element) => [...element.childNodes].map(words).join("");
  return [...sheet.children]
    .map((block) =>
      block.tagName === "OL"
        ? [...block.children].map((item, number) => `${number + 1}. ${line(item)}`).join("\n")
        : line(block),
    )
    .join("\n\n");
}
