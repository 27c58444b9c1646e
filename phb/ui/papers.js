// Offers a paper's files as links to what is in this page already, and prints the paper by itself.
// Nothing is asked of the server: the links work while it is away.
export default function ({ data, parentElement }) {
  const box = parentElement.querySelector(".phb-papers");
  (box.made || []).forEach((address) => URL.revokeObjectURL(address));
  box.made = [];
  const list = document.createElement("ul");
  for (const file of data.files) {
    const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: file.type }));
    box.made.push(address);
    const link = document.createElement("a");
    Object.assign(link, { href: address, download: file.name, textContent: file.label });
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  const save = document.createElement("p");
  Object.assign(save, { id: `phb-save-${data.name}`, textContent: data.save });
  list.setAttribute("aria-labelledby", save.id);
  box.replaceChildren(save, list);
  if (data.print) {
    const print = document.createElement("button");
    Object.assign(print, { type: "button", textContent: data.print, onclick: () => window.print() });
    box.append(print);
  }
  // On another page, or once answers are cleared, no address may lead to a paper any more.
  return () => box.made.forEach((address) => URL.revokeObjectURL(address));
}
