// Copies words to the clipboard and says so; where the browser refuses, marks them for the reader to copy.
export default function ({ data, parentElement }) {
  const box = parentElement.querySelector(".phb-copy");
  const words = box.querySelector("p");
  const button = box.querySelector("button");
  const said = box.querySelector("[role=status]");
  if (words.textContent !== data.text) said.textContent = "";
  words.textContent = data.text;
  button.textContent = data.copy;
  button.onclick = async () => {
    said.textContent = "";
    let copied = true;
    try {
      await navigator.clipboard.writeText(data.text);
    } catch (refused) {
      copied = false;
      getSelection().selectAllChildren(words);
    }
    setTimeout(() => (said.textContent = copied ? data.done : data.byHand), 100);
  };
}
