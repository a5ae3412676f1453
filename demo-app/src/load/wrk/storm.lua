-- Sends a mix of requests: 5 of 100 succeed, the others fail in many ways.
dofile("src/load/wrk/summary.lua")

local json = { ["Content-Type"] = "application/json" }
local kinds = {
  -- number of 200, method, path, headers, body
  { 10, "GET", "/ok" },
  { 30, "GET", "/send-error" },
  { 10, "GET", "/send-error", { ["Accept"] = "application/problem+json" } },
  { 5, "GET", "/send-error", { ["Accept"] = "text/html,*/*;q=0.8", ["Accept-Language"] = "de" } },
  { 30, "GET", "/stackless" },
  { 30, "GET", "/uncaught" },
  { 20, "GET", "/empty" },
  { 20, "GET", "/no/such/path" },
  { 9, "GET", "/read" },
  { 10, "GET", "/async" },
  { 1, "GET", "/timeout" },
  { 15, "POST", "/body/read", json, '{"inv":[{"doc":"INV-1"' },
  { 10, "POST", "/all/read", json, "{}" },
}
local prepared = {}

function init(args)
  for _, kind in ipairs(kinds) do
    local text = wrk.format(kind[2], kind[3], kind[4] or {}, kind[5])
    for _ = 1, kind[1] do
      prepared[#prepared + 1] = text
    end
  end
  assert(#prepared == 200)
end

function request()
  return prepared[math.random(#prepared)]
end
