// "Read this to me": the page's words, sentence by sentence, in a voice that the device itself has. A voice that is
// not of the device sends the text to its maker, so none of those is used. Where there is none, no button shows.
const LEFT_OUT = `nav, button, input, select, textarea, svg, canvas, style, sup, summary, details:not([open]), .phb-cite,
  .phb-sources, .phb-aloud, .phb-exit, .phb-quiet, .phb-foot, .phb-carry, .st-key-phb-clear, [aria-hidden="true"],
  [data-testid="stElementToolbar"]`;
const A_PIECE = "h1, h2, h3, h4, h5, p, li, dt, dd, th, td, caption, label, div, section";
const reading = { sentences: [], at: 0, turn: 0 };

function readAloudWhereItCan() {
  if (!("speechSynthesis" in window) || !window.SpeechSynthesisUtterance) return;
  const look = () => setReading(document.documentElement.dataset.aloud || (voice() ? "can" : ""));
  look();
  if (speechSynthesis.addEventListener) speechSynthesis.addEventListener("voiceschanged", look);
  window.addEventListener("pagehide", stopReading);
  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("button[data-aloud]");
    if (button) press(button);
  });
}

function voice() {
  const own = speechSynthesis.getVoices().filter((one) => one.localService === true && /^en\b/i.test(one.lang));
  return own.find((one) => /^en[-_]GB/i.test(one.lang)) || own[0];
}

function press(button) {
  const what = button.dataset.aloud;
  if (what === "stop") stopReading();
  if (what === "pause") silence("paused");
  if (what === "start") Object.assign(reading, { sentences: sentencesOf(button), at: 0 });
  if (what === "start" || what === "on") readOn();
  const next = { start: "pause", on: "pause", pause: "on", stop: "start" }[what];
  button.parentElement.querySelector(`[data-aloud="${next}"]`).focus();
}

function readOn() {
  const turn = ++reading.turn;
  setReading("reading");
  const next = () => {
    if (turn !== reading.turn) return;
    if (reading.at >= reading.sentences.length) return stopReading();
    const said = new SpeechSynthesisUtterance(reading.sentences[reading.at]);
    said.voice = voice();
    said.lang = said.voice ? said.voice.lang : "en-GB";
    if (!said.voice) return stopReading();
    said.onend = () => {
      if (turn === reading.turn) reading.at += 1;
      next();
    };
    said.onerror = () => turn === reading.turn && stopReading();
    speechSynthesis.speak(said);
  };
  next();
}

function stopReading() {
  if (["reading", "paused"].includes(document.documentElement.dataset.aloud)) silence("can");
}

function silence(then) {
  // Some phones cannot pause a voice: it is ended, and the sentence is read again from its start.
  reading.turn += 1;
  speechSynthesis.cancel();
  setReading(then);
}

function setReading(how) {
  document.documentElement.dataset.aloud = how;
}

function sentencesOf(button) {
  const heading = button.closest("[data-screen]").querySelector("h1");
  const words = document.createTreeWalker(document.querySelector('[data-testid="stMain"]'), NodeFilter.SHOW_TEXT);
  const pieces = [];
  let piece = null;
  while (words.nextNode()) {
    const text = words.currentNode;
    const before = heading.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING;
    const around = text.parentElement;
    if (before || around.closest(LEFT_OUT) || !around.checkVisibility()) continue;
    const its = around.closest(A_PIECE);
    if (!piece || piece.its !== its) pieces.push((piece = { its, said: "" }));
    piece.said += text.data;
  }
  return pieces.flatMap(({ said }) => inSentences(said.replace(/\s+/g, " ").trim()));
}

function inSentences(said) {
  if (!/[\p{L}\p{N}]/u.test(said)) return [];
  if (!window.Intl || !Intl.Segmenter) return said.match(/.+?[.?!](?=\s|$)|.+$/g);
  return [...new Intl.Segmenter("en-GB", { granularity: "sentence" }).segment(said)].map((one) => one.segment.trim());
}
