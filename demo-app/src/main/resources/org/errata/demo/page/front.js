"use strict";

// Sends the request that a button describes and shows it beside its answer, below the button.

const status = document.getElementById("status");

for (const button of document.querySelectorAll("button[data-path]")) {
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") {
      run(button);
    }
  });
}

async function run(button) {
  // not `disabled`: that would take the focus away from whoever uses the keyboard
  button.setAttribute("aria-disabled", "true");
  const request = requestOf(button);
  const times = Number(button.dataset.times);
  try {
    let answer = "";
    for (let i = 1; i <= times; i++) {
      status.textContent = times === 1 ? "Sending …" : `Sending ${i} of ${times} …`;
      const result = await send(request);
      answer = result.text;
      status.textContent = `${button.textContent}: ${result.summary}` + (i > 1 ? `, at the ${i}th request` : "");
      if (result.failed) {
        break;
      }
    }
    show(button, textOf(request), answer);
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

function requestOf(button) {
  const headers = [["Accept", document.querySelector("input[name=accept]:checked").value]];
  for (const line of button.dataset.headers.split("\n").filter(Boolean)) {
    const colon = line.indexOf(":");
    headers.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return { method: button.dataset.method, path: button.dataset.path, headers, body: button.dataset.body };
}

async function send(request) {
  let head = "";
  try {
    const answer = await fetch(request.path, {
      method: request.method,
      headers: request.headers,
      body: request.body || undefined,
      cache: "no-store",
      // with credentials the browser would ask for a password at every 401
      credentials: "omit",
    });
    const summary = `${answer.status} ${answer.statusText}`.trim();
    head = `HTTP ${summary}\n` + [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    const body = await bodyOf(answer);
    return {
      summary: summary + (body.broken ? ", and the connection broke" : ""),
      failed: !answer.ok || body.broken,
      text: `${head}\n\n${body.text}`,
    };
  } catch (e) {
    return { summary: "no answer", failed: true, text: `${head}\n(no answer: ${e.message})` };
  }
}

// Piece by piece, because of a body that breaks off the beginning is to be seen.
async function bodyOf(answer) {
  let text = "";
  if (answer.body === null) {
    return { text, broken: false };
  }
  const decoder = new TextDecoder();
  const reader = answer.body.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += decoder.decode(piece.value, { stream: true });
    }
    return { text: text + decoder.decode(), broken: false };
  } catch (e) {
    return { text: `${text}\n(the connection broke here: ${e.message})`, broken: true };
  }
}

function textOf(request) {
  const head = request.headers.map(([name, value]) => `${name}: ${value}`).join("\n");
  return `${request.method} ${request.path}\n${head}\n\n${request.body}`;
}

function show(button, request, answer) {
  const item = button.closest("li");
  let exchange = item.querySelector(".exchange");
  if (exchange === null) {
    exchange = document.createElement("div");
    exchange.className = "exchange";
    item.append(exchange);
  }
  exchange.replaceChildren(panel("Request", request), panel("Answer", answer));
}

function panel(title, text) {
  const panel = document.createElement("div");
  const heading = document.createElement("h4");
  const content = document.createElement("pre");
  heading.textContent = title;
  content.textContent = text.trimEnd();
  panel.append(heading, content);
  return panel;
}
