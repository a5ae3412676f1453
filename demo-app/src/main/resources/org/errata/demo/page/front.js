"use strict";

// Sends the request that a button describes, and shows request and response below the button.

const status = document.getElementById("status");

for (const button of document.querySelectorAll("button[data-path]")) {
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") {
      run(button);
    }
  });
}

async function run(button) {
  // not `disabled`, which would take the keyboard focus from the button
  button.setAttribute("aria-disabled", "true");
  const request = requestOf(button);
  const times = Number(button.dataset.times);
  try {
    let response = "";
    for (let i = 1; i <= times; i++) {
      status.textContent = times === 1 ? "Sending …" : `Sending ${i} of ${times} …`;
      const result = await send(request);
      response = result.text;
      status.textContent = `${button.textContent}: ${result.summary}` + (i > 1 ? `, at the ${i}th request` : "");
      if (result.failed) {
        break;
      }
    }
    show(button, textOf(request), response);
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
    const response = await fetch(request.path, {
      method: request.method,
      headers: request.headers,
      body: request.body || undefined,
      cache: "no-store",
      // with credentials the browser would ask for a password at every 401
      credentials: "omit",
    });
    const summary = `${response.status} ${response.statusText}`.trim();
    head = `HTTP ${summary}\n` + [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    const body = await bodyOf(response);
    return {
      summary: summary + (body.broken ? ", and the connection broke" : ""),
      failed: !response.ok || body.broken,
      text: `${head}\n\n${body.text}`,
    };
  } catch (e) {
    return { summary: "no response", failed: true, text: `${head}\n(no response: ${e.message})` };
  }
}

// Reads piece by piece, to show the beginning of a body that breaks off.
async function bodyOf(response) {
  let text = "";
  if (response.body === null) {
    return { text, broken: false };
  }
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
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

function show(button, request, response) {
  const item = button.closest("li");
  let exchange = item.querySelector(".exchange");
  if (exchange === null) {
    exchange = document.createElement("div");
    exchange.className = "exchange";
    item.append(exchange);
  }
  exchange.replaceChildren(panel("Request", request), panel("Response", response));
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
