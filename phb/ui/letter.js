// Draws a letter whose blanks are filled in on the page. What is typed stays in this element: it is never given back
// to the server, never stored, and goes with the element.
export default function ({ data, parentElement }) {
  const box = parentElement.querySelector(".phb-letter");
  const sheet = box.querySelector(".phb-paper");
  const said = box.querySelector("[role=status]");
  const copy = box.querySelector("button");
  const print = box.querySelectorAll("button")[1];
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
    setTimeout(() => (said.textContent = copied ? data.words.copied : data.words.byHand), 100);
  };
  if (box.dataset.letter !== data.id) {
    clear();
    box.dataset.letter = data.id;
    let list = null;
    for (const line of data.lines) {
      const item = document.createElement(line.asks ? "li" : "p");
      for (const piece of line.pieces) item.append("blank" in piece ? blank(piece.blank) : piece.text);
      if (line.asks) {
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
  const line = (element) =>
    [...element.childNodes]
      .map((node) => node.textContent || (node.dataset ? `[${node.dataset.label}]` : ""))
      .join("");
  return [...sheet.children]
    .map((block) =>
      block.tagName === "OL"
        ? [...block.children].map((item, number) => `${number + 1}. ${line(item)}`).join("\n")
        : line(block),
    )
    .join("\n\n");
}
