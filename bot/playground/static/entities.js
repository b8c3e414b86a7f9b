// Text with Telegram's entities -> DOM nodes. Offsets are UTF-16 code units, as are JavaScript's strings.

const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]); // stand on lines of their own: no empty line around
const SAFE_LINK = /^(https?|mailto|tg|ton):/i;

/**
 * @param {string} text
 * @param {Array} entities
 * @param {{command: (text: string) => void, link: (url: string) => boolean, copy: (text: string) => void}} act
 *   `link` returns true when it has followed the link itself.
 */
export function formatted(text, entities, act) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return between(text, sorted, 0, text.length, act);
}

function between(text, entities, begin, end, act) {
  const nodes = document.createDocumentFragment();
  let at = begin;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    const first = Math.max(entity.offset, at);
    const last = Math.min(entity.offset + entity.length, end);
    if (first >= last) continue;
    nodes.append(BLOCKS.has(entity.type) ? text.slice(at, first).replace(/\n$/, "") : text.slice(at, first));
    const inner = entities.slice(index + 1).filter((other) => other.offset < last);
    nodes.append(element(entity, text.slice(first, last), between(text, inner, first, last, act), act));
    at = BLOCKS.has(entity.type) && text[last] === "\n" && last < end ? last + 1 : last;
  }
  nodes.append(text.slice(at, end));
  return nodes;
}

function element(entity, text, content, act) {
  switch (entity.type) {
    case "code": {
      const code = wrap("code", content);
      code.title = "Click to copy";
      code.addEventListener("click", () => act.copy(text));
      return code;
    }
    case "pre":
      return block(entity, text, content, act);
    case "expandable_blockquote":
      return expandable(content);
    case "spoiler":
      return spoiler(content);
    case "text_link":
      return link(entity.url, content, act);
    case "url":
      return link(SAFE_LINK.test(text) ? text : `https://${text}`, content, act);
    case "email":
      return link(`mailto:${text}`, content, act);
    case "bot_command": {
      const command = wrap("button", content, "command");
      command.type = "button";
      command.addEventListener("click", () => act.command(text));
      return command;
    }
    case "mention":
    case "hashtag":
    case "cashtag":
      return wrap("span", content, "mention");
    default:
      return PLAIN[entity.type] ? wrap(PLAIN[entity.type], content) : content;
  }
}

function wrap(tag, content, name = "") {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(content);
  return node;
}

function link(url, content, act) {
  if (!SAFE_LINK.test(url)) return content;
  const anchor = wrap("a", content);
  anchor.href = url;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.addEventListener("click", (event) => {
    if (act.link(url)) event.preventDefault();
  });
  return anchor;
}

function block(entity, text, content, act) {
  const figure = wrap("div", wrap("pre", content), "block");
  const copy = wrap("button", entity.language || "Copy", "block-copy");
  copy.type = "button";
  copy.setAttribute("aria-label", "Copy this block");
  copy.addEventListener("click", () => act.copy(text));
  figure.prepend(copy);
  return figure;
}

function expandable(content) {
  const quote = wrap("blockquote", wrap("div", content, "clamped"), "expandable");
  const toggle = wrap("button", "Show more", "quote-toggle");
  toggle.type = "button";
  quote.append(toggle);
  const turn = () => {
    const open = quote.classList.toggle("open");
    toggle.textContent = open ? "Show less" : "Show more";
    toggle.setAttribute("aria-expanded", String(open));
  };
  toggle.setAttribute("aria-expanded", "false");
  quote.addEventListener("click", (event) => {
    const inside = event.target.closest("a, code, button");
    if (inside === toggle || (!inside && !quote.classList.contains("open") && getSelection().isCollapsed)) turn();
  });
  return quote;
}

function spoiler(content) {
  const hidden = wrap("span", content, "spoiler");
  hidden.tabIndex = 0;
  hidden.role = "button";
  hidden.setAttribute("aria-label", "Hidden text; press to show");
  const show = () => {
    hidden.classList.add("shown");
    hidden.removeAttribute("aria-label");
    hidden.removeAttribute("role");
  };
  hidden.addEventListener("click", show);
  hidden.addEventListener("keydown", (event) => event.key === "Enter" && show());
  return hidden;
}
