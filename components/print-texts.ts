/** Fields that show only a part of their text are written out whole while the page is printed. */

const FIELDS = "textarea, input:is([type=text], [type=search], [type=email], [type=url], :not([type]))";

let written: HTMLElement[] = [];

function erase(): void {
  for (const text of written) text.remove();
  written = [];
}

function write(): void {
  erase();
  for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(FIELDS)) {
    if (!field.value || !field.classList.contains("control")) continue;
    const text = document.createElement("div");
    text.className = "control printed-text";
    text.textContent = field.value;
    field.before(text);
    written.push(text);
  }
}

/** To be called once, in the browser. */
export function printTextsWhole(): void {
  window.addEventListener("beforeprint", write);
  window.addEventListener("afterprint", erase);
}
