// The chat page: shows what the server streams, and sends what the person does. No state of its own but what is open.

import { formatted } from "./entities.js";

const $ = (id) => document.getElementById(id);
const ui = Object.fromEntries(
  ["scroll", "messages", "typing", "intro", "input", "commands", "attach", "editing", "composer", "start", "toast", "pick", "context", "send"]
    .map((id) => [id, $(id)]),
);
const STICKERS = ["👍", "🤝", "🎉", "🤔", "🙏"];
const touch = matchMedia("(pointer: coarse)").matches;

let bot = { id: 0, first_name: document.title, username: "" };
let description = "";
let commands = [];
let payload = new URLSearchParams(location.search).get("start");
let editing = null;
let unread = 0;
let atEnd = true;
const shown = new Map(); // message_id -> {json, node, message}
const pressed = new Map(); // press id -> button

// ---------- Talking to the server

async function call(path, body) {
  const form = body instanceof FormData;
  let answer;
  try {
    answer = await fetch(path, {
      method: "POST",
      headers: form ? {} : { "Content-Type": "application/json" },
      body: form ? body : JSON.stringify(body),
    });
  } catch {
    toast("Not sent: the bot's program does not answer. Is it still running?");
    throw new Error("unreachable");
  }
  const result = await answer.json();
  if (!result.ok) {
    toast(`Not sent: ${result.description}`);
    throw new Error(result.description);
  }
  return result;
}

const stream = new EventSource("events");
const on = (kind, react) => stream.addEventListener(kind, (event) => react(JSON.parse(event.data)));

stream.onerror = () => {
  if (stream.readyState === EventSource.CLOSED) $("line").textContent = "Closed: open the address that the program names.";
  $("line").hidden = false;
};
on("state", (state) => {
  $("line").hidden = true;
  ui.messages.setAttribute("aria-busy", "true");
  showBot({ ...state.bot, description: state.description });
  commands = state.commands;
  const there = new Set(state.messages.map((message) => message.message_id));
  for (const id of shown.keys()) if (!there.has(id)) remove(id);
  for (const message of state.messages) show(message, false);
  for (const id of pressed.keys()) if (!state.presses.includes(id)) release(id);
  ui.messages.removeAttribute("aria-busy");
  arrange();
  if (atEnd) toEnd("instant");
});
on("message", (message) => {
  const fresh = !shown.has(message.message_id);
  const own = message.from.id !== bot.id;
  if (fresh && !own) ui.typing.hidden = true;
  show(message, fresh);
  arrange();
  if (!fresh) return atEnd && toEnd("instant");
  if (!atEnd && !own && Date.now() < answerBy) follow();
  else if (atEnd || own) toEnd("smooth");
  else $("unread").textContent = String(++unread);
  if (document.hidden && !own) document.title = `• ${bot.first_name}`;
});
on("deleted", ({ message_id }) => {
  remove(message_id);
  arrange();
});
on("answer", (answer) => {
  release(answer.id);
  if (answer.text && answer.show_alert) {
    $("alert-text").textContent = answer.text;
    $("alert").showModal();
  } else if (answer.text) toast(answer.text);
  if (answer.url) followOwnLink(answer.url);
});
on("commands", (news) => (commands = news.commands));
on("bot", showBot);
let typingEnds;
on("typing", () => {
  ui.typing.hidden = false;
  if (atEnd) toEnd("smooth");
  clearTimeout(typingEnds);
  typingEnds = setTimeout(() => (ui.typing.hidden = true), 5000);
});

// ---------- The bot's face

function showBot(news) {
  bot = { ...bot, ...news };
  description = news.description ?? description;
  document.title = bot.first_name;
  $("name").textContent = $("intro-name").textContent = bot.first_name;
  $("avatar").textContent = $("intro-avatar").textContent = [...bot.first_name][0] ?? "";
  $("intro-text").textContent = description;
}
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) document.title = bot.first_name;
});

// ---------- Messages

function make(tag, name = "", ...content) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...content);
  return node;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

const act = { command: say, link: followOwnLink, copy };

function show(message, fresh) {
  const json = JSON.stringify(message);
  const before = shown.get(message.message_id);
  if (before?.json === json) return;
  const node = draw(message);
  if (before) {
    const opened = [...before.node.querySelectorAll(".expandable")].map((quote) => quote.classList.contains("open"));
    node.querySelectorAll(".expandable").forEach((quote, at) => opened[at] && quote.querySelector("button").click());
    before.node.replaceWith(node);
  } else {
    if (fresh) node.classList.add("new");
    ui.messages.append(node);
  }
  shown.set(message.message_id, { json, node, message });
  for (const quote of node.querySelectorAll(".expandable")) {
    const text = quote.querySelector(".clamped");
    if (quote.classList.contains("open") || text.scrollHeight > text.clientHeight + 2) quote.classList.add("long");
  }
}

function remove(id) {
  shown.get(id)?.node.remove();
  shown.delete(id);
}

function draw(message) {
  const own = message.from.id !== bot.id;
  const item = make("li", own ? "message own" : "message");
  item.dataset.id = message.message_id;
  const bubble = make("div", "bubble");
  bubble.append(make("span", "said", own ? "You: " : `${bot.first_name}: `));
  if (message.reply_to_message) bubble.append(make("span", "reply", plain(message.reply_to_message)));
  const text = message.text ?? message.caption;
  const media = drawMedia(message, !text);
  if (media) bubble.append(media);
  if (message.sticker) item.classList.add("bare");
  if (text) {
    bubble.append(make("div", "text", formatted(text, message.entities ?? message.caption_entities, act)));
  }
  const date = new Date(message.date * 1000);
  const time = make("time", "meta", message.edit_date ? "edited " : "", clockTime(date));
  time.dateTime = date.toISOString();
  if (message.edit_date) bubble.classList.add("edited");
  bubble.append(time);
  item.append(bubble);
  if (message.reply_markup) {
    item.classList.add("wide");
    item.append(drawKeys(message));
  }
  return item;
}

function plain(message) {
  return message.text ?? message.caption ?? (message.photo ? "Picture" : message.document ? "File" : "Message");
}

function drawMedia(message, alone) {
  if (message.photo) {
    const { file_unique_id, width, height } = message.photo.at(-1);
    const image = make("img");
    Object.assign(image, { src: `file/${file_unique_id}`, width, height, alt: message.caption ? "" : "Picture" });
    const frame = make("button", alone ? "photo only" : "photo", image);
    frame.type = "button";
    frame.setAttribute("aria-label", "Open the picture");
    frame.addEventListener("click", () => {
      $("picture-image").src = image.src;
      $("picture").showModal();
    });
    image.addEventListener("load", () => atEnd && toEnd("instant"));
    return frame;
  }
  if (message.document) {
    const { file_unique_id, file_name, file_size } = message.document;
    const about = make("span", "", make("b", "", file_name), make("small", "", size(file_size)));
    const link = make("a", "file", make("span", "badge", icon("file")), about);
    Object.assign(link, { href: `file/${file_unique_id}`, download: file_name });
    return link;
  }
  if (message.voice) {
    const wave = make("span", "wave");
    for (let at = 0; at < 28; at++) {
      const bar = make("i");
      bar.style.height = `${5 + Math.round(19 * Math.abs(Math.sin(at * 1.7) * Math.cos(at * 0.6)))}px`;
      wave.append(bar);
    }
    return make("div", "voice", icon("voice"), wave, make("span", "", `0:0${message.voice.duration}`));
  }
  return message.sticker ? make("div", "sticker", message.sticker.emoji ?? "▢") : null;
}

function size(bytes) {
  return bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function drawKeys(message) {
  const keys = make("div", "keys");
  keys.setAttribute("role", "group");
  keys.setAttribute("aria-label", "Buttons");
  message.reply_markup.inline_keyboard.forEach((buttons, row) => {
    const line = make("div");
    buttons.forEach((button, column) => line.append(drawKey(message, button, row, column)));
    keys.append(line);
  });
  return keys;
}

function drawKey(message, button, row, column) {
  const key = make(button.url ? "a" : "button", "key", make("span", "", button.text));
  if (button.url) {
    Object.assign(key, { href: button.url, target: "_blank", rel: "noopener noreferrer" });
    key.append(icon("out"));
    key.addEventListener("click", (event) => followOwnLink(button.url) && event.preventDefault());
    return key;
  }
  key.type = "button";
  if (button.copy_text) {
    key.append(icon("copy"));
    key.addEventListener("click", () => copy(button.copy_text.text));
  } else {
    key.addEventListener("click", async () => {
      if (key.getAttribute("aria-busy") === "true") return;
      key.setAttribute("aria-busy", "true");
      answerBy = Date.now() + 15000;
      try {
        const { id } = await call("api/press", { message_id: message.message_id, row, column });
        if (answered.delete(id)) key.removeAttribute("aria-busy");
        else pressed.set(id, key);
      } catch {
        key.removeAttribute("aria-busy");
      }
    });
  }
  return key;
}

const answered = new Set(); // answers that overtook the answer to the press itself

function release(id) {
  if (!pressed.has(id)) return answered.add(id);
  pressed.get(id).removeAttribute("aria-busy");
  pressed.delete(id);
}

function clockTime(date) {
  return date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

function dayName(date) {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 864e5);
  if (days < 2) return days === 1 ? "Yesterday" : "Today";
  return date.toLocaleDateString([], { day: "numeric", month: "long", year: days > 300 ? "numeric" : undefined });
}

/** Days between messages, corners where the speaker changes, and what stands at the bottom. */
function arrange() {
  ui.messages.querySelectorAll(".day").forEach((day) => day.remove());
  let before = null;
  for (const { node, message } of shown.values()) {
    const day = dayName(new Date(message.date * 1000));
    const turn = before?.own !== node.classList.contains("own") || before.day !== day;
    node.classList.toggle("turn", turn);
    if (before?.day !== day) {
      const mark = make("li", "day", day);
      node.before(mark);
    }
    before = { day, own: node.classList.contains("own") };
  }
  const empty = shown.size === 0;
  const waits = empty || payload !== null;
  ui.intro.hidden = !empty;
  ui.messages.hidden = empty;
  ui.start.hidden = !waits;
  const appears = ui.composer.hidden && !waits;
  ui.composer.hidden = waits;
  if (appears && !touch) ui.input.focus();
}

// ---------- Scrolling

function toEnd(behavior) {
  ui.scroll.scrollTo({ top: ui.scroll.scrollHeight, behavior });
}

let answerBy = 0; // until then a new message is the answer to a button, if nobody has scrolled up since

/** Who says something or presses a button wants to see the answer, wherever the chat was scrolled to. */
function follow() {
  atEnd = true;
  toEnd("instant");
}

let lastTop = 0;
ui.scroll.addEventListener("scroll", () => {
  // Only who scrolls up leaves the end: what arrives during a smooth scroll down must not stop it.
  if (ui.scroll.scrollHeight - ui.scroll.scrollTop - ui.scroll.clientHeight < 80) atEnd = true;
  else if (ui.scroll.scrollTop < lastTop) {
    atEnd = false;
    answerBy = 0;
  }
  lastTop = ui.scroll.scrollTop;
  $("to-end").hidden = atEnd;
  if (!atEnd) return;
  unread = 0;
  $("unread").textContent = "";
});
$("to-end").addEventListener("click", () => toEnd("smooth"));
new ResizeObserver(() => atEnd && toEnd("instant")).observe(ui.scroll);

// ---------- Saying something

async function say(text) {
  closeSheets();
  follow();
  await call("api/send", { text });
}

ui.composer.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = ui.input.value;
  if (!text.trim()) return;
  const edited = editing;
  setInput("");
  stopEditing();
  closeSheets();
  if (!edited) follow();
  try {
    if (!edited) await call("api/send", { text });
    else if (text.trim() !== edited.text) await call("api/edit", { message_id: edited.message_id, text });
  } catch {
    setInput(text);
  }
});

function setInput(text) {
  ui.input.value = text;
  fit();
}

function fit() {
  ui.input.style.height = "auto";
  ui.input.style.height = `${ui.input.scrollHeight}px`;
  ui.send.disabled = !ui.input.value.trim();
}

ui.input.addEventListener("input", () => {
  fit();
  offerCommands(ui.input.value);
});

ui.input.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const options = ui.commands.hidden ? [] : [...ui.commands.children];
  const chosen = options.findIndex((option) => option.ariaSelected === "true");
  if (options.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    choose(options, (chosen + (event.key === "ArrowDown" ? 1 : options.length - 1)) % options.length);
  } else if (options.length && event.key === "Tab" && !event.shiftKey) {
    event.preventDefault();
    setInput(`/${options[Math.max(chosen, 0)].dataset.command} `);
    closeSheets();
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (options.length && chosen >= 0) options[chosen].click();
    else ui.composer.requestSubmit();
  } else if (event.key === "ArrowUp" && !ui.input.value) {
    event.preventDefault();
    editLast();
  }
});

ui.start.addEventListener("click", async () => {
  const text = payload ? `/start ${payload}` : "/start";
  await call("api/send", { text });
  payload = null;
  history.replaceState(null, "", location.pathname);
  arrange();
});

/** Links to the bot itself stay in this page: t.me/<bot>?start=… is a start with a payload. */
function followOwnLink(url) {
  const own = /^https?:\/\/t\.me\/([^/?#]+)\/?(?:\?start=([\w-]*))?$/i.exec(url) ?? /^tg:\/\/resolve\?domain=([^&]+)(?:&start=([\w-]*))?$/i.exec(url);
  if (own?.[1].toLowerCase() !== bot.username.toLowerCase()) return false;
  call("api/send", { text: own[2] ? `/start ${own[2]}` : "/start" }).catch(() => {});
  return true;
}

// ---------- Commands

function offerCommands(typed) {
  const start = /^\/(\w*)$/.exec(typed)?.[1];
  const fitting = start === undefined ? [] : commands.filter((entry) => entry.command.startsWith(start.toLowerCase()));
  openCommands(fitting, start ? 0 : -1);
}

function openCommands(list, chosen) {
  ui.attach.hidden = true;
  ui.commands.replaceChildren(
    ...list.map((entry, at) => {
      const option = make("div", "option", make("b", "", `/${entry.command}`), make("span", "", entry.description));
      option.role = "option";
      option.id = `option-${at}`;
      option.dataset.command = entry.command;
      option.ariaSelected = "false";
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => {
        setInput("");
        say(`/${entry.command}`).catch(() => {});
      });
      return option;
    }),
  );
  ui.commands.hidden = !list.length;
  expanded();
  if (list.length) choose([...ui.commands.children], chosen);
}

function choose(options, at) {
  options.forEach((option, index) => (option.ariaSelected = String(index === at)));
  if (at >= 0) {
    ui.input.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  } else ui.input.removeAttribute("aria-activedescendant");
}

function expanded() {
  $("open-commands").setAttribute("aria-expanded", String(!ui.commands.hidden));
  ui.input.setAttribute("aria-expanded", String(!ui.commands.hidden));
  $("open-attach").setAttribute("aria-expanded", String(!ui.attach.hidden));
  if (ui.commands.hidden) ui.input.removeAttribute("aria-activedescendant");
}

function closeSheets() {
  ui.commands.hidden = ui.attach.hidden = ui.context.hidden = true;
  expanded();
}

$("open-commands").addEventListener("click", () => {
  if (!ui.commands.hidden) return closeSheets();
  openCommands(commands, 0);
  if (!commands.length) toast("The bot has no commands yet.");
  ui.input.focus({ preventScroll: true });
});
$("open-attach").addEventListener("click", () => {
  ui.commands.hidden = true;
  ui.attach.hidden = !ui.attach.hidden;
  expanded();
  if (!ui.attach.hidden) ui.attach.querySelector("button").focus();
});
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest(".sheet, #open-commands, #open-attach, #input")) closeSheets();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = !ui.commands.hidden || !ui.attach.hidden || !ui.context.hidden;
  if (open) closeSheets();
  else if (editing) stopEditing(true);
  if (!document.querySelector("dialog[open]")) ui.input.focus();
});

// ---------- Other things to send

async function attach(kind, file, extra = {}) {
  const form = new FormData();
  form.set("kind", kind);
  form.set("file", file);
  for (const [name, value] of Object.entries(extra)) form.set(name, value);
  closeSheets();
  ui.input.focus();
  await call("api/attach", form);
}

for (const emoji of STICKERS) {
  const sticker = make("button", "", emoji);
  sticker.type = "button";
  sticker.setAttribute("aria-label", `Sticker ${emoji}`);
  sticker.addEventListener("click", () => attach("sticker", new File(["sticker"], "sticker.webp"), { emoji }).catch(() => {}));
  ui.attach.querySelector(".stickers").append(sticker);
}
for (const button of ui.attach.querySelectorAll("[data-kind]")) {
  button.addEventListener("click", () => {
    const kind = button.dataset.kind;
    if (kind === "voice") {
      attach(kind, new File(["OggS"], "voice.oga", { type: "audio/ogg" })).catch(() => {});
      return;
    }
    ui.pick.accept = kind === "photo" ? "image/png,image/jpeg,image/gif,image/webp" : "";
    ui.pick.dataset.kind = kind;
    ui.pick.value = "";
    ui.pick.click();
  });
}
ui.pick.addEventListener("change", () => {
  if (ui.pick.files.length) attach(ui.pick.dataset.kind, ui.pick.files[0]).catch(() => {});
});
ui.input.addEventListener("paste", (event) => {
  const image = [...event.clipboardData.files].find((file) => file.type.startsWith("image/"));
  if (!image) return;
  event.preventDefault();
  attach("photo", image).catch(() => {});
});

// ---------- Editing one's own

function editLast() {
  const own = [...shown.values()].map((entry) => entry.message).filter((message) => message.from.id !== bot.id && message.text);
  if (own.length) startEditing(own.at(-1));
}

function startEditing(message) {
  editing = message;
  $("editing-text").textContent = message.text;
  ui.editing.hidden = false;
  $("send-icon").setAttribute("href", "#i-check");
  ui.send.setAttribute("aria-label", "Save");
  setInput(message.text);
  ui.input.focus();
  ui.input.setSelectionRange(message.text.length, message.text.length);
}

function stopEditing(clear = false) {
  editing = null;
  ui.editing.hidden = true;
  $("send-icon").setAttribute("href", "#i-send");
  ui.send.setAttribute("aria-label", "Send");
  if (clear) setInput("");
}

$("editing-cancel").addEventListener("click", () => {
  stopEditing(true);
  ui.input.focus();
});

let contextMessage;
ui.messages.addEventListener("contextmenu", (event) => {
  const item = event.target.closest(".message");
  if (!item || event.target.closest("a, img")) return;
  contextMessage = shown.get(Number(item.dataset.id)).message;
  const own = contextMessage.from.id !== bot.id;
  if (!(contextMessage.text ?? contextMessage.caption)) return;
  event.preventDefault();
  $("context-edit").hidden = !own || !contextMessage.text;
  ui.context.hidden = false;
  ui.context.style.left = `${Math.max(8, Math.min(event.clientX, innerWidth - 180))}px`;
  ui.context.style.top = `${Math.max(8, Math.min(event.clientY, innerHeight - 120))}px`;
  ui.context.querySelector("button:not([hidden])").focus();
});
$("context-edit").addEventListener("click", () => {
  closeSheets();
  startEditing(contextMessage);
});
$("context-copy").addEventListener("click", () => {
  closeSheets();
  copy(contextMessage.text ?? contextMessage.caption);
});

// ---------- Small things

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = make("textarea", "said");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  toast("Copied to the clipboard.");
}

let toastEnds;
function toast(text) {
  ui.toast.hidden = true;
  ui.toast.textContent = text;
  requestAnimationFrame(() => (ui.toast.hidden = false));
  clearTimeout(toastEnds);
  toastEnds = setTimeout(() => (ui.toast.hidden = true), 2600 + 40 * text.length);
}

$("picture").addEventListener("click", () => $("picture").close());
fit();
if (!touch) ui.input.focus();
